// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/keys/header.h"
#include "tests/support/catch.h"
#include "tests/support/vaultkeys.h"

#include <random>

using namespace anxin;

namespace {
// Where the fields of a fresh header begin (see core/vault/README.md).
constexpr int formatAt = 8, lengthAt = 10, seqAt = 14, epochAt = 22, nameAt = 42, lastSlotAt = 159;
constexpr int slotCountAt = 163, slotAt = 164, slotMemoryAt = slotAt + 37, slotPassesAt = slotMemoryAt + 4;

template <class Integer>
QByteArray with(QByteArray bytes, int at, Integer value)
{
    qToLittleEndian(value, bytes.data() + at);
    return bytes;
}

// Reads a copy that ends exactly where its heap block ends, so that a sanitizer sees every read beyond it.
Result<Header, HeaderDamage> decodeExactly(const QByteArray& bytes)
{
    const QByteArray copy(bytes.constData(), bytes.size());
    return decodeHeader(copy);
}
} // namespace

TEST_CASE("a header is read back as it was written", "[vault][header]")
{
    CreatedKeys created = aKeySet();
    REQUIRE(
        addUser(created.header, created.keys, aPassword("another one"), QStringLiteral("副手"), PasswordCost::cheapForTests()));
    created.header.slots.push_back(
        makeEscrowSlot(++created.header.lastSlot, randomBytes<32>(), {}, created.header.place(), created.keys));
    setAuditWitness(created.header, created.keys, 418, randomBytes<32>());
    const QByteArray bytes = encodeHeader(created.header);
    CHECK(bytes.size() < 4096);
    const auto header = decodeExactly(bytes);
    REQUIRE(header);
    CHECK(encodeHeader(*header) == bytes);
    CHECK(hasValidSignature(*header));
    CHECK(header->seq == 3);
    CHECK(header->auditCount == 418);
    CHECK(header->auditHead == created.header.auditHead);
    CHECK(header->databaseFile == "data-0001.db");
    CHECK(header->slots.size() == 4);
    CHECK(header->slots[1].kind == SlotKind::Recovery);
    CHECK(header->slots[3].kind == SlotKind::Escrow);
    CHECK_FALSE(header->slots[3].wrapped);
}

TEST_CASE("every flipped bit of a header is noticed before any password", "[vault][header][damage]")
{
    const QByteArray bytes = encodeHeader(aKeySet().header);
    for (qsizetype bit = 0; bit < bytes.size() * 8; ++bit) {
        QByteArray flipped = bytes;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << bit % 8));
        const auto header = decodeHeader(flipped);
        if (header) {
            INFO("bit " << bit);
            REQUIRE_FALSE(header);
        }
        REQUIRE(header.error() != HeaderDamage::NewerFormat); // damage must not send people looking for a new version
    }
}

TEST_CASE("a header cut short at any byte, or grown, is noticed", "[vault][header][damage]")
{
    const QByteArray bytes = encodeHeader(aKeySet().header);
    for (qsizetype size = 0; size < bytes.size(); ++size)
        REQUIRE_FALSE(decodeExactly(bytes.left(size)));
    CHECK(decodeExactly({}).error() == HeaderDamage::NotAHeader);
    CHECK(decodeExactly(bytes.left(100)).error() == HeaderDamage::WrongLength);
    CHECK(decodeExactly(bytes + '\0').error() == HeaderDamage::WrongLength);
}

TEST_CASE("a header with lies that fit its checksum is refused", "[vault][header][hostile]")
{
    const QByteArray bytes = encodeHeader(aKeySet().header);
    REQUIRE(bytes.mid(nameAt, 13) == "\x0c"
                                     "data-0001.db");
    REQUIRE(bytes.at(slotCountAt) == 2);
    REQUIRE(bytes.mid(slotAt, 5) == QByteArray("\x01\x01\0\0\0", 5));
    const auto damage = [](const QByteArray& changed) {
        const auto header = decodeExactly(withChecksum(changed));
        REQUIRE_FALSE(header);
        return header.error();
    };
    CHECK(decodeExactly(withChecksum(bytes)));
    CHECK(damage(with<quint16>(bytes, formatAt, 2)) == HeaderDamage::NewerFormat);
    CHECK(damage(with<quint16>(bytes, formatAt, 0)) == HeaderDamage::BadField);
    CHECK(damage(with<quint32>(bytes, lengthAt, 0xffffffff)) == HeaderDamage::WrongLength);
    CHECK(damage(with<quint32>(bytes, lengthAt, 0)) == HeaderDamage::WrongLength);
    CHECK(damage(with<quint64>(bytes, seqAt, 0)) == HeaderDamage::BadField);
    CHECK(damage(with<quint32>(bytes, epochAt, 0)) == HeaderDamage::BadField);
    CHECK(damage(with<quint8>(bytes, nameAt, 255)) == HeaderDamage::BadField);
    CHECK(damage(with<quint8>(bytes, nameAt, 0)) == HeaderDamage::BadField);
    CHECK(damage(QByteArray(bytes).replace(nameAt + 1, 12, "../../etc.db")) == HeaderDamage::BadField);
    CHECK(damage(QByteArray(bytes).replace(nameAt + 1, 12, QByteArray(12, '\0'))) == HeaderDamage::BadField);
    CHECK(damage(QByteArray(bytes).replace("sqlcipher3-4096", "sqlcipher9-4096")) == HeaderDamage::NewerFormat);
    CHECK(damage(with<quint32>(bytes, lastSlotAt, 1)) == HeaderDamage::BadField);
    CHECK(damage(with<quint8>(bytes, slotCountAt, 255)) == HeaderDamage::BadField);
    CHECK(damage(with<quint8>(bytes, slotCountAt, 1)) == HeaderDamage::BadField);
    CHECK(damage(with<quint8>(bytes, slotAt, 0)) == HeaderDamage::BadField);
    CHECK(damage(with<quint8>(bytes, slotAt, 4)) == HeaderDamage::BadField);
    CHECK(damage(with<quint32>(bytes, slotAt + 1, 0)) == HeaderDamage::BadField);
    CHECK(damage(with<quint32>(bytes, slotAt + 1, 2)) == HeaderDamage::BadField);          // two slots of one number
    CHECK(damage(with<quint32>(bytes, slotMemoryAt, 1u << 30)) == HeaderDamage::BadField); // 2^40 bytes
    CHECK(damage(with<quint32>(bytes, slotMemoryAt, 0)) == HeaderDamage::BadField);
    CHECK(damage(with<quint32>(bytes, slotPassesAt, 0)) == HeaderDamage::BadField);
    CHECK(damage(with<quint32>(bytes, slotPassesAt, 0xffffffff)) == HeaderDamage::BadField);
    CHECK(damage(with<quint32>(QByteArray(70000, '\0').replace(0, bytes.size(), bytes), lengthAt, 70000)) ==
          HeaderDamage::WrongLength);
}

TEST_CASE("too many slots of one kind are refused", "[vault][header][hostile]")
{
    const CreatedKeys created = aKeySet();
    const auto accepts = [&](SlotKind kind, int count) {
        Header header = created.header;
        for (int i = 0; i < count; ++i) {
            Slot slot = header.slots.front();
            slot.number = ++header.lastSlot;
            slot.kind = kind;
            if (kind == SlotKind::Escrow)
                slot.wrapped.reset();
            header.slots.push_back(slot);
        }
        return decodeExactly(encodeHeader(header)).has_value();
    };
    CHECK(accepts(SlotKind::User, 7));
    CHECK_FALSE(accepts(SlotKind::User, 8));
    CHECK_FALSE(accepts(SlotKind::Recovery, 1));
    CHECK(accepts(SlotKind::Escrow, 2));
    CHECK_FALSE(accepts(SlotKind::Escrow, 3));
}

TEST_CASE("random bytes behind a header's beginning never crash the reader", "[vault][header][hostile]")
{
    std::mt19937 random{20260302};
    const QByteArray bytes = encodeHeader(aKeySet().header);
    int accepted = 0;
    for (int round = 0; round < 20000; ++round) {
        QByteArray changed = bytes.left(static_cast<qsizetype>(46 + random() % static_cast<unsigned>(bytes.size() - 45)));
        for (int i = 0; i < 4; ++i)
            changed[static_cast<qsizetype>(14 + random() % static_cast<unsigned>(changed.size() - 14))] =
                static_cast<char>(random());
        changed = withChecksum(with<quint32>(changed, lengthAt, static_cast<quint32>(changed.size())));
        accepted += decodeExactly(changed).has_value() ? 1 : 0;
    }
    CHECK(accepted < 20000);
}
