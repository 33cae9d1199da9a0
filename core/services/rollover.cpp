// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/rollover.h"

#include <QHash>

#include <algorithm>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rollover)
};

std::optional<Stage> stageAfter(Stage stage)
{
    switch (stage) {
    case Stage::Primary: return Stage::Junior;
    case Stage::Junior: return Stage::Senior;
    case Stage::Senior:
    case Stage::Vocational: break;
    }
    return std::nullopt;
}

bool isSame(const ClassUnit& one, const ClassUnit& other)
{
    return one.stage == other.stage && one.entryYear == other.entryYear && one.number == other.number;
}

QString nameOf(SchoolYear year)
{
    return QStringLiteral("%1–%2").arg(year.startYear()).arg(year.startYear() + 1);
}

bool hasFinishedBy(SchoolYear year, const ClassUnit& unit)
{
    return unit.entryYear < year.startYear() && !gradeIn(year, unit.stage, unit.entryYear);
}

// Ends with the evidence that the records hold. A letter, a list that does not name a pupil, or what is owed to a group in each
// term, is no matter of one who has left; nor is the return of one who does not come back.
bool outlivesLeaving(LoopKind kind)
{
    return kind != LoopKind::ConsentReply && kind != LoopKind::MissingPupil && kind != LoopKind::TermCare &&
           kind != LoopKind::Suspension;
}
} // namespace

QString sentence(RolloverWhy why)
{
    switch (why) {
    case RolloverWhy::NothingTicked: return Tr::tr("No row is ticked, so there is nothing to do. Nothing was changed.");
    case RolloverWhy::Unanswered:
        return Tr::tr("Somebody graduates while something is still open, and it is not said yet what becomes of it. Nothing "
                      "was changed. Answer the questions first.");
    case RolloverWhy::Outdated:
        return Tr::tr("A pupil has changed since this was prepared. Nothing was changed. Look at the new proposal and confirm "
                      "again.");
    }
    return {};
}

int RolloverPlan::ticked(RolloverFate fate) const
{
    return static_cast<int>(
        std::ranges::count_if(rows, [fate](const RolloverRow& row) { return row.isTicked && row.fate == fate; }));
}

int RolloverPlan::unanswered() const
{
    return static_cast<int>(
        std::ranges::count_if(rows, [](const RolloverRow& row) { return row.isQuestion() && !row.answer; }));
}

// One reading of the register, looked at from the year that begins.
class Rollover::Planner {
public:
    Planner(Rollover& rollover, const NewClasses& list)
        : m_list(list),
          m_calendar(rollover.m_terms.calendar()),
          m_year(m_calendar.yearToPrepare(rollover.m_vault.clock().today())),
          m_units(rollover.m_units.all()),
          m_students(rollover.m_students.all())
    {
        for (const Stored<ClassUnit>& unit : m_units)
            m_unitById.insert(unit.id.rowId(), &unit.value);
    }

    // Whoever is here and in a class that is through with its stage.
    bool isFinishing(const Stored<Student>& student) const
    {
        const ClassUnit* unit = unitOf(student);
        return unit && !hasLeft(student.value) && hasFinishedBy(m_year, *unit);
    }
    const std::vector<Stored<Student>>& students() const { return m_students; }

    RolloverPlan plan()
    {
        countNamed();
        RolloverPlan plan{m_year, {}};
        for (const Stored<Student>& student : m_students)
            if (auto row = rowOf(student))
                plan.rows.push_back(std::move(*row));
        std::ranges::stable_sort(plan.rows, {}, [](const RolloverRow& row) {
            return std::tuple{row.fate, row.from.stage, row.from.entryYear, row.from.number};
        });
        return plan;
    }

private:
    const ClassUnit* unitOf(const Stored<Student>& student) const
    {
        return student.value.classUnit ? m_unitById.value(student.value.classUnit->rowId()) : nullptr;
    }

    void countNamed()
    {
        for (const Stored<Student>& student : m_students)
            if (isFinishing(student)) {
                Count& count = m_counts[student.value.classUnit->rowId()];
                ++count.all;
                count.named += m_list.contains(student.id) ? 1 : 0;
            }
    }

    std::optional<RolloverRow> rowOf(const Stored<Student>& student) const
    {
        const ClassUnit* from = unitOf(student);
        if (!from || hasLeft(student.value))
            return std::nullopt;
        const bool isThrough = hasFinishedBy(m_year, *from);
        const auto named = m_list.find(student.id);
        if (named != m_list.end() && !isSame(named->second, *from))
            return RolloverRow{
                student, *from, isThrough ? RolloverFate::MovesUp : RolloverFate::ChangesClass, named->second, {}, true, {}};
        if (!isThrough)
            return std::nullopt;
        QDate day = m_calendar.finishes(from->stage, from->entryYear);
        if (student.value.statusOn && *student.value.statusOn > day)
            day = *student.value.statusOn;
        return RolloverRow{student, *from, RolloverFate::Graduates, {}, day, isProposed(student, *from), {}};
    }

    bool isProposed(const Stored<Student>& student, const ClassUnit& from) const
    {
        if (student.value.status != EnrolmentStatus::Enrolled)
            return false;
        const auto next = stageAfter(from.stage);
        const bool mayGoOn = next && std::ranges::any_of(m_units, [&](const Stored<ClassUnit>& unit) {
                                 return unit.value.stage == *next && !hasFinishedBy(m_year, unit.value);
                             });
        const Count count = m_counts.value(student.value.classUnit->rowId());
        return !mayGoOn || count.named * 2 >= count.all; // half of a class in a list: the list speaks of all of it
    }

    struct Count {
        int all = 0;
        int named = 0;
    };
    const NewClasses& m_list;
    const SchoolCalendar m_calendar;
    const SchoolYear m_year;
    const std::vector<Stored<ClassUnit>> m_units;
    const std::vector<Stored<Student>> m_students;
    QHash<qint64, const ClassUnit*> m_unitById;
    QHash<qint64, Count> m_counts; // of classes that are through
};

Rollover::Rollover(Vault& vault, Loops loops)
    : m_vault(vault),
      m_loops(std::move(loops)),
      m_students(vault.connection()),
      m_units(vault.connection()),
      m_terms(vault.connection()),
      m_batches(vault.connection()),
      m_changes(vault.connection())
{
}

RolloverPlan Rollover::plan(const NewClasses& list)
{
    return m_vault.read([&] {
        RolloverPlan plan = Planner{*this, list}.plan();
        QHash<qint64, RolloverRow*> leaving;
        for (RolloverRow& row : plan.rows)
            if (row.fate == RolloverFate::Graduates)
                leaving.insert(row.student.id.rowId(), &row);
        if (!leaving.isEmpty())
            for (OpenLoop& loop : m_loops())
                if (RolloverRow* row = leaving.value(loop.student.rowId()); row && outlivesLeaving(loop.kind))
                    row->open.push_back(std::move(loop));
        return plan;
    });
}

int Rollover::waiting()
{
    return m_vault.read([&] {
        const QDate today = m_vault.clock().today();
        const SchoolCalendar calendar = m_terms.calendar();
        const SchoolYear year = calendar.yearToPrepare(today);
        const SchoolYear ended{year.startYear() - 1};
        const DayRange due{calendar.lessons({ended, Term::Half::Spring}).last.addDays(1), QDate(year.startYear(), 10, 31)};
        if (!due.contains(today) || done(year))
            return 0;
        const NewClasses noList; // outlives the planner
        const Planner planner{*this, noList};
        return static_cast<int>(std::ranges::count_if(
            planner.students(), [&](const Stored<Student>& student) { return planner.isFinishing(student); }));
    });
}

std::optional<ImportBatchId> Rollover::done(SchoolYear year)
{
    constexpr int asManyAsAYearHas = 500;
    for (const DatedBatch& dated : m_batches.newest(asManyAsAYearHas)) {
        const ImportBatch& batch = dated.batch.value;
        if (batch.kind == ImportKind::Rollover && !batch.undoneOn && batch.fileName == nameOf(year))
            return dated.batch.id;
    }
    return std::nullopt;
}

std::optional<RolloverWhy> Rollover::obstacle(const RolloverPlan& plan)
{
    if (std::ranges::none_of(plan.rows, &RolloverRow::isTicked))
        return RolloverWhy::NothingTicked;
    if (plan.unanswered() > 0)
        return RolloverWhy::Unanswered;
    // Not only the pupil: what is open may have come after the plan, and nobody was asked about it.
    QHash<qint64, std::size_t> openNow;
    for (const OpenLoop& loop : m_loops())
        if (outlivesLeaving(loop.kind))
            ++openNow[loop.student.rowId()];
    for (const RolloverRow& row : plan.rows) {
        if (!row.isTicked)
            continue;
        const auto now = m_students.byId(row.student.id);
        const bool isAsPlanned =
            now && now->value.classUnit == row.student.value.classUnit && now->value.status == row.student.value.status;
        const bool isAsked =
            row.fate != RolloverFate::Graduates || !row.open.empty() || !openNow.contains(row.student.id.rowId());
        if (!isAsPlanned || !isAsked)
            return RolloverWhy::Outdated;
    }
    return std::nullopt;
}

Result<RolloverReceipt, RolloverWhy> Rollover::commit(const RolloverPlan& plan)
{
    return m_vault.transact(Op::RollOver, [&](UnitOfWork& uow) -> Result<RolloverReceipt, RolloverWhy> {
        if (const auto why = obstacle(plan))
            return refuse(*why);
        const int graduated = plan.ticked(RolloverFate::Graduates), movedUp = plan.ticked(RolloverFate::MovesUp),
                  changedClass = plan.ticked(RolloverFate::ChangesClass);
        const int rows = static_cast<int>(plan.rows.size()), changed = graduated + movedUp + changedClass;
        const ImportBatchId batch =
            m_batches.add(uow, {ImportKind::Rollover, nameOf(plan.year), rows, 0, changed, 0, rows - changed});
        m_changes.removeOld(uow);
        for (const RolloverRow& row : plan.rows) {
            if (!row.isTicked)
                continue;
            const Stored<Student> before = *m_students.byId(row.student.id);
            const Student wanted = after(uow, before.value, row);
            m_changes.add(uow, batch, before, wanted);
            m_students.save(uow, {before.id, before.uid, wanted});
        }
        return RolloverReceipt{batch, graduated, movedUp, changedClass};
    });
}

Student Rollover::after(UnitOfWork& uow, Student student, const RolloverRow& row)
{
    if (row.to) {
        student.classUnit = unitFor(uow, *row.to);
        return student;
    }
    student.status = EnrolmentStatus::Graduated;
    student.statusOn = row.leavesOn;
    student.statusNote = row.isQuestion() ? label(*row.answer) : QString();
    return student;
}

ClassUnitId Rollover::unitFor(UnitOfWork& uow, const ClassUnit& wanted)
{
    for (const Stored<ClassUnit>& unit : m_units.all())
        if (isSame(unit.value, wanted))
            return unit.id;
    return m_units.add(uow, {wanted.stage, wanted.entryYear, wanted.number, {}});
}

} // namespace anxin
