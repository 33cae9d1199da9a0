// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/referral/referral.h"

#include "core/base/moment.h"

namespace anxin {

Violations check(const Referral& referral, QDate today)
{
    Violations found = missingRequired(referral);
    if (referral.referredOn > today)
        found.push_back({QStringLiteral("referred_on"), Rule::InFuture});
    if (referral.replyOn && *referral.replyOn < referral.referredOn)
        found.push_back({QStringLiteral("reply_on"), Rule::BeforeOther, isoDate(referral.referredOn)});
    if (referral.replyOn && *referral.replyOn > today)
        found.push_back({QStringLiteral("reply_on"), Rule::InFuture});
    return found;
}

} // namespace anxin
