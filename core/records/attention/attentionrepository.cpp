// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/attention/attentionrepository.h"

namespace anxin {

AttentionRepository::AttentionRepository(Connection& connection)
    : m_table(connection),
      m_ofStudent(connection.prepare(QStringLiteral("SELECT %1 FROM attention WHERE student IN "
                                                    "(SELECT id FROM student WHERE id = :student OR merged_into = :student) "
                                                    "ORDER BY until IS NOT NULL, until DESC, since DESC, id DESC")
                                         .arg(RecordTable<Attention>::columns()))),
      m_holdingOn(connection.prepare(QStringLiteral(R"(
        SELECT %1, p.id FROM attention a
        JOIN student e ON e.id = a.student
        JOIN student p ON p.id = coalesce(e.merged_into, e.id)
        WHERE p.status IN ('enrolled','suspended') AND a.since <= :day AND (a.until IS NULL OR a.until >= :day)
        ORDER BY a.id)")
                                         .arg(RecordTable<Attention>::columns(QStringLiteral("a"))))),
      m_assessedSince(connection.prepare(R"(
        SELECT coalesce(e.merged_into, e.id) FROM student e WHERE e.id IN (
            SELECT s.student FROM answer_sheet s JOIN sheet_result r ON r.sheet = s.id
            WHERE s.unfinished = 0 AND r.validity <> 'void' AND s.answered_on >= :day
            UNION SELECT student FROM second_interview WHERE held_on >= :day
            UNION SELECT c.student FROM stage_review v JOIN case_file c ON c.id = v.case_file
            WHERE v.kind <> 'postponed' AND v.held_on >= :day))"))
{
}

std::vector<Stored<Attention>> AttentionRepository::ofStudent(StudentId student)
{
    return m_ofStudent.all(RecordTable<Attention>::read, student);
}

std::vector<Stored<Attention>> AttentionRepository::holdingOn(QDate day)
{
    return m_holdingOn.all(
        [](const Row& row) {
            Stored<Attention> attention = RecordTable<Attention>::read(row);
            attention.value.student = row.get<StudentId>(RecordTable<Attention>::width);
            return attention;
        },
        day);
}

QSet<qint64> AttentionRepository::assessedSince(QDate day)
{
    QSet<qint64> pupils;
    for (const qint64 pupil : m_assessedSince.all([](const Row& row) { return row.integer(0); }, day))
        pupils.insert(pupil);
    return pupils;
}

} // namespace anxin
