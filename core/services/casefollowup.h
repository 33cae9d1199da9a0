// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/casefile/warninglevelrepository.h"
#include "core/services/schoolrules.h"

namespace anxin {

// The day on which a file is looked at again that was looked at on `day`: as the level in force asks, or the rule for a file
// without one.
inline QDate nextReview(QDate day, const std::optional<StoredLevel>& level, SchoolRules& rules)
{
    return day.addDays(level ? level->value.followUpDays : rules.inForce().daysUntilReviewWithoutLevel());
}

} // namespace anxin
