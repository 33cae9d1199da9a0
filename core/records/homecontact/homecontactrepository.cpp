// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/homecontact/homecontactrepository.h"

namespace anxin {

HomeContactRepository::HomeContactRepository(Connection& connection)
    : m_table(connection),
      m_ofStudent(connection.prepare(
          QStringLiteral("SELECT %1 FROM home_contact WHERE student = :student ORDER BY held_on DESC, id DESC")
              .arg(RecordTable<HomeContact>::columns()))),
      m_latest(connection.prepare("SELECT student, max(held_on) FROM home_contact WHERE outcome = 'reached' GROUP BY student")),
      m_inVain(connection.prepare(
          "SELECT student, count(*) FROM home_contact vain WHERE outcome <> 'reached' AND NOT EXISTS (SELECT 1 FROM "
          "home_contact r WHERE r.student = vain.student AND r.outcome = 'reached' AND (r.held_on, r.id) > (vain.held_on, "
          "vain.id)) GROUP BY student"))
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

QHash<qint64, int> HomeContactRepository::inVain()
{
    QHash<qint64, int> counts;
    for (const auto& [student, count] : m_inVain.all([](const Row& row) { return std::pair{row.integer(0), row.get<int>(1)}; }))
        counts.insert(student, count);
    return counts;
}

} // namespace anxin
