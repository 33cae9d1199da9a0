// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/required.h"
#include "core/base/schoolyear.h"
#include "core/vault/changes.h"

namespace anxin {

// What is out of the ordinary on some days. On exam days there are lessons or their like, as on others.
enum class DayKind : quint8 { Holiday, Exam, SchoolDay };
constexpr auto enumTable(DayKind)
{
    return std::array{
        EnumEntry{DayKind::Holiday, "holiday", QT_TRANSLATE_NOOP("Label", "Holiday")},
        EnumEntry{DayKind::SchoolDay, "school-day", QT_TRANSLATE_NOOP("Label", "Make-up school day")},
        EnumEntry{DayKind::Exam, "exam", QT_TRANSLATE_NOOP("Label", "Exams")},
    };
}

// Days of which the school has announced that they are not what their weekday says. None is shipped with the program: the
// holidays of a year are announced in the autumn before it.
struct CalendarDays {
    DayKind kind = DayKind::Holiday;
    QString label;
    QDate firstDay;
    QDate lastDay; // belongs to it
    bool contains(QDate day) const { return firstDay <= day && day <= lastDay; }
};
using CalendarDaysId = Id<CalendarDays>;

inline constexpr auto calendarDaysFields = std::tuple{
    Field{&CalendarDays::kind, "kind", QT_TRANSLATE_NOOP("Label", "Kind of day"), Trait::Required},
    Field{&CalendarDays::label, "label", QT_TRANSLATE_NOOP("Label", "Title"), Trait::Required},
    Field{&CalendarDays::firstDay, "first_day", QT_TRANSLATE_NOOP("Label", "First day"), Trait::Required},
    Field{&CalendarDays::lastDay, "last_day", QT_TRANSLATE_NOOP("Label", "Last day"), Trait::Required},
};
constexpr const auto& fieldsOf(const CalendarDays*)
{
    return calendarDaysFields;
}
constexpr const char* tableOf(const CalendarDays*)
{
    return "calendar_days";
}
constexpr Kind kindOf(const CalendarDays*)
{
    return Kind::CalendarDays;
}

// The days lie in one school year, which is that of `today` or one of its neighbours; make-up days are Saturdays and Sundays.
Violations check(const CalendarDays& days, QDate today);
// Whether both cannot be true: of one kind a day is named once, and in a holiday there is nothing else.
bool contradict(const CalendarDays& one, const CalendarDays& other);

} // namespace anxin
