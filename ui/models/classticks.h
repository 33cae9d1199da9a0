// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/registerservice.h"

#include <QAbstractListModel>

namespace anxin {

// The classes of the school that have pupils, each with a tick, for what is meant for some of them. With the roles of `RowRole`
// and `Qt::CheckStateRole`.
class ClassTicks final : public QAbstractListModel {
    Q_OBJECT
public:
    ClassTicks(RegisterService& registered, QDate today, const std::vector<ClassUnitId>& ticked, QObject* parent);
    // In school order.
    std::vector<ClassUnitId> ticked() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct ClassRow {
        ClassUnitId unit;
        QString label;
        int pupils;
        bool isTicked;
    };
    std::vector<ClassRow> m_rows;
};

} // namespace anxin
