// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/calendar/calendardays.h"
#include "core/records/calendar/dayrange.h"
#include "core/records/calendar/termdates.h"

#include <map>
#include <vector>

namespace anxin {

Term termAfter(Term term);

// When lessons of a term are expected, where the school has entered nothing: autumn from the first weekday of September to the
// Friday before 25 January, spring from the first Monday after 14 February to the Friday before 15 July.
DayRange lessonsByRule(Term term);

// The school's own terms, holidays and make-up days; the rule where no term was entered. A value; may be shared between
// threads.
class SchoolCalendar {
public:
    SchoolCalendar() = default; // by the rule alone
    explicit SchoolCalendar(const std::vector<TermDates>& entered, const std::vector<CalendarDays>& days = {});

    bool isEntered(Term term) const { return m_entered.contains(term); }
    DayRange lessons(Term term) const;
    // The terms share the year without a gap, so that what is done in the holidays counts: a term is from its first lesson, or
    // Term::firstDay() where none was entered, until the next one begins.
    DayRange days(Term term) const;
    Term termOn(QDate day) const;
    // Whether there are lessons: from the first to the last day of lessons of a term, on weekdays that are no holiday and on
    // make-up days. A make-up day outside of the lessons is one for the teachers.
    bool isSchoolDay(QDate day) const;
    // What was entered that is out of the ordinary, of all years.
    const std::vector<CalendarDays>& named() const { return m_days; }
    // The holiday that it belongs to, as the school calls it; empty on other days, those between the terms among them.
    QString holidayOn(QDate day) const;

    // The school year whose classes are to be put in order: from the end of the lessons in spring the next one.
    SchoolYear yearToPrepare(QDate today) const;
    // The last day of lessons of the year in which a class of that entry finishes its stage.
    QDate finishes(Stage stage, int entryYear) const;

private:
    const CalendarDays* named(DayKind kind, QDate day) const;

    std::map<Term, DayRange> m_entered;
    std::vector<CalendarDays> m_days;
};

} // namespace anxin
