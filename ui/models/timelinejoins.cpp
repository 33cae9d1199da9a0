// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"
#include "core/services/appointmentservice.h"
#include "core/services/disclosureservice.h"
#include "core/services/groupservice.h"
#include "core/services/letterservice.h"
#include "core/services/talkservice.h"
#include "ui/models/reporttables.h"
#include "ui/models/timelinesources.h"
#include "ui/models/words.h"

#include <QCoreApplication>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};
using Entries = std::vector<TimelineEntry>;

} // namespace

void joinDisclosures(Timeline& timeline, DisclosureService& disclosures, const Clock& clock)
{
    timeline.join([&disclosures, &clock](StudentId student, Entries& to) {
        for (const Stored<Disclosure>& line : disclosures.about(student)) {
            const Disclosure& was = line.value;
            const bool isCopy = !isTelling(was);
            if (!isCopy && was.report != QLatin1StringView(toldReport))
                continue; // of a crisis: its log says more of it, and stands there already
            to.push_back(entryOf(
                line, {TimelineKind::Told, was.disclosedAt.dateIn(clock.zone()),
                       isCopy ? Tr::tr("%1, given to %2", "report, recipient").arg(LedgerModel::reportOf(was), was.recipient)
                              : Tr::tr("Told: %1").arg(was.recipient),
                       paragraphs({was.told, factLine({was.basis, saidLabel(was.ground)}),
                                   was.withheld.isEmpty() ? QString() : Tr::tr("Held back: %1").arg(was.withheld)}),
                       TextReach::Card, was.toldBy, label(was.way)}));
        }
    });
}

void joinGroups(Timeline& timeline, GroupService& groups)
{
    timeline.join([&groups](StudentId student, Entries& to) {
        for (const Stored<GroupMember>& member : groups.membershipsOf(student)) {
            const auto programme = groups.programme(member.value.programme);
            const QString title = programme ? programme->value.title : QString();
            to.push_back(entryOf(member, {TimelineKind::Group, member.value.joinedOn,
                                          Tr::tr("Joined the group “%1”").arg(title), QString(), TextReach::Paper}));
            if (member.value.leftOn)
                to.push_back(entryOf(member,
                                     {TimelineKind::Group, *member.value.leftOn, Tr::tr("Left the group “%1”").arg(title),
                                      QString(), TextReach::Paper},
                                     Tells::End));
        }
        // The group's own text is about others, too, and stays with the group.
        for (const AttendedSession& one : groups.attendedBy(student)) {
            const GroupSession& session = one.session.value;
            const auto programme = groups.programme(session.programme);
            TimelineEntry entry{
                TimelineKind::Group,
                session.heldOn,
                Tr::tr("Group “%1”, session %2").arg(programme ? programme->value.title : QString()).arg(session.number),
                one.attendance.value.remark,
                TextReach::File,
                session.leader,
                label(one.attendance.value.presence)};
            entry.minutes = session.minutes;
            to.push_back(entryOf(one.session, std::move(entry)));
        }
    });
}

void joinTalks(Timeline& timeline, TalkService& talks)
{
    timeline.join([&talks](StudentId student, Entries& to) {
        for (const Stored<Talk>& talk : talks.of(student)) {
            TimelineEntry entry{TimelineKind::Talk,
                                talk.value.heldOn,
                                Tr::tr("Talk with a teacher"),
                                paragraphs({topicLabels(talk.value.topics), talk.value.content, talk.value.advice}),
                                TextReach::Card,
                                factLine({talk.value.teacher, talk.value.subject})};
            to.push_back(entryOf(talk, std::move(entry)));
        }
    });
}

void joinLetters(Timeline& timeline, LetterService& letters)
{
    timeline.join([&letters](StudentId student, Entries& to) {
        for (const Stored<Letter>& letter : letters.of(student)) {
            const Letter& was = letter.value;
            TimelineEntry entry{TimelineKind::Talk,
                                was.receivedOn,
                                Tr::tr("Letter to the room"),
                                paragraphs({was.content, was.answer}),
                                TextReach::File,
                                was.answeredBy,
                                was.answeredOn ? Tr::tr("Answered") : Tr::tr("Not answered"),
                                was.answeredOn ? Tone::Ok : Tone::Warn};
            to.push_back(entryOf(letter, std::move(entry)));
        }
    });
}

void joinAppointments(Timeline& timeline, AppointmentService& appointments)
{
    timeline.join([&appointments](StudentId student, Entries& to) {
        for (const KnownAppointment& known : appointments.knownOf(student)) {
            if (known.standing == AppointmentStanding::Held || known.contact)
                continue; // its record stands there
            const Appointment& is = known.appointment.value;
            TimelineEntry entry{TimelineKind::Session,
                                is.onDay,
                                Tr::tr("Appointment: %1").arg(label(is.kind)),
                                factLine({shown(is.starts), is.place, saidLabel(is.stateReason)}),
                                TextReach::Paper,
                                is.counsellor,
                                label(known.standing),
                                known.standing == AppointmentStanding::Booked ? Tone::Info : Tone::Warn};
            entry.minutes = is.minutes;
            entry.at = is.starts;
            to.push_back(entryOf(known.appointment, std::move(entry)));
        }
    });
}

} // namespace anxin
