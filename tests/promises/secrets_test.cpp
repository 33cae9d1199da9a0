// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/shutout.h"
#include "tests/promises/childwork.h"
#include "tests/promises/promise.h"
#include "tests/support/vaulthome.h"

#include <algorithm>
#include <list>

using namespace anxin;

namespace {

constexpr int changesOfASequence = 6;
constexpr int longestLife = 40; // ms
const PasswordCost cheap = PasswordCost::cheapForTests();

struct Change {
    enum class Kind { AddUser, ChangePassword, RenewRecovery, AddEscrow, Remove, Rotate };
    Kind kind;
    quint32 slot = 0;
    QByteArray fresh; // password
    std::optional<PublicKey> escrow;
};

using Tell = ChildWork::Tell;

// Makes a change as the window does; a new recovery code is told before it can be in force. False where it is refused.
bool make(const Change& change, const QString& path, const QByteArray& password, const Clock& clock, const Tell& tell)
{
    auto vault = std::move(*unlockVault(path, aPassword(password), clock));
    const KeyRing& keys = vault->folder()->keys();
    Header next = vault->folder()->header();
    switch (change.kind) {
    case Change::Kind::Rotate: return VaultFolder::rotate(vault, {}).has_value();
    case Change::Kind::Remove: return wishShutOut(*vault, change.slot) && !carryOutShutOut(vault).done.isEmpty();
    case Change::Kind::AddUser:
        if (!addUser(next, keys, aPassword(change.fresh), QStringLiteral("deputy"), cheap))
            return false;
        vault->putKeys(Op::AddUser, next, {});
        break;
    case Change::Kind::ChangePassword:
        if (!changePassword(next, keys, change.slot, aPassword(change.fresh), cheap))
            return false;
        vault->putKeys(Op::ChangePassword, next, {});
        break;
    case Change::Kind::RenewRecovery:
        tell(renewRecoveryCode(next, keys, cheap).text().toLatin1());
        vault->putKeys(Op::RenewRecovery, next, {});
        break;
    case Change::Kind::AddEscrow:
        if (!addEscrow(next, keys, *change.escrow, QStringLiteral("校长室")))
            return false;
        vault->putKeys(Op::AddEscrow, next, {});
        break;
    }
    vault->close();
    return true;
}

// A vault, everybody who may open it, and everybody who no longer may.
class Keyholders {
public:
    explicit Keyholders(std::mt19937& dice) : m_dice(dice) {}

    int changes = 0, kills = 0, openings = 0, refusals = 0, wronglyRefused = 0, wronglyOpened = 0, unfinished = 0, wishes = 0;

    void change(bool withKill)
    {
        m_home.clock.advanceSeconds(600);
        Change change = anyChange();
        const QByteArray password = m_users.front().second;
        std::vector<QByteArray> told;
        bool isMade = false;
        if (withKill) {
            ++kills;
            ChildWork child{[&](const Tell& tell) { make(change, m_home.path, password, m_home.clock, tell); }};
            child.killAfter(anyBelow(m_dice, longestLife));
            told = child.lines();
        } else {
            isMade = make(change, m_home.path, password, m_home.clock, [&](const QByteArray& line) { told.push_back(line); });
        }
        ++changes;
        const bool isInForce = takeNote(change, told);
        unfinished += isMade && !isInForce ? 1 : 0;
        tryAll();
    }

    // Everybody tries the key files as they are now.
    void tryAll()
    {
        const Header header = now();
        for (const auto& [slot, password] : m_users)
            count(unlockKeys(header, aPassword(password)).has_value(), true);
        for (const QByteArray& password : m_formerPasswords)
            count(unlockKeys(header, aPassword(password)).has_value(), false);
        count(unlockWithRecovery(header, *RecoveryCode::parse(m_home.recovery)).has_value(), true);
        for (const QString& code : m_formerCodes)
            count(unlockWithRecovery(header, *RecoveryCode::parse(code)).has_value(), false);
        for (const Escrow& escrow : m_escrows)
            count(unlockWithEscrow(header, escrow.key).has_value(), escrow.isInForce);
    }

    // The whole way in, to the data.
    bool opensWhole()
    {
        auto vault = anyBelow(m_dice, 2) == 0 ? m_home.unlock(m_users.back().second.constData()) : m_home.unlockWithCard();
        return vault && !(*vault)->isHeld() && verify(**vault).holds();
    }

    // The control: somebody puts the key files back as they were before a password was changed.
    void undoBehindTheirBacks()
    {
        const QByteArray before = m_home.read("header.a");
        make({Change::Kind::ChangePassword, m_users.front().first, "a new one", {}}, m_home.path, m_users.front().second,
             m_home.clock, [](const QByteArray&) {});
        m_formerPasswords.push_back(std::exchange(m_users.front().second, "a new one"));
        m_home.write("header.a", before);
        m_home.write("header.b", before);
        tryAll();
    }

private:
    struct Escrow {
        EscrowKey key;
        quint32 slot;
        bool isInForce;
    };

    Header now() const { return *m_home.header(); }

    void count(bool opens, bool mayOpen)
    {
        ++(opens ? openings : refusals);
        wronglyRefused += mayOpen && !opens ? 1 : 0;
        wronglyOpened += !mayOpen && opens ? 1 : 0;
    }

    Change anyChange()
    {
        const QByteArray fresh = "password " + QByteArray::number(m_dice());
        const quint32 slot = m_users[static_cast<std::size_t>(anyBelow(m_dice, static_cast<int>(m_users.size())))].first;
        switch (anyBelow(m_dice, 7)) {
        case 0:
        case 1: return {Change::Kind::AddUser, 0, fresh, {}};
        case 2: return {Change::Kind::ChangePassword, slot, fresh, {}};
        case 3: return {Change::Kind::RenewRecovery, 0, {}, {}};
        case 4:
            m_escrows.push_back({EscrowKey::random(), 0, false});
            return {Change::Kind::AddEscrow, 0, {}, m_escrows.back().key.publicKey()};
        case 5: return {Change::Kind::Rotate, 0, {}, {}};
        default: return {Change::Kind::Remove, anyBelow(m_dice, 2) == 0 ? slot : escrowSlot(slot), {}, {}};
        }
    }
    quint32 escrowSlot(quint32 otherwise) const
    {
        for (const Escrow& escrow : m_escrows)
            if (escrow.isInForce)
                return escrow.slot;
        return otherwise;
    }

    // Whether the key files say that the change came into force; then who may open changes too.
    bool takeNote(const Change& change, const std::vector<QByteArray>& told)
    {
        const Header header = now();
        switch (change.kind) {
        case Change::Kind::Rotate: return noteEpoch(header);
        case Change::Kind::Remove: return noteEpoch(header) ? noteRemoved(change.slot) : finishRemoval(change.slot);
        case Change::Kind::RenewRecovery: return noteCode(header, told);
        case Change::Kind::AddEscrow: {
            const auto opened = unlockWithEscrow(header, m_escrows.back().key);
            m_escrows.back().slot = opened ? opened->slot : 0;
            return m_escrows.back().isInForce = opened.has_value();
        }
        default: break;
        }
        const auto opened = unlockKeys(header, aPassword(change.fresh));
        if (!opened)
            return false;
        if (change.kind == Change::Kind::AddUser)
            m_users.emplace_back(opened->slot, change.fresh);
        for (auto& [slot, password] : m_users)
            if (change.kind == Change::Kind::ChangePassword && slot == change.slot)
                m_formerPasswords.push_back(std::exchange(password, change.fresh));
        return true;
    }
    bool noteEpoch(const Header& header) { return std::exchange(m_epoch, header.epoch) != header.epoch; }
    // Cut off after the wish: who is to go is refused, also as the first who tries, and somebody else's unlocking carries it
    // out.
    bool finishRemoval(quint32 slot)
    {
        const auto isWished = [this] {
            const auto vault = m_home.unlock(m_users.front().second.constData());
            return vault && beingShutOut(**vault);
        };
        if (!isWished())
            return false;
        ++wishes;
        for (const auto& [number, password] : m_users)
            if (number == slot)
                count(m_home.unlock(password.constData()).has_value(), false);
        auto vault = m_home.unlock(m_users.front().second.constData());
        const bool isOut = vault && !carryOutShutOut(*vault).done.isEmpty();
        return isOut && noteEpoch(now()) && noteRemoved(slot);
    }
    bool noteRemoved(quint32 slot)
    {
        for (const auto& [number, password] : m_users)
            if (number == slot)
                m_formerPasswords.push_back(password);
        std::erase_if(m_users, [&](const auto& user) { return user.first == slot; });
        for (Escrow& escrow : m_escrows)
            escrow.isInForce = escrow.isInForce && escrow.slot != slot;
        return true;
    }
    bool noteCode(const Header& header, const std::vector<QByteArray>& told)
    {
        if (told.empty() || told.front().startsWith("fault"))
            return false;
        const QString code = QString::fromLatin1(told.front());
        if (!unlockWithRecovery(header, *RecoveryCode::parse(code)))
            return false;
        m_formerCodes.push_back(std::exchange(m_home.recovery, code));
        return true;
    }

    std::mt19937& m_dice;
    VaultHome m_home;
    std::vector<std::pair<quint32, QByteArray>> m_users{{1, "correct horse battery"}};
    std::vector<QByteArray> m_formerPasswords{"never one"};
    std::vector<QString> m_formerCodes;
    std::list<Escrow> m_escrows;
    quint32 m_epoch = 1;
};

} // namespace

TEST_CASE("whatever is changed and whenever it is cut off, every secret in force opens and no other does", "[R15]")
{
    std::mt19937 dice = chance();
    const int sequences = times(200, 2'000);
    int changes = 0, kills = 0, openings = 0, refusals = 0, wronglyRefused = 0, wronglyOpened = 0, unfinished = 0, notWhole = 0,
        wishes = 0;
    for (int sequence = 0; sequence < sequences; ++sequence) {
        Keyholders holders{dice};
        for (int change = 0; change < changesOfASequence; ++change)
            holders.change(anyBelow(dice, 3) == 0);
        notWhole += holders.opensWhole() ? 0 : 1;
        changes += holders.changes;
        kills += holders.kills;
        openings += holders.openings;
        refusals += holders.refusals;
        wronglyRefused += holders.wronglyRefused;
        wronglyOpened += holders.wronglyOpened;
        unfinished += holders.unfinished;
        wishes += holders.wishes;
    }
    CHECK(wronglyRefused == 0);
    CHECK(wronglyOpened == 0);
    CHECK(notWhole == 0);
    CHECK(unfinished == 0);
    CHECK(refusals > sequences);
    int caught = 0;
    for (int control = 0; control < 5; ++control) {
        Keyholders holders{dice};
        holders.undoBehindTheirBacks();
        caught += holders.wronglyOpened > 0 && holders.wronglyRefused > 0 ? 1 : 0;
    }
    CHECK(caught == 5);
    tell(QStringLiteral("R15 secrets"),
         QStringLiteral("%1 sequences with %2 changes (%3 killed, %9 of them while somebody was being shut out), %4 openings, "
                        "%5 refusals, %6 wrong, %7 vaults not whole; control "
                        "found %8 of 5")
             .arg(sequences)
             .arg(changes)
             .arg(kills)
             .arg(openings)
             .arg(refusals)
             .arg(wronglyRefused + wronglyOpened)
             .arg(notWhole)
             .arg(caught)
             .arg(wishes));
}
