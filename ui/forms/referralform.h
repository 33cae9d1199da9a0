// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/referral/referral.h"
#include "ui/forms/recordform.h"

namespace anxin {

class Clock;

// What is advised: where to, and why. What becomes of it are steps (referralstepform.h).
class ReferralForm final : public RecordForm<Referral> {
    Q_DECLARE_TR_FUNCTIONS(ReferralForm)
public:
    explicit ReferralForm(const Clock& clock);
};

} // namespace anxin
