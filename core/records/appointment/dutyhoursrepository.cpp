// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/appointment/dutyhoursrepository.h"

#include "core/records/wholelist.h"

namespace anxin {

DutyHoursRepository::DutyHoursRepository(Connection& connection)
    : m_table(connection),
      m_all(connection.prepare(QStringLiteral("SELECT %1 FROM duty_hours ORDER BY weekday, opens, closes, id")
                                   .arg(RecordTable<DutyHours>::columns()))),
      m_remove(connection.prepare("DELETE FROM duty_hours WHERE id = :id"))
{
}

std::vector<DutyHours> DutyHoursRepository::all()
{
    return valuesOf(m_all.all(RecordTable<DutyHours>::read));
}

void DutyHoursRepository::set(UnitOfWork& uow, const std::vector<DutyHours>& hours)
{
    setWhole(uow, m_table, m_remove, m_all.all(RecordTable<DutyHours>::read), hours);
}

} // namespace anxin
