// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/screening/secondinterview.h"

namespace anxin {

Violations check(const SecondInterview& interview, QDate today)
{
    Violations found = missingRequired(interview);
    if (interview.heldOn > today)
        found.push_back({QStringLiteral("held_on"), Rule::InFuture});
    if (interview.guardianToldOn && *interview.guardianToldOn > today)
        found.push_back({QStringLiteral("guardian_told_on"), Rule::InFuture});
    return found;
}

} // namespace anxin
