// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/faces.h"

#include <QAbstractTableModel>

namespace anxin {

// Whose result would be another one, and which.
class EditionChangesModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column : int { Pupil, ClassUnit, Campaign, AnsweredOn, Change, ColumnCount };
    struct ShownChange {
        Face face;
        QString campaign;
        QDate answeredOn;
        QStringList parts; // "Total: mild → moderate"
    };
    using QAbstractTableModel::QAbstractTableModel;
    void setRows(std::vector<ShownChange> rows, QDate today);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<ShownChange> m_rows;
    QDate m_today;
};

} // namespace anxin
