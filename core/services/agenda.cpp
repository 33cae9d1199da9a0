// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/agenda.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace anxin {

namespace {

constexpr int lowestRankWithContingencyPlan = 2;

class Collector {
public:
    Collector(const RuleBook& rules, QString owner) : m_rules(rules), m_owner(std::move(owner)) {}

    void add(LoopKind kind, StudentId student, QDate begun, const QString& reference, const QString& owner = {})
    {
        m_loops.push_back(
            {kind, student, begun.addDays(m_rules.daysUntilDue(kind)), owner.isEmpty() ? m_owner : owner, reference});
    }
    void addCritical(const Candidate& candidate, const QTimeZone& zone, const QString& reference)
    {
        add(LoopKind::CriticalAnswer, candidate.student, candidate.raisedAt->dateIn(zone), reference, candidate.owner);
        m_loops.back().raisedAt = candidate.raisedAt;
    }
    void addDue(LoopKind kind, StudentId student, QDate due, const QString& reference, const QString& owner)
    {
        m_loops.push_back({kind, student, due, owner, reference});
    }
    // Instead of the loops of a pupil who is still here. `file`: null where none is open, only a level is in force.
    void addLeaver(const Leaver& leaver, const CaseFile* file)
    {
        if (!file)
            return add(LoopKind::Leaver, leaver.student, leaver.leftOn, leaver.note);
        const QDate due = leaver.leftOn.addDays(m_rules.daysUntilDue(LoopKind::Leaver));
        addDue(LoopKind::Leaver, leaver.student, file->nextReviewOn.value_or(due),
               leaver.note.isEmpty() ? file->fileNo : QStringLiteral("%1 · %2").arg(file->fileNo, leaver.note), file->owner);
    }
    std::vector<OpenLoop> sorted()
    {
        std::stable_sort(m_loops.begin(), m_loops.end(), [](const OpenLoop& a, const OpenLoop& b) {
            return std::pair{a.due, a.kind} < std::pair{b.due, b.kind};
        });
        return std::move(m_loops);
    }

private:
    const RuleBook& m_rules;
    QString m_owner;
    std::vector<OpenLoop> m_loops;
};

} // namespace

std::vector<OpenLoop> openLoops(const AgendaSources& from, const RuleBook& rules, const QTimeZone& zone, const QString& owner)
{
    const auto& [triage, casework, campaigns, missing, consents] = from;
    Collector loops{rules, owner};
    QHash<qint64, QString> titles;
    for (const Stored<Campaign>& campaign : campaigns.all())
        titles.insert(campaign.id.rowId(), campaign.value.title);
    for (const Candidate& candidate : triage.waiting()) {
        const QString title = titles.value(candidate.campaign.rowId());
        if (candidate.raisedAt)
            loops.addCritical(candidate, zone, title);
        else
            loops.add(LoopKind::SecondInterview, candidate.student, candidate.answeredOn, title);
    }

    for (const SeenPupil& seen : triage.askingForAttention())
        if (seen.isUndecided())
            loops.add(LoopKind::MeetingDecision, seen.student, seen.postponedOn.value_or(seen.heldOn), label(seen.conclusion));

    const std::vector<Stored<CaseFile>> files = casework.openCases();
    const std::vector<Leaver> leavers = triage.leavers();
    QSet<qint64> hasLeft;
    for (const Leaver& leaver : leavers)
        hasLeft.insert(leaver.student.rowId());
    QHash<qint64, const CaseFile*> fileOfStudent, fileById;
    for (const Stored<CaseFile>& file : files) {
        fileOfStudent.insert(file.value.student.rowId(), &file.value);
        fileById.insert(file.id.rowId(), &file.value);
        if (file.value.nextReviewOn && !hasLeft.contains(file.value.student.rowId()))
            loops.addDue(LoopKind::Review, file.value.student, *file.value.nextReviewOn, file.value.fileNo, file.value.owner);
    }
    for (const ListedStudent& listed : triage.listed()) {
        const CaseFile* file = fileOfStudent.value(listed.student.rowId());
        if (!file)
            loops.add(LoopKind::CaseFile, listed.student, listed.since, QString());
        else if (listed.rank <= lowestRankWithContingencyPlan && isEmpty(file->contingencyPlan))
            loops.add(LoopKind::ContingencyPlan, listed.student, std::max(listed.since, file->openedOn), file->fileNo,
                      file->owner);
    }
    for (const Leaver& leaver : leavers)
        loops.addLeaver(leaver, fileOfStudent.value(leaver.student.rowId()));
    // Notes of closed files cannot be open: a file with an unsigned note is not closed.
    for (const Stored<SessionNote>& note : casework.unsignedNotes())
        if (const CaseFile* file = fileById.value(note.value.caseFile.rowId()))
            loops.add(LoopKind::UnsignedNote, file->student, note.value.heldOn, file->fileNo, note.value.author);
    for (const Stored<Referral>& referral : casework.unansweredReferrals())
        loops.add(LoopKind::ReferralReply, referral.value.student, referral.value.referredOn, referral.value.organisation);
    for (const ConsentService::Unanswered& letter : consents.unanswered())
        loops.add(LoopKind::ConsentReply, letter.student, letter.sentOn, label(letter.purpose));
    for (const OpenQuestion& open : missing.open())
        loops.add(LoopKind::MissingPupil, open.pupil, open.asked.dateIn(zone), open.fileName);
    return loops.sorted();
}

} // namespace anxin
