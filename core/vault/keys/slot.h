// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/vault/keys/keyring.h"
#include "core/vault/keys/passwordhash.h"

#include <QString>

#include <optional>

namespace anxin {

class ByteReader;
class ByteWriter;

// Who a slot lets in.
enum class SlotKind : quint8 {
    User = 1,     // a password
    Recovery = 2, // the recovery code
    Escrow = 3,   // a box key whose secret half lies elsewhere
};

// The half of a slot that a password or code opens: the slot's box secret key and what the holder has seen of the vault,
// encrypted under the stretched secret. Format in core/vault/README.md.
struct WrappedBoxKey {
    PasswordCost cost;
    Salt salt;
    Bytes<24> nonce;
    Bytes<100> cipher;
};

// One way into the vault, as the header stores it. The root key is sealed to `boxKey`, so that a new root key can be
// given to every slot while its holder is away.
struct Slot {
    SlotKind kind;
    quint32 number; // unique in the vault for ever, from 1
    PublicKey boxKey;
    std::optional<WrappedBoxKey> wrapped; // none for escrow
    Bytes<24> labelNonce;
    Bytes<80> label; // under KeyUse::SlotLabel, padded: its length tells nothing
    Bytes<141> seal; // crypto_box_seal of root key and signing seed
};

// Which vault and which epoch a slot belongs to.
struct SlotPlace {
    VaultId vaultId;
    quint32 epoch;
};

// Longest label in UTF-8 bytes (21 Han characters); a longer one is cut at a whole character.
inline constexpr int maximumLabelBytes = 63;

enum class SlotRefusal : quint8 {
    WrongSecret, // the password or code does not open this slot
    Forged,      // it does, but what lies inside belongs to another vault, slot or epoch
};

// A slot that `secret` (a password, or the bytes of a recovery code) opens.
Slot makeSlot(SlotKind kind, quint32 number, ByteView secret, const PasswordCost& cost, const QString& label,
              const SlotPlace& place, const KeyRing& keys);
// A slot for a public key whose secret half we never see.
Slot makeEscrowSlot(quint32 number, const PublicKey& boxKey, const QString& label, const SlotPlace& place, const KeyRing& keys);
// Gives `keys` of a new epoch to the slot's holder, and encrypts its label anew. `oldKeys` are those of the slot's epoch.
void resealSlot(Slot& slot, const SlotPlace& oldPlace, const KeyRing& oldKeys, const SlotPlace& place, const KeyRing& keys);

Result<KeyRing, SlotRefusal> openSlot(const Slot& slot, ByteView secret, const SlotPlace& place);
// Opens the seal with the box secret key itself, as the holder of an escrow key does.
Result<KeyRing, SlotRefusal> openSeal(const Slot& slot, const Key& boxSecret, const SlotPlace& place);
// Empty where the label does not decrypt: it is a convenience, and nothing depends on it.
QString labelOf(const Slot& slot, const VaultId& vaultId, const KeyRing& keys);

void writeSlot(ByteWriter& out, const Slot& slot);
// Nothing where a field is out of its range. What is too short shows in `in`.
std::optional<Slot> readSlot(ByteReader& in);

} // namespace anxin
