// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <array>
#include <cstddef>
#include <span>

namespace anxin {

// Raw bytes of a fixed number: ids, salts, public keys, digests. Nothing secret: that is a `Secret` or a `Key`.
template <std::size_t N>
using Bytes = std::array<unsigned char, N>;
using ByteView = std::span<const unsigned char>;

using VaultId = Bytes<16>;   // random, for the life of the vault
using Salt = Bytes<16>;      // random, one for each use
using PublicKey = Bytes<32>; // X25519 or Ed25519
using Signature = Bytes<64>; // Ed25519
using Digest = Bytes<32>;    // BLAKE2b-256

inline ByteView viewOf(QByteArrayView bytes)
{
    return {reinterpret_cast<const unsigned char*>(bytes.data()), static_cast<std::size_t>(bytes.size())};
}

// Lower-case hexadecimal, for ids on screen and in logs.
inline QByteArray toHex(ByteView bytes)
{
    return QByteArray::fromRawData(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())).toHex();
}

} // namespace anxin
