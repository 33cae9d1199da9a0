// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/keys/bytestream.h"
#include "core/vault/keys/vaultkeys.h"

namespace anxin {

// Keys for tests: quick to unlock, and worthless.
inline Secret aPassword(const QByteArray& text = "correct horse battery")
{
    initCrypto();
    return passwordFrom(QString::fromUtf8(text));
}

inline CreatedKeys aKeySet()
{
    return createKeys(aPassword(), QStringLiteral("心理老师"), PasswordCost::cheapForTests());
}

inline bool haveSameRoot(const KeyRing& left, const KeyRing& right)
{
    return toHex(left.rootKey().bytes()) == toHex(right.rootKey().bytes());
}

// A header that was changed by somebody who knows the format: with a checksum that fits.
inline QByteArray withChecksum(QByteArray header)
{
    header.chop(sizeof(Digest));
    ByteWriter out;
    out.bytes(viewOf(header));
    out.bytes(digestOf(viewOf(header)));
    return out.written();
}

} // namespace anxin
