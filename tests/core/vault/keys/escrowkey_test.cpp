// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/keys/escrowkey.h"
#include "tests/support/catch.h"
#include "tests/support/vaultkeys.h"

using namespace anxin;

namespace {
const PasswordCost cheap = PasswordCost::cheapForTests();

EscrowKey aKey()
{
    initCrypto();
    return EscrowKey::random();
}
} // namespace

TEST_CASE("the line of an escrow key gives its public half back, also with blanks around it", "[vault][keys][escrow]")
{
    const EscrowKey key = aKey();
    CHECK(*readEscrowLine(key.publicLine()) == key.publicKey());
    CHECK(*readEscrowLine("  " + key.publicLine() + "\r\n") == key.publicKey());
}

TEST_CASE("a changed character of the line is noticed wherever it stands", "[vault][keys][escrow]")
{
    const QByteArray line = aKey().publicLine();
    for (qsizetype at = 0; at < line.size(); ++at) {
        QByteArray bad = line;
        bad[at] = bad[at] == '0' ? '1' : '0';
        CAPTURE(at);
        CHECK_FALSE(readEscrowLine(bad));
    }
    CHECK_FALSE(readEscrowLine({}));
}

TEST_CASE("the secret half comes back with its own password and with no other", "[vault][keys][escrow]")
{
    const EscrowKey key = aKey();
    const QByteArray file = key.locked(aPassword("of the principal"), cheap);
    const auto opened = EscrowKey::open(file, aPassword("of the principal"));
    REQUIRE(opened);
    CHECK(opened->publicKey() == key.publicKey());
    CHECK(toHex(opened->secretKey().bytes()) == toHex(key.secretKey().bytes()));
    CHECK(EscrowKey::open(file, aPassword("of the deputy")).error() == EscrowRefusal::WrongPassword);
    CHECK_FALSE(file.contains(toHex(key.secretKey().bytes())));
}

TEST_CASE("a changed byte or length of the secret file is damage, not a wrong password", "[vault][keys][escrow]")
{
    const QByteArray file = aKey().locked(aPassword(), cheap);
    for (qsizetype at = 0; at < file.size(); ++at) {
        QByteArray bad = file;
        bad[at] = static_cast<char>(bad[at] ^ 0x10);
        CAPTURE(at);
        CHECK(EscrowKey::open(bad, aPassword()).error() == EscrowRefusal::NotAnEscrowKey);
    }
    for (qsizetype length = 0; length < file.size(); length += 7)
        CHECK(EscrowKey::open(file.first(length), aPassword()).error() == EscrowRefusal::NotAnEscrowKey);
    CHECK(EscrowKey::open(file + '\0', aPassword()).error() == EscrowRefusal::NotAnEscrowKey);
}

TEST_CASE("a vault opens with the escrow key it was sealed to, across rotations, until that is removed",
          "[vault][keys][escrow]")
{
    auto vault = aKeySet();
    const EscrowKey principal = aKey();
    const EscrowKey stranger = aKey();
    const quint32 slot = *addEscrow(vault.header, vault.keys, principal.publicKey(), QStringLiteral("校长室"));
    const auto opened = unlockWithEscrow(vault.header, principal);
    REQUIRE(opened);
    CHECK(haveSameRoot(opened->keys, vault.keys));
    CHECK(opened->label == QStringLiteral("校长室"));
    CHECK(unlockWithEscrow(vault.header, stranger).error() == UnlockRefusal::OtherEscrowKey);

    auto next = rotateKeys(vault.header, vault.keys, {});
    REQUIRE(next);
    CHECK(haveSameRoot(unlockWithEscrow(vault.header, principal)->keys, *next));
    REQUIRE(rotateKeys(vault.header, *next, {slot}));
    CHECK(unlockWithEscrow(vault.header, principal).error() == UnlockRefusal::OtherEscrowKey);
    CHECK(unlockKeys(vault.header, aPassword()));
}

TEST_CASE("a vault takes two escrow keys, and each of them once", "[vault][keys][escrow]")
{
    auto vault = aKeySet();
    const EscrowKey first = aKey();
    REQUIRE(addEscrow(vault.header, vault.keys, first.publicKey(), QStringLiteral("校长室")));
    CHECK(addEscrow(vault.header, vault.keys, first.publicKey(), QStringLiteral("校长室")).error() ==
          SlotChangeRefusal::EscrowKnown);
    REQUIRE(addEscrow(vault.header, vault.keys, aKey().publicKey(), QStringLiteral("校长室")));
    CHECK(addEscrow(vault.header, vault.keys, aKey().publicKey(), QStringLiteral("校长室")).error() ==
          SlotChangeRefusal::TooManyEscrows);
    CHECK(decodeHeader(encodeHeader(vault.header)));
}

TEST_CASE("a header changed by somebody else does not pass for the escrow holder's vault", "[vault][keys][escrow]")
{
    auto vault = aKeySet();
    const EscrowKey principal = aKey();
    REQUIRE(addEscrow(vault.header, vault.keys, principal.publicKey(), QStringLiteral("校长室")));
    vault.header.auditCount += 1; // not signed again
    CHECK(unlockWithEscrow(vault.header, principal).error() == UnlockRefusal::Forged);
}
