// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/importrepair.h"

#include "core/base/text.h"
#include "ui/theme/tone.h"

#include <QHash>

#include <algorithm>

namespace anxin {

void RepairGroupsModel::set(const std::vector<CellViolation>& violations)
{
    std::map<RepairKind, std::set<int>> rows;
    for (const CellViolation& violation : violations)
        rows[repairOf(violation)].insert(violation.row);
    beginResetModel();
    m_groups.clear();
    for (const auto& [kind, numbers] : rows)
        m_groups.push_back({kind, static_cast<int>(numbers.size())});
    std::ranges::stable_sort(m_groups, std::greater{}, [](const Group& group) {
        return std::pair{group.kind != RepairKind::Look, group.rows};
    });
    endResetModel();
}

QModelIndex RepairGroupsModel::indexOf(RepairKind kind) const
{
    const auto found = std::ranges::find(m_groups, kind, &Group::kind);
    return found == m_groups.end() ? QModelIndex() : index(static_cast<int>(found - m_groups.begin()));
}

int RepairGroupsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_groups.size());
}

QVariant RepairGroupsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Group& group = m_groups.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole: return label(group.kind);
    case PillRole: return QLocale().toString(group.rows);
    case PillToneRole: return static_cast<int>(group.kind == RepairKind::Look ? Tone::Info : Tone::Warn);
    case Qt::AccessibleTextRole: return tr("%1: %2 rows").arg(label(group.kind)).arg(group.rows);
    default: return {};
    }
}

void RepairRowsModel::set(const LocatedTable& table, const std::vector<CellViolation>& violations, RepairKind kind)
{
    beginResetModel();
    m_columns.clear();
    m_headers.clear();
    m_lines.clear();
    const QStringList headers = table.headers();
    for (int column = 0; column < headers.size(); ++column)
        if (!table.mapping.columns.at(static_cast<std::size_t>(column)).field.isEmpty()) {
            m_columns.push_back(column);
            m_headers << headers[column];
        }
    QHash<int, int> rowOf;
    for (int row = 0; row < table.sheet.rowCount(); ++row)
        rowOf.insert(table.sheet.rowNumber(row), row);
    std::map<int, Line> lines;
    for (const CellViolation& violation : violations) {
        if (repairOf(violation) != kind)
            continue;
        Line& line = lines[violation.row];
        line.number = violation.row;
        line.problems << labelled(violation.header, sentence(violation.violation));
        line.wrong.insert(violation.column);
    }
    for (auto& [number, line] : lines) {
        for (const int column : m_columns)
            line.cells << table.sheet.text(rowOf.value(number), column).toString();
        m_lines.push_back(std::move(line));
    }
    endResetModel();
}

std::set<int> RepairRowsModel::numbers() const
{
    std::set<int> all;
    for (const Line& line : m_lines)
        all.insert(line.number);
    return all;
}

int RepairRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int RepairRowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstCell + static_cast<int>(m_columns.size());
}

QVariant RepairRowsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line& line = m_lines.at(static_cast<std::size_t>(index.row()));
    if (role == Qt::ToolTipRole)
        return line.problems.join(u'\n');
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    if (index.column() == Row)
        return line.number;
    return index.column() == Problem ? inOneLine(line.problems) : line.cells.value(index.column() - FirstCell);
}

QVariant RepairRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == Row)
        return tr("Row");
    return section == Problem ? tr("Expected and found") : m_headers.value(section - FirstCell);
}

Qt::ItemFlags RepairRowsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.column() >= FirstCell ? usual | Qt::ItemIsEditable : usual;
}

bool RepairRowsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || index.column() < FirstCell)
        return false;
    const auto at = static_cast<std::size_t>(index.column() - FirstCell);
    if (value.toString() == m_lines.at(static_cast<std::size_t>(index.row())).cells.value(static_cast<qsizetype>(at)))
        return false;
    Q_EMIT corrected(number(index.row()), m_columns.at(at), value.toString());
    return true;
}

} // namespace anxin
