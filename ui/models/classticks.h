// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/registerservice.h"
#include "ui/models/ticks.h"

namespace anxin {

// The classes of the school that have pupils, each with a tick, for what is meant for some of them. With the roles of `RowRole`
// and `Qt::CheckStateRole`.
class ClassTicks final : public Ticks<> {
    Q_OBJECT
public:
    ClassTicks(RegisterService& registered, QDate today, const std::vector<ClassUnitId>& ticked, QObject* parent);
    // In school order.
    std::vector<ClassUnitId> ticked() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void tick(int row, bool isTicked) override;

    struct ClassRow {
        ClassUnitId unit;
        QString label;
        int pupils;
        bool isTicked;
    };
    std::vector<ClassRow> m_rows;
};

} // namespace anxin
