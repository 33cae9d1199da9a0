// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/keptapart/keptapartrepository.h"

namespace anxin {

KeptApartRepository::KeptApartRepository(Connection& connection)
    : m_table(connection),
      m_has(connection.prepare("SELECT 1 FROM kept_apart WHERE one = :one AND other = :other")),
      m_pairs(connection.prepare(R"sql(
        SELECT coalesce(o.merged_into, o.id), coalesce(t.merged_into, t.id)
        FROM kept_apart k JOIN student o ON o.id = k.one JOIN student t ON t.id = k.other ORDER BY k.id)sql"))
{
}

void KeptApartRepository::add(UnitOfWork& uow, StudentId one, StudentId other)
{
    const auto [low, high] = std::minmax(one, other);
    if (!m_has.one([](const Row&) { return true; }, low, high))
        m_table.add(uow, {low, high, uow.today()});
}

std::vector<std::pair<StudentId, StudentId>> KeptApartRepository::pairs()
{
    return m_pairs.all([](const Row& row) { return std::pair{row.get<StudentId>(0), row.get<StudentId>(1)}; });
}

} // namespace anxin
