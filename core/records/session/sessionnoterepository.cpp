// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/session/sessionnoterepository.h"

namespace anxin {

SessionNoteRepository::SessionNoteRepository(Connection& connection)
    : m_table(connection),
      m_addenda(connection),
      m_ofCase(connection.prepare(
          QStringLiteral("SELECT %1 FROM session_note WHERE case_file = :case_file ORDER BY held_on DESC, id DESC")
              .arg(RecordTable<SessionNote>::columns()))),
      m_unsigned(connection.prepare(QStringLiteral("SELECT %1 FROM session_note WHERE signed_at IS NULL ORDER BY held_on, id")
                                        .arg(RecordTable<SessionNote>::columns()))),
      m_toldRisks(connection.prepare(R"sql(
        SELECT f.student, n.held_on, n.suicide_inquiry, f.file_no, n.author
        FROM session_note n JOIN case_file f ON f.id = n.case_file
        WHERE n.suicide_inquiry NOT IN ('not-asked', 'none')
          AND NOT EXISTS (SELECT 1 FROM level_decision l WHERE l.student = f.student AND l.decided_on >= n.held_on)
          AND NOT EXISTS (SELECT 1 FROM second_interview i WHERE i.student = f.student AND i.held_on >= n.held_on)
          AND NOT EXISTS (SELECT 1 FROM referral r WHERE r.student = f.student AND r.referred_on >= n.held_on)
          AND NOT EXISTS (SELECT 1 FROM case_file c JOIN safety_plan p ON p.case_file = c.id
                          WHERE c.student = f.student AND p.made_on >= n.held_on)
          AND NOT EXISTS (SELECT 1 FROM case_file c JOIN stage_review v ON v.case_file = c.id
                          WHERE c.student = f.student AND v.kind <> 'postponed' AND v.held_on >= n.held_on)
        ORDER BY n.held_on, n.id)sql")),
      m_lastSigned(connection.prepare(
          QStringLiteral("SELECT %1 FROM session_note n JOIN case_file c ON c.id = n.case_file WHERE c.student = :student AND "
                         "n.signed_at IS NOT NULL ORDER BY n.held_on DESC, n.id DESC LIMIT 1")
              .arg(RecordTable<SessionNote>::columns(QStringLiteral("n"))))),
      m_latest(connection.prepare("SELECT c.student, max(n.held_on) FROM session_note n JOIN case_file c ON c.id = n.case_file "
                                  "WHERE n.signed_at IS NOT NULL GROUP BY c.student")),
      m_addendaOf(connection.prepare(QStringLiteral("SELECT %1 FROM note_addendum WHERE note = :note ORDER BY id")
                                         .arg(RecordTable<NoteAddendum>::columns()))),
      m_ofStudent(connection.prepare(
          QStringLiteral("SELECT %1 FROM case_file c JOIN session_note n ON n.case_file = c.id WHERE c.student = :student "
                         "ORDER BY n.held_on DESC, n.id DESC")
              .arg(RecordTable<SessionNote>::columns(QStringLiteral("n"))))),
      m_addendaOfStudent(
          connection.prepare(QStringLiteral("SELECT %1 FROM case_file c JOIN session_note n ON n.case_file = c.id "
                                            "JOIN note_addendum a ON a.note = n.id WHERE c.student = :student ORDER BY a.id")
                                 .arg(RecordTable<NoteAddendum>::columns(QStringLiteral("a")))))
{
}

std::vector<Stored<SessionNote>> SessionNoteRepository::ofCase(CaseFileId file)
{
    return m_ofCase.all(RecordTable<SessionNote>::read, file);
}

std::vector<Stored<NoteAddendum>> SessionNoteRepository::addendaOf(SessionNoteId note)
{
    return m_addendaOf.all(RecordTable<NoteAddendum>::read, note);
}

std::vector<Stored<SessionNote>> SessionNoteRepository::unsignedNotes()
{
    return m_unsigned.all(RecordTable<SessionNote>::read);
}

std::vector<ToldRisk> SessionNoteRepository::toldRisks()
{
    return m_toldRisks.all([](const Row& row) {
        return ToldRisk{row.get<StudentId>(0), row.get<QDate>(1), row.get<SuicideInquiry>(2), row.get<QString>(3),
                        row.get<QString>(4)};
    });
}

std::optional<Stored<SessionNote>> SessionNoteRepository::lastSignedOf(StudentId student)
{
    return m_lastSigned.one(RecordTable<SessionNote>::read, student);
}

QHash<qint64, QDate> SessionNoteRepository::latestSigned()
{
    QHash<qint64, QDate> days;
    for (const auto& [student, day] : m_latest.all([](const Row& row) { return std::pair{row.integer(0), row.get<QDate>(1)}; }))
        days.insert(student, day);
    return days;
}

std::vector<Stored<SessionNote>> SessionNoteRepository::ofStudent(StudentId student)
{
    return m_ofStudent.all(RecordTable<SessionNote>::read, student);
}

std::vector<Stored<NoteAddendum>> SessionNoteRepository::addendaOf(StudentId student)
{
    return m_addendaOfStudent.all(RecordTable<NoteAddendum>::read, student);
}

} // namespace anxin
