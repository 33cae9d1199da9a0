// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/screening/criticalanswerrepository.h"

#include "core/records/screening/interviewevidence.h"

namespace anxin {

CriticalAnswerRepository::CriticalAnswerRepository(Connection& connection)
    : m_table(connection),
      m_open(connection.prepare(QStringLiteral(R"sql(
        SELECT %1 FROM critical_answer c
        JOIN answer_sheet s ON s.id = c.sheet
        JOIN student e ON e.id = s.student
        WHERE coalesce(e.merged_into, e.id) = :student
            AND NOT EXISTS (SELECT 1 FROM second_interview i WHERE %2)
        ORDER BY c.raised_at, c.id)sql")
                                    .arg(RecordTable<CriticalAnswer>::columns(QStringLiteral("c")), answersCritical("i"))))
{
}

std::vector<Stored<CriticalAnswer>> CriticalAnswerRepository::openOf(StudentId student)
{
    return m_open.all(RecordTable<CriticalAnswer>::read, student);
}

} // namespace anxin
