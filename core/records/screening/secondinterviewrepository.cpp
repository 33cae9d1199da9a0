// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/screening/secondinterviewrepository.h"

namespace anxin {

SecondInterviewRepository::SecondInterviewRepository(Connection& connection)
    : m_table(connection),
      m_ofStudent(connection.prepare(
          QStringLiteral("SELECT %1 FROM second_interview WHERE student = :student ORDER BY held_on DESC, id DESC")
              .arg(RecordTable<SecondInterview>::columns()))),
      // Sheets of an entry that was merged are the pupil's.
      m_asksForAttention(connection.prepare(R"sql(
        SELECT 1 FROM second_interview i
        WHERE i.student = :student AND i.conclusion <> 'excluded'
          AND NOT EXISTS (SELECT 1 FROM answer_sheet s JOIN student e ON e.id = s.student
                          WHERE coalesce(e.merged_into, e.id) = i.student AND s.answered_on > i.held_on)
          AND NOT EXISTS (SELECT 1 FROM second_interview later WHERE later.student = i.student
                          AND (later.held_on, later.id) > (i.held_on, i.id))
        LIMIT 1)sql")),
      // Of one day, what was entered later came later.
      m_askingForAttention(connection.prepare(R"sql(
        SELECT i.student, i.campaign, i.held_on, i.conclusion,
               EXISTS (SELECT 1 FROM level_decision l WHERE l.student = i.student AND l.level IS NOT NULL
                       AND (l.decided_on, l.created_at) >= (i.held_on, i.created_at))
                 OR EXISTS (SELECT 1 FROM meeting_decision d JOIN review_meeting m ON m.id = d.meeting
                            WHERE d.student = i.student AND d.outcome = 'level'
                              AND (m.held_on, d.changed_at) >= (i.held_on, i.created_at)),
               EXISTS (SELECT 1 FROM meeting_decision d JOIN review_meeting m ON m.id = d.meeting
                       WHERE d.student = i.student AND d.outcome = 'no-level'
                         AND (m.held_on, d.changed_at) >= (i.held_on, i.created_at)),
               (SELECT max(m.held_on) FROM meeting_decision d JOIN review_meeting m ON m.id = d.meeting
                WHERE d.student = i.student AND d.outcome = 'later' AND m.held_on >= i.held_on)
        FROM second_interview i
        WHERE i.conclusion <> 'excluded'
          AND NOT EXISTS (SELECT 1 FROM second_interview later WHERE later.student = i.student
                          AND (later.held_on, later.id) > (i.held_on, i.id))
        ORDER BY i.held_on, i.id)sql"))
{
}

std::vector<Stored<SecondInterview>> SecondInterviewRepository::ofStudent(StudentId student)
{
    return m_ofStudent.all(RecordTable<SecondInterview>::read, student);
}

bool SecondInterviewRepository::asksForAttention(StudentId student)
{
    return m_asksForAttention.one([](const Row& row) { return row.get<int>(0); }, student).has_value();
}

std::vector<SeenPupil> SecondInterviewRepository::askingForAttention()
{
    return m_askingForAttention.all([](const Row& row) {
        return SeenPupil{row.get<StudentId>(0),
                         row.get<std::optional<CampaignId>>(1),
                         row.get<QDate>(2),
                         row.get<InterviewConclusion>(3),
                         row.get<int>(4) != 0,
                         row.get<int>(5) != 0,
                         row.get<std::optional<QDate>>(6)};
    });
}

} // namespace anxin
