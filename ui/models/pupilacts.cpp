// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/pupilacts.h"

#include "ui/models/outcomes.h"
#include "ui/models/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PupilActs)
};

constexpr int usualMinutes = 40;   // of a lesson
constexpr qsizetype mostNames = 6; // in one sentence

} // namespace

PupilActs::PupilActs(const PupilServices& services, const Clock& clock)
    : m_triage(services.triage),
      m_casework(services.casework),
      m_memos(services.memos),
      m_register(services.registered),
      m_family(services.family),
      m_consents(services.consents),
      m_missing(services.missing),
      m_clock(clock)
{
}

QString PupilActs::identityOf(StudentId id)
{
    const auto student = m_register.student(id);
    if (!student)
        return {};
    return factLine({student->value.name, m_register.classLabelOf(student->value),
                     student->value.studentNo.value_or(student->value.nationalNo.value_or(QString()))});
}

SecondInterview PupilActs::newInterview(StudentId student)
{
    std::optional<CampaignId> campaign;
    for (const Candidate& candidate : m_triage.waiting())
        if (candidate.student == student && !campaign)
            campaign = candidate.campaign;
    return {student, campaign, m_clock.today(), counsellor(), std::nullopt, {}, std::nullopt, {}};
}

FirstContact PupilActs::newFirstContact(StudentId student)
{
    FirstContact contact{counsellor(), {}, {}, {}};
    for (const Candidate& candidate : m_triage.waiting())
        if (candidate.student == student && !candidate.owner.isEmpty())
            contact.owner = candidate.owner;
    return contact;
}

FirstContact PupilActs::spokenWithNow(FirstContact contact)
{
    const QDateTime now = m_clock.now().in(m_clock.zone());
    contact.on = now.date();
    contact.at = QTime(now.time().hour(), now.time().minute());
    contact.by = counsellor();
    return contact;
}

ActOutcome PupilActs::record(StudentId student, const FirstContact& contact)
{
    return outcomeOf(m_triage.note(student, contact));
}

QString PupilActs::whatInterviewCloses(StudentId student)
{
    for (const Candidate& candidate : m_triage.waiting())
        if (candidate.student == student && candidate.urgency)
            return Tr::tr("A critical answer of %1 (%2) waits for this interview.")
                .arg(shownDay(candidate.answeredOn, m_clock.today()), label(*candidate.urgency));
    return {};
}

ActOutcome PupilActs::record(const SecondInterview& interview)
{
    return outcomeOf(m_triage.recordInterview(interview));
}

LevelDecision PupilActs::newDecision(StudentId student, const TriageMove& move)
{
    std::optional<WarningLevelId> proposed;
    for (const StoredLevel& level : m_triage.scheme())
        if (level.value.rank == move.rank)
            proposed = level.id;
    return {student, proposed, m_clock.today(), counsellor(), {}, {}};
}

bool PupilActs::isAtLeast(StudentId student, int rank)
{
    const auto level = m_triage.currentLevelOf(student);
    return level && level->value.rank <= rank;
}

ActOutcome PupilActs::setLevel(const LevelDecision& decision)
{
    if (!decision.level)
        return Violations{{QStringLiteral("level"), Rule::Required}};
    return outcomeOf(m_triage.setLevel(decision));
}

ActOutcome PupilActs::takeOffList(const LevelDecision& decision)
{
    LevelDecision off = decision;
    off.level.reset();
    return outcomeOf(m_triage.setLevel(off));
}

ActOutcome PupilActs::open(const CaseFile& file)
{
    return outcomeOf(m_casework.open(file));
}

ActOutcome PupilActs::save(const Stored<CaseFile>& file)
{
    return outcomeOf(m_casework.save(file));
}

ActOutcome PupilActs::close(const Stored<CaseFile>& file)
{
    return outcomeOf(m_casework.close(file, file.value.closingSummary));
}

SessionNote PupilActs::newNote(CaseFileId file)
{
    return {file, m_clock.today(), usualMinutes, SessionMode::FaceToFace, {}, {}, {}, SuicideInquiry::NotAsked,
            {},   counsellor(),    std::nullopt};
}

QString PupilActs::placeOf(StudentId student, const Stored<SessionNote>& note)
{
    const auto notes = m_casework.notesOf(note.value.caseFile); // the newest first
    const auto self = std::ranges::find(notes, note.id, &Stored<SessionNote>::id);
    const auto number = static_cast<int>(std::distance(self, notes.end()));
    const auto history = m_triage.historyOf(student); // likewise
    const auto then = std::ranges::find_if(
        history, [&](const Stored<LevelDecision>& decision) { return decision.value.decidedOn <= note.value.heldOn; });
    QString level = Tr::tr("not on the list");
    if (then != history.end() && then->value.level)
        for (const StoredLevel& one : m_triage.scheme())
            if (one.id == *then->value.level)
                level = labelOf(one.value);
    return Tr::tr("Session %1 of this file. Level on that day: %2.").arg(number).arg(level);
}

QString PupilActs::lastTime(StudentId student)
{
    const auto last = m_casework.lastSignedNoteOf(student);
    if (!last)
        return {};
    const QString said = last->value.plan.isEmpty() ? last->value.process : last->value.plan;
    return Tr::tr("Last time, %1: %2", "day, what was planned")
        .arg(shownDay(last->value.heldOn, m_clock.today()), said.simplified());
}

ActOutcome PupilActs::writeFirst(StudentId student, const SessionNote& note)
{
    return outcomeOf(m_casework.writeFirst(student, note));
}

ActOutcome PupilActs::signFirst(StudentId student, const SessionNote& note)
{
    return outcomeOf(m_casework.signFirst(student, note));
}

SessionNote PupilActs::newNote(CaseFileId file, AppointmentId id, const Appointment& held)
{
    SessionNote note = newNote(file);
    note.heldOn = held.onDay;
    note.minutes = held.minutes;
    note.author = held.counsellor;
    note.appointment = id;
    note.starts = held.starts;
    note.place = held.place;
    return note;
}

ActOutcome PupilActs::write(const SessionNote& note)
{
    return outcomeOf(m_casework.write(note));
}

ActOutcome PupilActs::sign(const SessionNote& note)
{
    return outcomeOf(m_casework.sign(note));
}

ActOutcome PupilActs::write(const Stored<SessionNote>& note)
{
    return outcomeOf(m_casework.rewrite(note));
}

ActOutcome PupilActs::sign(const Stored<SessionNote>& note)
{
    return outcomeOf(m_casework.sign(note));
}

NoteAddendum PupilActs::newAddendum(SessionNoteId note)
{
    return {note, counsellor(), {}};
}

ActOutcome PupilActs::add(const NoteAddendum& addendum)
{
    return outcomeOf(m_casework.addTo(addendum));
}

PrivateMemo PupilActs::newMemo(StudentId student)
{
    return {student, m_clock.today(), {}};
}

ActOutcome PupilActs::write(const PrivateMemo& memo)
{
    return outcomeOf(m_memos.write(memo));
}

ActOutcome PupilActs::rewrite(const Stored<PrivateMemo>& memo)
{
    return outcomeOf(m_memos.rewrite(memo));
}

HomeContact PupilActs::newContact(StudentId student)
{
    return {student, m_clock.today(), std::nullopt, counsellor(), {}, {}, {}, {}};
}

HomeContact PupilActs::newContact(const Stored<Appointment>& held)
{
    HomeContact contact = newContact(held.value.student);
    contact.heldOn = held.value.onDay;
    contact.teacher = held.value.counsellor;
    contact.appointment = held.id;
    return contact;
}

ActOutcome PupilActs::record(const HomeContact& contact)
{
    return outcomeOf(m_casework.record(contact));
}

ActOutcome PupilActs::answerMissing(StudentId student, const MissingReply& reply)
{
    return outcomeOf(m_missing.answer(student, reply));
}

bool PupilActs::hasOpenReferral(StudentId student)
{
    const auto open = m_casework.openReferrals();
    return std::ranges::any_of(open, [&](const auto& one) { return one.referral.value.student == student; });
}

Referral PupilActs::newReferral(StudentId student)
{
    return {student, m_clock.today(), std::nullopt, {}, {}};
}

ActOutcome PupilActs::record(const Referral& referral)
{
    return outcomeOf(m_casework.record(referral));
}

ActOutcome PupilActs::save(const Stored<Referral>& referral)
{
    return outcomeOf(m_casework.save(referral));
}

ActOutcome PupilActs::add(const Guardian& guardian)
{
    return outcomeOf(m_family.add(guardian));
}

ActOutcome PupilActs::save(const Stored<Guardian>& guardian)
{
    return outcomeOf(m_family.save(guardian));
}

Attention PupilActs::newAttention(StudentId student)
{
    return {student, std::nullopt, m_clock.today()};
}

ActOutcome PupilActs::add(const Attention& attention)
{
    return outcomeOf(m_family.add(attention));
}

ActOutcome PupilActs::save(const Stored<Attention>& attention)
{
    return outcomeOf(m_family.save(attention));
}

// Since when is asked for anew: the day that stands there is that of the status before.
Student PupilActs::newStatus(StudentId student)
{
    Student before = m_register.student(student).value().value;
    before.statusOn.reset();
    before.statusNote.clear();
    return before;
}

ActOutcome PupilActs::changeStatus(StudentId student, const Student& changed)
{
    const Stored<Student> known = m_register.student(student).value();
    return outcomeOf(m_register.changeStatus({known.id, known.uid, changed}));
}

Consent PupilActs::newConsent(StudentId student, std::optional<ConsentPurpose> purpose)
{
    return {student, purpose, std::nullopt, m_clock.today()};
}

std::vector<std::pair<QString, SignerRelation>> PupilActs::signersFor(StudentId student)
{
    std::vector<std::pair<QString, SignerRelation>> signers;
    for (const Stored<Guardian>& guardian : m_family.guardiansOf(student))
        if (guardian.value.relation)
            signers.emplace_back(guardian.value.name, signerAs(*guardian.value.relation));
    if (const auto pupil = m_register.student(student))
        signers.emplace_back(pupil->value.name, SignerRelation::Self);
    return signers;
}

ActOutcome PupilActs::record(const Consent& consent)
{
    return outcomeOf(m_consents.record(consent));
}

PupilActs::ClassInFront PupilActs::classInFront(ClassUnitId unit)
{
    ClassInFront shown;
    for (const Stored<ClassUnit>& known : m_register.classes())
        if (known.id == unit) {
            shown.label = labelOf(known.value, m_clock.today());
            shown.uid = known.uid.text();
        }
    const QHash<qint64, ConsentStandings> standings = m_consents.standings();
    for (const Stored<Student>& student : m_register.students())
        if (student.value.classUnit == unit && !hasLeft(student.value))
            shown.pupils.push_back({student.id, student.value.name, student.value.studentNo.value_or(QString()),
                                    standings.value(student.id.rowId())});
    return shown;
}

// Of nobody: the service puts each pupil in.
Consent PupilActs::newConsent(const ClassInFront& unit, ConsentPurpose purpose)
{
    const StudentId anyone = unit.pupils.empty() ? StudentId::fromRowId(0) : unit.pupils.front().id;
    Consent answer = newConsent(anyone, purpose);
    answer.state = ConsentState::Agreed;
    answer.signer = Tr::tr("a guardian, as on the paper");
    return answer;
}

ActOutcome PupilActs::record(const Consent& answer, const std::vector<StudentId>& students)
{
    const auto done = m_consents.record(answer, students);
    if (done)
        return {};
    if (const auto* violations = std::get_if<Violations>(&done.error()))
        return *violations;
    if (const auto* refusal = std::get_if<ConsentRefusal>(&done.error()))
        return sentence(*refusal);
    const auto& unfit = std::get<std::vector<ConsentService::Unfit>>(done.error());
    QStringList names;
    for (const ConsentService::Unfit& one : unfit)
        if (const auto student = m_register.student(one.student); student && names.size() < mostNames)
            names << student->value.name;
    return Tr::tr("Nothing was entered. For %1 of the ticked pupils this answer does not fit: %2. Take the tick from them, or "
                  "correct the answer.")
        .arg(QLocale().toString(unfit.size()), factLine(names) + (unfit.size() > mostNames ? QStringLiteral(" …") : QString()));
}

} // namespace anxin
