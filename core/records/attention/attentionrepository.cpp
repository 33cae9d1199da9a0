// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/attention/attentionrepository.h"

namespace anxin {

AttentionRepository::AttentionRepository(Connection& connection)
    : m_table(connection),
      m_ofStudent(connection.prepare(QStringLiteral("SELECT %1 FROM attention WHERE student IN "
                                                    "(SELECT id FROM student WHERE id = :student OR merged_into = :student) "
                                                    "ORDER BY until IS NOT NULL, until DESC, since DESC, id DESC")
                                         .arg(RecordTable<Attention>::columns())))
{
}

std::vector<Stored<Attention>> AttentionRepository::ofStudent(StudentId student)
{
    return m_ofStudent.all(RecordTable<Attention>::read, student);
}

} // namespace anxin
