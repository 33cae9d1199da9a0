// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/calendar/lessonperiod.h"
#include "core/records/calendar/schoolcalendar.h"
#include "core/vault/recordtable.h"

namespace anxin {

// What the school has entered of its year and of its day.
class CalendarRepository {
public:
    explicit CalendarRepository(Connection& connection);

    TermDatesId add(UnitOfWork& uow, const TermDates& dates) { return m_terms.add(uow, dates); }
    void save(UnitOfWork& uow, const Stored<TermDates>& dates) { m_terms.save(uow, dates); }
    // The newest term first.
    std::vector<Stored<TermDates>> terms();

    CalendarDaysId add(UnitOfWork& uow, const CalendarDays& days) { return m_days.add(uow, days); }
    // Brings back what was removed, as the one that it was for the log.
    CalendarDaysId add(UnitOfWork& uow, const CalendarDays& days, const Uid& uid) { return m_days.add(uow, days, uid); }
    void save(UnitOfWork& uow, const Stored<CalendarDays>& days) { m_days.save(uow, days); }
    void remove(UnitOfWork& uow, const Stored<CalendarDays>& days);
    // The earliest first, of all years.
    std::vector<Stored<CalendarDays>> days();

    // In the order of the day.
    std::vector<LessonPeriod> periods();
    // In place of those that are there. Only what differs is written.
    void setPeriods(UnitOfWork& uow, const std::vector<LessonPeriod>& periods);

    SchoolCalendar calendar();

private:
    RecordTable<TermDates> m_terms;
    RecordTable<CalendarDays> m_days;
    RecordTable<LessonPeriod> m_periods;
    Statement m_allTerms;
    Statement m_allDays;
    Statement m_allPeriods;
    Statement m_removeDays;
    Statement m_removePeriod;
};

} // namespace anxin
