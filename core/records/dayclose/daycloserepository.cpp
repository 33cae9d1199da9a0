// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/dayclose/daycloserepository.h"

namespace anxin {

DayCloseRepository::DayCloseRepository(Connection& connection)
    : m_table(connection),
      m_ofDay(connection.prepare(
          QStringLiteral("SELECT %1 FROM day_close WHERE closed_day = :day").arg(RecordTable<DayClose>::columns())))
{
}

std::optional<Stored<DayClose>> DayCloseRepository::ofDay(QDate day)
{
    return m_ofDay.one(RecordTable<DayClose>::read, day);
}

} // namespace anxin
