// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/keys/vaultkeys.h"

#include "core/base/tr.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(VaultKeys)
};

Slot* findSlot(Header& header, quint32 number)
{
    const auto found = std::ranges::find(header.slots, number, &Slot::number);
    return found == header.slots.end() ? nullptr : &*found;
}

std::size_t slotCount(const Header& header, SlotKind kind)
{
    return static_cast<std::size_t>(std::ranges::count(header.slots, kind, &Slot::kind));
}

void signNext(Header& header, const KeyRing& keys)
{
    ++header.seq;
    signHeader(header, keys);
}

// What a slot gave is believed where the header was signed with it.
Result<UnlockedKeys, SlotRefusal> checkedAgainst(const Header& header, const Slot& slot, Result<KeyRing, SlotRefusal> keys)
{
    if (!keys || keys->signKey() != header.signKey || !hasValidSignature(header))
        return refuse(SlotRefusal::Forged);
    const QString label = labelOf(slot, header.vaultId, *keys);
    return UnlockedKeys{std::move(*keys), slot.number, label};
}

// Opens the slots of one kind, one after the other. A slot whose secret fits but whose content does not decides at once.
Result<UnlockedKeys, SlotRefusal> openSlots(const Header& header, SlotKind kind, ByteView secret)
{
    for (const Slot& slot : header.slots) {
        if (slot.kind != kind)
            continue;
        auto keys = openSlot(slot, secret, header.place());
        if (!keys && keys.error() == SlotRefusal::WrongSecret)
            continue;
        return checkedAgainst(header, slot, std::move(keys));
    }
    return refuse(SlotRefusal::WrongSecret);
}

// The number under which the slot was added.
quint32 appendSlot(Header& header, const KeyRing& keys, Slot slot)
{
    header.lastSlot = slot.number;
    header.slots.push_back(std::move(slot));
    signNext(header, keys);
    return header.lastSlot;
}
} // namespace

CreatedKeys createKeys(const Secret& password, const QString& label, const PasswordCost& cost)
{
    CreatedKeys created{Header{}, KeyRing::random(), RecoveryCode::random()};
    Header& header = created.header;
    header.seq = 1;
    header.epoch = 1;
    header.vaultId = randomBytes<16>();
    header.databaseFile = databaseFileName(header.epoch);
    header.databaseSalt = randomBytes<16>();
    header.signKey = created.keys.signKey();
    header.lastSlot = 2;
    header.slots.push_back(makeSlot(SlotKind::User, 1, password.bytes(), cost, label, header.place(), created.keys));
    header.slots.push_back(makeSlot(SlotKind::Recovery, 2, created.code.bytes(), cost, {}, header.place(), created.keys));
    signHeader(header, created.keys);
    return created;
}

Result<UnlockedKeys, UnlockRefusal> unlockKeys(const Header& header, const Secret& password)
{
    auto opened = openSlots(header, SlotKind::User, password.bytes());
    if (!opened)
        return refuse(opened.error() == SlotRefusal::Forged ? UnlockRefusal::Forged : UnlockRefusal::WrongPassword);
    return std::move(*opened);
}

Result<UnlockedKeys, UnlockRefusal> unlockWithRecovery(const Header& header, const RecoveryCode& code)
{
    if (slotCount(header, SlotKind::Recovery) == 0)
        return refuse(UnlockRefusal::NoRecoverySlot);
    auto opened = openSlots(header, SlotKind::Recovery, code.bytes());
    if (!opened)
        return refuse(opened.error() == SlotRefusal::Forged ? UnlockRefusal::Forged : UnlockRefusal::WrongRecoveryCode);
    return std::move(*opened);
}

Result<UnlockedKeys, UnlockRefusal> unlockWithEscrow(const Header& header, const EscrowKey& key)
{
    const auto slot = std::ranges::find_if(
        header.slots, [&key](const Slot& known) { return known.kind == SlotKind::Escrow && known.boxKey == key.publicKey(); });
    if (slot == header.slots.end())
        return refuse(UnlockRefusal::OtherEscrowKey);
    auto opened = checkedAgainst(header, *slot, openSeal(*slot, key.secretKey(), header.place()));
    if (!opened)
        return refuse(UnlockRefusal::Forged);
    return std::move(*opened);
}

Unlocker unlocksWith(Secret password)
{
    return [kept = std::make_shared<const Secret>(std::move(password))](const Header& header) {
        return unlockKeys(header, *kept);
    };
}

Unlocker unlocksWith(RecoveryCode card)
{
    return [kept = std::make_shared<const RecoveryCode>(std::move(card))](const Header& header) {
        return unlockWithRecovery(header, *kept);
    };
}

Unlocker unlocksWith(EscrowKey key)
{
    return [kept = std::make_shared<const EscrowKey>(std::move(key))](const Header& header) {
        return unlockWithEscrow(header, *kept);
    };
}

std::vector<SlotHolder> holdersOf(const Header& header, const KeyRing& keys)
{
    std::vector<SlotHolder> holders;
    for (const Slot& slot : header.slots)
        if (slot.kind != SlotKind::Recovery)
            holders.push_back({slot.number, slot.kind, labelOf(slot, header.vaultId, keys)});
    return holders;
}

std::optional<SlotKind> kindOf(const Header& header, quint32 slot)
{
    const auto found = std::ranges::find(header.slots, slot, &Slot::number);
    return found == header.slots.end() ? std::nullopt : std::optional(found->kind);
}

namespace {
Result<void, SlotChangeRefusal> putPassword(Header& header, const KeyRing& keys, quint32 slot, const Secret& password,
                                            const PasswordCost& cost)
{
    Slot* old = findSlot(header, slot);
    if (old == nullptr || old->kind != SlotKind::User)
        return refuse(SlotChangeRefusal::NoSuchSlot);
    *old = makeSlot(SlotKind::User, slot, password.bytes(), cost, labelOf(*old, header.vaultId, keys), header.place(), keys);
    signNext(header, keys);
    return {};
}
} // namespace

Result<void, SlotChangeRefusal> changePassword(Header& header, const KeyRing& keys, quint32 slot, const Secret& password,
                                               const PasswordCost& cost)
{
    if (isPasswordOf(header, slot, password))
        return refuse(SlotChangeRefusal::SamePassword);
    return putPassword(header, keys, slot, password, cost);
}

RecoveryCode renewRecoveryCode(Header& header, const KeyRing& keys, const PasswordCost& cost)
{
    RecoveryCode code = RecoveryCode::random();
    Slot slot = makeSlot(SlotKind::Recovery, header.lastSlot + 1, code.bytes(), cost, {}, header.place(), keys);
    std::erase_if(header.slots, [](const Slot& old) { return old.kind == SlotKind::Recovery; });
    appendSlot(header, keys, std::move(slot));
    return code;
}

Result<RecoveryCode, SlotChangeRefusal> renewAccess(Header& header, const KeyRing& keys, quint32 slot, const Secret& password,
                                                    const PasswordCost& cost)
{
    if (const auto put = putPassword(header, keys, slot, password, cost); !put) // also the old one, if it was found again
        return refuse(put.error());
    return renewRecoveryCode(header, keys, cost);
}

bool isPasswordOf(const Header& header, quint32 slot, const Secret& password)
{
    const auto found = std::ranges::find(header.slots, slot, &Slot::number);
    return found != header.slots.end() && found->kind == SlotKind::User &&
           openSlot(*found, password.bytes(), header.place()).has_value();
}

Result<quint32, SlotChangeRefusal> addUser(Header& header, const KeyRing& keys, const Secret& password, const QString& label,
                                           const PasswordCost& cost, quint32 openedBy)
{
    if (label.trimmed().isEmpty())
        return refuse(SlotChangeRefusal::NoName);
    if (slotCount(header, SlotKind::User) >= maximumUsers)
        return refuse(SlotChangeRefusal::TooManyUsers);
    if (isPasswordOf(header, openedBy, password))
        return refuse(SlotChangeRefusal::OwnPassword);
    return appendSlot(
        header, keys,
        makeSlot(SlotKind::User, header.lastSlot + 1, password.bytes(), cost, label.trimmed(), header.place(), keys));
}

Result<quint32, SlotChangeRefusal> addEscrow(Header& header, const KeyRing& keys, const PublicKey& escrow, const QString& label)
{
    if (label.trimmed().isEmpty())
        return refuse(SlotChangeRefusal::NoHolderName);
    if (std::ranges::find(header.slots, escrow, &Slot::boxKey) != header.slots.end())
        return refuse(SlotChangeRefusal::EscrowKnown);
    if (slotCount(header, SlotKind::Escrow) >= maximumEscrows)
        return refuse(SlotChangeRefusal::TooManyEscrows);
    return appendSlot(header, keys, makeEscrowSlot(header.lastSlot + 1, escrow, label.trimmed(), header.place(), keys));
}

Result<KeyRing, SlotChangeRefusal> rotateKeys(Header& header, const KeyRing& keys, const std::vector<quint32>& removed)
{
    Header next = header;
    for (const quint32 number : removed) {
        const Slot* slot = findSlot(next, number);
        if (slot == nullptr || slot->kind == SlotKind::Recovery)
            return refuse(SlotChangeRefusal::NoSuchSlot);
        std::erase_if(next.slots, [number](const Slot& old) { return old.number == number; });
    }
    if (slotCount(next, SlotKind::User) == 0)
        return refuse(SlotChangeRefusal::LastUser);
    KeyRing nextKeys = keys.withNewRootKey();
    ++next.epoch;
    next.databaseFile = databaseFileName(next.epoch);
    next.databaseSalt = randomBytes<16>();
    for (Slot& slot : next.slots)
        resealSlot(slot, header.place(), keys, next.place(), nextKeys);
    signNext(next, nextKeys);
    header = std::move(next);
    return nextKeys;
}

void setAuditWitness(Header& header, const KeyRing& keys, quint64 count, const Digest& head)
{
    header.auditCount = count;
    header.auditHead = head;
    signNext(header, keys);
}

QString sentence(UnlockRefusal refusal)
{
    switch (refusal) {
    case UnlockRefusal::WrongPassword:
        return Tr::tr("This password does not open the vault. Check Caps Lock and the input method, then type it again.");
    case UnlockRefusal::WrongRecoveryCode:
        return Tr::tr(
            "This recovery code does not open the vault. It may be the card of another vault, or an older card that a "
            "new code has replaced.");
    case UnlockRefusal::NoRecoverySlot: return Tr::tr("This vault has no recovery code. Only a password opens it.");
    case UnlockRefusal::OtherEscrowKey: return Tr::tr("This vault was not sealed to this escrow key. Nothing was opened.");
    case UnlockRefusal::Forged: break;
    }
    return Tr::tr(
        "The key files of this vault were not made by the vault that your password belongs to. Nothing was opened. Keep "
        "the folder as it is and use the newest backup.");
}

QString sentence(SlotChangeRefusal refusal)
{
    switch (refusal) {
    case SlotChangeRefusal::NoSuchSlot: return Tr::tr("This vault has no such user or escrow holder.");
    case SlotChangeRefusal::TooManyUsers: return Tr::tr("This vault has %1 users already. Remove one first.").arg(maximumUsers);
    case SlotChangeRefusal::TooManyEscrows:
        return Tr::tr("This vault is sealed to %1 escrow keys already. Remove one first.").arg(maximumEscrows);
    case SlotChangeRefusal::EscrowKnown: return Tr::tr("This vault is sealed to this escrow key already.");
    case SlotChangeRefusal::NoName: return Tr::tr("Every user needs a name, so that the list can tell who opens the vault.");
    case SlotChangeRefusal::NoHolderName:
        return Tr::tr("Say who holds the escrow key, so that the list can tell who opens the vault.");
    case SlotChangeRefusal::SamePassword:
        return Tr::tr("This is the password of now. Nothing was changed. Choose another one.");
    case SlotChangeRefusal::OwnPassword:
        return Tr::tr("This is the password with which you opened the vault. Every user needs one of their own, or the log "
                      "cannot tell who was there.");
    case SlotChangeRefusal::OwnSlot:
        return Tr::tr(
            "This is how you opened the vault yourself. Nobody can shut themselves out; somebody else who can open it "
            "does that.");
    case SlotChangeRefusal::LastUser: break;
    }
    return Tr::tr("The last user cannot be removed. Add the new user first.");
}

} // namespace anxin
