// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/rollover.h"
#include "ui/models/ticks.h"

#include <vector>

namespace anxin {

// A view of a plan, a list with the roles of `RowRole`. The plan must outlive it; it says what a person wants of the plan and
// is told when that has changed.
class RolloverList : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;
    void recount(); // the same rows say something else

protected:
    const RolloverPlan* m_plan = nullptr;
};

// What happens, class by class: ticked where everybody in it is.
class RolloverGroups final : public Ticks<RolloverList> {
    Q_OBJECT
public:
    using Ticks::Ticks;
    void set(const RolloverPlan& plan);
    std::vector<std::size_t> rowsOf(int group) const; // of the plan; empty where there is no such group
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    void ticked(const std::vector<std::size_t>& rows, bool isTicked);

private:
    void tick(int row, bool isTicked) override;
    int tickedIn(std::size_t group) const;

    std::vector<std::vector<std::size_t>> m_groups;
};

// The pupils of one group, old class → what becomes of them.
class RolloverPupils final : public Ticks<RolloverList> {
    Q_OBJECT
public:
    using Ticks::Ticks;
    void set(const RolloverPlan& plan, std::vector<std::size_t> rows);
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    void ticked(std::size_t row, bool isTicked);

private:
    void tick(int row, bool isTicked) override;

    std::vector<std::size_t> m_rows;
};

// Those who graduate while something is open, and what was answered.
class RolloverQuestions final : public RolloverList {
    Q_OBJECT
public:
    using RolloverList::RolloverList;
    void set(const RolloverPlan& plan, QDate today);
    std::size_t rowOf(int question) const { return m_rows.at(static_cast<std::size_t>(question)); }
    QString name(int question) const;
    QStringList openOf(int question) const; // what is open, a line each
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<std::size_t> m_rows;
    QDate m_today;
};

} // namespace anxin
