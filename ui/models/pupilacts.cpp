// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/pupilacts.h"

#include "ui/models/words.h"

#include <QCoreApplication>

namespace anxin {

namespace {

constexpr int usualMinutes = 40; // of a lesson

template <class T>
ActOutcome outcomeOf(const Result<T, Violations>& result)
{
    return result ? ActOutcome{} : ActOutcome{result.error()};
}

template <class T, class Refusal>
ActOutcome outcomeOf(const Result<T, Refused<Refusal>>& result)
{
    if (result)
        return {};
    if (const auto* violations = std::get_if<Violations>(&result.error()))
        return *violations;
    return sentence(std::get<Refusal>(result.error()));
}

} // namespace

PupilActs::PupilActs(TriageService& triage, CaseworkService& casework, RegisterService& registered, MissingPupils& missing,
                     const Clock& clock)
    : m_triage(triage),
      m_casework(casework),
      m_register(registered),
      m_missing(missing),
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

QString PupilActs::uidOf(StudentId id)
{
    const auto student = m_register.student(id);
    return student ? student->uid.text() : QString();
}

QString PupilActs::counsellor()
{
    const auto school = m_register.school();
    return school ? school->value.counsellor : QString();
}

SecondInterview PupilActs::newInterview(StudentId student)
{
    std::optional<CampaignId> campaign;
    for (const Candidate& candidate : m_triage.waiting())
        if (candidate.student == student && !campaign)
            campaign = candidate.campaign;
    return {student, campaign, m_clock.today(), counsellor(), std::nullopt, {}, std::nullopt, {}};
}

ActOutcome PupilActs::record(const SecondInterview& interview)
{
    return outcomeOf(m_triage.recordInterview(interview));
}

LevelDecision PupilActs::newDecision(StudentId student)
{
    return {student, std::nullopt, m_clock.today(), counsellor(), {}, {}};
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

HomeContact PupilActs::newContact(StudentId student)
{
    return {student, m_clock.today(), std::nullopt, counsellor(), {}, {}, {}, {}};
}

ActOutcome PupilActs::record(const HomeContact& contact)
{
    return outcomeOf(m_casework.record(contact));
}

ActOutcome PupilActs::answerMissing(StudentId student, const MissingReply& reply)
{
    return outcomeOf(m_missing.answer(student, reply));
}

Referral PupilActs::newReferral(StudentId student)
{
    return {student, m_clock.today(), std::nullopt, {}, {}, GuardianResponse::Pending, std::nullopt, {}};
}

ActOutcome PupilActs::record(const Referral& referral)
{
    return outcomeOf(m_casework.record(referral));
}

ActOutcome PupilActs::save(const Stored<Referral>& referral)
{
    return outcomeOf(m_casework.save(referral));
}

} // namespace anxin
