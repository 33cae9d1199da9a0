// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/backup/contents.h"
#include "core/vault/backup/status.h"
#include "core/vault/identity.h"
#include "tests/support/backups.h"

#include <QFileInfo>

using namespace anxin;

TEST_CASE("a backup is listed as verified, opens by the header beside it, and stands in the log", "[vault][backup]")
{
    VaultHome home;
    auto vault = std::move(*home.unlock());
    addSchool(*vault, QStringLiteral("安和县第一中学"));
    const QString witness = vault->audit().head().witness();
    const Backup made = makeOwnBackup(*vault, inThisProcess());
    CHECK(made.name() == QStringLiteral("2026-11-18T090000_e0001_n%1").arg(made.manifest->auditCount, 6, 10, QLatin1Char('0')));
    CHECK(vault->audit().newest(1).front().op == Op::BackUp);
    CHECK(vault->audit().newest(1).front().detail == made.name());
    CHECK(verify(*vault).holds());

    const auto backups = listed(home);
    REQUIRE(backups.size() == 1);
    CHECK(backups.front().state == BackupState::Verified);
    const auto header = headerBeside(backups.front());
    REQUIRE(header);
    const auto unlocked = unlockKeys(*header, aPassword());
    REQUIRE(unlocked);
    Connection opened = Connection::open(made.databaseFile(), databaseKey(unlocked->keys, *header));
    AuditLog audit{opened, chainKey(unlocked->keys)};
    CHECK(audit.head().witness() == witness);
    CHECK_FALSE(bytesOf(made.databaseFile()).contains("SQLite format 3"));
    CHECK_FALSE(QFile::exists(home.file(".anxin-backup.tmp")));
}

TEST_CASE("a backup stays verified after a rotation and a change of password", "[vault][backup]")
{
    VaultHome home;
    auto vault = std::move(*home.unlock());
    makeOwnBackup(*vault, inThisProcess());
    REQUIRE(VaultFolder::rotate(vault, {}));
    CHECK(QFile::exists(home.file("data-0001.db.old")));
    CHECK(listed(home).front().state == BackupState::Verified);
    home.clock.advanceSeconds(60);
    makeOwnBackup(*vault, inThisProcess());
    CHECK_FALSE(QFile::exists(home.file("data-0001.db.old")));
    const auto backups = listed(home);
    REQUIRE(backups.size() == 2);
    CHECK(backups[0].manifest->epoch == 2); // the newest first
    CHECK(backups[1].manifest->epoch == 1);
}

TEST_CASE("a backup that does not verify leaves nothing behind, and no line in the log", "[vault][backup]")
{
    VaultHome home;
    auto vault = std::move(*home.unlock());
    const qint64 before = vault->audit().head().count;
    CHECK_THROWS_AS(makeOwnBackup(*vault, [](const BackupCheck&) { return QStringLiteral("page 7"); }), Fault);
    CHECK(vault->audit().head().count == before);
    CHECK(QDir(backupsFolderOf(home.path)).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    CHECK(backUpBy(Occasion::LargeChange, *vault, [](const BackupCheck&) { return QStringLiteral("page 7"); }).isEmpty());
    addSchool(*vault, QStringLiteral("安和县第一中学"));
    CHECK_FALSE(backUpBy(Occasion::LargeChange, *vault, [](const BackupCheck&) { return QStringLiteral("page 7"); }).isEmpty());
    CHECK(backUpBy(Occasion::LargeChange, *vault, inThisProcess()).isEmpty());
    CHECK(listed(home).size() == 1);
}

TEST_CASE("a backup of the same second and the same state takes no other's place, also where it fails", "[vault][backup]")
{
    VaultHome home;
    auto vault = std::move(*home.unlock());
    const QString folder = backupsFolderOf(home.path);
    NoProgress progress;
    const Backup first = writeBackup(takeSnapshot(*vault, folder), inThisProcess(), progress);
    CHECK_THROWS_AS(writeBackup(
                        takeSnapshot(*vault, folder), [](const BackupCheck&) { return QStringLiteral("page 7"); }, progress),
                    Fault);
    CHECK(listed(home).size() == 1);
    const Backup second = writeBackup(takeSnapshot(*vault, folder), inThisProcess(), progress);
    CHECK(second.name() != first.name());
    CHECK(second.manifest->madeAt == first.manifest->madeAt);
    CHECK(listed(home).size() == 2);
}

TEST_CASE("the verifier sees one row more or less, another value, another log and another vault's header", "[vault][backup]")
{
    VaultHome home;
    auto vault = std::move(*home.unlock());
    addSchool(*vault, QStringLiteral("安和县第一中学"));
    const Backup made = makeOwnBackup(*vault, inThisProcess());
    const Header header = *headerBeside(made);
    const KeyRing& keys = vault->folder()->keys();
    const auto troubleAfter = [&](const char* sql) {
        const QString copy = home.place.filePath(QStringLiteral("copy"));
        QFile::remove(copy);
        REQUIRE(QFile::copy(made.databaseFile(), copy));
        Connection::open(copy, databaseKey(keys, header)).exec(sql);
        return troubleIn({copy, header, keys, made.manifest->content});
    };
    CHECK(troubleAfter("SELECT 1").isEmpty());
    CHECK_FALSE(troubleAfter("DELETE FROM school").isEmpty());
    CHECK_FALSE(troubleAfter("UPDATE school SET counsellor = '王老师'").isEmpty());
    CHECK_FALSE(troubleAfter("UPDATE school SET created_at = created_at + 1").isEmpty());
    CHECK_FALSE(troubleAfter("DROP TRIGGER audit_stays; DELETE FROM audit WHERE seq = (SELECT max(seq) FROM audit)").isEmpty());
    CHECK_FALSE(troubleAfter("UPDATE meta SET value = x'00' WHERE key = 'vault_id'").isEmpty());
    const KeyRing other = KeyRing::random();
    CHECK_FALSE(troubleIn({made.databaseFile(), header, other, made.manifest->content}).isEmpty());
}

TEST_CASE("a number and its text are different contents", "[vault][backup]")
{
    Connection one = Connection::inMemory();
    Connection other = Connection::inMemory();
    one.exec("CREATE TABLE t(a, b); INSERT INTO t VALUES (1, NULL)");
    other.exec("CREATE TABLE t(a, b); INSERT INTO t VALUES ('1', NULL)");
    CHECK_FALSE(contentOf(one) == contentOf(other));
    other.exec("DELETE FROM t; INSERT INTO t VALUES (1, 'NULL')");
    CHECK_FALSE(contentOf(one) == contentOf(other));
    other.exec("DELETE FROM t; INSERT INTO t VALUES (1, NULL)");
    CHECK(contentOf(one) == contentOf(other));
}

TEST_CASE("what is due is told by the log: views and unlocks are no changes", "[vault][backup]")
{
    VaultHome home;
    auto vault = std::move(*home.unlock());
    CHECK(sinceOwnBackup(*vault).changes == 0);
    CHECK(backUpBy(Occasion::Lock, *vault, inThisProcess()).isEmpty());
    CHECK(listed(home).empty());
    addSchool(*vault, QStringLiteral("安和县第一中学"));
    CHECK(backUpBy(Occasion::Lock, *vault, inThisProcess()).isEmpty());
    CHECK(listed(home).size() == 1);
    vault->transact(Op::ViewCase, [](UnitOfWork&) {});
    CHECK(sinceOwnBackup(*vault).changes == 0);
    addSchool(*vault, QStringLiteral("安和县第二中学"));
    makeBackup(*vault, home.place.filePath(QStringLiteral("stick")), inThisProcess());
    CHECK(sinceOwnBackup(*vault).changes == 1); // a copy on a stick is not the vault's own
    CHECK(backUpBy(Occasion::Lock, *vault, inThisProcess()).isEmpty());
    CHECK(listed(home).size() == 1); // not due: one change, no time passed
    home.clock.advanceSeconds(1801);
    CHECK(backUpBy(Occasion::Lock, *vault, inThisProcess()).isEmpty());
    CHECK(listed(home).size() == 2);
}

TEST_CASE("a vault of an older schema is backed up before it is changed, also where the change then fails", "[vault][backup]")
{
    VaultHome home;
    {
        auto vault = std::move(*home.unlock());
        vault->close();
        vault->connection().setUserVersion(0); // its tables are there already, so the migration must fail
    }
    CHECK_THROWS_AS(home.unlock(), Fault);
    const auto backups = listed(home);
    REQUIRE(backups.size() == 1);
    CHECK(backups.front().state == BackupState::Verified);
    CHECK(backups.front().manifest->schema == 0);
}

TEST_CASE("a held vault makes no backup: it would push out the good ones", "[vault][backup]")
{
    VaultHome home;
    home.keepAs(QStringLiteral("monday"));
    (*home.unlock())->close();
    home.putBack(QStringLiteral("monday"));
    auto vault = std::move(*home.unlock());
    REQUIRE(vault->isHeld());
    CHECK(backUpBy(Occasion::LargeChange, *vault, inThisProcess()).isEmpty());
    CHECK(listed(home).empty());
}

TEST_CASE("older backups go by the rule, and those of another vault in the same place are not ours to count", "[vault][backup]")
{
    VaultHome home;
    VaultHome neighbour;
    auto theirs = std::move(*neighbour.unlock());
    makeBackup(*theirs, backupsFolderOf(home.path), inThisProcess());
    auto vault = std::move(*home.unlock());
    for (int i = 0; i < 14; ++i) {
        home.clock.advanceSeconds(60);
        makeOwnBackup(*vault, inThisProcess());
    }
    const auto backups = listed(home);
    CHECK(backups.size() == 10);
    CHECK(QDir(backupsFolderOf(home.path)).entryList(QDir::Files).size() == 3 * (10 + 1));
}
