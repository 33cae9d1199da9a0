// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/backup/backups.h"
#include "core/vault/glance.h"
#include "tests/support/vaulthome.h"

#include <QDir>

using namespace anxin;

TEST_CASE("what may be said of a locked vault is when it was last open here, its newest backup, and a key elsewhere",
          "[vault][glance]")
{
    VaultHome home;
    CHECK(glanceAt(home.path).seenAt == home.clock.now());
    CHECK_FALSE(glanceAt(home.path).backedUpAt);
    CHECK_FALSE(glanceAt(home.path).hasEscrow);

    home.clock.advanceSeconds(3600);
    {
        auto vault = home.unlock();
        REQUIRE(vault);
        makeOwnBackup(**vault, &troubleIn);
        home.clock.advanceSeconds(3600);
        makeOwnBackup(**vault, &troubleIn);
        Header next = (*vault)->folder()->header();
        REQUIRE(addEscrow(next, (*vault)->folder()->keys(), EscrowKey::random().publicKey(), QStringLiteral("校长室")));
        (*vault)->putKeys(Op::AddEscrow, next, QString());
    }
    const Moment newest = home.clock.now();
    CHECK(glanceAt(home.path).seenAt == newest);
    CHECK(glanceAt(home.path).backedUpAt == newest);
    CHECK(glanceAt(home.path).hasEscrow);

    const QDir backups(backupsFolderOf(home.path));
    const QStringList databases = backups.entryList({QStringLiteral("*.anxbak")}, QDir::Files, QDir::Name);
    REQUIRE(databases.size() == 2);
    REQUIRE(QFile::resize(backups.filePath(databases[1]), 100)); // is no backup any more
    CHECK(glanceAt(home.path).backedUpAt == Moment::fromMsecs(newest.msecs() - 3'600'000));
}

TEST_CASE("a glance at what is no vault, or at one of another PC, says nothing of it", "[vault][glance]")
{
    VaultHome home;
    home.forgetThisPc();
    CHECK_FALSE(glanceAt(home.path).seenAt);
    const Glance nothing = glanceAt(home.place.path());
    CHECK_FALSE(nothing.seenAt);
    CHECK_FALSE(nothing.backedUpAt);
    home.damage("header.a", 100);
    home.damage("header.b", 100);
    CHECK_NOTHROW(glanceAt(home.path));
}
