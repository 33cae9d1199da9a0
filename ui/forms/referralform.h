// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/referral/referral.h"
#include "ui/forms/recordform.h"

namespace anxin {

class Clock;

// What is advised: where to, and why. What becomes of it are steps (referralstepform.h). One that is recorded keeps its day,
// and one that has steps its direction, too.
class ReferralForm final : public RecordForm<Referral> {
    Q_DECLARE_TR_FUNCTIONS(ReferralForm)
public:
    enum class Of : quint8 { New, Recorded, UnderWay };
    ReferralForm(Of of, const Clock& clock);
};

} // namespace anxin
