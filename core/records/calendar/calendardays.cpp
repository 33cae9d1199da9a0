// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/calendar/calendardays.h"

#include "core/base/moment.h"
#include "core/records/calendar/dayrange.h"

namespace anxin {

namespace {

constexpr int longestLabel = 40;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CalendarDays)
};

std::optional<QDate> firstWeekday(const CalendarDays& days)
{
    for (QDate day = days.firstDay; day <= days.lastDay; day = day.addDays(1))
        if (day.dayOfWeek() < Qt::Saturday)
            return day;
    return std::nullopt;
}

} // namespace

Violations check(const CalendarDays& days, QDate today)
{
    Violations found = missingRequired(days);
    if (days.label.size() > longestLabel)
        found.push_back({QStringLiteral("label"), Rule::TooLong, QString::number(longestLabel)});
    if (!found.empty())
        return found;
    const int year = SchoolYear::containing(today).startYear();
    checkWithin(found, "first_day", days.firstDay, {SchoolYear{year - 1}.firstDay(), SchoolYear{year + 1}.lastDay()});
    if (days.lastDay < days.firstDay)
        found.push_back({QStringLiteral("last_day"), Rule::BeforeOther, isoDate(days.firstDay)});
    else if (found.empty())
        checkWithin(found, "last_day", days.lastDay, {days.firstDay, SchoolYear::containing(days.firstDay).lastDay()});
    if (!found.empty() || days.kind != DayKind::SchoolDay)
        return found;
    if (const auto weekday = firstWeekday(days))
        found.push_back({QString::fromLatin1(*weekday == days.firstDay ? "first_day" : "last_day"), Rule::OutOfRange,
                         Tr::tr("a Saturday or a Sunday"), isoDate(*weekday)});
    return found;
}

bool contradict(const CalendarDays& one, const CalendarDays& other)
{
    if (one.lastDay < other.firstDay || other.lastDay < one.firstDay)
        return false;
    return one.kind == other.kind || one.kind == DayKind::Holiday || other.kind == DayKind::Holiday;
}

} // namespace anxin
