// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/casefile/casefile.h"
#include "core/records/referral/referralrepository.h"
#include "core/services/openloop.h"
#include "core/services/referralrules.h"

namespace anxin {

// What is promised of the referrals that are not closed. Whoever has to act, it is the promise of the owner of the case file,
// where one is open.
void addReferralLoops(LoopCollector& to, const std::vector<ReferralStanding>& open,
                      const std::vector<Stored<CaseFile>>& openFiles);

} // namespace anxin
