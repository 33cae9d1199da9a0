// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/casefile/warninglevelrepository.h"

namespace anxin {

WarningLevelRepository::WarningLevelRepository(Connection& connection)
    : m_levels(connection),
      m_decisions(connection),
      m_scheme(connection.prepare(
          QStringLiteral("SELECT %1 FROM warning_level ORDER BY rank").arg(RecordTable<WarningLevel>::columns()))),
      m_history(connection.prepare(
          QStringLiteral("SELECT %1 FROM level_decision WHERE student = :student ORDER BY decided_on DESC, id DESC")
              .arg(RecordTable<LevelDecision>::columns()))),
      m_current(connection.prepare(
          QStringLiteral("SELECT %1 FROM warning_level w WHERE w.id = (SELECT d.level FROM level_decision d WHERE d.student = "
                         ":student ORDER BY d.decided_on DESC, d.id DESC LIMIT 1)")
              .arg(RecordTable<WarningLevel>::columns(QStringLiteral("w"))))),
      m_listed(connection.prepare(R"sql(
        SELECT d.student, d.level, w.rank, d.decided_on,
               (SELECT min(first.decided_on) FROM level_decision first
                WHERE first.student = d.student AND first.level IS NOT NULL
                  AND NOT EXISTS (SELECT 1 FROM level_decision off WHERE off.student = d.student AND off.level IS NULL
                                  AND (off.decided_on, off.id) > (first.decided_on, first.id))),
               s.class_unit
        FROM level_decision d JOIN warning_level w ON w.id = d.level JOIN student s ON s.id = d.student
        WHERE s.status IN ('enrolled','suspended')
          AND NOT EXISTS (SELECT 1 FROM level_decision later WHERE later.student = d.student
                          AND (later.decided_on, later.id) > (d.decided_on, d.id))
        ORDER BY w.rank, d.decided_on)sql")),
      m_takenOffSince(connection.prepare(
          QStringLiteral(
              "SELECT %1 FROM level_decision d WHERE d.level IS NULL AND d.decided_on >= :day AND NOT EXISTS (SELECT 1 "
              "FROM level_decision later WHERE later.student = d.student AND (later.decided_on, later.id) > "
              "(d.decided_on, d.id)) ORDER BY d.decided_on, d.id")
              .arg(RecordTable<LevelDecision>::columns(QStringLiteral("d")))))
{
}

std::vector<StoredLevel> WarningLevelRepository::scheme()
{
    return m_scheme.all(RecordTable<WarningLevel>::read);
}

std::vector<Stored<LevelDecision>> WarningLevelRepository::historyOf(StudentId student)
{
    return m_history.all(RecordTable<LevelDecision>::read, student);
}

std::optional<StoredLevel> WarningLevelRepository::currentOf(StudentId student)
{
    return m_current.one(RecordTable<WarningLevel>::read, student);
}

std::vector<Stored<LevelDecision>> WarningLevelRepository::takenOffSince(QDate day)
{
    return m_takenOffSince.all(RecordTable<LevelDecision>::read, day);
}

std::vector<ListedStudent> WarningLevelRepository::listed()
{
    return m_listed.all([](const Row& row) {
        return ListedStudent{row.get<StudentId>(0), row.get<WarningLevelId>(1), row.get<int>(2),
                             row.get<QDate>(3),     row.get<QDate>(4),          row.get<std::optional<ClassUnitId>>(5)};
    });
}

} // namespace anxin
