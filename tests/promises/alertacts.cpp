// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/promises/alertroom.h"

#include <algorithm>

// What is done with pupils and campaigns, in AlertRoom.
namespace anxin {

namespace {

QString two(const char* what, StudentId one, StudentId other)
{
    return QStringLiteral("  %1 %2 %3").arg(QString::fromLatin1(what)).arg(one.rowId()).arg(other.rowId());
}

} // namespace

StagedStudent AlertRoom::anyRow()
{
    StagedStudent row;
    row.student.name = QStringLiteral("测试甲");
    if (oneIn(2))
        row.student.nationalNo = QStringLiteral("G%1").arg(1000 + m_number++);
    row.student.boarding = oneIn(2) ? Boarding::Day : Boarding::Boarder;
    row.classUnit = ClassAddress{Stage::Junior, 2024 + below(3), 1 + below(2)};
    return row;
}

// New pupils, and some whom the list knows otherwise.
void AlertRoom::takeList()
{
    Staging<StagedStudent> list;
    for (int row = 0; row < 2; ++row) {
        StagedStudent pupil = anyRow();
        pupil.student.studentNo = QString::number(m_number++);
        if (const auto known = students.all(); row == 0 && !known.empty() && known.front().value.studentNo) {
            pupil.student = known.front().value;
            pupil.student.boarding = oneIn(2) ? Boarding::Day : Boarding::Boarder;
        }
        list.rows.push_back({++list.read + 1, std::move(pupil)});
    }
    NoProgress progress;
    m_lists.commit(list, QStringLiteral("名单.xlsx"), progress, oneIn(2) ? ListCover::WholeClasses : ListCover::SomePupils);
    count("class lists");
}

void AlertRoom::takeListBack()
{
    constexpr int many = 100;
    const auto known = m_undo.batches(many);
    const KnownBatch& batch = anyOf(known);
    const auto undone = m_undo.takeBack(batch.batch.id);
    if (batch.batch.value.kind == ImportKind::Screening) {
        count("answers not taken back");
        if (undone)
            wrong(QStringLiteral("answers were taken back"));
    }
    if (!undone)
        return did(QStringLiteral("  refused"));
    did(QStringLiteral("  %1 removed, %2 put back").arg(undone->removed).arg(undone->putBack));
    count("lists taken back");
    m_figures[QStringLiteral("pupils removed")] += undone->removed;
    for (const AlertModel::Alert& alert : m_model.raised())
        if (const auto home = m_model.homeOf(alert); !students.byId(StudentId::fromRowId(home)))
            wrong(QStringLiteral("pupil %1 is gone").arg(home));
}

void AlertRoom::interview()
{
    const auto campaign = anyCampaign();
    const auto waiting = triage.waiting();
    const bool isAny = waiting.empty() || oneIn(3);
    SecondInterview talk{isAny ? anyPupil() : anyOf(waiting).student,
                         {},
                         clock.today(), // one of before the answers is refused (tests/core/services/danger_test.cpp)
                         QStringLiteral("林老师"),
                         InterviewConclusion::Watch,
                         QStringLiteral("谈过"),
                         {},
                         {}};
    if (campaign && !oneIn(5))
        talk.campaign = campaign->id;
    if (!triage.recordInterview(talk))
        return wrong(QStringLiteral("an interview was refused"));
    did(QStringLiteral("  with %1").arg(talk.student.rowId()));
    count("interviews");
    if (talk.campaign)
        m_model.interviewed(talk.student.rowId(), talk.campaign->rowId(), clock.now());
}

// Somebody has spoken with the pupil: the alert does not interrupt any more, and waits all the same.
void AlertRoom::firstContact()
{
    const auto waiting = triage.waiting();
    const StudentId pupil = waiting.empty() ? anyPupil() : anyOf(waiting).student;
    const QString teacher = QStringLiteral("林老师");
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(clock.now().msecs(), clock.zone());
    if (!triage.note(pupil, {teacher, now.date(), now.time(), teacher}))
        return wrong(QStringLiteral("a first contact was refused"));
    did(QStringLiteral("  with %1").arg(pupil.rowId()));
    count("first contacts");
    for (const Candidate& one : triage.waiting())
        if (one.student == pupil && one.raisedAt && !one.contactedAt)
            wrong(QStringLiteral("an alert goes on interrupting after a contact"));
}

void AlertRoom::merge()
{
    MergeOrder order{anyPupil(), anyPupil()};
    for (const QString& field : mergeableFields())
        if (oneIn(2))
            order.fromAbsorbed << field;
    order.fileThatGoesOn = oneIn(2) ? Side::Kept : Side::Absorbed;
    order.certainty = MergeOrder::Certainty::Certain;
    const auto done = merges.merge(order);
    did(two(done ? "kept and absorbed" : "refused", order.kept, order.absorbed));
    count(done ? "merges" : "merges refused");
    if (done)
        m_model.merged(order.kept.rowId(), order.absorbed.rowId());
}

void AlertRoom::takeApart()
{
    const auto all = students.merged();
    if (all.empty())
        return;
    const StudentId kept = anyOf(all).into;
    const auto inForce = registered.mergesOf(kept);
    if (inForce.empty())
        return;
    const Stored<StudentMerge>& latest = inForce.front();
    if (!merges.unmerge(latest.id))
        return did(QStringLiteral("  refused"));
    did(two("apart", latest.value.kept, latest.value.absorbed));
    count("taken apart");
    m_model.parted(latest.value.absorbed.rowId());
}

void AlertRoom::enrolment()
{
    Stored<Student> pupil = *students.byId(anyPupil());
    pupil.value.status = anyOf(std::vector{EnrolmentStatus::Enrolled, EnrolmentStatus::Suspended, EnrolmentStatus::Transferred,
                                           EnrolmentStatus::Graduated});
    pupil.value.statusOn = clock.today();
    if (!registered.changeStatus(pupil))
        return did(QStringLiteral("  refused"));
    did(QStringLiteral("  %1 %2").arg(pupil.id.rowId()).arg(toCode(pupil.value.status)));
    count("changes of enrolment");
}

void AlertRoom::beginYear()
{
    RolloverPlan plan = m_rollover.plan();
    for (RolloverRow& row : plan.rows) {
        row.isTicked = row.isTicked || oneIn(2);
        row.answer = oneIn(2) ? LeaverAnswer::HandOver : LeaverAnswer::KeepFollowing;
    }
    if (const auto done = m_rollover.commit(plan); done) {
        did(QStringLiteral("  %1 graduate").arg(done->graduated));
        m_figures[QStringLiteral("graduated")] += done->graduated;
    }
}

void AlertRoom::closeCampaign()
{
    const auto campaign = anyCampaign();
    if (!campaign)
        return;
    const bool isOpen = std::ranges::any_of(
        m_model.waiting(), [&](const AlertModel::Wait& wait) { return wait.campaign == campaign->id.rowId(); });
    const bool isClosed = m_plans.close(*campaign).has_value();
    did(isClosed ? QStringLiteral("  closed") : QStringLiteral("  refused"));
    count(isClosed ? "campaigns closed" : "campaigns not closed");
    if (isClosed && isOpen)
        wrong(QStringLiteral("a campaign was closed over an open alert"));
}

void AlertRoom::reopenCampaign()
{
    if (const auto campaign = anyCampaign(); campaign && campaign->value.closedOn)
        m_plans.reopen(*campaign);
}

void AlertRoom::renameCampaign()
{
    auto campaign = anyCampaign();
    if (!campaign)
        return;
    campaign->value.title = QStringLiteral("普查 %1").arg(below(6));
    std::vector<ClassUnitId> units;
    for (const Stored<ClassUnit>& unit : classes.all())
        if (oneIn(2))
            units.push_back(unit.id);
    if (m_plans.save(*campaign, units, m_plans.scalesOf(campaign->id)))
        did(QStringLiteral("  %1").arg(campaign->value.title));
}

// Why there is nothing of them, so that a campaign can be closed; whoever has answered is not silenced by it.
void AlertRoom::noteUntested()
{
    const auto campaign = anyCampaign();
    if (!campaign)
        return;
    std::vector<StudentId> all;
    for (const ExpectedPupil& pupil : m_plans.expectedBy(campaign->id))
        all.push_back(pupil.student);
    m_plans.noteUntested(campaign->id, all, oneIn(5) ? std::nullopt : std::optional(UntestedReason::Absent), QString());
}

void AlertRoom::caseAndLevel()
{
    const StudentId pupil = anyPupil();
    if (oneIn(2))
        level(pupil, below(5), clock.today());
    else if (!casework.openCaseOf(pupil))
        aCase(pupil);
}

void AlertRoom::letTimePass()
{
    const int days = 1 + below(oneIn(2) ? 300 : 10);
    clock.advanceDays(days);
    did(QStringLiteral("  %1 days").arg(days));
}

} // namespace anxin
