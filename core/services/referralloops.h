// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/referral/referralrepository.h"
#include "core/services/openloop.h"
#include "core/services/referralrules.h"

namespace anxin {

// What is promised of the referrals that are not closed.
std::vector<OpenLoop> referralLoops(const std::vector<ReferralStanding>& open, const ReferralRules& rules,
                                    const QString& owner);

} // namespace anxin
