// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/required.h"
#include "core/records/calendar/sqltime.h"
#include "core/vault/changes.h"

namespace anxin {

// 节次: one lesson, or what the school calls so (morning reading, noon, after school), on every school day at the same time.
struct LessonPeriod {
    int number = 0; // its place in the day, from 1
    QString label;
    QTime starts; // where the school is
    QTime ends;
    friend bool operator==(const LessonPeriod&, const LessonPeriod&) = default;
};
using LessonPeriodId = Id<LessonPeriod>;

inline constexpr int mostPeriods = 20; // of a day, by the schema

inline constexpr auto lessonPeriodFields = std::tuple{
    Field{&LessonPeriod::number, "number", QT_TRANSLATE_NOOP("Label", "Number"), Trait::Required},
    Field{&LessonPeriod::label, "label", QT_TRANSLATE_NOOP("Label", "Title"), Trait::Required},
    Field{&LessonPeriod::starts, "starts", QT_TRANSLATE_NOOP("Label", "Begins at"), Trait::Required},
    Field{&LessonPeriod::ends, "ends", QT_TRANSLATE_NOOP("Label", "Ends at"), Trait::Required},
};
constexpr const auto& fieldsOf(const LessonPeriod*)
{
    return lessonPeriodFields;
}
constexpr const char* tableOf(const LessonPeriod*)
{
    return "period";
}
constexpr Kind kindOf(const LessonPeriod*)
{
    return Kind::Period;
}

// What is wrong with one period of a day.
struct PeriodProblem {
    int number;
    Violation violation;
};
// The periods of a day in the order of their times, numbered from 1. What has no time yet stands at the end.
std::vector<LessonPeriod> inOrder(std::vector<LessonPeriod> periods);
// There are at most `mostPeriods`; each has a name, begins before it ends, and begins when the one before has ended. `periods`
// as `inOrder` returns them.
std::vector<PeriodProblem> check(const std::vector<LessonPeriod>& periods);

} // namespace anxin
