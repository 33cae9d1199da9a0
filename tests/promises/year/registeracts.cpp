// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/promises/year/registeracts.h"

#include <algorithm>

namespace anxin {

std::vector<YearAct> RegisterActs::acts()
{
    const auto act = [this](const char* name, int weight, bool (RegisterActs::*run)(qint64)) {
        return YearAct{name, weight, [this, run](qint64 pupil) { return (this->*run)(pupil); }};
    };
    return {act("pupils left", 1, &RegisterActs::leave),
            act("pupils came back", 2, &RegisterActs::comeBack),
            act("pupils suspended", 1, &RegisterActs::suspend),
            act("suspensions ended", 1, &RegisterActs::endSuspension),
            act("class lists", 1, &RegisterActs::readList),
            act("class lists taken back", 1, &RegisterActs::takeListBack),
            act("missing pupils asked after", 1, &RegisterActs::answerMissing),
            act("school years begun", 1, &RegisterActs::beginYear),
            act("school years taken back", 1, &RegisterActs::takeYearBack),
            act("merges", 2, &RegisterActs::mergeTwin),
            act("merges of two open files", 1, &RegisterActs::mergeFiles),
            act("taken apart", 1, &RegisterActs::takeApart)};
}

bool RegisterActs::changeStatus(qint64 pupil, EnrolmentStatus status)
{
    Stored<Student> student = *m_room.registered.student(m_room.id(pupil));
    student.value.status = status;
    student.value.statusOn = m_room.today();
    return m_room.registered.changeStatus(student).has_value();
}

bool RegisterActs::leave(qint64 pupil)
{
    if (!m_model.isHere(pupil) || !changeStatus(pupil, EnrolmentStatus::Transferred))
        return false;
    m_model.pupils.at(pupil).leftOn = m_room.today();
    m_model.pupils.at(pupil).graduatedBy = 0;
    m_model.pupils.at(pupil).suspendedOn.reset();
    return true;
}

bool RegisterActs::suspend(qint64 pupil)
{
    if (!m_model.isHere(pupil) || m_model.isSuspended(pupil) || !changeStatus(pupil, EnrolmentStatus::Suspended))
        return false;
    m_model.pupils.at(pupil).suspendedOn = m_room.today();
    return true;
}

// Whom a referral waits for comes back by its steps (SilentAttacks).
bool RegisterActs::endSuspension(qint64)
{
    const auto known =
        m_room.anyWhere(m_model.pupils, [](const PupilsModel::Pupil& one) { return one.suspendedOn.has_value(); });
    if (known == m_model.pupils.end() || m_model.into.contains(known->first) || m_room.model.referrals.isAwaited(known->first))
        return false;
    if (!changeStatus(known->first, EnrolmentStatus::Enrolled))
        return false;
    known->second.suspendedOn.reset();
    return true;
}

bool RegisterActs::comeBack(qint64)
{
    const auto known = m_room.anyWhere(m_model.pupils, [](const PupilsModel::Pupil& one) { return one.leftOn.has_value(); });
    if (known == m_model.pupils.end() || m_model.into.contains(known->first) ||
        !changeStatus(known->first, EnrolmentStatus::Enrolled))
        return false;
    known->second.leftOn.reset();
    known->second.graduatedBy = 0;
    return true;
}

// Since the last answer of a list or a person, as after somebody has set the clock back. Taking a list back asks again about
// those who were answered for at its moment, and would take another answer of the same millisecond for the list's.
bool RegisterActs::standsStill() const
{
    return m_answeredAt && m_room.moment() <= *m_answeredAt;
}

// Of the pupil's class. Some pupils are not on it, and some are new.
bool RegisterActs::readList(qint64 pupil)
{
    const int unit = m_model.pupils.at(pupil).unit;
    if (unit == 0 || standsStill())
        return false;
    Staging<StagedStudent> list;
    const auto add = [&](const QString& name) {
        StagedStudent row;
        row.student.name = name;
        row.classUnit = ClassAddress{Stage::Junior, YearRoom::entryYearOf(unit), unit};
        list.rows.push_back({++list.read + 1, row});
    };
    std::set<qint64> named;
    for (const auto& [id, one] : m_model.pupils)
        if (one.unit == unit && m_model.isHere(id) && !one.suspendedOn && !m_model.into.contains(id) && !m_room.oneIn(15)) {
            named.insert(id);
            add(one.name);
        }
    const QString newcomer = m_room.oneIn(2) ? QStringLiteral("新生%1").arg(++m_newcomers) : QString();
    if (!newcomer.isEmpty())
        add(newcomer);
    NoProgress progress;
    m_answeredAt = m_room.moment();
    const ImportReceipt receipt = m_lists.commit(list, QStringLiteral("名单.xlsx"), progress);
    m_read.push_back({receipt.batch->rowId(), {}});
    m_model.listRead(unit, named, receipt.batch->rowId(), m_room.today());
    for (const Stored<Student>& student : m_room.students.all())
        if (student.value.name == newcomer) {
            m_model.pupils[student.id.rowId()] = {newcomer, unit};
            m_read.back().newcomers.push_back(student.id.rowId());
        }
    return true;
}

// One of the latest, or one that is too old for it. A newcomer about whom something has been recorded stays.
bool RegisterActs::takeListBack(qint64)
{
    if (m_read.empty())
        return false;
    const auto list = std::prev(m_read.end(), 1 + m_room.below(std::min(3, static_cast<int>(m_read.size()))));
    if (!m_undo.takeBack(ImportBatchId::fromRowId(list->batch)))
        return false;
    m_model.listTakenBack(list->batch);
    for (const qint64 newcomer : list->newcomers)
        if (!m_room.students.byId(m_room.id(newcomer)))
            m_model.neverCame(newcomer);
    m_read.erase(list);
    return true;
}

bool RegisterActs::answerMissing(qint64)
{
    if (standsStill())
        return false;
    std::vector<qint64> asked;
    for (const PupilsModel::Question& question : m_model.questions)
        if (const qint64 pupil = m_model.of(question.pupil); m_model.hasQuestion(pupil))
            asked.push_back(pupil);
    if (asked.empty())
        return false;
    const qint64 pupil = *m_room.anyOf(asked);
    const bool hasLeft = m_room.oneIn(2);
    MissingReply reply{hasLeft ? MissingAnswer::Left : MissingAnswer::StillHere};
    if (hasLeft && !m_room.oneIn(3)) // refused without a day
        reply.leftOn = m_room.today();
    if (!m_missing.answer(m_room.id(pupil), reply))
        return false;
    m_model.answered(pupil);
    m_answeredAt = m_room.moment();
    if (hasLeft)
        m_model.pupils.at(pupil).leftOn = reply.leftOn;
    return true;
}

NewClasses RegisterActs::someChangeClass()
{
    NewClasses list;
    for (const auto& [id, pupil] : m_model.pupils)
        if (pupil.unit != 0 && m_room.oneIn(40)) {
            const int other = 1 + m_room.below(YearRoom::classes);
            list.emplace(m_room.id(id), ClassUnit{Stage::Junior, YearRoom::entryYearOf(other), other, {}});
        }
    return list;
}

// Whoever is in the last class graduates, or stays in the school in another one. Somebody who has something open may be
// forgotten, which is refused for all of them.
bool RegisterActs::beginYear(qint64)
{
    if (standsStill())
        return false;
    RolloverPlan plan = m_years.plan(m_room.oneIn(2) ? NewClasses() : someChangeClass());
    for (RolloverRow& row : plan.rows)
        if (row.isQuestion() && !m_room.oneIn(50))
            row.answer = m_room.oneIn(2) ? LeaverAnswer::HandOver : LeaverAnswer::KeepFollowing;
    const Moment at = m_room.moment();
    const auto begun = m_years.commit(plan);
    if (!begun)
        return false;
    m_answeredAt = at;
    Begun year{begun->batch, {}, {}};
    for (const RolloverRow& row : plan.rows) {
        PupilsModel::Pupil& pupil = m_model.pupils.at(row.student.id.rowId());
        if (row.isTicked && row.to) {
            year.moved[row.student.id.rowId()] = {pupil.unit, row.to->number};
            pupil.unit = row.to->number;
        } else if (row.isTicked) {
            year.graduates.push_back(row.student.id.rowId());
            pupil.leftOn = row.leavesOn;
            pupil.graduatedBy = begun->batch.rowId();
        }
    }
    m_begun.push_back(std::move(year));
    return true;
}

bool RegisterActs::isMerged(qint64 pupil) const
{
    return std::ranges::any_of(m_model.into, [&](const auto& one) { return one.first == pupil || one.second == pupil; });
}

// Whoever has come back or moved on since, or is merged with another entry, stays as now.
bool RegisterActs::takeYearBack(qint64)
{
    if (m_begun.empty() || !m_undo.takeBack(m_begun.back().batch))
        return false;
    const Begun year = std::move(m_begun.back());
    m_begun.pop_back();
    for (const qint64 id : year.graduates)
        if (PupilsModel::Pupil& pupil = m_model.pupils.at(id); pupil.graduatedBy == year.batch.rowId() && !isMerged(id)) {
            pupil.leftOn.reset();
            pupil.graduatedBy = 0;
        }
    for (const auto& [id, classes] : year.moved)
        if (PupilsModel::Pupil& pupil = m_model.pupils.at(id); pupil.unit == classes.second && !isMerged(id))
            pupil.unit = classes.first;
    return true;
}

// With a thing or two of its own.
qint64 RegisterActs::twinOf(qint64 pupil, TwinFile wanted)
{
    const qint64 twin = m_room.aStudent(m_model.pupils.at(pupil).name).rowId();
    m_model.pupils[twin] = {m_model.pupils.at(pupil).name};
    if (wanted == TwinFile::Yes || (wanted == TwinFile::Perhaps && m_room.oneIn(2))) {
        CaseFile file = m_room.casework.proposal(m_room.id(twin), m_room.teacher);
        file.concern = m_room.words;
        if (const auto opened = m_room.casework.open(file))
            m_room.model.cases.files[opened->rowId()] = {twin, m_room.today(), *file.nextReviewOn};
    }
    for (int number = m_room.below(5); number >= 0; --number)
        m_room.anyOf(m_belongings)->run(twin);
    return twin;
}

bool RegisterActs::mergeTwin(qint64 pupil)
{
    if (!m_model.isHere(pupil) || m_room.oneIn(2))
        return false;
    return merge(pupil, twinOf(pupil, m_room.model.cases.openOf(pupil) ? TwinFile::No : TwinFile::Perhaps));
}

// One of the two goes on.
bool RegisterActs::mergeFiles(qint64 pupil)
{
    return m_model.isHere(pupil) && m_room.model.cases.openOf(pupil) && merge(pupil, twinOf(pupil, TwinFile::Yes)) &&
           m_merged.back().files && m_merged.back().files->closed != 0;
}

bool RegisterActs::merge(qint64 pupil, qint64 twin)
{
    MergeOrder order{m_room.id(pupil), m_room.id(twin)};
    order.certainty = MergeOrder::Certainty::Certain;
    order.fileThatGoesOn = m_room.oneIn(2) ? Side::Kept : Side::Absorbed;
    if (!m_merges.merge(order))
        return false;
    CasesModel& cases = m_room.model.cases;
    const auto joined =
        order.fileThatGoesOn == Side::Kept ? cases.join(pupil, twin, m_room.today()) : cases.join(twin, pupil, m_room.today());
    m_model.into[twin] = pupil;
    m_merged.push_back({m_room.registered.mergesOf(m_room.id(pupil)).front().id, twin, joined});
    return true;
}

bool RegisterActs::takeApart(qint64)
{
    if (m_merged.empty())
        return false;
    const auto merged = m_room.anyOf(m_merged);
    if (!m_merges.unmerge(merged->id))
        return false;
    const qint64 kept = m_model.into.at(merged->absorbed);
    m_model.into.erase(merged->absorbed);
    m_room.model.cases.part(merged->files, kept, merged->absorbed, m_room.today());
    m_merged.erase(merged);
    return true;
}

} // namespace anxin
