// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/appointment/dutyhoursrepository.h"

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
    std::vector<DutyHours> hours;
    for (Stored<DutyHours>& one : m_all.all(RecordTable<DutyHours>::read))
        hours.push_back(std::move(one.value));
    return hours;
}

void DutyHoursRepository::set(UnitOfWork& uow, const std::vector<DutyHours>& hours)
{
    const std::vector<Stored<DutyHours>> known = m_all.all(RecordTable<DutyHours>::read);
    for (std::size_t at = hours.size(); at < known.size(); ++at) {
        m_remove.exec(known[at].id);
        uow.record(Kind::DutyHours, known[at].uid, ChangeType::Removed, QString());
    }
    for (std::size_t at = 0; at < hours.size(); ++at)
        if (at < known.size())
            m_table.save(uow, {known[at].id, known[at].uid, hours[at]});
        else
            m_table.add(uow, hours[at]);
}

} // namespace anxin
