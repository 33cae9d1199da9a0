// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/rolloverlists.h"

#include "ui/models/words.h"

#include <algorithm>

namespace anxin {

namespace {
// As the class was called before the new year, and is called in it.
QString before(const RolloverRow& row, SchoolYear year)
{
    const bool isInBoth = row.fate == RolloverFate::ChangesClass;
    return labelOf(row.from, isInBoth ? year.firstDay() : year.firstDay().addDays(-1));
}

QString afterwards(const RolloverRow& row, SchoolYear year)
{
    return row.to ? labelOf(*row.to, year.firstDay())
                  : RolloverPupils::tr("graduated on %1").arg(shownLong(row.leavesOn, QLocale()));
}

bool isOneGroup(const RolloverRow& one, const RolloverRow& other)
{
    return one.fate == other.fate && one.student.value.classUnit == other.student.value.classUnit;
}

QString number(std::size_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}
} // namespace

void RolloverList::recount()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void RolloverGroups::set(const RolloverPlan& plan)
{
    beginResetModel();
    m_plan = &plan;
    m_groups.clear();
    for (std::size_t row = 0; row < plan.rows.size(); ++row) {
        if (m_groups.empty() || !isOneGroup(plan.rows[m_groups.back().front()], plan.rows[row]))
            m_groups.emplace_back();
        m_groups.back().push_back(row);
    }
    endResetModel();
}

std::vector<std::size_t> RolloverGroups::rowsOf(int group) const
{
    const auto at = static_cast<std::size_t>(group);
    return at < m_groups.size() ? m_groups[at] : std::vector<std::size_t>();
}

int RolloverGroups::tickedIn(std::size_t group) const
{
    return static_cast<int>(
        std::ranges::count_if(m_groups[group], [this](std::size_t row) { return m_plan->rows[row].isTicked; }));
}

int RolloverGroups::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_groups.size());
}

QVariant RolloverGroups::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto at = static_cast<std::size_t>(index.row());
    const RolloverRow& row = m_plan->rows[m_groups[at].front()];
    const auto ticks = static_cast<std::size_t>(tickedIn(at));
    const QString count = tr("%1 of %2").arg(number(ticks), number(m_groups[at].size()));
    switch (role) {
    case Qt::DisplayRole: return before(row, m_plan->year);
    case SecondLineRole: return label(row.fate);
    case TrailingRole: return count;
    case Qt::CheckStateRole: return ticks == m_groups[at].size() ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleTextRole: return factLine({before(row, m_plan->year), label(row.fate), count});
    default: return {};
    }
}

void RolloverGroups::tick(int row, bool isTicked)
{
    Q_EMIT ticked(m_groups[static_cast<std::size_t>(row)], isTicked);
}

void RolloverPupils::set(const RolloverPlan& plan, std::vector<std::size_t> rows)
{
    beginResetModel();
    m_plan = &plan;
    m_rows = std::move(rows);
    endResetModel();
}

int RolloverPupils::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RolloverPupils::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RolloverRow& row = m_plan->rows[m_rows[static_cast<std::size_t>(index.row())]];
    const Student& student = row.student.value;
    const QString step = QStringLiteral("%1 → %2").arg(before(row, m_plan->year), afterwards(row, m_plan->year));
    const QString pill = !row.open.empty()                             ? tr("still open: %1").arg(number(row.open.size()))
                         : student.status != EnrolmentStatus::Enrolled ? label(student.status)
                                                                       : QString();
    switch (role) {
    case Qt::DisplayRole: return student.name;
    case SecondLineRole: return step;
    case TrailingRole: return student.studentNo.value_or(QString());
    case PillRole: return pill;
    case PillToneRole: return static_cast<int>(row.open.empty() ? Tone::Neutral : Tone::Warn);
    case Qt::CheckStateRole: return row.isTicked ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleTextRole: return factLine({student.name, step, pill, student.studentNo.value_or(QString())});
    default: return {};
    }
}

void RolloverPupils::tick(int row, bool isTicked)
{
    Q_EMIT ticked(m_rows[static_cast<std::size_t>(row)], isTicked);
}

void RolloverQuestions::set(const RolloverPlan& plan, QDate today)
{
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < plan.rows.size(); ++row)
        if (plan.rows[row].isQuestion())
            rows.push_back(row);
    beginResetModel();
    m_plan = &plan;
    m_today = today;
    m_rows = std::move(rows);
    endResetModel();
}

QString RolloverQuestions::name(int question) const
{
    return m_plan->rows[rowOf(question)].student.value.name;
}

QStringList RolloverQuestions::openOf(int question) const
{
    QStringList lines;
    for (const OpenLoop& loop : m_plan->rows[rowOf(question)].open)
        lines << factLine({label(loop.kind), loop.reference, dueWords(loop.due, m_today), loop.owner});
    return lines;
}

int RolloverQuestions::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RolloverQuestions::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RolloverRow& row = m_plan->rows[rowOf(index.row())];
    const QString answer = row.answer ? label(*row.answer) : tr("not answered yet");
    const QString unit = before(row, m_plan->year);
    switch (role) {
    case Qt::DisplayRole: return row.student.value.name;
    case SecondLineRole: return unit;
    case PillRole: return answer;
    case PillToneRole: return static_cast<int>(row.answer ? Tone::Ok : Tone::Warn);
    case Qt::AccessibleTextRole: return factLine({row.student.value.name, unit, answer});
    default: return {};
    }
}

} // namespace anxin
