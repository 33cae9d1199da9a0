// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/draftstore.h"
#include "tests/support/catch.h"
#include "tests/support/testvault.h"

using namespace anxin;

namespace {
enum class No { Because };

struct Listener {
    explicit Listener(Vault& vault)
    {
        QObject::connect(&vault.news(), &ChangeNotifier::committed, &context,
                         [this](const ChangeSet& set) { heard.push_back(set); });
    }
    QObject context;
    std::vector<ChangeSet> heard;
};
} // namespace

TEST_CASE("what a transaction did is announced once, after it is saved", "[vault]")
{
    TestVault room;
    Listener listener{*room.vault};
    const StudentId id = room.aStudent();
    REQUIRE(listener.heard.size() == 1);
    CHECK(listener.heard[0].op == Op::EditStudent);
    CHECK(listener.heard[0].touches(Kind::Student));
    CHECK_FALSE(listener.heard[0].touches(Kind::CaseFile));
    CHECK(room.students.byId(id)->value.name == QStringLiteral("安晓"));
}

TEST_CASE("a refusal leaves no row, no audit line and no announcement", "[vault]")
{
    TestVault room;
    Listener listener{*room.vault};
    const qint64 before = room.vault->audit().head().count;
    const auto answer = room.doing(Op::EditStudent, [&](UnitOfWork& uow) -> Result<StudentId, No> {
        Student student;
        student.name = QStringLiteral("无");
        (void)room.students.add(uow, student);
        return refuse(No::Because);
    });
    CHECK_FALSE(answer);
    CHECK(room.students.all().empty());
    CHECK(room.vault->audit().head().count == before);
    CHECK(listener.heard.empty());
}

TEST_CASE("an exception leaves no row and no audit line, and the next transaction works", "[vault]")
{
    TestVault room;
    const auto broken = [&](UnitOfWork& uow) {
        Student student;
        student.name = QStringLiteral("无");
        (void)room.students.add(uow, student);
        throw Fault{FaultKind::DiskFull};
    };
    CHECK_THROWS_AS(room.doing(Op::EditStudent, broken), Fault);
    CHECK(room.students.all().empty());
    room.aStudent();
    CHECK(room.students.all().size() == 1);
    CHECK_FALSE(room.vault->audit().firstBroken());
}

TEST_CASE("an operation that only looks leaves a line in the log", "[vault][audit]")
{
    TestVault room;
    room.doing(Op::ViewCase, [](UnitOfWork&) {});
    const auto entries = room.vault->audit().newest(1);
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].op == Op::ViewCase);
}

TEST_CASE("saving a record that did not change writes nothing", "[vault]")
{
    TestVault room;
    const StudentId id = room.aStudent();
    const qint64 before = room.vault->audit().head().count;
    room.doing(Op::EditStudent, [&](UnitOfWork& uow) { room.students.save(uow, *room.students.byId(id)); });
    CHECK(room.vault->audit().head().count == before + 1); // the operation itself, no record
    CHECK(room.vault->audit().newest(1)[0].kind == std::nullopt);
}

TEST_CASE("the log names changed fields and never their values", "[vault][audit]")
{
    TestVault room;
    const StudentId id = room.aStudent();
    room.doing(Op::EditStudent, [&](UnitOfWork& uow) {
        Stored<Student> student = *room.students.byId(id);
        student.value.name = QStringLiteral("机密姓名");
        student.value.status = EnrolmentStatus::Transferred;
        room.students.save(uow, student);
    });
    const AuditEntry entry = room.vault->audit().newest(1)[0];
    CHECK(entry.detail == QStringLiteral("~name,status"));
    CHECK(entry.uid == room.students.byId(id)->uid.text());
}

TEST_CASE("a statement with the wrong number of arguments is a bug, not a guess", "[vault][statement]")
{
    TestVault room;
    Statement two = room.vault->connection().prepare("SELECT :a + :b");
    const auto number = [](const Row& row) { return row.get<int>(0); };
    CHECK(two.one(number, 1, 2) == 3);
    CHECK_THROWS_AS(two.one(number, 1), Fault);
}

TEST_CASE("a statement is clean again after a mapper threw", "[vault][statement]")
{
    TestVault room;
    Statement rows = room.vault->connection().prepare("SELECT :a UNION SELECT :b");
    CHECK_THROWS_AS(rows.all([](const Row&) -> int { throw Fault{FaultKind::Bug}; }, 1, 2), Fault);
    CHECK(rows.all([](const Row& row) { return row.get<int>(0); }, 3, 4) == std::vector{3, 4});
}

TEST_CASE("a draft is kept, replaced, found and discarded without filling the log", "[vault][draft]")
{
    TestVault room;
    DraftStore drafts{*room.vault};
    const qint64 before = room.vault->audit().head().count;
    drafts.keep(QStringLiteral("note:1"), QStringLiteral("一"));
    drafts.keep(QStringLiteral("note:1"), QStringLiteral("一二"));
    CHECK(drafts.find(QStringLiteral("note:1"))->content == QStringLiteral("一二"));
    drafts.discard(QStringLiteral("note:1"));
    CHECK_FALSE(drafts.find(QStringLiteral("note:1")));
    CHECK(room.vault->audit().head().count == before);
}

TEST_CASE("a read whose line the disk does not take goes on, and the line comes with the next step, as of then",
          "[vault][audit]")
{
    TestVault room;
    const CaseFileId id = room.aCase(room.aStudent());
    const Uid file = room.cases.byId(id)->uid;
    const qint64 before = room.vault->audit().head().count;
    const Moment readAt = room.clock.now();
    room.vault->connection().exec("PRAGMA query_only = ON");
    CHECK_NOTHROW(room.vault->noteRead(Op::ViewCase, Kind::CaseFile, file));
    CHECK_NOTHROW(room.vault->noteRead(Op::PreviewReport, QStringLiteral("term 2026-1")));
    CHECK(room.vault->audit().head().count == before);
    CHECK_THROWS_AS(room.aStudent(QStringLiteral("无")), Fault); // a write still says so

    room.vault->connection().exec("PRAGMA query_only = OFF");
    room.clock.advanceSeconds(60);
    room.aStudent();
    const auto lines = room.vault->audit().newest(3);
    CHECK(lines[2].op == Op::ViewCase);
    CHECK(lines[2].uid == file.text());
    CHECK(lines[2].at == readAt);
    CHECK(lines[1].op == Op::PreviewReport);
    CHECK(lines[0].op == Op::EditStudent);
    CHECK(room.vault->audit().head().count == before + 3);
    CHECK_FALSE(room.vault->audit().firstBroken());
    room.aStudent();
    CHECK(room.vault->audit().head().count == before + 4); // once
}

TEST_CASE("what is owed to the log survives a refused step", "[vault][audit]")
{
    TestVault room;
    room.vault->connection().exec("PRAGMA query_only = ON");
    room.vault->noteRead(Op::PreviewReport, QStringLiteral("term 2026-1"));
    room.vault->connection().exec("PRAGMA query_only = OFF");
    CHECK_FALSE(room.doing(Op::EditStudent, [](UnitOfWork&) -> Result<int, No> { return refuse(No::Because); }));
    CHECK(room.vault->audit().head().count == 0);
    room.aStudent();
    CHECK(room.vault->audit().newest(2)[1].op == Op::PreviewReport);
}
