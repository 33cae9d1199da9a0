// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/school/schoolrepository.h"

namespace anxin {

SchoolRepository::SchoolRepository(Connection& connection)
    : m_table(connection),
      m_first(
          connection.prepare(QStringLiteral("SELECT %1 FROM school ORDER BY id LIMIT 1").arg(RecordTable<School>::columns())))
{
}

std::optional<Stored<School>> SchoolRepository::find()
{
    return m_first.one(RecordTable<School>::read);
}

} // namespace anxin
