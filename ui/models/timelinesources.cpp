// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/timelinesources.h"

#include "core/base/clock.h"
#include "ui/models/enrolmentpath.h"
#include "ui/models/screeninglists.h"
#include "ui/models/words.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <iterator>
#include <ranges>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};
using Entries = std::vector<TimelineEntry>;

void addNotes(CaseworkService& casework, StudentId student, Entries& to)
{
    QHash<qint64, QStringList> addenda;
    for (const Stored<NoteAddendum>& one : casework.addendaOf(student)) {
        const bool isAsked = one.value.suicideInquiry != SuicideInquiry::NotAsked;
        addenda[one.value.note.rowId()] << paragraphs(
            {Tr::tr("Added by %1: %2", "name, text").arg(one.value.author, one.value.text),
             isAsked ? Tr::tr("Suicide and self-harm: %1").arg(label(one.value.suicideInquiry)) : QString()});
    }
    const auto notes = casework.notesOf(student); // the newest first
    QHash<qint64, int> numberLeft;                // of each file
    for (const Stored<SessionNote>& note : notes)
        ++numberLeft[note.value.caseFile.rowId()];
    for (const Stored<SessionNote>& note : notes) {
        const bool isSigned = note.value.signedAt.has_value();
        const QStringList added = addenda.value(note.id.rowId());
        TimelineEntry entry{TimelineKind::Session, note.value.heldOn,
                            Tr::tr("Session %1").arg(numberLeft[note.value.caseFile.rowId()]--)};
        entry.text = paragraphs(QStringList{note.value.presentingProblem, note.value.process, note.value.plan} + added);
        entry.reach = TextReach::File;
        entry.author = note.value.author;
        entry.pill = !isSigned         ? Tr::tr("Not signed")
                     : added.isEmpty() ? Tr::tr("Signed")
                                       : Tr::tr("Signed, additions: %1").arg(added.size());
        entry.tone = isSigned ? Tone::Ok : Tone::Warn;
        entry.minutes = note.value.minutes;
        entry.at = note.value.starts;
        to.push_back(entryOf(note, std::move(entry)));
    }
}

void addFiles(CaseworkService& casework, StudentId student, Entries& to)
{
    for (const Stored<CaseFile>& file : casework.filesOf(student)) {
        to.push_back(
            entryOf(file, {TimelineKind::Plan, file.value.openedOn, Tr::tr("Case file %1 opened").arg(file.value.fileNo),
                           file.value.concern, TextReach::File, file.value.owner}));
        if (file.value.closedOn)
            to.push_back(
                entryOf(file,
                        {TimelineKind::Plan, *file.value.closedOn, Tr::tr("Case file %1 closed").arg(file.value.fileNo),
                         file.value.closingSummary, TextReach::File, file.value.owner},
                        Tells::End));
    }
}

void addInterviews(TriageService& triage, StudentId student, Entries& to)
{
    for (const Stored<SecondInterview>& interview : triage.interviewsOf(student))
        to.push_back(entryOf(interview, {TimelineKind::Screening, interview.value.heldOn, Tr::tr("Second interview"),
                                         interview.value.summary, TextReach::Card, interview.value.interviewer,
                                         saidLabel(interview.value.conclusion), Tone::Info}));
}

// From level to level in the order of time; a level that a meeting decided says so.
void addLevels(TriageService& triage, const std::vector<Stored<MeetingDecision>>& decided, StudentId student, Entries& to)
{
    QHash<qint64, WarningLevel> scheme;
    for (const StoredLevel& level : triage.scheme())
        scheme.insert(level.id.rowId(), level.value);
    std::vector<Stored<LevelDecision>> history = triage.historyOf(student);
    std::ranges::reverse(history);
    LevelStep at{{}, Tr::tr("not on the list"), 0, 0};
    Entries made;
    for (const Stored<LevelDecision>& decision : history) {
        const bool byMeeting = std::ranges::any_of(
            decided, [&](const Stored<MeetingDecision>& one) { return one.value.levelDecision == decision.id; });
        const auto level = decision.value.level ? std::optional(scheme.value(decision.value.level->rowId())) : std::nullopt;
        at = {at.to, level ? labelOf(*level) : Tr::tr("not on the list"), at.toRank, level ? level->rank : 0};
        TimelineEntry entry{TimelineKind::Level,
                            decision.value.decidedOn,
                            level ? Tr::tr("Level set: %1").arg(at.to) : Tr::tr("Taken off the list"),
                            paragraphs({decision.value.reason, decision.value.evidence}),
                            TextReach::Card, // the evidence is what a pupil said or answered
                            decision.value.decidedBy};
        entry.pill = byMeeting ? Tr::tr("Review meeting") : QString();
        entry.isKey = true;
        entry.level = at;
        made.push_back(entryOf(decision, std::move(entry)));
    }
    std::ranges::move(made | std::views::reverse, std::back_inserter(to)); // of one day, the newest first
}

void addMeetings(MeetingService& meetings, const std::vector<Stored<MeetingDecision>>& decided, Entries& to)
{
    for (const Stored<MeetingDecision>& decision : decided)
        if (const auto meeting = meetings.meeting(decision.value.meeting))
            to.push_back(entryOf(decision, {TimelineKind::Level, meeting->value.heldOn,
                                            Tr::tr("Review meeting: %1").arg(label(decision.value.outcome)),
                                            decision.value.reason, TextReach::Card}));
}

void addContacts(CaseworkService& casework, StudentId student, Entries& to)
{
    for (const Stored<HomeContact>& contact : casework.contactsOf(student)) {
        const HomeContact& was = contact.value;
        const bool isReached = was.outcome == ContactOutcome::Reached;
        TimelineEntry entry{TimelineKind::Family,
                            was.heldOn,
                            isReached ? Tr::tr("Home contact") : Tr::tr("Home contact: %1").arg(saidLabel(was.outcome)),
                            paragraphs({factLine({was.relative, was.purpose}), was.content, was.followUp}),
                            TextReach::Card,
                            was.teacher,
                            saidLabel(was.channel),
                            isReached ? Tone::Info : Tone::Neutral};
        entry.isKey = isReached && was.channel == ContactChannel::OnSite;
        to.push_back(entryOf(contact, std::move(entry)));
    }
}

void addReferrals(CaseworkService& casework, StudentId student, Entries& to)
{
    for (const Stored<Referral>& referral : casework.referralsOf(student)) {
        const Referral& was = referral.value;
        const ReferralStanding standing = casework.standingOf(referral);
        TimelineEntry entry{TimelineKind::Referral,
                            was.referredOn,
                            Tr::tr("Referral: %1").arg(saidLabel(was.direction)),
                            paragraphs({was.organisation, was.reason}),
                            TextReach::Card,
                            {},
                            label(standing.position.state, standing.position.way),
                            standing.position.state == ReferralState::Closed ? Tone::Ok : Tone::Warn};
        entry.isKey = true;
        to.push_back(entryOf(referral, std::move(entry)));
        for (const Stored<ReferralStep>& step : standing.steps) // what a hospital said stays in the step itself
            to.push_back(entryOf(step, {TimelineKind::Referral, step.value.onDay,
                                        Tr::tr("Referral: %1").arg(label(step.value.kind, standing.position.way)),
                                        step.value.text, TextReach::Card, step.value.byWhom,
                                        isTakenBack(step.id, standing.steps) ? Tr::tr("taken back") : QString()}));
    }
}

void addSheets(ScreeningService& screening, StudentId student, Entries& to)
{
    const std::vector<ScoredSheet> sheets = screening.sheetsOf(student);
    if (sheets.empty())
        return;
    QHash<qint64, QString> titles;
    for (const Stored<Campaign>& campaign : screening.campaigns())
        titles.insert(campaign.id.rowId(), campaign.value.title);
    for (const ScoredSheet& sheet : sheets) {
        const AnswerSheet& given = sheet.sheet.value;
        const Definition* definition = screening.catalogue().find(given.scale);
        const bool isCritical = sheet.result.reasons.contains(QLatin1StringView("\"alert:"));
        TimelineEntry entry{
            TimelineKind::Screening, given.answeredOn,
            Tr::tr("Answered: %1", "a questionnaire").arg(definition ? definition->title(QLocale()) : given.scale),
            titles.value(given.campaign.rowId()), TextReach::Card};
        entry.pill = isCritical ? Tr::tr("Critical answer") : signalWords(sheet.result.signal);
        entry.tone = isCritical ? Tone::Danger : sheet.result.signal == Signal::Candidate ? Tone::Warn : Tone::Neutral;
        to.push_back(entryOf(sheet.sheet, std::move(entry)));
    }
}

void addConsents(ConsentService& consents, StudentId student, QDate today, Entries& to)
{
    for (const Stored<Consent>& consent : consents.historyOf(student)) {
        const Consent& said = consent.value;
        const QString valid = said.expiresOn ? Tr::tr("valid until %1").arg(shownDay(*said.expiresOn, today)) : QString();
        to.push_back(entryOf(consent, {TimelineKind::Family, said.statedOn,
                                       Tr::tr("Consent, %1", "what for").arg(saidLabel(said.purpose)),
                                       factLine({said.signer, saidLabel(said.relation), valid, said.note.simplified()}),
                                       TextReach::Card, QString(), saidLabel(said.state)}));
    }
}

void addAttentions(FamilyService& family, StudentId student, QDate today, Entries& to)
{
    for (const Stored<Attention>& attention : family.attentionsOf(student)) {
        const QString category = saidLabel(attention.value.category);
        to.push_back(entryOf(attention, {TimelineKind::Register, attention.value.since,
                                         Tr::tr("Attention category: %1").arg(category), attention.value.note.simplified()}));
        if (attention.value.until && *attention.value.until <= today)
            to.push_back(
                entryOf(attention,
                        {TimelineKind::Register, *attention.value.until, Tr::tr("Attention category ended: %1").arg(category)},
                        Tells::End));
    }
}

void addEnrolments(RegisterService& registered, StudentId id, const Clock& clock, Entries& to)
{
    const auto student = registered.student(id);
    if (!student)
        return;
    QString later = factLine({label(student->value.status), registered.classLabelOf(student->value)});
    for (const FormerEnrolment& was : formerEnrolments(registered, *student, clock)) {
        to.push_back(
            {TimelineKind::Register, was.until, Tr::tr("Enrolment: %1").arg(later), Tr::tr("before: %1").arg(was.title)});
        later = was.title;
    }
}

void addAttachments(AttachmentService& attachments, StudentId student, Entries& to)
{
    for (const Stored<Attachment>& attachment : attachments.attachmentsOf(student))
        to.push_back(entryOf(attachment,
                             {TimelineKind::Register, attachment.value.addedOn, Tr::tr("Attachment"), attachment.value.title}));
}

} // namespace

void joinPupil(Timeline& timeline, const PupilServices& services, const Clock& clock)
{
    timeline.join([services, &clock](StudentId student, Entries& to) {
        const std::vector<Stored<MeetingDecision>> decided = services.meetings.decisionsAbout(student);
        addNotes(services.casework, student, to);
        addFiles(services.casework, student, to);
        addInterviews(services.triage, student, to);
        addLevels(services.triage, decided, student, to);
        addMeetings(services.meetings, decided, to);
        addContacts(services.casework, student, to);
        addReferrals(services.casework, student, to);
        addSheets(services.screening, student, to);
        addConsents(services.consents, student, clock.today(), to);
        addAttentions(services.family, student, clock.today(), to);
        addEnrolments(services.registered, student, clock, to);
        addAttachments(services.attachments, student, to);
    });
}

Timeline wholeTimeline(const PupilServices& services, const TimelineServices& others, const Clock& clock,
                       std::shared_ptr<RecordTimesRepository> times)
{
    Timeline timeline;
    joinPupil(timeline, services, clock);
    joinDisclosures(timeline, others.disclosures, clock);
    joinCare(timeline, others.care, services.casework);
    joinCrises(timeline, others.crises, clock);
    joinGroups(timeline, others.groups);
    joinTalks(timeline, others.talks);
    joinLetters(timeline, others.letters);
    joinAppointments(timeline, others.appointments);
    timeline.order(clock.zone(), [times = std::move(times)](Kind kind, qint64 row) { return times->of(kind, row); });
    return timeline;
}

} // namespace anxin
