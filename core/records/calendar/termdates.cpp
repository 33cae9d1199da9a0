// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/calendar/termdates.h"

#include "core/records/calendar/schoolcalendar.h"

namespace anxin {

namespace {
constexpr int widestShift = 21; // days; the Spring Festival moves by a month
} // namespace

Violations check(const TermDates& dates)
{
    Violations found = missingRequired(dates);
    const auto term = Term::fromCode(dates.term);
    if (!found.empty() || !term)
        return found;
    const DayRange rule = lessonsByRule(*term);
    checkWithin(found, "first_day", dates.firstDay, {rule.first.addDays(-widestShift), rule.first.addDays(widestShift)});
    checkWithin(found, "last_day", dates.lastDay, {rule.first.addDays(widestShift + 1), rule.last.addDays(widestShift)});
    return found;
}

} // namespace anxin
