// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/anchor.h"
#include "core/vault/backup/restore.h"
#include "core/vault/identity.h"
#include "tests/support/backups.h"

using namespace anxin;

namespace {

struct Restored : VaultHome {
    Backup first = backUp(QStringLiteral("安和县第一中学"));

    Backup backUp(const QString& school)
    {
        clock.advanceSeconds(60);
        auto vault = std::move(*unlock());
        addSchool(*vault, school);
        Backup made = makeOwnBackup(*vault, inThisProcess());
        vault->close();
        return made;
    }
    void rotate()
    {
        auto vault = std::move(*unlock());
        REQUIRE(VaultFolder::rotate(vault, {}));
        vault->close();
    }
    void breakBothHeaders() const
    {
        damage("header.a", 40);
        damage("header.b", 40);
    }
    RestoredOver restore(const Backup& backup)
    {
        auto restored =
            restoreOver(backup.path, path, unlocksWith(aPassword()), unlocksWith(aPassword()), clock, inThisProcess());
        REQUIRE(restored);
        return *restored;
    }
    int schools()
    {
        auto vault = std::move(*unlock());
        CHECK(verify(*vault).holds());
        const int count = vault->connection()
                              .prepare("SELECT count(*) FROM school")
                              .one([](const Row& row) { return row.get<int>(0); })
                              .value_or(-1);
        vault->close();
        return count;
    }
};

} // namespace

TEST_CASE("restoring an old backup over damaged key files keeps every database that was there, for ever", "[vault][restore]")
{
    Restored home; // a backup of epoch 1
    home.rotate();
    home.rotate();
    const Backup third = home.backUp(QStringLiteral("安和县第二中学"));
    {
        auto vault = std::move(*home.unlock()); // work since the last backup
        addSchool(*vault, QStringLiteral("安和县第三中学"));
        vault->close();
    }
    const QByteArray onlyCopy = home.read("data-0003.db");
    home.breakBothHeaders();
    const RestoredOver over = home.restore(home.first);
    CHECK(over.epoch == 4); // later than all that was ever there
    CHECK(bytesOf(over.quarantine + QStringLiteral("/data-0003.db")) == onlyCopy);
    CHECK(home.schools() == 1);
    home.rotate();
    home.backUp(QStringLiteral("安和县第四中学"));
    CHECK(bytesOf(over.quarantine + QStringLiteral("/data-0003.db")) == onlyCopy);

    // It still opens with the header of any backup of its epoch.
    const Header header = *headerBeside(third);
    const auto keys = unlockKeys(header, aPassword());
    REQUIRE(keys);
    Connection kept = Connection::open(over.quarantine + QStringLiteral("/data-0003.db"), databaseKey(keys->keys, header));
    CHECK(hasIdentity(kept, header));
}

TEST_CASE("where FORMAT cannot be written the vault is restored all the same, and the next opening tries again",
          "[vault][restore]")
{
    Restored home;
    REQUIRE(QFile::remove(home.file("FORMAT")));
    REQUIRE(QDir().mkpath(home.file("FORMAT/in the way")));
    home.breakBothHeaders();
    home.restore(home.first);
    REQUIRE(QDir(home.file("FORMAT")).removeRecursively());
    CHECK(home.schools() == 1);
    CHECK(home.read("FORMAT").startsWith("anxin 1"));
}

TEST_CASE("where no key file can be written nothing is left of the attempt", "[vault][restore]")
{
    Restored home;
    for (const char* name : {"header.a", "header.b"}) {
        REQUIRE(QFile::remove(home.file(name)));
        REQUIRE(QDir().mkpath(home.file(name) + QStringLiteral("/in the way")));
    }
    CHECK_THROWS_AS(restoreOver(home.first.path, home.path, unlocksWith(aPassword()), unlocksWith(aPassword()), home.clock,
                                inThisProcess()),
                    Fault);
    CHECK(QFile::exists(home.file("data-0001.db")));
}

TEST_CASE("a state whose log somebody has changed is backed up before it is replaced", "[vault][restore]")
{
    Restored home;
    {
        auto vault = std::move(*home.unlock());
        vault->transact(Op::EditSchool, [&](UnitOfWork&) {
            vault->connection().exec("DROP TRIGGER audit_keeps; UPDATE audit SET detail = 'forged' WHERE seq = 2");
        });
        vault->close();
    }
    home.clock.advanceSeconds(60);
    const RestoredOver over = home.restore(home.first);
    CHECK_FALSE(over.savedAs.isEmpty());
    CHECK(over.quarantine.isEmpty());
}

TEST_CASE("a restore that is cut off after it came into force asks nobody about the state that it made",
          "[vault][restore][anchor]")
{
    Restored home;
    home.backUp(QStringLiteral("安和县第二中学"));
    const QByteArray remembered = home.readAnchor(); // of the longer log
    const Header before = *home.header();
    home.restore(home.first);
    const Header after = *home.header();
    REQUIRE(after.epoch > before.epoch);
    int kinds = 0;
    const auto isAsked = [&] {
        const QString kept = QStringLiteral("whole %1").arg(++kinds);
        home.keepAs(kept);
        const bool asked = (*home.unlock())->isHeld();
        home.putBack(kept);
        return asked;
    };
    const auto keys = unlockKeys(after, aPassword());
    const AnchorStore store{after.vaultId};
    home.writeAnchor(remembered);
    CHECK(isAsked()); // the control: an older state of which this PC knows nothing
    home.writeAnchor(remembered);
    store.announce({before.seq + 1, after.epoch, after.auditCount, Digest{}, home.clock.now()}, keys->keys); // another one
    CHECK(isAsked());
    home.writeAnchor(remembered);
    store.announce({after.seq, after.epoch, after.auditCount, after.auditHead, home.clock.now()}, keys->keys);
    CHECK_FALSE(isAsked());
    CHECK_FALSE(store.announced(after.signKey)); // nothing is announced any more
}
