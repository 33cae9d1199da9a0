// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "tests/support/vaultkeys.h"

#include <QFile>

using namespace anxin;

// A header written once and kept: whoever changes the format by accident cannot read it any more, and every school's vault
// with it. Two users, a recovery code, an escrow key; rotated once. tests/oracle/header.py opens it without our code.

namespace {
QByteArray frozenHeader()
{
    QFile file{QStringLiteral(ANXIN_TEST_DATA "/vault/header-v1.bin")};
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

const QByteArray databaseKey = "246d959d42ea6c5640021c85706dc1ddc8090261f39c5b36398ccb4116d72d62";
} // namespace

TEST_CASE("the header of 2026 still reads the same", "[vault][header][frozen]")
{
    initCrypto();
    const QByteArray bytes = frozenHeader();
    const auto header = decodeHeader(bytes);
    REQUIRE(header);
    CHECK(encodeHeader(*header) == bytes);
    CHECK(header->seq == 4);
    CHECK(header->epoch == 2);
    CHECK(toHex(header->vaultId) == "a65037a535fb93680b8db1bdcaf5dd44");
    CHECK(toHex(header->databaseSalt) == "b6987812d58f3ac87daa4b62a18a777b");
    CHECK(header->databaseFile == "data-0002.db");
    CHECK(header->auditCount == 418);
    CHECK(header->auditHead == digestOf(viewOf("audit head")));
    CHECK(header->lastSlot == 4);
    CHECK(header->slots.size() == 4);
    CHECK(hasValidSignature(*header));
}

TEST_CASE("the secrets of 2026 still open the header of 2026", "[vault][header][frozen]")
{
    initCrypto();
    const Header header = *decodeHeader(frozenHeader());
    const auto first = unlockKeys(header, aPassword("public test passphrase"));
    REQUIRE(first);
    CHECK(first->slot == 1);
    CHECK(first->label == QStringLiteral("心理老师"));
    CHECK(toHex(first->keys.key(KeyUse::Database).bytes()) == databaseKey);
    CHECK(labelOf(header.slots[3], header.vaultId, first->keys) == QStringLiteral("校长室"));
    const auto second = unlockKeys(header, aPassword("Deputy's test passphrase"));
    REQUIRE(second);
    CHECK(second->slot == 3);
    CHECK(toHex(second->keys.key(KeyUse::Database).bytes()) == databaseKey);
    const auto code = RecoveryCode::parse(QStringLiteral("042042-310321-494648-516879-165055-583308-061512-665665"));
    REQUIRE(code);
    const auto recovered = unlockWithRecovery(header, *code);
    REQUIRE(recovered);
    CHECK(toHex(recovered->keys.key(KeyUse::Database).bytes()) == databaseKey);
    CHECK(unlockKeys(header, aPassword("public test passphrasf")).error() == UnlockRefusal::WrongPassword);
}
