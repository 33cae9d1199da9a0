// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/required.h"
#include "core/base/schoolyear.h"
#include "core/vault/changes.h"

namespace anxin {

// First and last day of lessons of one term, as the school has announced them.
struct TermDates {
    QString term; // Term::code()
    QDate firstDay;
    QDate lastDay;
};
using TermDatesId = Id<TermDates>;

inline constexpr auto termDatesFields = std::tuple{
    Field{&TermDates::term, "term", QT_TRANSLATE_NOOP("Label", "Term"), Trait::Required},
    Field{&TermDates::firstDay, "first_day", QT_TRANSLATE_NOOP("Label", "Lessons begin"), Trait::Required},
    Field{&TermDates::lastDay, "last_day", QT_TRANSLATE_NOOP("Label", "Lessons end"), Trait::Required},
};
constexpr const auto& fieldsOf(const TermDates*)
{
    return termDatesFields;
}
constexpr const char* tableOf(const TermDates*)
{
    return "term_dates";
}
constexpr Kind kindOf(const TermDates*)
{
    return Kind::TermDates;
}

// Lessons begin within three weeks of where the rule of SchoolCalendar expects them, and end
// between three weeks after that and three weeks after the end that it expects.
Violations check(const TermDates& dates);

} // namespace anxin
