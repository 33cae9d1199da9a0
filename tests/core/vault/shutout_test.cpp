// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/shutout.h"
#include "core/vault/wayin.h"
#include "tests/support/vaulthome.h"

using namespace anxin;

namespace {
constexpr char deputyPassword[] = "of the deputy, for now";

// A vault with a deputy and an escrow holder.
struct SharedHome : VaultHome {
    EscrowKey escrow = EscrowKey::random();
    quint32 deputy = 0, district = 0;

    SharedHome()
    {
        auto vault = std::move(*unlock());
        Header next = vault->folder()->header();
        const KeyRing& keys = vault->folder()->keys();
        deputy = *addUser(next, keys, aPassword(deputyPassword), QStringLiteral("副手"), PasswordCost::cheapForTests());
        district = *addEscrow(next, keys, escrow.publicKey(), QStringLiteral("区教育局"));
        vault->putKeys(Op::AddUser, next, {});
        vault->close();
    }
    auto unlockWithSeal()
    {
        auto folder = std::move(*VaultFolder::open(path));
        auto keys = unlockWithEscrow(folder->header(), escrow);
        REQUIRE(keys);
        return VaultFolder::unlock(std::move(folder), std::move(*keys), clock);
    }
    void wish(quint32 slot)
    {
        auto vault = std::move(*unlock());
        REQUIRE(wishShutOut(*vault, slot));
        vault->close(); // the program ends here
    }
    quint32 epoch() const { return header()->epoch; }
};
} // namespace

TEST_CASE("from the wish on, who is shut out is refused like a wrong password, and everybody else comes in", "[vault][shutout]")
{
    SharedHome home;
    home.wish(home.deputy);
    CHECK(home.unlock(deputyPassword).error() == VaultRefusal{UnlockRefusal::WrongPassword});
    CHECK(home.unlockWithSeal());
    CHECK(home.unlockWithCard());
    auto vault = std::move(*home.unlock());
    CHECK(beingShutOut(*vault) == QStringLiteral("副手"));
    CHECK(carryOutShutOut(vault).done.contains(QStringLiteral("副手")));
    CHECK_FALSE(beingShutOut(*vault));
    CHECK(vault->folder()->header().epoch == 2);
    CHECK(carryOutShutOut(vault).done.isEmpty());
    vault->close();
    vault.reset();
    CHECK(home.epoch() == 2);
    CHECK(home.unlock(deputyPassword).error() == VaultRefusal{UnlockRefusal::WrongPassword});
}

TEST_CASE("an escrow holder who is shut out is refused from the wish on", "[vault][shutout]")
{
    SharedHome home;
    home.wish(home.district);
    CHECK(home.unlockWithSeal().error() == VaultRefusal{UnlockRefusal::OtherEscrowKey});
    auto vault = std::move(*home.unlock(deputyPassword));
    CHECK(carryOutShutOut(vault).trouble.isEmpty());
    CHECK_FALSE(unlockWithEscrow(vault->folder()->header(), home.escrow));
}

TEST_CASE("nobody shuts themselves out, neither by a wish nor by a rotation", "[vault][shutout]")
{
    SharedHome home;
    auto vault = std::move(*home.unlock(deputyPassword));
    CHECK(wishShutOut(*vault, home.deputy).error() == SlotChangeRefusal::OwnSlot);
    CHECK(VaultFolder::rotate(vault, {home.deputy}).error() == SlotChangeRefusal::OwnSlot);
    CHECK(wishShutOut(*vault, 99).error() == SlotChangeRefusal::NoSuchSlot);
    CHECK(vault->folder()->header().epoch == 1);
    CHECK(wishShutOut(*vault, 1)); // the other one may go
}

TEST_CASE("the last user cannot be wished out, whoever is here", "[vault][shutout]")
{
    VaultHome home;
    auto vault = std::move(*home.unlockWithCard());
    CHECK(wishShutOut(*vault, 1).error() == SlotChangeRefusal::LastUser);
    CHECK_FALSE(beingShutOut(*vault));
}

TEST_CASE("where the vault cannot get its new key the wish stays, is told, and is carried out later", "[vault][shutout]")
{
    SharedHome home;
    auto vault = std::move(*home.unlock());
    REQUIRE(wishShutOut(*vault, home.deputy));
    const QByteArray before = home.read("header.a");
    REQUIRE(QFile::remove(home.file("header.a")));
    REQUIRE(QDir().mkpath(home.file("header.a") + QStringLiteral("/in the way"))); // no new header comes into force
    const ShutOutOutcome outcome = carryOutShutOut(vault);
    CHECK(outcome.trouble.contains(QStringLiteral("副手")));
    CHECK(outcome.done.isEmpty());
    REQUIRE(vault);
    CHECK(beingShutOut(*vault));
    REQUIRE(QDir(home.file("header.a")).removeRecursively());
    home.write("header.a", before);
    vault->close();
    vault.reset();
    CHECK_FALSE(home.unlock(deputyPassword));
    auto later = std::move(*home.unlock());
    CHECK_FALSE(carryOutShutOut(later).done.isEmpty());
}

TEST_CASE("the way in is the one that was used, also where that slot has been replaced since", "[vault][shutout]")
{
    SharedHome home;
    auto vault = std::move(*home.unlock(deputyPassword));
    CHECK(wayIn(*vault) == SlotKind::User);
    REQUIRE(VaultFolder::rotate(vault, {1}));
    CHECK(wayIn(*vault) == SlotKind::User);
    vault->close();
    vault.reset();
    auto byCard = std::move(*home.unlockWithCard());
    Header next = byCard->folder()->header();
    renewRecoveryCode(next, byCard->folder()->keys(), PasswordCost::cheapForTests());
    byCard->putKeys(Op::RenewRecovery, next, {});
    CHECK(wayIn(*byCard) == SlotKind::Recovery);
}
