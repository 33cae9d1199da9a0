// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/backuplist.h"

#include <array>

namespace anxin {

void BackupListModel::set(std::vector<ShownBackup> backups)
{
    beginResetModel();
    m_backups = std::move(backups);
    endResetModel();
}

int BackupListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_backups.size());
}

QVariant BackupListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const ShownBackup& backup = row(index);
    switch (index.column()) {
    case When: return backup.when;
    case Place: return backup.place;
    case State: return backup.state;
    default: return backup.size;
    }
}

QVariant BackupListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const std::array names{tr("Made"), tr("Where it lies"), tr("What it is"), tr("Size")};
    return names.at(static_cast<std::size_t>(section));
}

} // namespace anxin
