// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/calendar/lessonperiod.h"

#include <algorithm>

namespace anxin {

namespace {

constexpr int longestLabel = 20;

Violation outside(const char* field, QTime first, QTime found)
{
    return {QString::fromLatin1(field), Rule::OutOfRange, QStringLiteral("%1 – %2").arg(shown(first), shown(QTime(23, 59))),
            shown(found)};
}

Violations problemsOf(const LessonPeriod& period, QTime freeFrom)
{
    Violations found = missingRequired(period);
    if (period.number > mostPeriods)
        found.push_back({QStringLiteral("number"), Rule::OutOfRange, QStringLiteral("1 – %1").arg(mostPeriods),
                         QString::number(period.number)});
    if (period.label.size() > longestLabel)
        found.push_back({QStringLiteral("label"), Rule::TooLong, QString::number(longestLabel)});
    if (!period.starts.isValid() || !period.ends.isValid())
        return found;
    if (period.starts < freeFrom)
        found.push_back(outside("starts", freeFrom, period.starts));
    if (period.ends <= period.starts)
        found.push_back(outside("ends", period.starts.addSecs(60), period.ends));
    return found;
}

} // namespace

std::vector<LessonPeriod> inOrder(std::vector<LessonPeriod> periods)
{
    std::stable_sort(periods.begin(), periods.end(), [](const LessonPeriod& one, const LessonPeriod& other) {
        return one.starts.isValid() && (!other.starts.isValid() || one.starts < other.starts);
    });
    int number = 0;
    for (LessonPeriod& period : periods)
        period.number = ++number;
    return periods;
}

std::vector<PeriodProblem> check(const std::vector<LessonPeriod>& periods)
{
    std::vector<PeriodProblem> problems;
    QTime freeFrom(0, 0);
    for (const LessonPeriod& period : periods) {
        for (Violation& violation : problemsOf(period, freeFrom))
            problems.push_back({period.number, std::move(violation)});
        if (period.ends.isValid())
            freeFrom = std::max(freeFrom, period.ends);
    }
    return problems;
}

} // namespace anxin
