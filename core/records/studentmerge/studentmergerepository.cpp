// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/studentmerge/studentmergerepository.h"

namespace anxin {

StudentMergeRepository::StudentMergeRepository(Connection& connection)
    : m_table(connection),
      m_inForceOf(connection.prepare(
          QStringLiteral("SELECT %1 FROM student_merge WHERE kept = :kept AND undone_on IS NULL ORDER BY id DESC")
              .arg(RecordTable<StudentMerge>::columns()))),
      m_madeAt(connection.prepare("SELECT created_at FROM student_merge WHERE id = :id")),
      m_hasDraft(connection.prepare("SELECT 1 FROM draft WHERE key LIKE '%' || :uid || '%'"))
{
}

std::vector<Stored<StudentMerge>> StudentMergeRepository::inForceOf(StudentId kept)
{
    return m_inForceOf.all(RecordTable<StudentMerge>::read, kept);
}

Moment StudentMergeRepository::madeAt(StudentMergeId id)
{
    return m_madeAt.one([](const Row& row) { return row.get<Moment>(0); }, id).value();
}

bool StudentMergeRepository::hasDraft(const Uid& about)
{
    return m_hasDraft.one([](const Row&) { return true; }, about).has_value();
}

} // namespace anxin
