// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/letter/letterrepository.h"

namespace anxin {

namespace {
QString sql(const char* rest)
{
    return QStringLiteral("SELECT %1 FROM letter %2").arg(RecordTable<Letter>::columns(), QLatin1StringView(rest));
}
constexpr char unansweredFirst[] = "ORDER BY answered_on IS NOT NULL, received_on DESC, id DESC LIMIT :limit";
} // namespace

LetterRepository::LetterRepository(Connection& connection)
    : m_table(connection),
      m_unanswered(connection.prepare(
          sql("WHERE answered_on IS NULL ORDER BY urgency = 'urgent' DESC, urgency = 'soon' DESC, received_on, id"))),
      m_all(connection.prepare(sql(unansweredFirst))),
      m_ofStudent(connection.prepare(sql("WHERE student = :student ORDER BY received_on DESC, id DESC")))
{
}

std::vector<Stored<Letter>> LetterRepository::unanswered()
{
    return m_unanswered.all(RecordTable<Letter>::read);
}

std::vector<Stored<Letter>> LetterRepository::all(int limit)
{
    return m_all.all(RecordTable<Letter>::read, limit);
}

std::vector<Stored<Letter>> LetterRepository::ofStudent(StudentId student)
{
    return m_ofStudent.all(RecordTable<Letter>::read, student);
}

} // namespace anxin
