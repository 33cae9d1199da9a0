// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/vault/keys/escrowkey.h"
#include "core/vault/keys/header.h"
#include "core/vault/keys/recoverycode.h"

#include <QString>

#include <functional>

namespace anxin {

// What stands between a person and an unlocked vault. All of it is values: nothing here reads or writes a file (that is
// `HeaderStore`), so all of it may run on a worker thread. Whatever stretches a password takes about a second for each slot.

enum class UnlockRefusal : quint8 {
    WrongPassword,
    WrongRecoveryCode,
    NoRecoverySlot, // this vault has no recovery code
    OtherEscrowKey, // this vault is not sealed to that escrow key
    Forged,         // the password is right, but the key file was put together by somebody else
};
QString sentence(UnlockRefusal refusal);

enum class SlotChangeRefusal : quint8 {
    NoSuchSlot,
    TooManyUsers,
    OwnSlot,  // the way in of whoever is here
    LastUser, // a vault without a user could only be opened with the recovery code
    TooManyEscrows,
    EscrowKnown,  // the vault is sealed to this key already
    NoName,       // a user whom the list could not name
    NoHolderName, // nor an escrow holder
    SamePassword, // nothing would be changed
    OwnPassword,  // the new user would get the password of the one who lets them in
};
QString sentence(SlotChangeRefusal refusal);

struct CreatedKeys {
    Header header; // seq 1, epoch 1, one user, one recovery slot; signed
    KeyRing keys;
    RecoveryCode code; // to be shown once, and stored nowhere
};
// `label` is how the person calls this slot ("Counsellor"); it is encrypted.
CreatedKeys createKeys(const Secret& password, const QString& label, const PasswordCost& cost);

struct UnlockedKeys {
    KeyRing keys;
    quint32 slot; // whose password it was; for the audit log and for changing it
    QString label;
};
// Tries every user's slot. The header's checksum was verified when it was read, so a password that opens nothing is a wrong
// password, not damage; and on success its signature has been verified with a key that the password vouches for.
Result<UnlockedKeys, UnlockRefusal> unlockKeys(const Header& header, const Secret& password);
Result<UnlockedKeys, UnlockRefusal> unlockWithRecovery(const Header& header, const RecoveryCode& code);
// For the holder of the escrow key. Nothing that the holder keeps pins the signing key, so a whole vault of somebody else's
// making is not noticed here; it holds nothing of the school's either.
Result<UnlockedKeys, UnlockRefusal> unlockWithEscrow(const Header& header, const EscrowKey& key);

// One of the three, with its secret; copies share it.
using Unlocker = std::function<Result<UnlockedKeys, UnlockRefusal>(const Header& header)>;
Unlocker unlocksWith(Secret password);
Unlocker unlocksWith(RecoveryCode card);
Unlocker unlocksWith(EscrowKey key);

// Who else than the recovery card opens the vault, for the screen.
struct SlotHolder {
    quint32 slot;
    SlotKind kind;
    QString label;
};
std::vector<SlotHolder> holdersOf(const Header& header, const KeyRing& keys);
// Nothing where there is no such slot any more.
std::optional<SlotKind> kindOf(const Header& header, quint32 slot);

// The following change `header` in memory: seq + 1, signed anew. `HeaderStore::save` makes it last. `keys` are the unlocked
// ones; the database is not touched. Where a slot is replaced, its old secret no longer opens the new header. Copies of the
// old header (in backups) still open with the old secret.

// Refused: NoSuchSlot, SamePassword.
Result<void, SlotChangeRefusal> changePassword(Header& header, const KeyRing& keys, quint32 slot, const Secret& password,
                                               const PasswordCost& cost);
// Replaces the recovery code, or gives one to a vault that had none.
RecoveryCode renewRecoveryCode(Header& header, const KeyRing& keys, const PasswordCost& cost);
// For whoever came in without a password: both of the above, or neither.
Result<RecoveryCode, SlotChangeRefusal> renewAccess(Header& header, const KeyRing& keys, quint32 slot, const Secret& password,
                                                    const PasswordCost& cost);
// Whether the password is that of this user. Stretches it once.
bool isPasswordOf(const Header& header, quint32 slot, const Secret& password);
// The number of the new slot. `openedBy`: whose password opened the vault, 0 for nobody's; only that one is compared with the
// new one, because "taken" would tell a colleague's password.
Result<quint32, SlotChangeRefusal> addUser(Header& header, const KeyRing& keys, const Secret& password, const QString& label,
                                           const PasswordCost& cost, quint32 openedBy = 0);
// Lets the holder of an escrow key open the vault. `label` says who that is, for the lock screen. The number of the new slot.
Result<quint32, SlotChangeRefusal> addEscrow(Header& header, const KeyRing& keys, const PublicKey& escrow,
                                             const QString& label);
// Begins the next epoch without the users and escrow holders in `removed`: new root key, new database salt and file name,
// everybody else's slot sealed anew without their passwords. The caller first writes the new database file with the returned
// keys, then saves the header. Refused: NoSuchSlot, LastUser.
Result<KeyRing, SlotChangeRefusal> rotateKeys(Header& header, const KeyRing& keys, const std::vector<quint32>& removed);
// The witness of the audit log, as it is now.
void setAuditWitness(Header& header, const KeyRing& keys, quint64 count, const Digest& head);

} // namespace anxin
