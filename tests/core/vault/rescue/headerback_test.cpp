// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/rescue/headerback.h"
#include "tests/support/backups.h"

using namespace anxin;

namespace {

// Both key files are damaged, and a backup of the same epoch lies on a stick.
struct LockedOut : VaultHome {
    QString stick = place.filePath(QStringLiteral("stick"));

    LockedOut()
    {
        auto vault = std::move(*unlock());
        makeBackup(*vault, stick, inThisProcess());
        addSchool(*vault, QStringLiteral("安和县第一中学")); // since the backup
        vault->close();
        vault.reset();
        clock.advanceSeconds(60);
    }
    void breakBothHeaders() const
    {
        damage("header.a", 40);
        damage("header.b", 40);
    }
};

} // namespace

TEST_CASE("the key file beside a backup on a stick opens a vault whose own are damaged, and nothing is lost", "[vault][rescue]")
{
    LockedOut home;
    CHECK_FALSE(fittingHeader(home.path, {home.stick})); // the vault's own are whole
    home.breakBothHeaders();
    CHECK_FALSE(fittingHeader(home.path, {}));
    const auto fitting = fittingHeader(home.path, {home.stick});
    REQUIRE(fitting);
    const auto keys = unlockKeys(fitting->header, aPassword());
    REQUIRE(keys);
    REQUIRE(putHeaderBack(home.path, *fitting, *keys, home.clock));
    CHECK(QFile::exists(home.file("quarantine/1/header.a")));
    auto vault = home.unlock();
    REQUIRE(vault);
    CHECK_FALSE((*vault)->isHeld());
    CHECK((*vault)->folder()->openingReport().isClean());
    CHECK(verify(**vault).holds());
    CHECK((*vault)->connection().prepare("SELECT count(*) FROM school").one([](const Row& row) { return row.get<int>(0); }) ==
          1);
    CHECK((*vault)
              ->connection()
              .prepare("SELECT count(*) FROM audit WHERE action = 'restore' AND detail LIKE 'key file from %'")
              .one([](const Row& row) { return row.get<int>(0); }) == 1);
}

TEST_CASE("no key file fits a database of another epoch, and a damaged database is left for other means", "[vault][rescue]")
{
    LockedOut home;
    const bool isOtherEpoch = GENERATE(true, false);
    if (isOtherEpoch) {
        auto vault = std::move(*home.unlock());
        REQUIRE(VaultFolder::rotate(vault, {}));
        vault->close();
    } else {
        home.damage("data-0001.db", 5 * 4096 + 100);
    }
    home.breakBothHeaders();
    const auto fitting = fittingHeader(home.path, {home.stick});
    CHECK(fitting.has_value() == !isOtherEpoch);
    if (!fitting)
        return;
    const QByteArray before = home.read("header.a");
    CHECK_THROWS_AS(putHeaderBack(home.path, *fitting, *unlockKeys(fitting->header, aPassword()), home.clock), Fault);
    CHECK(home.read("header.a") == before);
}

TEST_CASE("backups are found also where the vault has no whole key file, or no database", "[vault][rescue]")
{
    LockedOut home;
    const VaultId id = home.header()->vaultId;
    if (GENERATE(true, false))
        home.breakBothHeaders();
    else
        REQUIRE(QFile::rename(home.file("data-0001.db"), home.place.filePath(QStringLiteral("gone"))));
    const auto header = headerToLookBy(home.path, {home.stick});
    REQUIRE(header);
    CHECK(header->vaultId == id);
}
