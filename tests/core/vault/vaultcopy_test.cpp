// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/vaultcopy.h"
#include "tests/support/backups.h"
#include "tests/support/stopat.h"

using namespace anxin;

namespace {
struct Elsewhere : VaultHome {
    QString to = place.filePath(QStringLiteral("here.anxin"));
    NoProgress progress;

    Elsewhere()
    {
        auto vault = std::move(*unlock());
        addSchool(*vault, QStringLiteral("安和县第一中学"));
        makeOwnBackup(*vault, inThisProcess());
        vault->close();
        REQUIRE(QDir(path).mkpath(QStringLiteral("quarantine/0001")));
        write("quarantine/0001/header.a", "damaged");
        write(".anxin-backup.tmp", "half");
    }
};
} // namespace

TEST_CASE("a copied vault has every file of the original, opens by the same password, and leaves the original alone",
          "[vault][copy]")
{
    Elsewhere vault;
    const QByteArray database = vault.read("data-0001.db");
    REQUIRE(copyVault(vault.path, vault.to, vault.progress));
    CHECK(vault.read("data-0001.db") == database);
    CHECK(bytesOf(vault.to + QStringLiteral("/data-0001.db")) == database);
    CHECK(bytesOf(vault.to + QStringLiteral("/quarantine/0001/header.a")) == "damaged");
    CHECK_FALSE(QFile::exists(vault.to + QStringLiteral("/.anxin-backup.tmp")));
    auto opened = unlockVault(vault.to, aPassword(), vault.clock);
    REQUIRE(opened);
    CHECK_FALSE((*opened)->isHeld());
    CHECK(verify(**opened).holds());
    CHECK(
        backupsIn(backupsFolderOf(vault.to), vault.header()->vaultId, vault.header()->signKey, vault.progress).front().state ==
        BackupState::Verified);
}

TEST_CASE("a copy that is stopped at any file, or whose place is taken, leaves nothing and takes nothing away", "[vault][copy]")
{
    Elsewhere vault;
    for (int step = 0; step < 6; ++step) {
        StopAt stop(step);
        CHECK_THROWS_AS(copyVault(vault.path, vault.to, stop), Cancelled);
        CHECK_FALSE(QFile::exists(vault.to));
    }
    CHECK(copyVault(vault.path, vault.path, vault.progress).error() == VaultRefusal{CreateRefusal::FolderInUse});
    CHECK(copyVault(vault.path, vault.place.filePath(QStringLiteral("no/such.anxin")), vault.progress).error() ==
          VaultRefusal{CreateRefusal::NoSuchParent});
    CHECK(vault.unlock());
}

TEST_CASE("a copy of a vault that is gone, or changes meanwhile, is not called one", "[vault][copy]")
{
    // Writes into the original when the copying is over and the second look begins.
    struct AtWork final : Progress {
        explicit AtWork(VaultHome& at) : home(at) {}
        void step(int done, int total) override
        {
            if (2 * done == total)
                home.write("header.b", home.read("header.b") + "x");
        }
        VaultHome& home;
    };
    Elsewhere vault;
    AtWork progress{vault};
    CHECK_THROWS_AS(copyVault(vault.path, vault.to, progress), Fault);
    CHECK_FALSE(QFile::exists(vault.to));
    REQUIRE(QDir(vault.path).removeRecursively());
    CHECK(copyVault(vault.path, vault.to, vault.progress).error() == VaultRefusal{FolderRefusal::NotThere});
    CHECK_FALSE(QFile::exists(vault.to));
}
