// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/screening/campaign.h"
#include "ui/forms/recordform.h"

namespace anxin {

class Clock;

// What a screening campaign is, without whom it is for.
class CampaignForm final : public RecordForm<Campaign> {
    Q_DECLARE_TR_FUNCTIONS(CampaignForm)
public:
    explicit CampaignForm(const Clock& clock);
};

} // namespace anxin
