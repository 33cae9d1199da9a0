// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/group/groupsession.h"

namespace anxin {

namespace {
constexpr int leastMinutes = 5, mostMinutes = 480;
}

Violations check(const GroupSession& session, QDate today)
{
    Violations found = missingRequired(session);
    if (session.minutes < leastMinutes || session.minutes > mostMinutes)
        found.push_back({QStringLiteral("minutes"), Rule::OutOfRange,
                         QStringLiteral("%1–%2").arg(leastMinutes).arg(mostMinutes), QString::number(session.minutes)});
    if (session.heldOn > today)
        found.push_back({QStringLiteral("held_on"), Rule::InFuture});
    return found;
}

} // namespace anxin
