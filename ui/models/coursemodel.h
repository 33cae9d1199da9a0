// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scales/change.h"
#include "ui/theme/bandbar.h"

#include <QAbstractTableModel>
#include <QDate>

namespace anxin {

// One paper in the course of a value.
struct CoursePoint {
    QDate answeredOn;
    QString campaign;
    Measured measured;
    QString band;
    std::optional<ValueChange> change;    // to the paper before
    std::optional<Incomparable> obstacle; // why there is no change to tell
    std::optional<double> place;          // of the value between its ends, 0 to 1
};

// The course of one value of one scale over campaigns, the newest first.
class CourseModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column : int { AnsweredOn, Campaign, Value, Band, Changed, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void setRows(std::vector<CoursePoint> points, QDate today); // the newest first
    // The oldest first, as they are drawn.
    std::vector<CourseDot> dots() const;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const CoursePoint& point, int column) const;

    std::vector<CoursePoint> m_points;
    QDate m_today;
};

// "+5, beyond chance (2.30)", with the index of reliable change.
QString changeWords(const ValueChange& change);

} // namespace anxin
