// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/moment.h"
#include "core/records/casefile/casefile.h"
#include "core/records/casefile/warninglevelrepository.h"
#include "core/services/schoolrules.h"

namespace anxin {

// The day by which a level asks for the next look, counted from one.
inline QDate askedBy(QDate day, const StoredLevel& level)
{
    return day.addDays(level.value.followUpDays);
}

// The day on which a file is looked at again that was looked at on `day`: as the level in force asks, or the rule for a file
// without one.
inline QDate nextReview(QDate day, const std::optional<StoredLevel>& level, SchoolRules& rules)
{
    return level ? askedBy(day, *level) : day.addDays(rules.inForce().daysUntilReviewWithoutLevel());
}

// A review is not set later than the level in force asks without a word about why (domain R-15). `day`: of the look from which
// the days are counted.
inline std::optional<Violation> laterThanAsked(std::optional<QDate> review, QDate day, const std::optional<StoredLevel>& level)
{
    if (!level || review <= askedBy(day, *level))
        return std::nullopt;
    return Violation{QStringLiteral("next_review_on"), Rule::MovedLater, isoDate(askedBy(day, *level))};
}

// The review of an open file comes as early as a level asks. Whether it was later.
inline bool bringForward(CaseFile& file, QDate day, const StoredLevel& level)
{
    if (file.nextReviewOn <= askedBy(day, level))
        return false;
    file.nextReviewOn = askedBy(day, level);
    return true;
}

} // namespace anxin
