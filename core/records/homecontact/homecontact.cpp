// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/homecontact/homecontact.h"

namespace anxin {

Violations check(const HomeContact& contact, QDate today)
{
    Violations found = missingRequired(contact);
    if (contact.outcome != ContactOutcome::NotReached && isEmpty(contact.content))
        found.push_back({QStringLiteral("content"), Rule::Required});
    if (contact.heldOn > today)
        found.push_back({QStringLiteral("held_on"), Rule::InFuture});
    return found;
}

} // namespace anxin
