// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/calendar/termdatesrepository.h"

namespace anxin {

TermDatesRepository::TermDatesRepository(Connection& connection)
    : m_table(connection),
      m_all(connection.prepare(
          QStringLiteral("SELECT %1 FROM term_dates ORDER BY term DESC").arg(RecordTable<TermDates>::columns())))
{
}

std::vector<Stored<TermDates>> TermDatesRepository::all()
{
    return m_all.all(RecordTable<TermDates>::read);
}

SchoolCalendar TermDatesRepository::calendar()
{
    std::vector<TermDates> entered;
    for (Stored<TermDates>& dates : all())
        entered.push_back(std::move(dates.value));
    return SchoolCalendar{entered};
}

} // namespace anxin
