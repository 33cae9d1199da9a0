// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/referralloops.h"

namespace anxin {

std::vector<OpenLoop> referralLoops(const std::vector<ReferralStanding>& open, const ReferralRules& rules, const QString& owner)
{
    std::vector<OpenLoop> loops;
    for (const ReferralStanding& standing : open) {
        const Referral& referral = standing.referral.value;
        for (const ReferralNext& next : nextOf(standing.position, rules)) {
            const QString what = label(next.task);
            loops.push_back(
                {loopOf(next.task), referral.student, next.due, owner,
                 referral.organisation.isEmpty() ? what : QStringLiteral("%1 · %2").arg(what, referral.organisation)});
        }
    }
    return loops;
}

} // namespace anxin
