// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/classtables.h"

#include "core/vault/changes.h"
#include "ui/models/words.h"
#include "ui/theme/columnrole.h"

#include <QLocale>

namespace anxin {

namespace {
constexpr int standings = static_cast<int>(entriesOf<ConsentStanding>.size());
} // namespace

void ClassTable::setRows(const std::vector<ClassRow>& rows)
{
    beginResetModel();
    m_rows = &rows;
    endResetModel();
}

int ClassTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_rows ? 0 : static_cast<int>(m_rows->size());
}

QVariant ClassTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ClassRow& row = m_rows->at(static_cast<std::size_t>(index.row()));
    const QVariant value = cell(row, index.column());
    const QString text = !isNumber(index.column()) ? value.toString()
                         : value.toInt() == 0      ? QString()
                                                   : QLocale().toString(value.toInt());
    switch (role) {
    case Qt::DisplayRole: return text;
    case Qt::TextAlignmentRole: return QVariant(isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft);
    case Qt::AccessibleTextRole: return factLine({row.label, title(index.column()), text});
    default: return {};
    }
}

QVariant ClassTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(title(section)) : QVariant();
}

QVariant ClassListTable::cell(const ClassRow& row, int column) const
{
    switch (column) {
    case Name: return row.label;
    case EntryYear: return row.entryYear ? QString::number(*row.entryYear) : QString();
    case HomeroomTeacher: return row.homeroomTeacher;
    case Enrolled: return row.with(EnrolmentStatus::Enrolled);
    case Suspended: return row.with(EnrolmentStatus::Suspended);
    case Left: return row.with(EnrolmentStatus::Transferred) + row.with(EnrolmentStatus::Graduated);
    case KeptUntil: return row.keptUntil;
    default: return {};
    }
}

QString ClassListTable::title(int column) const
{
    switch (column) {
    case Name: return label(Kind::ClassUnit);
    case EntryYear: return tr("Entered in");
    case HomeroomTeacher: return tr("Homeroom teacher");
    case Enrolled: return label(EnrolmentStatus::Enrolled);
    case Suspended: return label(EnrolmentStatus::Suspended);
    case Left: return tr("Left school");
    case KeptUntil: return tr("Kept until");
    default: return {};
    }
}

// A day without its year says nothing.
QVariant ClassListTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == wholeColumnRole)
        return section == KeptUntil;
    return ClassTable::headerData(section, orientation, role);
}

int ConsentBoard::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : standings + 1;
}

std::optional<ConsentStanding> ConsentBoard::standing(int column)
{
    if (column == 0)
        return std::nullopt;
    return entriesOf<ConsentStanding>.at(static_cast<std::size_t>(column) - 1).value;
}

QVariant ConsentBoard::cell(const ClassRow& row, int column) const
{
    const auto shown = standing(column);
    return shown ? QVariant(row.with(*shown)) : QVariant(row.label);
}

QString ConsentBoard::title(int column) const
{
    const auto shown = standing(column);
    return shown ? label(*shown) : label(Kind::ClassUnit);
}

} // namespace anxin
