// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/moment.h"
#include "core/records/casefile/casefile.h"
#include "core/records/casefile/warninglevelrepository.h"
#include "core/services/schoolrules.h"

#include <algorithm>

namespace anxin {

// The day by which a level asks for the next look, counted from one.
inline QDate askedBy(QDate day, const StoredLevel& level)
{
    return day.addDays(level.value.followUpDays);
}

// The same, counted from the day on which a level is set, or a file opened at it. The most serious one does not wait for its
// days (domain R-15: daily until safe).
inline QDate firstAskedBy(QDate day, const StoredLevel& level, SchoolRules& rules)
{
    const QDate usual = askedBy(day, level);
    return level.value.rank > 1 ? usual : std::min(usual, day.addDays(rules.inForce().daysUntilFirstReviewAtRed()));
}

// A review is not set later than the level in force asks without a word about why (domain R-15).
inline std::optional<Violation> laterThanAsked(std::optional<QDate> review, QDate asked)
{
    if (review <= asked)
        return std::nullopt;
    return Violation{QStringLiteral("next_review_on"), Rule::MovedLater, isoDate(asked)};
}

// The review of an open file comes as early as a level asks, and not before the file was opened. Whether it was later.
inline bool bringForward(CaseFile& file, QDate asked)
{
    const QDate day = std::max(asked, file.openedOn);
    if (file.nextReviewOn <= day)
        return false;
    file.nextReviewOn = day;
    return true;
}

} // namespace anxin
