// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/screening/campaign.h"

#include "core/base/required.h"

namespace anxin {

Violations check(const Campaign& campaign)
{
    Violations found = missingRequired(campaign);
    if (campaign.title.size() > longestCampaignTitle)
        found.push_back({QStringLiteral("title"), Rule::TooLong, QString::number(longestCampaignTitle)});
    if (campaign.endsOn && *campaign.endsOn < campaign.startsOn)
        found.push_back({QStringLiteral("ends_on"), Rule::BeforeOther, isoDate(campaign.startsOn)});
    return found;
}

Violations checkBegun(const Campaign& campaign, QDate today)
{
    Violations found = check(campaign);
    if (campaign.startsOn > today)
        found.push_back({QStringLiteral("starts_on"), Rule::InFuture});
    return found;
}

CampaignState stateOf(const Campaign& campaign, QDate today)
{
    if (campaign.closedOn)
        return CampaignState::Closed;
    if (campaign.startsOn > today)
        return CampaignState::Planned;
    return campaign.endsOn && *campaign.endsOn < today ? CampaignState::Done : CampaignState::Running;
}

} // namespace anxin
