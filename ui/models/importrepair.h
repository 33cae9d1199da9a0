// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/imports/importreceipt.h"
#include "core/imports/repairs.h"

#include <QAbstractTableModel>

namespace anxin {

// What is wrong with a file, by what is done about it, the most rows first; what only wants a look stands last.
class RepairGroupsModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void set(const std::vector<CellViolation>& violations);
    RepairKind kind(const QModelIndex& index) const { return m_groups.at(static_cast<std::size_t>(index.row())).kind; }
    QModelIndex indexOf(RepairKind kind) const; // invalid where nothing of the kind is left
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Group {
        RepairKind kind;
        int rows;
    };
    std::vector<Group> m_groups;
};

// The rows of one group with what stands in them. The cells can be edited; who listens to `corrected` reads the file anew.
class RepairRowsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column : int { Row, Problem, FirstCell };
    using QAbstractTableModel::QAbstractTableModel;
    void set(const LocatedTable& table, const std::vector<CellViolation>& violations, RepairKind kind);
    int number(int row) const { return m_lines.at(static_cast<std::size_t>(row)).number; } // in the file
    std::set<int> numbers() const;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void corrected(int row, int column, const QString& text); // row of the file, column from 0

private:
    struct Line {
        int number;
        QStringList problems;
        std::set<int> wrong; // columns
        QStringList cells;   // of m_columns
    };
    std::vector<int> m_columns; // of the file that hold a field
    QStringList m_headers;
    std::vector<Line> m_lines;
};

} // namespace anxin
