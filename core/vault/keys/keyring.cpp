// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/keys/keyring.h"

#include <sodium.h>

#include <algorithm>
#include <utility>

namespace anxin {

namespace {
constexpr std::array uses{KeyUse::Database, KeyUse::AuditChain, KeyUse::BackupManifest, KeyUse::ExportLedger,
                          KeyUse::SlotLabel};

// Ed25519 signs this digest of purpose and message, so that long messages need no second copy.
Digest digestFor(QByteArrayView purpose, ByteView message)
{
    Hasher hasher;
    const std::array<unsigned char, 1> length{static_cast<unsigned char>(purpose.size())};
    hasher.add(length);
    hasher.add(viewOf(purpose));
    hasher.add(message);
    return hasher.finish();
}
} // namespace

KeyRing KeyRing::random()
{
    return {Key::random(), Key::random()};
}

KeyRing::KeyRing(Key rootKey, Key signSeed) : m_rootKey(std::move(rootKey)), m_signSeed(std::move(signSeed))
{
    Secret signSecret{crypto_sign_SECRETKEYBYTES};
    crypto_sign_seed_keypair(m_signKey.data(), signSecret.data(), m_signSeed.data());
    for (const KeyUse use : uses) {
        const Key& parent = use == KeyUse::AuditChain ? m_signSeed : m_rootKey;
        m_keys.push_back(Key::filledBy([&](unsigned char* out) {
            crypto_kdf_derive_from_key(out, Key::size, static_cast<quint64>(use), "anxin-v1", parent.data());
        }));
    }
}

KeyRing KeyRing::withNewRootKey() const
{
    return {Key::random(), Key::copyOf(m_signSeed.bytes())};
}

KeyRing KeyRing::copy() const
{
    return {Key::copyOf(m_rootKey.bytes()), Key::copyOf(m_signSeed.bytes())};
}

const Key& KeyRing::key(KeyUse use) const
{
    return m_keys[static_cast<std::size_t>(std::distance(uses.begin(), std::find(uses.begin(), uses.end(), use)))];
}

Signature KeyRing::sign(QByteArrayView purpose, ByteView message) const
{
    PublicKey publicKey;
    Secret signSecret{crypto_sign_SECRETKEYBYTES};
    crypto_sign_seed_keypair(publicKey.data(), signSecret.data(), m_signSeed.data());
    const Digest digest = digestFor(purpose, message);
    Signature signature;
    crypto_sign_detached(signature.data(), nullptr, digest.data(), digest.size(), signSecret.data());
    return signature;
}

bool isSignedBy(const PublicKey& signKey, QByteArrayView purpose, ByteView message, const Signature& signature)
{
    const Digest digest = digestFor(purpose, message);
    return crypto_sign_verify_detached(signature.data(), digest.data(), digest.size(), signKey.data()) == 0;
}

} // namespace anxin
