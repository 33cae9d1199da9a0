// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/classunit/classunitrepository.h"

namespace anxin {

ClassUnitRepository::ClassUnitRepository(Connection& connection)
    : m_table(connection),
      m_all(connection.prepare(QStringLiteral(R"sql(
        SELECT %1 FROM class_unit
        ORDER BY CASE stage WHEN 'primary' THEN 1 WHEN 'junior' THEN 2 WHEN 'senior' THEN 3 ELSE 4 END,
                 entry_year DESC, number)sql")
                                   .arg(RecordTable<ClassUnit>::columns())))
{
}

std::vector<Stored<ClassUnit>> ClassUnitRepository::all()
{
    return m_all.all(RecordTable<ClassUnit>::read);
}

} // namespace anxin
