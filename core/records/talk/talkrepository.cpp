// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/talk/talkrepository.h"

namespace anxin {

TalkRepository::TalkRepository(Connection& connection)
    : m_table(connection),
      m_ofStudent(
          connection.prepare(QStringLiteral("SELECT %1 FROM talk WHERE student = :student ORDER BY held_on DESC, id DESC")
                                 .arg(RecordTable<Talk>::columns()))),
      m_newest(connection.prepare(
          QStringLiteral("SELECT %1 FROM talk ORDER BY held_on DESC, id DESC LIMIT :limit").arg(RecordTable<Talk>::columns())))
{
}

std::vector<Stored<Talk>> TalkRepository::ofStudent(StudentId student)
{
    return m_ofStudent.all(RecordTable<Talk>::read, student);
}

std::vector<Stored<Talk>> TalkRepository::newest(int limit)
{
    return m_newest.all(RecordTable<Talk>::read, limit);
}

} // namespace anxin
