// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/casefile/casefile.h"
#include "core/records/referral/referralrepository.h"
#include "core/records/student/enrolmentspell.h"
#include "core/services/openloop.h"
#include "core/services/referralrules.h"

namespace anxin {

// What is promised of the referrals that are not closed. Whoever has to act, it is the promise of the owner of the case file,
// where one is open.
void addReferralLoops(LoopCollector& to, const std::vector<ReferralStanding>& open,
                      const std::vector<Stored<CaseFile>>& openFiles);
// Of pupils who are suspended while no referral awaits them: that the return is applied for before the time is over. No day of
// return is kept of them; it is expected as long after the beginning as the rule says.
void addSuspensionLoops(LoopCollector& to, const std::vector<Suspension>& suspended, const std::vector<ReferralStanding>& open,
                        const std::vector<Stored<CaseFile>>& openFiles);

} // namespace anxin
