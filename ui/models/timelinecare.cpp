// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"
#include "core/services/care/careservice.h"
#include "core/services/crisisservice.h"
#include "ui/models/timelinesources.h"
#include "ui/models/words.h"

#include <QCoreApplication>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};
using Entries = std::vector<TimelineEntry>;

void addPlans(CareService& care, CaseFileId file, Entries& to)
{
    for (const Stored<ArchivedPlan>& plan : care.archivedOf(file))
        to.push_back(
            entryOf(plan, {TimelineKind::Plan, plan.value.replacedOn, Tr::tr("Plan rewritten"),
                           paragraphs({plan.value.carePlan, plan.value.contingencyPlan}), TextReach::File, plan.value.owner}));
    for (const Stored<SafetyPlan>& plan : care.safetyPlansOf(file))
        to.push_back(entryOf(plan, {TimelineKind::Plan, plan.value.madeOn, Tr::tr("Safety plan"), plan.value.warningSigns,
                                    TextReach::File, plan.value.madeBy}));
    for (const Stored<Formulation>& one : care.formulationsOf(file))
        to.push_back(entryOf(one, {TimelineKind::Plan, one.value.writtenOn, Tr::tr("Formulation"),
                                   paragraphs({one.value.symptoms, one.value.conclusion}), TextReach::File, one.value.author}));
    for (const Stored<CareMeasure>& measure : care.measuresOf(file))
        if (measure.value.endedOn)
            to.push_back(
                entryOf(measure,
                        {TimelineKind::Plan, *measure.value.endedOn, Tr::tr("Measure ended: %1").arg(measure.value.measure),
                         measure.value.outcome, TextReach::Card, measure.value.owner, label(measure.value.progress)},
                        Tells::End));
}

void addReviews(CareService& care, CaseFileId file, Entries& to)
{
    for (const Stored<StageReview>& review : care.reviewsOf(file)) {
        TimelineEntry entry{TimelineKind::Plan,
                            review.value.heldOn,
                            label(review.value.kind),
                            review.value.findings,
                            TextReach::File,
                            review.value.author,
                            review.value.nextStep ? label(*review.value.nextStep) : QString()};
        entry.isKey = review.value.kind == ReviewKind::Final;
        to.push_back(entryOf(review, std::move(entry)));
    }
    for (const Stored<HandOver>& handOver : care.handOversOf(file)) {
        const bool isReceived = handOver.value.receivedOn.has_value();
        const bool isOnItsWay = handOver.value.isOnItsWay();
        TimelineEntry entry{TimelineKind::Plan,
                            handOver.value.handedOn,
                            Tr::tr("File handed over to %1").arg(handOver.value.recipient),
                            paragraphs({handOver.value.contents, handOver.value.withdrawnWhy}),
                            TextReach::Card,
                            handOver.value.handedBy,
                            isReceived   ? Tr::tr("Received")
                            : isOnItsWay ? Tr::tr("No receipt yet")
                                         : Tr::tr("Did not arrive"),
                            isReceived   ? Tone::Ok
                            : isOnItsWay ? Tone::Warn
                                         : Tone::Neutral};
        entry.isKey = true;
        to.push_back(entryOf(handOver, std::move(entry)));
    }
}

void addEvents(CrisisService& crises, StudentId student, const Clock& clock, Entries& to)
{
    for (const Stored<CrisisEvent>& event : crises.aboutStudent(student)) {
        const bool isClosed = event.value.closedAt.has_value();
        TimelineEntry begun{TimelineKind::Crisis,
                            event.value.openedAt.dateIn(clock.zone()),
                            Tr::tr("Crisis %1").arg(event.value.number),
                            event.value.title,
                            TextReach::File,
                            event.value.lead,
                            isClosed ? Tr::tr("Closed") : Tr::tr("Open"),
                            isClosed ? Tone::Neutral : Tone::Danger};
        begun.isKey = true;
        to.push_back(entryOf(event, std::move(begun)));
        if (!isClosed)
            continue;
        const QDateTime at = event.value.closedAt->in(clock.zone());
        TimelineEntry closed{TimelineKind::Crisis,
                             at.date(),
                             Tr::tr("Crisis %1 closed").arg(event.value.number),
                             paragraphs({event.value.summary, event.value.followUp}),
                             TextReach::File,
                             event.value.closedBy};
        closed.at = at.time();
        closed.isKey = true;
        to.push_back(entryOf(event, std::move(closed), Tells::End));
    }
}

QString inCrisis(const QString& what, CrisisEventId event, CrisisService& crises)
{
    return Tr::tr("%1, crisis %2", "what, number").arg(what, crises.event(event).value().value.number);
}

// Who was told, and what. The words that broke confidence stay in the log of the crisis.
void addTold(CrisisService& crises, StudentId student, const Clock& clock, Entries& to)
{
    for (const Stored<CrisisEntry>& line : crises.toldAbout(student)) {
        const CrisisEntry& was = line.value;
        const QDateTime at = momentOf(was, clock.zone()).in(clock.zone());
        TimelineEntry entry{TimelineKind::Crisis,
                            at.date(),
                            inCrisis(label(was.what), was.event, crises),
                            paragraphs({factLine({partyWords(was), was.officer, saidLabel(was.way), saidLabel(was.ground)}),
                                        was.what == EntryKind::Exception ? QString() : was.text,
                                        was.withheld.isEmpty() ? QString() : Tr::tr("Held back: %1").arg(was.withheld)}),
                            TextReach::File,
                            was.author,
                            was.stage ? label(*was.stage) : saidLabel(was.outcome)};
        entry.at = at.time();
        to.push_back(entryOf(line, std::move(entry)));
    }
}

void addWatches(CrisisService& crises, StudentId student, const Clock& clock, Entries& to)
{
    for (const Stored<CrisisWatch>& watch : crises.watchesOver(student)) {
        const QDateTime begun = watch.value.startedAt.in(clock.zone());
        TimelineEntry entry{TimelineKind::Crisis,
                            begun.date(),
                            inCrisis(Tr::tr("Somebody stays with the pupil"), watch.value.event, crises),
                            paragraphs({factLine({watch.value.watcher, watch.value.place}), watch.value.note}),
                            TextReach::File,
                            QString(),
                            watch.value.ending ? label(*watch.value.ending) : Tr::tr("Goes on"),
                            watch.value.ending ? Tone::Neutral : Tone::Warn};
        entry.at = begun.time();
        to.push_back(entryOf(watch, std::move(entry)));
    }
}

// Each line of the notes is a look, and begins with its day.
void addLooks(const Stored<CrisisAffected>& one, const QString& title, Entries& to)
{
    const QStringList looks = one.value.notes.split(u'\n', Qt::SkipEmptyParts);
    for (const QString& look : looks) {
        const QDate on = fromIsoDate(look.section(u' ', 0, 0));
        TimelineEntry entry{TimelineKind::Crisis, on.isValid() ? on : one.value.addedOn, title, look.section(u' ', 1),
                            TextReach::File};
        if (&look == &looks.last())
            entry.pill = one.value.closedOn ? Tr::tr("Ended") : Tr::tr("Goes on");
        to.push_back(entryOf(one, std::move(entry), Tells::End));
    }
}

void addAffected(CrisisService& crises, StudentId student, Entries& to)
{
    for (const Stored<CrisisAffected>& one : crises.affected(student)) {
        const CrisisAffected& value = one.value;
        TimelineEntry entry{TimelineKind::Crisis,
                            value.addedOn,
                            inCrisis(label(Kind::CrisisAffected), value.event, crises),
                            value.why,
                            TextReach::File,
                            QString(),
                            label(value.ring)};
        entry.isKey = true;
        to.push_back(entryOf(one, std::move(entry)));
        addLooks(one, inCrisis(Tr::tr("Looked in on"), value.event, crises), to);
    }
}

} // namespace

void joinCare(Timeline& timeline, CareService& care, CaseworkService& casework)
{
    timeline.join([&care, &casework](StudentId student, Entries& to) {
        for (const Stored<CaseFile>& file : casework.filesOf(student)) {
            addPlans(care, file.id, to);
            addReviews(care, file.id, to);
        }
    });
}

void joinCrises(Timeline& timeline, CrisisService& crises, const Clock& clock)
{
    timeline.join([&crises, &clock](StudentId student, Entries& to) {
        addEvents(crises, student, clock, to);
        addTold(crises, student, clock, to);
        addWatches(crises, student, clock, to);
        addAffected(crises, student, to);
    });
}

} // namespace anxin
