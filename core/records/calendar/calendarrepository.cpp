// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/calendar/calendarrepository.h"

#include "core/records/wholelist.h"

namespace anxin {

CalendarRepository::CalendarRepository(Connection& connection)
    : m_terms(connection),
      m_days(connection),
      m_periods(connection),
      m_allTerms(connection.prepare(
          QStringLiteral("SELECT %1 FROM term_dates ORDER BY term DESC").arg(RecordTable<TermDates>::columns()))),
      m_allDays(connection.prepare(QStringLiteral("SELECT %1 FROM calendar_days ORDER BY first_day, last_day, id")
                                       .arg(RecordTable<CalendarDays>::columns()))),
      m_allPeriods(connection.prepare(
          QStringLiteral("SELECT %1 FROM period ORDER BY number").arg(RecordTable<LessonPeriod>::columns()))),
      m_removeDays(connection.prepare("DELETE FROM calendar_days WHERE id = :id")),
      m_removePeriod(connection.prepare("DELETE FROM period WHERE id = :id"))
{
}

std::vector<Stored<TermDates>> CalendarRepository::terms()
{
    return m_allTerms.all(RecordTable<TermDates>::read);
}

void CalendarRepository::remove(UnitOfWork& uow, const Stored<CalendarDays>& days)
{
    if (m_removeDays.exec(days.id) > 0)
        uow.record(Kind::CalendarDays, days.uid, ChangeType::Removed, QString());
}

std::vector<Stored<CalendarDays>> CalendarRepository::days()
{
    return m_allDays.all(RecordTable<CalendarDays>::read);
}

std::vector<LessonPeriod> CalendarRepository::periods()
{
    return valuesOf(m_allPeriods.all(RecordTable<LessonPeriod>::read));
}

void CalendarRepository::setPeriods(UnitOfWork& uow, const std::vector<LessonPeriod>& periods)
{
    setWhole(uow, m_periods, m_removePeriod, m_allPeriods.all(RecordTable<LessonPeriod>::read), periods);
}

SchoolCalendar CalendarRepository::calendar()
{
    return SchoolCalendar{valuesOf(terms()), valuesOf(days())};
}

} // namespace anxin
