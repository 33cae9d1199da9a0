// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/homecontact/homecontactrepository.h"

namespace anxin {

HomeContactRepository::HomeContactRepository(Connection& connection)
    : m_table(connection),
      m_ofStudent(connection.prepare(
          QStringLiteral("SELECT %1 FROM home_contact WHERE student = :student ORDER BY held_on DESC, id DESC")
              .arg(RecordTable<HomeContact>::columns())))
{
}

std::vector<Stored<HomeContact>> HomeContactRepository::ofStudent(StudentId student)
{
    return m_ofStudent.all(RecordTable<HomeContact>::read, student);
}

} // namespace anxin
