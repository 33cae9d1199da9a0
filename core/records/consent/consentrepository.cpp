// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/consent/consentrepository.h"

namespace anxin {

namespace {
ConsentRepository::Line readLine(const Row& row)
{
    return {row.get<StudentId>(0),
            row.get<ConsentPurpose>(1),
            {row.get<ConsentState>(2), row.get<QDate>(3), row.get<std::optional<QDate>>(4)}};
}
} // namespace

ConsentRepository::ConsentRepository(Connection& connection)
    : m_table(connection),
      m_ofStudent(
          connection.prepare(QStringLiteral("SELECT %1 FROM consent WHERE student = :student ORDER BY stated_on DESC, id DESC")
                                 .arg(RecordTable<Consent>::columns()))),
      m_lines(connection.prepare(
          "SELECT student, purpose, state, stated_on, expires_on FROM consent ORDER BY student, purpose, stated_on, id")),
      m_singleLetters(connection.prepare(
          "SELECT c.student, c.purpose, c.state, c.stated_on, c.expires_on FROM consent c JOIN student s ON s.id = c.student "
          "WHERE c.purpose <> 'screening' AND s.status IN ('enrolled','suspended') AND EXISTS (SELECT 1 FROM consent letter "
          "WHERE letter.student = c.student AND letter.purpose = c.purpose AND letter.state = 'sent') "
          "ORDER BY c.student, c.purpose, c.stated_on, c.id"))
{
}

std::vector<Stored<Consent>> ConsentRepository::ofStudent(StudentId student)
{
    return m_ofStudent.all(RecordTable<Consent>::read, student);
}

std::vector<ConsentRepository::Line> ConsentRepository::lines()
{
    return m_lines.all(readLine);
}

std::vector<ConsentRepository::Line> ConsentRepository::linesOfSingleLetters()
{
    return m_singleLetters.all(readLine);
}

} // namespace anxin
