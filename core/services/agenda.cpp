// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/agenda.h"

#include "core/services/appointmentloops.h"
#include "core/services/care/careloops.h"
#include "core/services/care/termcare.h"
#include "core/services/crisisloops.h"
#include "core/services/letterloops.h"
#include "core/services/referralloops.h"
#include "core/services/whoishere.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>

namespace anxin {

namespace {

void addScreening(LoopCollector& to, TriageService& triage, CampaignRepository& campaigns, const QTimeZone& zone)
{
    QHash<qint64, QString> titles;
    for (const Stored<Campaign>& campaign : campaigns.all())
        titles.insert(campaign.id.rowId(), campaign.value.title);
    for (const Candidate& candidate : triage.waiting()) {
        const QString title = titles.value(candidate.campaign.rowId());
        if (candidate.raisedAt)
            to.add(LoopKind::CriticalAnswer, candidate.student, candidate.raisedAt->dateIn(zone), title, candidate.owner)
                .raisedAt = candidate.raisedAt;
        else
            to.add(LoopKind::SecondInterview, candidate.student, candidate.answeredOn, title);
    }
    for (const SeenPupil& seen : triage.askingForAttention()) {
        if (!seen.isUndecided())
            continue;
        const bool isCrisis = seen.conclusion == InterviewConclusion::Crisis; // a level or a crisis is begun the same day
        const int days = isCrisis ? 0 : to.rules().daysUntilDecision(seen.conclusion == InterviewConclusion::HighRisk);
        to.addDue(LoopKind::MeetingDecision, seen.student, seen.postponedOn.value_or(seen.heldOn).addDays(days),
                  label(seen.conclusion))
            .isUrgent = isCrisis;
    }
}

// One promise for each pupil, of the earliest that was told. Where one of the two most serious levels is in force, thoughts are
// known and followed up by its reviews; a plan, preparations or an attempt is news at any level.
void addToldRisks(LoopCollector& to, CaseworkService& casework, const std::vector<ListedStudent>& listed)
{
    QHash<qint64, int> ranks;
    for (const ListedStudent& one : listed)
        ranks.insert(one.student.rowId(), one.rank);
    std::map<qint64, OpenLoop> loops;
    for (const ToldRisk& told : casework.toldRisks()) {
        const qint64 pupil = told.student.rowId();
        const bool isThoughtsOnly = told.said == SuicideInquiry::Ideation;
        if (isThoughtsOnly && ranks.value(pupil, lowestRankWithPlans + 1) <= lowestRankWithPlans)
            continue;
        const QDate due = told.toldOn.addDays(isThoughtsOnly ? to.rules().daysUntilDue(LoopKind::RiskTold) : 0);
        OpenLoop& loop =
            loops.try_emplace(pupil, OpenLoop{LoopKind::RiskTold, told.student, due, told.author, told.fileNo}).first->second;
        loop.due = std::min(loop.due, due);
        loop.isUrgent |= !isThoughtsOnly;
    }
    for (const auto& [pupil, loop] : loops)
        to.take({loop});
}

QSet<qint64> firstGrades(ClassUnitRepository& classes, QDate today)
{
    QSet<qint64> units;
    for (const Stored<ClassUnit>& unit : classes.all())
        if (isInFirstGrade(unit.value, today))
            units.insert(unit.id.rowId());
    return units;
}

// Instead of the review of a pupil who is still here. `file`: null where none is open, only a level is in force.
void addLeaver(LoopCollector& to, const Leaver& leaver, const CaseFile* file)
{
    if (!file) {
        to.add(LoopKind::Leaver, leaver.student, leaver.leftOn, leaver.note);
        return;
    }
    const QDate due = leaver.leftOn.addDays(to.rules().daysUntilDue(LoopKind::Leaver));
    to.addDue(LoopKind::Leaver, leaver.student, std::min(due, file->nextReviewOn.value_or(due)),
              leaver.note.isEmpty() ? file->fileNo : QStringLiteral("%1 · %2").arg(file->fileNo, leaver.note), file->owner);
}

void addFiles(LoopCollector& to, CaseworkService& casework, const std::vector<Stored<CaseFile>>& files,
              const std::vector<Leaver>& leavers)
{
    QSet<qint64> hasLeft;
    for (const Leaver& leaver : leavers)
        hasLeft.insert(leaver.student.rowId());
    QHash<qint64, const CaseFile*> fileOfStudent, fileById;
    for (const Stored<CaseFile>& stored : files) {
        const CaseFile& file = stored.value;
        fileOfStudent.insert(file.student.rowId(), &file);
        fileById.insert(stored.id.rowId(), &file);
        if (file.nextReviewOn && !hasLeft.contains(file.student.rowId()))
            to.addDue(LoopKind::Review, file.student, *file.nextReviewOn, file.fileNo, file.owner);
    }
    for (const Leaver& leaver : leavers)
        addLeaver(to, leaver, fileOfStudent.value(leaver.student.rowId()));
    // Notes of closed files cannot be open: a file with an unsigned note is not closed.
    for (const Stored<SessionNote>& note : casework.unsignedNotes())
        if (const CaseFile* file = fileById.value(note.value.caseFile.rowId()))
            to.add(LoopKind::UnsignedNote, file->student, note.value.heldOn, file->fileNo, note.value.author);
}

} // namespace

Agenda::Agenda(Vault& vault, const RuleBook& rules, std::function<QString()> owner)
    : m_vault(vault),
      m_owner(std::move(owner)),
      m_triage(vault),
      m_casework(vault),
      m_care(vault),
      m_appointments(vault),
      m_crises(vault),
      m_letters(vault),
      m_campaigns(vault.connection()),
      m_missing(vault),
      m_consents(vault),
      m_calendar(vault),
      m_attentions(vault.connection()),
      m_classes(vault.connection()),
      m_students(vault.connection()),
      m_rules(vault, rules),
      m_closes(vault.connection())
{
}

std::vector<OpenLoop> Agenda::loops()
{
    const RuleBook rules = m_rules.inForce();
    const QTimeZone& zone = m_vault.clock().zone();
    const QString owner = m_owner ? m_owner() : QString();
    LoopCollector to{rules, owner};
    addScreening(to, m_triage, m_campaigns, zone);
    const QDate today = m_vault.clock().today();
    const CareFacts facts{m_triage.listed(),         m_casework.openCases(),      m_casework.lastContacts(),
                          m_casework.lastSessions(), m_casework.contactsInVain(), firstGrades(m_classes, today)};
    addFiles(to, m_casework, facts.openFiles, m_triage.leavers());
    const SchoolCalendar calendar = m_calendar.calendar();
    const TransitionRules transitions = rules.transitions();
    addCareLoops(
        to, m_care, facts,
        {latestTransition(calendar, transitions, today), latestTransition(calendar, transitions, today, Grade::First)});
    addTermCare(to, m_attentions, m_care, facts.openFiles, calendar, today);
    to.take(appointmentLoops(m_appointments, rules));
    const std::vector<ReferralStanding> referrals = m_casework.openReferrals();
    addReferralLoops(to, referrals, facts.openFiles);
    addSuspensionLoops(to, m_students.suspended(), referrals, facts.openFiles);
    addToldRisks(to, m_casework, facts.listed);
    to.take(crisisLoops(m_crises, rules, m_vault.clock(), owner));
    to.take(letterLoops(m_letters, rules, owner));
    for (const ConsentService::Unanswered& letter : m_consents.unanswered())
        to.add(LoopKind::ConsentReply, letter.student, letter.sentOn, label(letter.purpose));
    for (const OpenQuestion& open : m_missing.open())
        to.add(LoopKind::MissingPupil, open.pupil, open.asked.dateIn(zone), open.fileName);
    return std::move(to).sorted();
}

std::vector<OpenLoop> Agenda::redByTomorrow()
{
    const QDate tomorrow = m_vault.clock().today().addDays(1);
    std::vector<OpenLoop> red = loops();
    std::erase_if(red, [&](const OpenLoop& loop) { return !isOverdue(loop, tomorrow); });
    return red;
}

std::vector<OpenLoop> openLoops(Vault& vault, const RuleBook& rules, const QString& owner)
{
    return Agenda{vault, rules, [owner] { return owner; }}.loops();
}

Result<DayCloseId, Violations> Agenda::closeDay(const QString& reason)
{
    const int left = static_cast<int>(redByTomorrow().size());
    if (left > 0 && isEmpty(reason))
        return refuse(Violations{{QStringLiteral("reason"), Rule::Required}});
    return m_vault.transact(Op::CloseDay, [&](UnitOfWork& uow) -> Result<DayCloseId, Violations> {
        const DayClose close{uow.today(), whoIsHere(m_vault), left, reason};
        if (auto known = m_closes.ofDay(close.closedDay)) {
            known->value = close;
            m_closes.save(uow, *known);
            return known->id;
        }
        return m_closes.add(uow, close);
    });
}

} // namespace anxin
