// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/homecontact/homecontactrepository.h"

namespace anxin {

HomeContactRepository::HomeContactRepository(Connection& connection)
    : m_table(connection),
      m_ofStudent(connection.prepare(
          QStringLiteral("SELECT %1 FROM home_contact WHERE student = :student ORDER BY held_on DESC, id DESC")
              .arg(RecordTable<HomeContact>::columns()))),
      m_latest(connection.prepare("SELECT student, max(held_on) FROM home_contact GROUP BY student"))
{
}

std::vector<Stored<HomeContact>> HomeContactRepository::ofStudent(StudentId student)
{
    return m_ofStudent.all(RecordTable<HomeContact>::read, student);
}

QHash<qint64, QDate> HomeContactRepository::latest()
{
    QHash<qint64, QDate> days;
    for (const auto& [student, day] : m_latest.all([](const Row& row) { return std::pair{row.integer(0), row.get<QDate>(1)}; }))
        days.insert(student, day);
    return days;
}

} // namespace anxin
