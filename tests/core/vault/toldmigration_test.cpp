// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/care/carerepository.h"
#include "core/records/session/sessionnoterepository.h"
#include "core/vault/schema.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>

using namespace anxin;

TEST_CASE("what was added before it was asked about asks nothing of anybody, and a hand-over on its way stays so",
          "[vault][schema][told]")
{
    Connection connection = Connection::inMemory();
    connection.exec("PRAGMA foreign_keys = OFF");
    int done = 0;
    for (const QString& name :
         QDir(QStringLiteral(":/migrations")).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        if (name >= QStringLiteral("0007"))
            break;
        QFile file(QStringLiteral(":/migrations/") + name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        connection.exec(QString::fromUtf8(file.readAll()));
        ++done;
    }
    connection.setUserVersion(done);
    connection.exec("INSERT INTO student(id, uid, created_at, changed_at, name, reading, status) "
                    "VALUES (1, 's1', 0, 0, '林小满', 'lin xiao man', 'enrolled');"
                    "INSERT INTO case_file(id, uid, created_at, changed_at, student, file_no, opened_on, owner, concern, "
                    "care_plan, contingency_plan, next_review_on, closing_summary) "
                    "VALUES (1, 'c1', 5, 6, 1, '2026-001', '2026-03-01', '林老师', '睡眠差', '', '', '2026-04-01', '');"
                    "INSERT INTO session_note(id, uid, created_at, changed_at, case_file, held_on, minutes, mode, "
                    "presenting_problem, process, assessment, suicide_inquiry, plan, author, signed_at) "
                    "VALUES (1, 'n1', 5, 6, 1, '2026-03-01', 40, 'face-to-face', '', '谈睡眠', '', 'none', '', '林老师', 7);"
                    "INSERT INTO note_addendum VALUES (1, 'a1', 5, 6, 1, '林老师', '第二天母亲来电', 8);"
                    "INSERT INTO hand_over VALUES (1, 'h1', 5, 6, 1, 'next-school', '2026-03-02', '高中', '12页', '林老师', "
                    "NULL, '')");
    migrate(connection);
    SessionNoteRepository notes{connection};
    const auto added = notes.addendaOf(SessionNoteId::fromRowId(1));
    REQUIRE(added.size() == 1);
    CHECK(added.front().value.suicideInquiry == SuicideInquiry::NotAsked);
    CHECK(notes.toldRisks().empty());
    CareRepository care{connection};
    REQUIRE(care.unreceived().size() == 1);
    connection.exec("UPDATE hand_over SET withdrawn_on = '2026-03-09', withdrawn_why = '学生留校'");
    CHECK(care.unreceived().empty());
    CHECK_THROWS_AS(connection.exec("UPDATE hand_over SET withdrawn_on = NULL"), Fault); // final
}
