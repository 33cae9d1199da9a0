// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/editionchanges.h"

#include "ui/models/words.h"

namespace anxin {

void EditionChangesModel::setRows(std::vector<ShownChange> rows, QDate today)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_today = today;
    endResetModel();
}

int EditionChangesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant EditionChangesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ShownChange& shown = m_rows.at(static_cast<std::size_t>(index.row()));
    if (role == Qt::ToolTipRole && index.column() == Change)
        return shown.parts.join(u'\n');
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Pupil: return shown.face.name;
    case ClassUnit: return shown.face.classLabel;
    case Campaign: return shown.campaign;
    case AnsweredOn: return shownDay(shown.answeredOn, m_today);
    case Change: return factLine(shown.parts);
    default: return {};
    }
}

QVariant EditionChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Pupil: return tr("Pupil");
    case ClassUnit: return tr("Class");
    case Campaign: return tr("Campaign");
    case AnsweredOn: return tr("Answered");
    case Change: return tr("Now → with this edition");
    default: return {};
    }
}

} // namespace anxin
