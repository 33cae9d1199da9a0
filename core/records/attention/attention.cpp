// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/attention/attention.h"

#include "core/base/moment.h"

namespace anxin {

Violations check(const Attention& attention, QDate today)
{
    Violations found = missingRequired(attention);
    if (attention.since > today)
        found.push_back({QStringLiteral("since"), Rule::InFuture});
    if (attention.until && *attention.until < attention.since)
        found.push_back({QStringLiteral("until"), Rule::BeforeOther, isoDate(attention.since)});
    return found;
}

bool holdsOn(const Attention& attention, QDate day)
{
    return attention.since <= day && (!attention.until || day <= *attention.until);
}

} // namespace anxin
