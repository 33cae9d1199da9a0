// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/classticks.h"

#include "ui/models/words.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

namespace anxin {

ClassTicks::ClassTicks(RegisterService& registered, QDate today, const std::vector<ClassUnitId>& ticked, QObject* parent)
    : Ticks(parent)
{
    QHash<qint64, int> pupils;
    for (const Stored<Student>& student : registered.students())
        if (student.value.classUnit && student.value.status == EnrolmentStatus::Enrolled)
            ++pupils[student.value.classUnit->rowId()];
    for (const Stored<ClassUnit>& unit : registered.classes()) {
        const bool isTicked = std::ranges::find(ticked, unit.id) != ticked.end();
        if (const int count = pupils.value(unit.id.rowId()); count > 0 || isTicked)
            m_rows.push_back({unit.id, labelOf(unit.value, today), count, isTicked});
    }
}

std::vector<ClassUnitId> ClassTicks::ticked() const
{
    std::vector<ClassUnitId> all;
    for (const ClassRow& row : m_rows)
        if (row.isTicked)
            all.push_back(row.unit);
    return all;
}

int ClassTicks::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ClassTicks::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ClassRow& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return row.label;
    case TrailingRole: return QLocale().toString(row.pupils);
    case Qt::CheckStateRole: return row.isTicked ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleTextRole: return factLine({row.label, tr("Pupils: %1").arg(QLocale().toString(row.pupils))});
    default: return {};
    }
}

void ClassTicks::tick(int row, bool isTicked)
{
    m_rows[static_cast<std::size_t>(row)].isTicked = isTicked;
}

} // namespace anxin
