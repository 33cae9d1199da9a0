// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/batchundo.h"

#include <QAbstractTableModel>

namespace anxin {

// What was read in so far, the newest first, and what can still be taken back.
class ImportBatchesModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column : int { When, What, File, New, Changed, State, ColumnCount };
    explicit ImportBatchesModel(const Clock& clock, QObject* parent = nullptr) : QAbstractTableModel(parent), m_clock(clock) {}
    void set(std::vector<KnownBatch> batches);
    const KnownBatch& row(const QModelIndex& index) const { return m_batches.at(static_cast<std::size_t>(index.row())); }
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString stateOf(const KnownBatch& known) const;

    const Clock& m_clock; // must outlive the model
    std::vector<KnownBatch> m_batches;
};

// Before a batch is taken back: what that means. After: what it came to.
QString undoQuestion(const KnownBatch& known);
QString undoAnswer(const UndoReceipt& receipt);

} // namespace anxin
