// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/consent/consentrepository.h"

namespace anxin {

ConsentRepository::ConsentRepository(Connection& connection)
    : m_table(connection),
      m_ofStudent(
          connection.prepare(QStringLiteral("SELECT %1 FROM consent WHERE student = :student ORDER BY stated_on DESC, id DESC")
                                 .arg(RecordTable<Consent>::columns()))),
      m_lines(connection.prepare(
          "SELECT student, purpose, state, stated_on, expires_on FROM consent ORDER BY student, purpose, stated_on, id"))
{
}

std::vector<Stored<Consent>> ConsentRepository::ofStudent(StudentId student)
{
    return m_ofStudent.all(RecordTable<Consent>::read, student);
}

std::vector<ConsentRepository::Line> ConsentRepository::lines()
{
    return m_lines.all([](const Row& row) {
        return Line{row.get<StudentId>(0),
                    row.get<ConsentPurpose>(1),
                    {row.get<ConsentState>(2), row.get<QDate>(3), row.get<std::optional<QDate>>(4)}};
    });
}

} // namespace anxin
