// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/keys/digest.h"

#include <array>
#include <vector>

namespace anxin {

// What a key is for. The number is the subkey id of crypto_kdf (context "anxin-v1") and stays for ever; 2 and 5 are not used.
enum class KeyUse : quint8 {
    Database = 1,       // raw SQLCipher key
    AuditChain = 3,     // MAC of each audit row; of the signing seed, so that the chain and its witnesses outlive rotations
    BackupManifest = 4, // seal of what the tables of a backup hold; the manifest itself is signed
    ExportLedger = 6,   // MAC of an export's line
    SlotLabel = 7,      // encrypts the labels of the slots
};

// Everything an unlocked vault can do with keys: the vault root key of this epoch with the keys derived from it, and the
// Ed25519 key pair that signs for the vault through all its epochs. Move-only; wiped when it goes. Const use is safe from
// several threads.
class KeyRing {
public:
    // For a new vault.
    static KeyRing random();
    KeyRing(Key rootKey, Key signSeed);
    // The next epoch's ring: a new root key, the same signing key.
    KeyRing withNewRootKey() const;
    // For a part that outlives the one that unlocked, e.g. a vault that is opened again without a password.
    KeyRing copy() const;

    const Key& key(KeyUse use) const;
    const Key& rootKey() const { return m_rootKey; }
    const Key& signSeed() const { return m_signSeed; }
    const PublicKey& signKey() const { return m_signKey; }
    // `purpose` is a constant such as "anxin header 1" and keeps a signature of one kind of file from fitting another kind.
    Signature sign(QByteArrayView purpose, ByteView message) const;

private:
    Key m_rootKey;
    Key m_signSeed;
    PublicKey m_signKey;
    std::vector<Key> m_keys; // in the order of the uses
};

// Needs no secret: also for whoever receives a signed package.
bool isSignedBy(const PublicKey& signKey, QByteArrayView purpose, ByteView message, const Signature& signature);

} // namespace anxin
