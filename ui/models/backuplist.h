// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>

#include <vector>

namespace anxin {

// One backup as it is shown, everything in words.
struct ShownBackup {
    QString path; // of its three files, without their endings
    QString when;
    QString place; // in the vault's folder, or on another medium
    QString state;
    QString size;
    bool canRestore; // it was verified, and is whole
};

class BackupListModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column : int { When, Place, State, Size, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void set(std::vector<ShownBackup> backups);
    const ShownBackup& row(const QModelIndex& index) const { return m_backups.at(static_cast<std::size_t>(index.row())); }
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<ShownBackup> m_backups;
};

} // namespace anxin
