// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/referral/referral.h"

namespace anxin {

Violations check(const Referral& referral, QDate today)
{
    Violations found = missingRequired(referral);
    if (referral.referredOn > today)
        found.push_back({QStringLiteral("referred_on"), Rule::InFuture});
    return found;
}

} // namespace anxin
