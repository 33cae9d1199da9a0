// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/delivery/reportexport.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace anxin {

// One table of a report as it would be printed; its total, where there is one, is the last row.
class ReportTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit ReportTableModel(ReportTable table, QObject* parent = nullptr);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isText(int column) const;

    ReportTable m_table;
};

// What has left the school, the newest first.
class LedgerModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column : int { When, Report, Period, Recipient, Basis, Withheld, Witness, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void setEntries(std::vector<LedgerLine> entries, QDate today, const QTimeZone& zone);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<LedgerLine> m_entries;
    QDate m_today;
    QTimeZone m_zone;
};

} // namespace anxin
