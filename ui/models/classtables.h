// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/classunit/classunit.h"
#include "core/records/consent/consent.h"

#include <QAbstractTableModel>

namespace anxin {

// A class with its pupils counted.
struct ClassRow {
    std::optional<ClassUnitId> unit; // nothing: pupils who are in no class
    QString label;                   // as it is called today
    std::optional<int> entryYear = {};
    QString homeroomTeacher = {};
    bool hasFinished = false; // its years at this stage are over
    QString keptUntil = {};   // how long its records are kept, where all have left and somebody has graduated
    std::array<int, entriesOf<EnrolmentStatus>.size()> byStatus{};
    std::array<int, entriesOf<ConsentStanding>.size()> byStanding{}; // for one purpose, of who is at this school

    int with(EnrolmentStatus status) const { return byStatus[static_cast<std::size_t>(status)]; }
    int with(ConsentStanding standing) const { return byStanding[static_cast<std::size_t>(standing)]; }
    int atSchool() const { return with(EnrolmentStatus::Enrolled) + with(EnrolmentStatus::Suspended); }
};

// Rows of classes, in school order; what is nobody is empty.
class ClassTable : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    // The rows must outlive the table, which is told after they were filled anew.
    void setRows(const std::vector<ClassRow>& rows);
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    // What stands in a cell; a number of people, or words.
    virtual QVariant cell(const ClassRow& row, int column) const = 0;
    virtual QString title(int column) const = 0;
    virtual bool isNumber(int column) const = 0;

private:
    const std::vector<ClassRow>* m_rows = nullptr;
};

// Who is in the classes.
class ClassListTable final : public ClassTable {
    Q_OBJECT
public:
    enum Column : int { Name, EntryYear, Enrolled, Suspended, Left, KeptUntil, HomeroomTeacher, ColumnCount };
    using ClassTable::ClassTable;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QVariant cell(const ClassRow& row, int column) const override;
    QString title(int column) const override;
    bool isNumber(int column) const override { return column >= Enrolled && column <= Left; }
};

// How many of each class stand where, for one purpose: column 0 is the class, then one for each standing.
class ConsentBoard final : public ClassTable {
    Q_OBJECT
public:
    using ClassTable::ClassTable;
    int columnCount(const QModelIndex& parent = {}) const override;
    static std::optional<ConsentStanding> standing(int column); // of one of its columns; nothing for the name

protected:
    QVariant cell(const ClassRow& row, int column) const override;
    QString title(int column) const override;
    bool isNumber(int column) const override { return column > 0; }
};

} // namespace anxin
