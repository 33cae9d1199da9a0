// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/screening/campaign.h"
#include "core/records/screening/campaignscale.h"
#include "core/vault/recordtable.h"

namespace anxin {

class CampaignRepository {
public:
    explicit CampaignRepository(Connection& connection);
    CampaignId add(UnitOfWork& uow, const Campaign& campaign) { return m_table.add(uow, campaign); }
    void save(UnitOfWork& uow, const Stored<Campaign>& campaign) { m_table.save(uow, campaign); }
    std::optional<Stored<Campaign>> byId(CampaignId id) { return m_table.byId(id); }
    // However wide its brackets and blanks were typed.
    std::optional<Stored<Campaign>> byTitle(const QString& title);
    // The newest first.
    std::vector<Stored<Campaign>> all();

    // By name.
    std::vector<CampaignScale> scalesOf(CampaignId campaign);
    // In place of those that were there. The caller notes the change of the campaign.
    void setScales(UnitOfWork& uow, CampaignId campaign, const std::vector<CampaignScale>& scales);

private:
    RecordTable<Campaign> m_table;
    Statement m_all;
    Statement m_scales;
    Statement m_removeScales;
    Statement m_addScale;
};

} // namespace anxin
