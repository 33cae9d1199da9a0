// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "tests/support/testvault.h"

using namespace anxin;

namespace {
// Past the triggers, as somebody with the database key could.
void tamper(TestVault& room, const char* sql)
{
    Connection& connection = room.vault->connection();
    connection.exec("DROP TRIGGER IF EXISTS audit_keeps; DROP TRIGGER IF EXISTS audit_stays");
    connection.exec(sql);
}

TestVault& withHistory(TestVault& room)
{
    for (int i = 0; i < 10; ++i)
        room.aStudent();
    return room;
}
} // namespace

TEST_CASE("an untouched log verifies", "[audit]")
{
    TestVault room;
    CHECK_FALSE(withHistory(room).vault->audit().firstBroken());
}

TEST_CASE("any change to the log breaks the chain where it was made", "[audit]")
{
    const auto [sql, at] = GENERATE(table<const char*, qint64>({
        {"UPDATE audit SET t_wall = t_wall + 1 WHERE seq = 4", 4},
        {"UPDATE audit SET user_slot = 3 WHERE seq = 4", 4},
        {"UPDATE audit SET action = 'lock' WHERE seq = 4", 4},
        {"UPDATE audit SET action = 'no-such-action' WHERE seq = 4", 4},
        {"UPDATE audit SET kind = NULL WHERE seq = 4", 4},
        {"UPDATE audit SET object = '' WHERE seq = 4", 4},
        {"UPDATE audit SET detail = detail || ' ' WHERE seq = 4", 4},
        {"UPDATE audit SET t_mono = 0 WHERE seq = 4", 4},
        {"UPDATE audit SET mac = zeroblob(32) WHERE seq = 4", 4},
        {"DELETE FROM audit WHERE seq = 4", 4},
        {"UPDATE audit SET seq = 100 WHERE seq = 4; UPDATE audit SET seq = 4 WHERE seq = 5; UPDATE audit SET seq = 5 WHERE seq "
         "= 100",
         4},
        {"INSERT INTO audit SELECT 11, t_wall, t_mono, user_slot, action, kind, object, detail, mac FROM audit WHERE seq = 4",
         11},
    }));
    TestVault room;
    tamper(withHistory(room), sql);
    CHECK(room.vault->audit().firstBroken() == at);
}

TEST_CASE("the log refuses to be changed through our own door", "[audit]")
{
    TestVault room;
    Connection& connection = withHistory(room).vault->connection();
    CHECK_THROWS_AS(connection.exec("UPDATE audit SET detail = ''"), Fault);
    CHECK_THROWS_AS(connection.exec("DELETE FROM audit"), Fault);
    CHECK_FALSE(room.vault->audit().firstBroken());
}

TEST_CASE("a witness code proves that its entry is still there", "[audit]")
{
    TestVault room;
    AuditLog& audit = withHistory(room).vault->audit();
    const QString witness = audit.head().witness();
    CHECK(witness.size() == 16);
    room.aStudent();
    CHECK(audit.holds(witness) == true);
    CHECK(audit.holds(witness.toLower()) == true);
    CHECK(audit.holds(QStringLiteral("000010·0000-0000")) == false);
    CHECK(audit.holds(QStringLiteral("999999·0000-0000")) == false);
    CHECK(audit.holds(QStringLiteral("nonsense")) == std::nullopt);
}

TEST_CASE("cutting off the end leaves a chain that holds but contradicts a later witness", "[audit]")
{
    TestVault room;
    const QString witness = withHistory(room).vault->audit().head().witness();
    tamper(room, "DELETE FROM audit WHERE seq > 6");
    CHECK_FALSE(room.vault->audit().firstBroken());
    CHECK(room.vault->audit().holds(witness) == false);
}

TEST_CASE("no witness code is called unchanged behind a break of the chain, and those before it are", "[audit]")
{
    TestVault room;
    AuditLog& audit = room.vault->audit();
    room.aStudent();
    const QString before = audit.head().witness();
    const QString after = withHistory(room).vault->audit().head().witness();
    tamper(room, "UPDATE audit SET detail = 'forged' WHERE seq = 4");
    CHECK(audit.holds(before) == true);
    CHECK(audit.holds(after) == false);
}
