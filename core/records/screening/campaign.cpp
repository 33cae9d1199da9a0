// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/screening/campaign.h"

#include "core/base/required.h"

namespace anxin {

Violations check(const Campaign& campaign, QDate today)
{
    Violations found = missingRequired(campaign);
    if (campaign.title.size() > longestCampaignTitle)
        found.push_back({QStringLiteral("title"), Rule::TooLong, QString::number(longestCampaignTitle)});
    if (campaign.startsOn > today)
        found.push_back({QStringLiteral("starts_on"), Rule::InFuture});
    return found;
}

} // namespace anxin
