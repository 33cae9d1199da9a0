// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/moment.h"
#include "core/records/casefile/warninglevelrepository.h"
#include "core/services/schoolrules.h"

namespace anxin {

// The day on which a file is looked at again that was looked at on `day`: as the level in force asks, or the rule for a file
// without one.
inline QDate nextReview(QDate day, const std::optional<StoredLevel>& level, SchoolRules& rules)
{
    return day.addDays(level ? level->value.followUpDays : rules.inForce().daysUntilReviewWithoutLevel());
}

// A review is not set later than the level in force asks without a word about why (domain R-15). `day`: of the look from which
// the days are counted.
inline std::optional<Violation> laterThanAsked(std::optional<QDate> review, QDate day, const std::optional<StoredLevel>& level)
{
    const QDate latest = level ? day.addDays(level->value.followUpDays) : QDate();
    if (!level || review <= latest)
        return std::nullopt;
    return Violation{QStringLiteral("next_review_on"), Rule::MovedLater, isoDate(latest)};
}

} // namespace anxin
