// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/backups.h"
#include "tests/support/smalldisk.h"

using namespace anxin;

namespace {
constexpr char deputyPassword[] = "of the deputy, for now";

// The number of the deputy's slot.
quint32 addDeputy(Vault& vault)
{
    Header next = vault.folder()->header();
    const auto slot =
        addUser(next, vault.folder()->keys(), aPassword(deputyPassword), QStringLiteral("副手"), PasswordCost::cheapForTests());
    REQUIRE(slot);
    vault.putKeys(Op::AddUser, next, QStringLiteral("slot %1").arg(*slot));
    return *slot;
}

int schoolCount(Vault& vault)
{
    return vault.connection()
        .prepare("SELECT count(*) FROM school")
        .one([](const Row& row) { return row.get<int>(0); })
        .value_or(-1);
}

void addSchool(Vault& vault) // one, under one name
{
    vault.transact(Op::EditSchool, [&](UnitOfWork&) {
        vault.connection().exec("INSERT INTO school(uid, created_at, changed_at, name, code, stage, counsellor) "
                                "VALUES ('u', 1, 1, '安和县第一中学', '', 'junior', '林老师')");
    });
}
} // namespace

TEST_CASE("a rotation gives the vault a new file and key, and everybody but the removed opens it", "[vault][rotation]")
{
    VaultHome home;
    QString witness;
    {
        auto vault = std::move(*home.unlock());
        addSchool(*vault);
        const quint32 deputy = addDeputy(*vault);
        witness = vault->audit().head().witness();
        const int schema = vault->connection().userVersion();
        REQUIRE(VaultFolder::rotate(vault, {deputy}));
        CHECK(vault->folder()->header().epoch == 2);
        CHECK(vault->connection().userVersion() == schema);
        CHECK(vault->audit().newest(1).front().op == Op::RotateKeys);
        CHECK(verify(*vault).holds());
        vault->close();
    }
    CHECK(QFile::exists(home.file("data-0002.db")));
    CHECK(QFile::exists(home.file("data-0001.db.old")));
    CHECK_FALSE(QFile::exists(home.file("data-0001.db")));

    CHECK(std::get<UnlockRefusal>(home.unlock(deputyPassword).error()) == UnlockRefusal::WrongPassword);
    CHECK(home.unlockWithCard());
    auto vault = home.unlock();
    REQUIRE(vault);
    CHECK((*vault)->folder()->openingReport().isClean());
    CHECK(schoolCount(**vault) == 1);
    CHECK((*vault)->audit().holds(witness) == true); // on a report that was printed before
}

TEST_CASE("a rotation that is refused changes nothing", "[vault][rotation]")
{
    VaultHome home;
    auto vault = std::move(*home.unlock());
    CHECK(VaultFolder::rotate(vault, {1}).error() == SlotChangeRefusal::LastUser);
    CHECK(VaultFolder::rotate(vault, {7}).error() == SlotChangeRefusal::NoSuchSlot);
    CHECK(vault->folder()->header().epoch == 1);
    CHECK_FALSE(QFile::exists(home.file("data-0002.db")));
    vault->transact(Op::EditStudent, [](UnitOfWork&) {});
}

TEST_CASE("a database of a later epoch is put away at the next opening, because it may be all that is left of something",
          "[vault][rotation]")
{
    VaultHome home;
    home.write("data-0002.db", "half of something");
    home.write("data-0002.db-journal", "its journal");
    auto vault = std::move(*home.unlock());
    CHECK(home.read("quarantine/1/data-0002.db") == "half of something");
    CHECK(home.read("quarantine/1/data-0002.db-journal") == "its journal");
    REQUIRE(VaultFolder::rotate(vault, {}));
    CHECK(verify(*vault).holds());
}

TEST_CASE("a rotation takes a number that no file has, whatever lies there", "[vault][rotation]")
{
    VaultHome home;
    auto vault = std::move(*home.unlock());
    home.write("data-0003.db", "of somebody"); // while it is open
    REQUIRE(VaultFolder::rotate(vault, {}));
    CHECK(vault->folder()->header().epoch == 4);
    CHECK(home.read("data-0003.db") == "of somebody");
}

TEST_CASE("a database of an earlier epoch that a kill left in its place goes with the next backup", "[vault][rotation]")
{
    VaultHome home;
    const QByteArray before = home.read("data-0001.db");
    {
        auto vault = std::move(*home.unlock());
        REQUIRE(VaultFolder::rotate(vault, {}));
        vault->close();
    }
    REQUIRE(QFile::remove(home.file("data-0001.db.old")));
    home.write("data-0001.db", before); // as if the program had been killed before it was renamed
    auto vault = std::move(*home.unlock());
    CHECK_FALSE(QFile::exists(home.file("data-0001.db")));
    CHECK(home.read("data-0001.db.old") == before);
    makeOwnBackup(*vault, inThisProcess());
    CHECK_FALSE(QFile::exists(home.file("data-0001.db.old")));
}

TEST_CASE("a log that somebody has changed is copied as it is: backups and rotations go on", "[vault][rotation]")
{
    VaultHome home;
    auto vault = std::move(*home.unlock());
    addSchool(*vault);
    const quint32 deputy = addDeputy(*vault);
    vault->transact(Op::EditSchool, [&](UnitOfWork&) {
        vault->connection().exec("DROP TRIGGER audit_keeps; UPDATE audit SET detail = 'forged' WHERE seq = 2");
    });
    vault->close();
    vault.reset();
    vault = std::move(*home.unlock());
    REQUIRE(vault->folder()->openingReport().auditBroken);
    CHECK(makeOwnBackup(*vault, inThisProcess()).state == BackupState::Verified);
    REQUIRE(VaultFolder::rotate(vault, {deputy}));
    CHECK(vault->audit().firstBroken() == 2);
    CHECK(schoolCount(*vault) == 1);
}

TEST_CASE("several rotations follow each other in one session", "[vault][rotation]")
{
    VaultHome home;
    auto vault = std::move(*home.unlock());
    for (quint32 epoch = 2; epoch < 5; ++epoch) {
        REQUIRE(VaultFolder::rotate(vault, {}));
        CHECK(vault->folder()->header().epoch == epoch);
        addSchool(*vault);
        vault->transact(Op::EditSchool, [&](UnitOfWork&) { vault->connection().exec("DELETE FROM school"); });
    }
    vault->close();
    vault.reset();
    CHECK((*home.unlock())->folder()->openingReport().isClean());
}

TEST_CASE("the file that a rotation writes holds nothing that was deleted and no clear text", "[vault][rotation]")
{
    VaultHome home;
    auto vault = std::move(*home.unlock());
    addSchool(*vault);
    REQUIRE(VaultFolder::rotate(vault, {}));
    vault->close();
    vault.reset();
    const QByteArray bytes = home.read("data-0002.db");
    CHECK_FALSE(bytes.contains("SQLite format 3"));
    CHECK_FALSE(bytes.contains(QStringLiteral("安和县").toUtf8()));
}
