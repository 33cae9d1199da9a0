// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/screening/secondinterviewrepository.h"

namespace anxin {

SecondInterviewRepository::SecondInterviewRepository(Connection& connection)
    : m_table(connection),
      m_ofStudent(connection.prepare(
          QStringLiteral("SELECT %1 FROM second_interview WHERE student = :student ORDER BY held_on DESC, id DESC")
              .arg(RecordTable<SecondInterview>::columns())))
{
}

std::vector<Stored<SecondInterview>> SecondInterviewRepository::ofStudent(StudentId student)
{
    return m_ofStudent.all(RecordTable<SecondInterview>::read, student);
}

} // namespace anxin
