// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/backup/drill.h"
#include "core/vault/backup/status.h"
#include "core/vault/glance.h"
#include "tests/support/backups.h"

#include <QDir>
#include <QTemporaryDir>

using namespace anxin;

namespace {

constexpr qint64 day = 24 * 3600;

struct Room : VaultHome {
    std::unique_ptr<Vault> vault = std::move(*unlock());
    QTemporaryDir stick;

    void copyToStick()
    {
        makeBackup(*vault, stick.path(), inThisProcess(), [](const QString&, const QString&) { return false; });
    }

    BackupStatus status() { return backupStatus(*vault); }
    bool copyIsDue() { return isCopyDue(status(), clock.now()); }
    bool trialIsDue() { return isTrialDue(status(), clock.now()); }
};

} // namespace

TEST_CASE("the last backup is that of the vault's own folder, and counts what has changed since", "[vault][backup]")
{
    Room room;
    addSchool(*room.vault, QStringLiteral("安和县第一中学"));
    CHECK_FALSE(room.status().own.lastMade);
    CHECK(room.status().own.changes == 1);
    makeOwnBackup(*room.vault, inThisProcess());
    CHECK(room.status().own.lastMade == room.clock.now());
    CHECK(room.status().own.changes == 0);
    room.clock.advanceSeconds(60);
    room.copyToStick();
    CHECK(room.status().own.lastMade < room.clock.now());
    CHECK(room.status().elsewhere.lastMade == room.clock.now());
}

TEST_CASE("a last backup that is gone, cut or without its header is called missing", "[vault][backup]")
{
    Room room;
    const Backup made = makeOwnBackup(*room.vault, inThisProcess());
    CHECK_FALSE(room.status().isOwnMissing);
    const int way = GENERATE(0, 1, 2, 3);
    if (way == 0)
        REQUIRE(QFile::remove(made.manifestFile()));
    if (way == 1)
        REQUIRE(QFile::remove(made.databaseFile()));
    if (way == 2)
        REQUIRE(QFile::resize(made.databaseFile(), made.bytes - 1));
    if (way == 3)
        REQUIRE(QFile::resize(made.headerFile(), 100));
    CHECK(room.status().isOwnMissing);
}

TEST_CASE("a backup that fails is remembered until one succeeds", "[vault][backup]")
{
    Room room;
    makeOwnBackup(*room.vault, inThisProcess());
    addSchool(*room.vault, QStringLiteral("安和县第一中学"));
    const auto fails = [](const BackupCheck&) { return QStringLiteral("page 7"); };
    CHECK_FALSE(backUpBy(Occasion::LargeChange, *room.vault, fails).isEmpty());
    CHECK(room.status().failedAt == room.clock.now());
    CHECK(room.status().own.lastMade);
    CHECK(room.status().own.changes == 1);
    room.clock.advanceSeconds(60);
    CHECK(backUpBy(Occasion::LargeChange, *room.vault, inThisProcess()).isEmpty());
    CHECK_FALSE(room.status().failedAt);
}

TEST_CASE("a copy outside the PC is due a week after the last, and only where something has changed", "[vault][backup]")
{
    Room room;
    addSchool(*room.vault, QStringLiteral("安和县第一中学"));
    CHECK_FALSE(room.copyIsDue()); // nothing to lose for long
    room.clock.advanceSeconds(8 * day);
    CHECK(room.copyIsDue());
    room.copyToStick();
    room.clock.advanceSeconds(8 * day);
    CHECK_FALSE(room.copyIsDue());
    addSchool(*room.vault, QStringLiteral("安和县第二中学"));
    CHECK(room.copyIsDue());
}

TEST_CASE("trying out a restore is due a month after the last, and a trial that failed is remembered", "[vault][backup]")
{
    Room room;
    CHECK_FALSE(room.trialIsDue());
    room.clock.advanceSeconds(32 * day);
    CHECK(room.trialIsDue());
    makeOwnBackup(*room.vault, inThisProcess());
    NoProgress progress;
    const QString folder = backupsFolderOf(room.path);
    CHECK(tryRestoring(*room.vault, folder, inThisProcess(), progress).trouble.isEmpty());
    CHECK_FALSE(room.trialIsDue());
    CHECK_FALSE(room.status().hasTrialFailed);
    const auto fails = [](const BackupCheck&) { return QStringLiteral("page 7"); };
    CHECK_FALSE(tryRestoring(*room.vault, folder, fails, progress).trouble.isEmpty());
    CHECK(room.status().hasTrialFailed);
}

TEST_CASE("the folder of another medium is thinned out like the vault's own", "[vault][backup]")
{
    Room room;
    for (int i = 0; i < 30; ++i) {
        room.clock.advanceSeconds(60);
        room.copyToStick();
    }
    CHECK(QDir(room.stick.path()).entryList({QStringLiteral("*.anxbak")}, QDir::Files).size() == 10);
}

TEST_CASE("a copy in another folder of the same disk is neither the vault's own nor outside this PC", "[vault][backup]")
{
    Room room;
    addSchool(*room.vault, QStringLiteral("安和县第一中学"));
    makeBackup(*room.vault, room.place.filePath(QStringLiteral("beside")), inThisProcess());
    CHECK_FALSE(room.status().own.lastMade);
    CHECK_FALSE(room.status().elsewhere.lastMade);
}

TEST_CASE("after a rotation the next lock makes a backup, however new the last one is", "[vault][backup]")
{
    Room room;
    addSchool(*room.vault, QStringLiteral("安和县第一中学"));
    makeOwnBackup(*room.vault, inThisProcess());
    REQUIRE(VaultFolder::rotate(room.vault, {}));
    CHECK(backUpBy(Occasion::Lock, *room.vault, inThisProcess()).isEmpty());
    REQUIRE(listed(room).size() == 2);
    CHECK(listed(room).front().manifest->epoch == 2);
}

TEST_CASE("the newest backup is the one with the most in it, whatever the clock said when it was made", "[vault][backup]")
{
    Room room;
    const FixedClock ahead(QStringLiteral("2036-11-18T09:00"));
    room.vault.reset();
    room.vault = std::move(*room.unlock(ahead));
    const Backup early = makeOwnBackup(*room.vault, inThisProcess());
    room.vault.reset();
    room.vault = std::move(*room.unlock());
    room.vault->confirmClock();
    addSchool(*room.vault, QStringLiteral("安和县第一中学"));
    const Backup late = makeOwnBackup(*room.vault, inThisProcess());
    REQUIRE(early.name() > late.name());
    REQUIRE(listed(room).size() == 2);
    CHECK(listed(room).front().name() == late.name());
    CHECK(glanceAt(room.path).backedUpAt == late.manifest->madeAt);
}

TEST_CASE("where the vault was moved away nothing is called saved or backed up", "[vault][backup]")
{
    Room room;
    addSchool(*room.vault, QStringLiteral("安和县第一中学"));
    makeOwnBackup(*room.vault, inThisProcess());
    CHECK_FALSE(room.status().isOutOfPlace);
    REQUIRE(QDir().rename(room.path, room.place.filePath(QStringLiteral("moved"))));
    QString told;
    try {
        makeOwnBackup(*room.vault, inThisProcess());
    } catch (const Fault& fault) {
        told = noteFailure(*room.vault, fault);
    }
    CHECK(told == sentence(Fault{FaultKind::OutOfPlace}));
    CHECK(room.status().isOutOfPlace);
    REQUIRE(QDir().rename(room.place.filePath(QStringLiteral("moved")), room.path));
}

TEST_CASE("a backup that does not read back is told in words of its own", "[vault][backup]")
{
    Room room;
    addSchool(*room.vault, QStringLiteral("安和县第一中学"));
    const QString told =
        backUpBy(Occasion::LargeChange, *room.vault, [](const BackupCheck&) { return QStringLiteral("page 7"); });
    CHECK(told.contains(reason(Fault{FaultKind::NotAsWritten})));
    CHECK_FALSE(told.contains(reason(Fault{FaultKind::DeviceFailed})));
}
