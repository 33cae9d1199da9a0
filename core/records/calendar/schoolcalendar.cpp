// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/calendar/schoolcalendar.h"

#include <algorithm>

namespace anxin {

namespace {

QDate weekdayFrom(QDate day)
{
    while (day.dayOfWeek() > Qt::Friday)
        day = day.addDays(1);
    return day;
}
QDate mondayFrom(QDate day)
{
    return day.addDays((8 - day.dayOfWeek()) % 7);
}
QDate fridayUntil(QDate day)
{
    return day.addDays(-((day.dayOfWeek() + 2) % 7));
}

} // namespace

Term termAfter(Term term)
{
    return term.half() == Term::Half::Autumn ? Term{term.year(), Term::Half::Spring}
                                             : Term{SchoolYear{term.year().startYear() + 1}, Term::Half::Autumn};
}

DayRange lessonsByRule(Term term)
{
    const int year = term.year().startYear();
    if (term.half() == Term::Half::Autumn)
        return {weekdayFrom(QDate(year, 9, 1)), fridayUntil(QDate(year + 1, 1, 24))};
    return {mondayFrom(QDate(year + 1, 2, 15)), fridayUntil(QDate(year + 1, 7, 14))};
}

SchoolCalendar::SchoolCalendar(const std::vector<TermDates>& entered, const std::vector<CalendarDays>& days) : m_days(days)
{
    for (const TermDates& dates : entered)
        if (const auto term = Term::fromCode(dates.term))
            m_entered.insert_or_assign(*term, DayRange{dates.firstDay, dates.lastDay});
}

DayRange SchoolCalendar::lessons(Term term) const
{
    const auto found = m_entered.find(term);
    return found == m_entered.end() ? lessonsByRule(term) : found->second;
}

DayRange SchoolCalendar::days(Term term) const
{
    const auto begins = [this](Term one) {
        const auto found = m_entered.find(one);
        return found == m_entered.end() ? one.firstDay() : found->second.first;
    };
    return {begins(term), begins(termAfter(term)).addDays(-1)};
}

Term SchoolCalendar::termOn(QDate day) const
{
    const Term usual = Term::containing(day);
    for (const Term term : {usual, usual.previous(), termAfter(usual)})
        if (days(term).contains(day))
            return term;
    return usual;
}

const CalendarDays* SchoolCalendar::named(DayKind kind, QDate day) const
{
    const auto found = std::find_if(m_days.begin(), m_days.end(),
                                    [&](const CalendarDays& days) { return days.kind == kind && days.contains(day); });
    return found == m_days.end() ? nullptr : &*found;
}

bool SchoolCalendar::isSchoolDay(QDate day) const
{
    if (!lessons(termOn(day)).contains(day) || named(DayKind::Holiday, day))
        return false;
    return day.dayOfWeek() < Qt::Saturday || named(DayKind::SchoolDay, day);
}

QString SchoolCalendar::holidayOn(QDate day) const
{
    const CalendarDays* holiday = named(DayKind::Holiday, day);
    return holiday ? holiday->label : QString();
}

SchoolYear SchoolCalendar::yearToPrepare(QDate today) const
{
    const SchoolYear year = SchoolYear::containing(today);
    return today > lessons({year, Term::Half::Spring}).last ? SchoolYear{year.startYear() + 1} : year;
}

QDate SchoolCalendar::finishes(Stage stage, int entryYear) const
{
    const SchoolYear last{entryYear + lastGradeOf(stage) - firstGradeOf(stage)};
    return lessons({last, Term::Half::Spring}).last;
}

} // namespace anxin
