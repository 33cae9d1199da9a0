// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/shownlist.h"

#include "ui/models/words.h"

namespace anxin {

void ShownList::setRows(std::vector<ShownRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ShownList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ShownList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ShownRow& shown = m_rows.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole: return shown.title;
    case SecondLineRole: return shown.second;
    case TrailingRole: return shown.trailing;
    case PillRole: return shown.pill;
    case PillToneRole: return static_cast<int>(shown.tone);
    case LevelRankRole: return shown.rank > 0 ? QVariant(shapeOfRank(shown.rank)) : QVariant();
    case TextRole: return shown.text;
    case KeyRole: return shown.key;
    case Qt::AccessibleTextRole: return factLine({shown.title, shown.text, shown.pill, shown.second, shown.trailing});
    default: return {};
    }
}

} // namespace anxin
