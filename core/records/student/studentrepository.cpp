// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/student/studentrepository.h"

namespace anxin {

StudentRepository::StudentRepository(Connection& connection)
    : m_table(connection),
      m_all(connection.prepare(
          QStringLiteral("SELECT %1 FROM student ORDER BY reading, id").arg(RecordTable<Student>::columns()))),
      m_count(connection.prepare("SELECT count(*) FROM student WHERE status IN ('enrolled','suspended')")),
      m_spells(connection.prepare("SELECT class_unit, status, status_on, status_note, ended_at FROM enrolment_spell "
                                  "WHERE student = :student ORDER BY id DESC"))
{
}

std::vector<Stored<Student>> StudentRepository::all()
{
    return m_all.all(RecordTable<Student>::read);
}

int StudentRepository::count()
{
    return m_count.one([](const Row& row) { return row.get<int>(0); }).value_or(0);
}

std::vector<EnrolmentSpell> StudentRepository::spellsOf(StudentId student)
{
    return m_spells.all(
        [](const Row& row) {
            return EnrolmentSpell{row.get<std::optional<ClassUnitId>>(0), row.get<EnrolmentStatus>(1),
                                  row.get<std::optional<QDate>>(2), row.get<QString>(3), row.get<Moment>(4)};
        },
        student);
}

} // namespace anxin
