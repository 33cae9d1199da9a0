// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/screening/campaignscale.h"
#include "core/scales/catalogue.h"
#include "ui/models/ticks.h"

namespace anxin {

// All questionnaires, each with a tick where a campaign gives it, and with how its answers will be written where that was said.
// A questionnaire that was planned stays with the edition of then. With the roles of `RowRole` and `Qt::CheckStateRole`.
class ScaleTicks final : public Ticks<> {
    Q_OBJECT
public:
    // The catalogue must outlive it.
    ScaleTicks(const Catalogue& catalogue, const std::vector<CampaignScale>& planned, QObject* parent);
    // By name.
    std::vector<CampaignScale> ticked() const;

    const Definition& definition(int row) const { return *rowAt(row).definition; }
    const QString& coding(int row) const { return rowAt(row).plan.coding; }
    // Empty: not said. Ticks the row, too: nobody says it of what is not given.
    void setCoding(int row, const QString& coding);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct ScaleRow {
        const Definition* definition;
        CampaignScale plan;
        bool isTicked = false;
    };
    const ScaleRow& rowAt(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }
    void tick(int row, bool isTicked) override;

    std::vector<ScaleRow> m_rows;
};

} // namespace anxin
