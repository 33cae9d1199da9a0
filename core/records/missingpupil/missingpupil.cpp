// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/missingpupil/missingpupil.h"

namespace anxin {

Violations check(const MissingReply& reply, QDate today)
{
    Violations found = missingRequired(reply);
    if (reply.answer != MissingAnswer::Left)
        return found;
    if (!reply.leftOn)
        found.push_back({QStringLiteral("status_on"), Rule::Required});
    else if (*reply.leftOn > today)
        found.push_back({QStringLiteral("status_on"), Rule::InFuture});
    return found;
}

} // namespace anxin
