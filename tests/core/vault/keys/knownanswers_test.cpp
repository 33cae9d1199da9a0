// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"
#include "core/base/fault.h"
#include "core/vault/keys/keyring.h"
#include "core/vault/keys/passwordhash.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <numeric>

using namespace anxin;

// Numbers made without libsodium: Argon2id by an own implementation that reproduces the vector of RFC 9106, 5.3; BLAKE2b and
// the key derivation by Python's hashlib (derivation: empty message, salt = id, person = context); Ed25519 from RFC 8032.

namespace {
Key countingKey()
{
    initCrypto();
    return Key::filledBy([](unsigned char* out) { std::iota(out, out + Key::size, static_cast<unsigned char>(0)); });
}

QByteArray hexOf(ByteView bytes)
{
    return toHex(bytes);
}
} // namespace

TEST_CASE("Argon2id gives the known keys", "[vault][keys][vectors]")
{
    struct Vector {
        QByteArray secret, salt;
        quint32 passes, memoryKiB;
        const char* key;
    };
    const std::vector<Vector> vectors{
        {"", QByteArray(16, '\0'), 1, 8, "cfa0d2d242da6703d311d7eefc922e39cc60c9f4ec93a67d20995be541a06be4"},
        {"password", "0123456789abcdef", 2, 256, "af68303f330618efe38c8691de4066aff59f8e075c48609c0df5f257419e0809"},
        {"心育室 correct horse", QByteArray::fromHex("000102030405060708090a0b0c0d0e0f"), 3, 64,
         "2d9684eb770eb5a850c119a241aeca2093851762d44ef31998c84771a98c742d"},
        {QByteArray::fromHex("000102030405060708090a0b0c0d0e0f"), QByteArray(16, '\xff'), 1, 64,
         "58521f1308432cec53e53b144599900a1255b5c545fdb73d6d906cd012274621"},
    };
    initCrypto();
    for (const Vector& vector : vectors) {
        Salt salt;
        std::ranges::copy(viewOf(vector.salt), salt.begin());
        const auto cost = PasswordCost::read(vector.memoryKiB, vector.passes);
        REQUIRE(cost);
        CHECK(hexOf(stretched(viewOf(vector.secret), salt, *cost).bytes()) == vector.key);
    }
}

TEST_CASE("BLAKE2b gives the known digests, in one piece and in many", "[vault][keys][vectors]")
{
    initCrypto();
    CHECK(hexOf(digestOf({})) == "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8");
    CHECK(hexOf(digestOf(viewOf("abc"))) == "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319");
    QByteArray bytes;
    for (int i = 0; i < 3 * 256; ++i)
        bytes.append(static_cast<char>(i));
    const QByteArray known = "c2eeafd52585e210bcdf69b926e9323b0a97d06bc0254e213084251d17aa888b";
    CHECK(hexOf(macOf(countingKey(), viewOf(bytes))) == known);
    Hasher hasher{countingKey()};
    for (const char byte : bytes)
        hasher.add(viewOf(QByteArrayView(&byte, 1)));
    CHECK(hexOf(hasher.finish()) == known);
}

TEST_CASE("each use has the known key, and no two have the same", "[vault][keys][vectors]")
{
    const KeyRing keys{countingKey(), Key::random()};
    const auto hex = [&](KeyUse use) { return hexOf(keys.key(use).bytes()); };
    CHECK(hex(KeyUse::Database) == "5bc15acf17cbd6a56ca4e4c920378591e9123b53b7dff12c583ee3e7d8c8cd39");
    CHECK(hex(KeyUse::BackupManifest) == "eb9d08b0930df55fa2c6586fa8a358cc9371ac74eaa568bb2f6ccaaa2abccab3");
    CHECK(hex(KeyUse::ExportLedger) == "f84df4d830a7eb0f0dc76b13633ca204805e040fee8350e7ea26cbe035c44663");
    CHECK(hex(KeyUse::SlotLabel) == "4d6ed57d89bdaf266e4d3d6756f63d97f1d858d84095e2c6d239afb36c3b56cd");
}

TEST_CASE("the key of the audit chain follows from the signing seed and outlives a rotation", "[vault][keys][vectors]")
{
    const KeyRing keys{Key::random(), countingKey()};
    const QByteArray known = "2d2fee082b7d9d82dcaec24c5b1f7a4bcf7103275fa1a6b7616ca240e5092e2e";
    CHECK(hexOf(keys.key(KeyUse::AuditChain).bytes()) == known);
    CHECK(hexOf(keys.withNewRootKey().key(KeyUse::AuditChain).bytes()) == known);
    CHECK(hexOf(keys.copy().key(KeyUse::AuditChain).bytes()) == known);
}

TEST_CASE("the signing key follows from its seed, and a signature fits one purpose and one message", "[vault][keys][vectors]")
{
    initCrypto();
    const QByteArray seed = QByteArray::fromHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
    const KeyRing keys{Key::random(), Key::copyOf(viewOf(seed))};
    CHECK(hexOf(keys.signKey()) == "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
    Signature signature = keys.sign("anxin header 1", viewOf("message"));
    CHECK(isSignedBy(keys.signKey(), "anxin header 1", viewOf("message"), signature));
    CHECK_FALSE(isSignedBy(keys.signKey(), "anxin header 1", viewOf("massage"), signature));
    CHECK_FALSE(isSignedBy(keys.signKey(), "anxin header ", viewOf("1message"), signature));
    CHECK_FALSE(isSignedBy(KeyRing::random().signKey(), "anxin header 1", viewOf("message"), signature));
    signature[5] ^= 1;
    CHECK_FALSE(isSignedBy(keys.signKey(), "anxin header 1", viewOf("message"), signature));
}

TEST_CASE("a new root key changes every key but the signing key", "[vault][keys]")
{
    const KeyRing keys{countingKey(), Key::random()};
    const KeyRing next = keys.withNewRootKey();
    CHECK(next.signKey() == keys.signKey());
    CHECK(hexOf(next.key(KeyUse::Database).bytes()) != hexOf(keys.key(KeyUse::Database).bytes()));
}

TEST_CASE("a password gives the same bytes on every keyboard", "[vault][keys]")
{
    initCrypto();
    const auto hex = [](const QString& typed) { return hexOf(passwordFrom(typed).bytes()); };
    CHECK(hex(QStringLiteral("安心 abc123")) == QStringLiteral("安心 abc123").toUtf8().toHex());
    CHECK(hex(QStringLiteral("ＡＢＣ１２３")) == hex(QStringLiteral("ABC123")));
    CHECK(hex(QStringLiteral("e\u0301")) == hex(QStringLiteral("\u00e9")));
    CHECK(hex(QStringLiteral("abc")) != hex(QStringLiteral("ABC")));
}

TEST_CASE("a secret moves, is never in two places, and ends in a NUL", "[vault][keys]")
{
    initCrypto();
    Secret first = Secret::copyOf(viewOf("secret"));
    CHECK(QByteArray(first.text()) == "secret");
    Secret second = std::move(first);
    CHECK(first.isEmpty());
    CHECK(second.size() == 6);
    second = Secret{3};
    CHECK(hexOf(second.bytes()) == "000000");
    CHECK_THROWS_AS(Key::copyOf(second.bytes()), Fault);
    QString typed = QStringLiteral("secret").toUpper();
    wipe(typed);
    CHECK(typed.isEmpty());
}

TEST_CASE("a header's cost is taken only where it can be paid", "[vault][keys][hostile]")
{
    CHECK(PasswordCost::read(8, 1));
    CHECK(PasswordCost::read(1024 * 1024, 16));
    CHECK_FALSE(PasswordCost::read(1024 * 1024 + 1, 3));
    CHECK_FALSE(PasswordCost::read(0xffffffff, 3));
    CHECK_FALSE(PasswordCost::read(64 * 1024, 17));
    CHECK_FALSE(PasswordCost::read(64 * 1024, 0));
    CHECK_FALSE(PasswordCost::read(7, 1));
    CHECK_FALSE(PasswordCost::read(0, 0));
}

TEST_CASE("calibration asks more of a fast PC and never less than the floor of a slow one", "[vault][keys]")
{
    const auto cost = [](quint32 mebibytes, qint64 msecs) { return PasswordCost::forMeasured(mebibytes * 1024, msecs); };
    CHECK(cost(256, 880) == *PasswordCost::read(256 * 1024, 3));
    CHECK(cost(256, 1500) == *PasswordCost::read(256 * 1024, 3));
    CHECK(cost(256, 400) == *PasswordCost::read(256 * 1024, 6));
    CHECK(cost(256, 20) == *PasswordCost::read(256 * 1024, 16));
    CHECK(cost(256, 2500) == *PasswordCost::read(128 * 1024, 3));
    CHECK(cost(256, 60000) == *PasswordCost::read(64 * 1024, 3));
    CHECK(cost(64, 9000) == *PasswordCost::read(64 * 1024, 3));
    CHECK(cost(256, 0) == *PasswordCost::read(256 * 1024, 3)); // a clock that stands still
}

TEST_CASE("calibration on this PC keeps to its bounds", "[vault][keys]")
{
    initCrypto();
    const PasswordCost cost = PasswordCost::calibrated(SystemClock{});
    CHECK(cost.memoryKiB() >= PasswordCost::floorKiB);
    CHECK(cost.memoryKiB() <= PasswordCost::usualKiB);
    CHECK(cost.passes() >= PasswordCost::usualPasses);
    CHECK(cost.passes() <= PasswordCost::maximumPasses);
}
