// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/calendar/termdates.h"

#include <map>
#include <vector>

namespace anxin {

// Both days belong to it.
struct DayRange {
    QDate first;
    QDate last;
    bool contains(QDate day) const { return first <= day && day <= last; }
    friend bool operator==(const DayRange&, const DayRange&) = default;
};

Term termAfter(Term term);

// When lessons of a term are expected, where the school has entered nothing: autumn from the first weekday of September to the
// Friday before 25 January, spring from the first Monday after 14 February to the Friday before 15 July.
DayRange lessonsByRule(Term term);

// The school's own terms; the rule where nothing was entered. A value; may be shared between threads.
class SchoolCalendar {
public:
    SchoolCalendar() = default; // by the rule alone
    explicit SchoolCalendar(const std::vector<TermDates>& entered);

    bool isEntered(Term term) const { return m_entered.contains(term); }
    DayRange lessons(Term term) const;
    // The terms share the year without a gap, so that what is done in the holidays counts: a term is from its first lesson, or
    // Term::firstDay() where none was entered, until the next one begins.
    DayRange days(Term term) const;
    Term termOn(QDate day) const;

    // The school year whose classes are to be put in order: from the end of the lessons in spring the next one.
    SchoolYear yearToPrepare(QDate today) const;
    // The last day of lessons of the year in which a class of that entry finishes its stage.
    QDate finishes(Stage stage, int entryYear) const;

private:
    std::map<Term, DayRange> m_entered;
};

} // namespace anxin
