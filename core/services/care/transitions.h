// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/calendar/schoolcalendar.h"
#include "core/services/rulebook.h"

namespace anxin {

// A time before or after a holiday, before exams or after their results, or at the beginning of a stage, in which everybody on
// the list is spoken with (domain R-26).
struct Transition {
    QString label;
    QDate opens;
    QDate due;
};

// For whom it is: pupils of the first grade of a stage have the beginning of their autumn term, too.
enum class Grade : quint8 { First, Other };

// The latest that has opened; nothing where none has within a year. It stays until the next one opens: what was not done before
// a holiday is done after it.
std::optional<Transition> latestTransition(const SchoolCalendar& calendar, const TransitionRules& rules, QDate today,
                                           Grade grade = Grade::Other);

} // namespace anxin
