// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/screening/campaignrepository.h"

#include "core/base/text.h"

namespace anxin {

CampaignRepository::CampaignRepository(Connection& connection)
    : m_table(connection),
      m_all(connection.prepare(
          QStringLiteral("SELECT %1 FROM campaign ORDER BY starts_on DESC, id DESC").arg(RecordTable<Campaign>::columns()))),
      m_scales(connection.prepare(
          "SELECT scale, version, coding, form FROM campaign_scale WHERE campaign = :campaign ORDER BY scale")),
      m_removeScales(connection.prepare("DELETE FROM campaign_scale WHERE campaign = :campaign")),
      m_addScale(connection.prepare("INSERT INTO campaign_scale(campaign, scale, version, coding, form) "
                                    "VALUES (:campaign, :scale, :version, :coding, :form)"))
{
}

std::optional<Stored<Campaign>> CampaignRepository::byTitle(const QString& title)
{
    const QString wanted = tidied(title);
    for (Stored<Campaign>& one : all())
        if (tidied(one.value.title) == wanted)
            return std::move(one);
    return std::nullopt;
}

std::vector<Stored<Campaign>> CampaignRepository::all()
{
    return m_all.all(RecordTable<Campaign>::read);
}

std::vector<CampaignScale> CampaignRepository::scalesOf(CampaignId campaign)
{
    return m_scales.all(
        [](const Row& row) {
            return CampaignScale{row.get<QString>(0), row.get<int>(1), row.get<QString>(2), row.get<QString>(3)};
        },
        campaign);
}

void CampaignRepository::setScales(UnitOfWork&, CampaignId campaign, const std::vector<CampaignScale>& scales)
{
    m_removeScales.exec(campaign);
    for (const CampaignScale& one : scales)
        m_addScale.exec(campaign, one.scale, one.version, one.coding, one.form);
}

} // namespace anxin
