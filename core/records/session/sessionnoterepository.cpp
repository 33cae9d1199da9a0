// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/session/sessionnoterepository.h"

#include "core/base/chinatime.h"

namespace anxin {

namespace {

// What was told, and when: at the beginning of the session, or, where the note names none, as the note was begun; and in what
// was added to it, as that was.
QString told()
{
    return QStringLiteral(R"sql(
        SELECT n.id AS note, n.case_file, n.held_on AS told_on, n.suicide_inquiry AS said, n.author,
               CASE WHEN n.starts IS NULL THEN n.created_at
                    ELSE (strftime('%s', n.held_on || ' ' || n.starts) - %1) * 1000 END AS told_at
        FROM session_note n WHERE n.suicide_inquiry NOT IN ('not-asked', 'none')
        UNION ALL
        SELECT n.id, n.case_file, date(a.added_at / 1000 + %1, 'unixepoch'), a.suicide_inquiry, a.author, a.added_at
        FROM note_addendum a JOIN session_note n ON n.id = a.note
        WHERE a.suicide_inquiry NOT IN ('not-asked', 'none'))sql")
        .arg(chinaOffsetSeconds);
}

// What came after it was told, as a condition of SQL: on a later day, or on the same one and entered after it.
QString since(const QString& day, const char* moment)
{
    return QStringLiteral("(%1 > t.told_on OR (%1 = t.told_on AND %2 >= t.told_at))").arg(day, QLatin1StringView(moment));
}

QString sinceCrisis()
{
    const QString day = QStringLiteral("date(k.opened_at / 1000 + %1, 'unixepoch')").arg(chinaOffsetSeconds);
    return since(day, "k.opened_at");
}

QString toldRisksSql()
{
    return QStringLiteral(R"sql(
        SELECT t.note, f.student, t.told_on, t.told_at, t.said, f.file_no, t.author
        FROM (%1) t JOIN case_file f ON f.id = t.case_file
        WHERE NOT EXISTS (SELECT 1 FROM level_decision l WHERE l.student = f.student AND l.level IS NOT NULL AND %2)
          AND NOT EXISTS (SELECT 1 FROM second_interview i WHERE i.student = f.student AND %3)
          AND NOT EXISTS (SELECT 1 FROM referral r WHERE r.student = f.student AND %4)
          AND NOT EXISTS (SELECT 1 FROM case_file c JOIN safety_plan p ON p.case_file = c.id
                          WHERE c.student = f.student AND %5)
          AND NOT EXISTS (SELECT 1 FROM case_file c JOIN stage_review v ON v.case_file = c.id
                          WHERE c.student = f.student AND v.kind <> 'postponed' AND %6)
          AND NOT EXISTS (SELECT 1 FROM crisis_event k WHERE k.student = f.student AND %7)
        ORDER BY t.told_on, t.note)sql")
        .arg(told(), since(QStringLiteral("l.decided_on"), "l.created_at"), since(QStringLiteral("i.held_on"), "i.created_at"),
             since(QStringLiteral("r.referred_on"), "r.created_at"), since(QStringLiteral("p.made_on"), "p.created_at"),
             since(QStringLiteral("v.held_on"), "v.created_at"), sinceCrisis());
}

} // namespace

SessionNoteRepository::SessionNoteRepository(Connection& connection)
    : m_table(connection),
      m_addenda(connection),
      m_ofCase(connection.prepare(
          QStringLiteral("SELECT %1 FROM session_note WHERE case_file = :case_file ORDER BY held_on DESC, id DESC")
              .arg(RecordTable<SessionNote>::columns()))),
      m_unsigned(connection.prepare(QStringLiteral("SELECT %1 FROM session_note WHERE signed_at IS NULL ORDER BY held_on, id")
                                        .arg(RecordTable<SessionNote>::columns()))),
      m_toldRisks(connection.prepare(toldRisksSql())),
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
        return ToldRisk{row.get<SessionNoteId>(0),  row.get<StudentId>(1), row.get<QDate>(2),  row.get<Moment>(3),
                        row.get<SuicideInquiry>(4), row.get<QString>(5),   row.get<QString>(6)};
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
