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

// A line of the ledger with the name of the pupil whom it is about, where it is about one who is still in the register.
struct ShownLine {
    LedgerLine line;
    QString pupil = {};
};

// What has left the school, the newest first.
class LedgerModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column : int { When, Report, Pupil, Recipient, Told, Basis, Withheld, Period, Witness, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    // What it was that left, in words.
    static QString reportOf(const Disclosure& entry);
    void setEntries(std::vector<ShownLine> entries, QDate today, const QTimeZone& zone);
    // Only lines with all of these words in pupil, recipient or what was told; all for blank text.
    void setWords(const QString& words);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void filter();

    std::vector<ShownLine> m_entries;
    std::vector<std::size_t> m_shown; // in m_entries
    QString m_words;
    QDate m_today;
    QTimeZone m_zone;
};

} // namespace anxin
