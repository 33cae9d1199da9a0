// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/appointment/dutyhours.h"

#include <algorithm>

namespace anxin {

Violations check(const DutyHours& hours)
{
    Violations found = missingRequired(hours);
    if (hours.weekday < Qt::Monday || hours.weekday > Qt::Sunday)
        found.push_back({QStringLiteral("weekday"), Rule::OutOfRange, QStringLiteral("1–7"), QString::number(hours.weekday)});
    if (hours.opens.isValid() && hours.closes.isValid() && hours.closes <= hours.opens)
        found.push_back({QStringLiteral("closes"), Rule::OutOfRange,
                         QStringLiteral("%1 – %2").arg(shown(hours.opens.addSecs(60)), shown(QTime(23, 59))),
                         shown(hours.closes)});
    return found;
}

std::vector<DutyHours> inOrder(std::vector<DutyHours> hours)
{
    std::stable_sort(hours.begin(), hours.end(), [](const DutyHours& one, const DutyHours& other) {
        if (one.weekday != other.weekday)
            return one.weekday < other.weekday;
        return one.opens.isValid() && (!other.opens.isValid() || one.opens < other.opens);
    });
    return hours;
}

bool covers(const std::vector<DutyHours>& hours, int weekday, QTime from, QTime to)
{
    for (const DutyHours& one : inOrder(hours))
        if (one.weekday == weekday && one.opens <= from && one.closes > from)
            from = one.closes;
    return from >= to;
}

} // namespace anxin
