// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/keys/vaultkeys.h"
#include "tests/support/catch.h"
#include "tests/support/vaultkeys.h"

#include <sodium.h>

#include <algorithm>
#include <random>

using namespace anxin;

namespace {
const PasswordCost cheap = PasswordCost::cheapForTests();
} // namespace

TEST_CASE("a new vault opens with its password and with its recovery code", "[vault][keys]")
{
    const CreatedKeys vault = aKeySet();
    const auto byPassword = unlockKeys(vault.header, aPassword());
    REQUIRE(byPassword);
    CHECK(haveSameRoot(byPassword->keys, vault.keys));
    CHECK(byPassword->keys.signKey() == vault.keys.signKey());
    CHECK(byPassword->label == QStringLiteral("心理老师"));
    CHECK(byPassword->slot == 1);
    const auto byCode = unlockWithRecovery(vault.header, vault.code);
    REQUIRE(byCode);
    CHECK(haveSameRoot(byCode->keys, vault.keys));
    CHECK(byCode->slot == 2);
    CHECK_FALSE(haveSameRoot(aKeySet().keys, vault.keys));
}

TEST_CASE("a user has a name, and not the password of the one who lets them in", "[vault][keys]")
{
    CreatedKeys vault = aKeySet();
    const quint32 opener = 1;
    const auto add = [&](const Secret& password, const char* name) {
        return addUser(vault.header, vault.keys, password, QString::fromUtf8(name), cheap, opener);
    };
    CHECK(add(aPassword("deputy's password"), " ").error() == SlotChangeRefusal::NoName);
    CHECK(add(aPassword(), "副手").error() == SlotChangeRefusal::OwnPassword);
    const auto deputy = add(aPassword("deputy's password"), "副手");
    REQUIRE(deputy);
    // Whose password another user's is, nobody is told.
    CHECK(add(aPassword("deputy's password"), "班主任"));
    CHECK(isPasswordOf(vault.header, *deputy, aPassword("deputy's password")));
    CHECK_FALSE(isPasswordOf(vault.header, opener, aPassword("deputy's password")));
}

TEST_CASE("a wrong password or code is told as that", "[vault][keys]")
{
    CreatedKeys vault = aKeySet();
    CHECK(unlockKeys(vault.header, aPassword("correct horse batterz")).error() == UnlockRefusal::WrongPassword);
    CHECK(unlockKeys(vault.header, aPassword("")).error() == UnlockRefusal::WrongPassword);
    CHECK(unlockWithRecovery(vault.header, RecoveryCode::random()).error() == UnlockRefusal::WrongRecoveryCode);
    vault.header.slots.pop_back();
    CHECK(unlockWithRecovery(vault.header, vault.code).error() == UnlockRefusal::NoRecoverySlot);
}

TEST_CASE("no byte of a header can be changed and the vault still opened, even with a checksum that fits",
          "[vault][keys][hostile]")
{
    const CreatedKeys vault = aKeySet();
    const QByteArray bytes = encodeHeader(vault.header);
    REQUIRE(unlockKeys(*decodeHeader(withChecksum(bytes)), aPassword()));
    int decoded = 0;
    int refused[2] = {0, 0};
    for (qsizetype at = 0; at < bytes.size() - static_cast<qsizetype>(sizeof(Digest)); ++at) {
        QByteArray changed = bytes;
        changed[at] = static_cast<char>(changed[at] ^ 0x01);
        const auto header = decodeHeader(withChecksum(changed));
        if (!header)
            continue;
        ++decoded;
        const auto opened = unlockKeys(*header, aPassword());
        INFO("byte " << at);
        REQUIRE_FALSE(opened);
        ++refused[opened.error() == UnlockRefusal::Forged ? 0 : 1];
    }
    CHECK(decoded > 900);
    CHECK(refused[0] > 500); // everything outside the opened slot's wrap
    CHECK(refused[1] > 100); // the wrap itself: cost, salt, nonce, cipher
}

TEST_CASE("a vault put in the place of another is not opened, though its seal fits the key", "[vault][keys][hostile]")
{
    const CreatedKeys ours = aKeySet();
    // The thief knows our header and makes his own vault: he may seal his keys to our box key and sign with his own.
    const KeyRing his = KeyRing::random();
    Header forged = ours.header;
    forged.signKey = his.signKey();
    for (Slot& slot : forged.slots)
        resealSlot(slot, ours.header.place(), ours.keys, forged.place(), his);
    signHeader(forged, his);
    REQUIRE(hasValidSignature(forged));
    CHECK(unlockKeys(forged, aPassword()).error() == UnlockRefusal::Forged);
    CHECK(unlockWithRecovery(forged, ours.code).error() == UnlockRefusal::Forged);
    // The same with our vault's name changed: then not even the password fits.
    forged.vaultId = randomBytes<16>();
    CHECK(unlockKeys(forged, aPassword()).error() == UnlockRefusal::WrongPassword);
}

TEST_CASE("a header that somebody else signed is not believed, though every slot of it is ours", "[vault][keys][hostile]")
{
    const CreatedKeys ours = aKeySet();
    const KeyRing his = KeyRing::random();
    Header forged = ours.header;
    forged.signKey = his.signKey();
    forged.auditCount = 0;
    forged.slots.pop_back();
    signHeader(forged, his);
    REQUIRE(hasValidSignature(forged));
    CHECK(unlockKeys(forged, aPassword()).error() == UnlockRefusal::Forged);
}

TEST_CASE("a seal to the right key but for another place is refused", "[vault][keys][hostile]")
{
    const CreatedKeys ours = aKeySet();
    const SlotPlace place = ours.header.place();
    const Slot slot = ours.header.slots[0];
    const auto openedWithSealFor = [&](quint32 number, const SlotPlace& sealed) {
        Slot other = slot;
        other.number = number;
        resealSlot(other, place, ours.keys, sealed, ours.keys);
        Slot swapped = slot;
        swapped.seal = other.seal;
        return openSlot(swapped, aPassword().bytes(), place);
    };
    CHECK(openedWithSealFor(1, place));
    CHECK(openedWithSealFor(2, place).error() == SlotRefusal::Forged);
    CHECK(openedWithSealFor(1, {place.vaultId, 2}).error() == SlotRefusal::Forged);
    CHECK(openedWithSealFor(1, {randomBytes<16>(), 1}).error() == SlotRefusal::Forged);
}

TEST_CASE("a slot works only in its own place", "[vault][keys][hostile]")
{
    CreatedKeys vault = aKeySet();
    REQUIRE(addUser(vault.header, vault.keys, aPassword("deputy's password"), QStringLiteral("deputy"), cheap));
    const SlotPlace place = vault.header.place();
    const std::vector<Slot>& slots = vault.header.slots;
    const Secret password = aPassword();
    REQUIRE(openSlot(slots[0], password.bytes(), place));

    Slot renumbered = slots[0];
    renumbered.number = 3;
    CHECK(openSlot(renumbered, password.bytes(), place).error() == SlotRefusal::WrongSecret);
    Slot otherKind = slots[0];
    otherKind.kind = SlotKind::Recovery;
    CHECK(openSlot(otherKind, password.bytes(), place).error() == SlotRefusal::WrongSecret);
    Slot withSealOfOther = slots[0];
    withSealOfOther.seal = slots[2].seal;
    CHECK(openSlot(withSealOfOther, password.bytes(), place).error() == SlotRefusal::Forged);
    Slot cheaper = slots[0];
    cheaper.wrapped->cost = *PasswordCost::read(8, 1);
    CHECK(openSlot(cheaper, password.bytes(), place).error() == SlotRefusal::WrongSecret);
    CHECK(openSlot(slots[0], password.bytes(), {place.vaultId, place.epoch + 1}).error() == SlotRefusal::Forged);
    CHECK(openSlot(slots[0], password.bytes(), {randomBytes<16>(), place.epoch}).error() == SlotRefusal::WrongSecret);
}

TEST_CASE("a slot does not go back behind the epoch its holder has seen", "[vault][keys][hostile]")
{
    const KeyRing keys = KeyRing::random();
    const SlotPlace now{randomBytes<16>(), 5};
    const SlotPlace before{now.vaultId, 4};
    Slot slot = makeSlot(SlotKind::User, 1, aPassword().bytes(), cheap, {}, now, keys);
    resealSlot(slot, now, keys, before, keys);
    CHECK(openSlot(slot, aPassword().bytes(), before).error() == SlotRefusal::Forged);
    resealSlot(slot, before, keys, {now.vaultId, 6}, keys);
    CHECK(openSlot(slot, aPassword().bytes(), {now.vaultId, 6}));
}

TEST_CASE("an escrow key opens its seal, and no other key does", "[vault][keys][escrow]")
{
    CreatedKeys vault = aKeySet();
    PublicKey boxKey;
    const Key boxSecret = Key::filledBy([&](unsigned char* out) { crypto_box_keypair(boxKey.data(), out); });
    const Slot slot = makeEscrowSlot(3, boxKey, QStringLiteral("校长室"), vault.header.place(), vault.keys);
    const auto keys = openSeal(slot, boxSecret, vault.header.place());
    REQUIRE(keys);
    CHECK(haveSameRoot(*keys, vault.keys));
    CHECK(labelOf(slot, vault.header.vaultId, *keys) == QStringLiteral("校长室"));
    CHECK(openSeal(slot, Key::random(), vault.header.place()).error() == SlotRefusal::Forged);
    CHECK(openSlot(slot, aPassword().bytes(), vault.header.place()).error() == SlotRefusal::WrongSecret);
}

TEST_CASE("a label keeps whole characters and tells its length to nobody", "[vault][keys]")
{
    const CreatedKeys vault = aKeySet();
    const SlotPlace place = vault.header.place();
    const auto roundTrip = [&](const QString& label) {
        const Slot slot = makeSlot(SlotKind::User, 7, aPassword().bytes(), cheap, label, place, vault.keys);
        return labelOf(slot, place.vaultId, vault.keys);
    };
    CHECK(roundTrip({}).isEmpty());
    CHECK(roundTrip(QString(63, QLatin1Char('a'))) == QString(63, QLatin1Char('a')));
    CHECK(roundTrip(QString(64, QLatin1Char('a'))) == QString(63, QLatin1Char('a')));
    CHECK(roundTrip(QString(40, QChar(0x5fc3))) == QString(21, QChar(0x5fc3)));
    CHECK(roundTrip(QStringLiteral("a") + QString(40, QChar(0x5fc3))) == QStringLiteral("a") + QString(20, QChar(0x5fc3)));
    Slot slot = vault.header.slots[0];
    slot.number = 9;
    CHECK(labelOf(slot, place.vaultId, vault.keys).isEmpty());
}

TEST_CASE("after a change of password the new one opens and the old one does not", "[vault][keys]")
{
    CreatedKeys vault = aKeySet();
    REQUIRE(changePassword(vault.header, vault.keys, 1, aPassword("a new password"), cheap));
    CHECK(vault.header.seq == 2);
    const auto opened = unlockKeys(vault.header, aPassword("a new password"));
    REQUIRE(opened);
    CHECK(haveSameRoot(opened->keys, vault.keys));
    CHECK(opened->label == QStringLiteral("心理老师"));
    CHECK(unlockKeys(vault.header, aPassword()).error() == UnlockRefusal::WrongPassword);
    CHECK(unlockWithRecovery(vault.header, vault.code));
    CHECK(changePassword(vault.header, vault.keys, 2, aPassword("x"), cheap).error() == SlotChangeRefusal::NoSuchSlot);
    CHECK(changePassword(vault.header, vault.keys, 9, aPassword("x"), cheap).error() == SlotChangeRefusal::NoSuchSlot);
}

TEST_CASE("a new recovery code replaces the old one", "[vault][keys]")
{
    CreatedKeys vault = aKeySet();
    const RecoveryCode code = renewRecoveryCode(vault.header, vault.keys, cheap);
    CHECK(unlockWithRecovery(vault.header, code)->slot == 3);
    CHECK(unlockWithRecovery(vault.header, vault.code).error() == UnlockRefusal::WrongRecoveryCode);
    CHECK(decodeHeader(encodeHeader(vault.header)));
}

TEST_CASE("eight users find room, each with a number of their own for ever", "[vault][keys]")
{
    CreatedKeys vault = aKeySet();
    for (quint32 i = 0; i < 7; ++i)
        CHECK(*addUser(vault.header, vault.keys, aPassword("of a colleague"), QStringLiteral("deputy"), cheap) == 3 + i);
    CHECK(addUser(vault.header, vault.keys, aPassword("one too many"), QStringLiteral("deputy"), cheap).error() ==
          SlotChangeRefusal::TooManyUsers);
    auto keys = rotateKeys(vault.header, vault.keys, {9});
    REQUIRE(keys);
    CHECK(*addUser(vault.header, *keys, aPassword("of a colleague"), QStringLiteral("deputy"), cheap) == 10);
}

TEST_CASE("a rotation shuts out the removed and lets in the absent", "[vault][keys]")
{
    CreatedKeys vault = aKeySet();
    const quint32 deputy = *addUser(vault.header, vault.keys, aPassword("deputy's password"), QStringLiteral("副手"), cheap);
    const Header before = vault.header;
    auto keys = rotateKeys(vault.header, vault.keys, {deputy});
    REQUIRE(keys);
    CHECK(vault.header.epoch == 2);
    CHECK(vault.header.databaseFile == "data-0002.db");
    CHECK(vault.header.databaseSalt != before.databaseSalt);
    CHECK_FALSE(haveSameRoot(*keys, vault.keys));
    const auto opened = unlockKeys(vault.header, aPassword());
    REQUIRE(opened);
    CHECK(haveSameRoot(opened->keys, *keys));
    CHECK(opened->label == QStringLiteral("心理老师"));
    CHECK(haveSameRoot(unlockWithRecovery(vault.header, vault.code)->keys, *keys));
    CHECK(unlockKeys(vault.header, aPassword("deputy's password")).error() == UnlockRefusal::WrongPassword);
    CHECK(haveSameRoot(unlockKeys(before, aPassword("deputy's password"))->keys, vault.keys)); // an old copy stays what it was
    CHECK(rotateKeys(vault.header, *keys, {1}).error() == SlotChangeRefusal::LastUser);
    CHECK(rotateKeys(vault.header, *keys, {2}).error() == SlotChangeRefusal::NoSuchSlot);
    CHECK(vault.header.epoch == 2);
}

TEST_CASE("whatever the order of changes, every secret in force opens and every other is refused", "[vault][keys][property]")
{
    std::mt19937 random{20260302};
    for (int sequence = 0; sequence < 60; ++sequence) {
        CreatedKeys created = aKeySet();
        Header header = created.header;
        KeyRing keys = std::move(created.keys);
        std::vector<std::pair<quint32, QByteArray>> users{{1, "correct horse battery"}};
        std::vector<QByteArray> revoked;
        RecoveryCode code = std::move(created.code);
        for (int step = 0; step < 8; ++step) {
            const QByteArray fresh = "password " + QByteArray::number(random());
            auto& user = users[random() % users.size()];
            switch (random() % 4) {
            case 0:
                if (const auto number = addUser(header, keys, aPassword(fresh), QStringLiteral("deputy"), cheap))
                    users.emplace_back(*number, fresh);
                break;
            case 1:
                REQUIRE(changePassword(header, keys, user.first, aPassword(fresh), cheap));
                revoked.push_back(std::exchange(user.second, fresh));
                break;
            case 2: code = renewRecoveryCode(header, keys, cheap); break;
            default:
                if (auto next = rotateKeys(header, keys, {user.first})) {
                    keys = std::move(*next);
                    revoked.push_back(user.second);
                    users.erase(users.begin() + (&user - users.data()));
                }
            }
        }
        const Header stored = *decodeHeader(encodeHeader(header));
        for (const auto& [number, text] : users)
            REQUIRE(unlockKeys(stored, aPassword(text))->slot == number);
        for (const QByteArray& text : revoked)
            REQUIRE(unlockKeys(stored, aPassword(text)).error() == UnlockRefusal::WrongPassword);
        REQUIRE(haveSameRoot(unlockWithRecovery(stored, code)->keys, keys));
    }
}
