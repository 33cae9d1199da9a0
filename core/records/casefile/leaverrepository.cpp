// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/casefile/leaverrepository.h"

#include "core/vault/connection.h"

namespace anxin {

LeaverRepository::LeaverRepository(Connection& connection)
    : m_stillFollowed(connection.prepare(R"sql(
        SELECT s.id, coalesce(s.status_on, date(s.changed_at / 1000, 'unixepoch')), s.status_note FROM student s
        WHERE s.status IN ('transferred','graduated')
          AND (EXISTS (SELECT 1 FROM case_file f WHERE f.student = s.id AND f.closed_on IS NULL)
            OR (SELECT d.level FROM level_decision d WHERE d.student = s.id
                ORDER BY d.decided_on DESC, d.id DESC LIMIT 1) IS NOT NULL)
        ORDER BY s.id)sql"))
{
}

std::vector<Leaver> LeaverRepository::stillFollowed()
{
    return m_stillFollowed.all([](const Row& row) {
        return Leaver{row.get<StudentId>(0), row.get<QDate>(1), row.get<QString>(2)};
    });
}

} // namespace anxin
