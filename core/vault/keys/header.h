// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/vault/keys/slot.h"

#include <vector>

namespace anxin {

// Of one copy of the header, seen before any password.
enum class HeaderDamage : quint8 {
    NotAHeader,  // not the bytes a header begins with
    WrongLength, // cut short, or grown
    Checksum,    // some byte has changed
    NewerFormat, // whole, but made by a newer program
    BadField,    // whole, but a value is outside what this program accepts
};
QString sentence(HeaderDamage damage);

// What stands in clear beside the encrypted database: enough to unlock it, nothing about people. Byte table in
// core/vault/README.md.
struct Header {
    quint64 seq;   // grows by one with each writing
    quint32 epoch; // of the root key and the database file, from 1
    VaultId vaultId;
    Salt databaseSalt;       // also the first 16 bytes of the database file, where they may be damaged
    QByteArray databaseFile; // name inside the vault folder, `isDatabaseFileName`
    PublicKey signKey;
    quint64 auditCount; // witness: rows of the audit log when this was written …
    Digest auditHead;   // … and the MAC of the last of them
    quint32 lastSlot;   // highest slot number ever given
    std::vector<Slot> slots;
    Signature signature; // by `signHeader`; meaningful once a password has vouched for `signKey`

    SlotPlace place() const { return {vaultId, epoch}; }
};

inline constexpr int maximumHeaderBytes = 64 * 1024;
inline constexpr std::size_t maximumUsers = 8;
inline constexpr std::size_t maximumEscrows = 2;
// The one file profile: SQLCipher 3 parameters with pages of 4096 bytes, readable by SQLCipher 3.4.1 and later.
inline constexpr char cipherProfile[] = "sqlcipher3-4096";

// "data-0003.db" for epoch 3.
QByteArray databaseFileName(quint32 epoch);
bool isDatabaseFileName(const QByteArray& name);

void signHeader(Header& header, const KeyRing& keys);
bool hasValidSignature(const Header& header);

// One value has one spelling: decodeHeader(encodeHeader(h)) is h, and encodeHeader(*decodeHeader(b)) is b.
QByteArray encodeHeader(const Header& header);
Result<Header, HeaderDamage> decodeHeader(const QByteArray& bytes);

} // namespace anxin
