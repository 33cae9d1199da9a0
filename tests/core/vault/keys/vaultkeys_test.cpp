// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/keys/vaultkeys.h"
#include "tests/support/catch.h"

using namespace anxin;

namespace {
const PasswordCost cheap = PasswordCost::cheapForTests();

Secret password(const char* text)
{
    return passwordFrom(QString::fromUtf8(text));
}

CreatedKeys aVault()
{
    initCrypto();
    return createKeys(password("correct horse"), QStringLiteral("心理老师"), cheap);
}
} // namespace

TEST_CASE("a new vault opens with its password and with its recovery code", "[vault][keys]")
{
    const CreatedKeys vault = aVault();
    const auto byPassword = unlockKeys(vault.header, password("correct horse"));
    REQUIRE(byPassword);
    CHECK(isSame(macOf(byPassword->keys.key(KeyUse::Database), {}), macOf(vault.keys.key(KeyUse::Database), {})));
    CHECK(byPassword->label == QStringLiteral("心理老师"));
    CHECK(byPassword->slot == 1);
    const auto byCode = unlockWithRecovery(vault.header, vault.code);
    REQUIRE(byCode);
    CHECK(isSame(macOf(byCode->keys.key(KeyUse::Database), {}), macOf(vault.keys.key(KeyUse::Database), {})));
    CHECK(byCode->slot == 2);
}

TEST_CASE("a wrong password is told as that", "[vault][keys]")
{
    const CreatedKeys vault = aVault();
    CHECK(unlockKeys(vault.header, password("correct house")).error() == UnlockRefusal::WrongPassword);
    CHECK(unlockKeys(vault.header, password("")).error() == UnlockRefusal::WrongPassword);
    CHECK(unlockWithRecovery(vault.header, RecoveryCode::random()).error() == UnlockRefusal::WrongRecoveryCode);
}
