// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/disclosure/disclosurerepository.h"

namespace anxin {

DisclosureRepository::DisclosureRepository(Connection& connection)
    : m_table(connection),
      m_newest(connection.prepare(
          QStringLiteral("SELECT %1 FROM disclosure ORDER BY id DESC LIMIT :limit").arg(RecordTable<Disclosure>::columns()))),
      m_ofStudent(connection.prepare(QStringLiteral("SELECT %1 FROM disclosure WHERE student = :student ORDER BY id DESC")
                                         .arg(RecordTable<Disclosure>::columns())))
{
}

std::vector<Stored<Disclosure>> DisclosureRepository::newest(int limit)
{
    return m_newest.all(RecordTable<Disclosure>::read, limit);
}

std::vector<Stored<Disclosure>> DisclosureRepository::ofStudent(StudentId student)
{
    return m_ofStudent.all(RecordTable<Disclosure>::read, student);
}

} // namespace anxin
