// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/moment.h"
#include "core/vault/keys/keyring.h"

#include <QByteArray>

#include <optional>

namespace anxin {

// What a backup was when it had been read back and compared: written last, so that a backup with a manifest is a verified
// one. Signed by the vault: a signature outlives the rotations that a MAC key would not, and needs no password to be checked.
// Byte table in core/vault/README.md.
struct BackupManifest {
    VaultId vaultId;
    quint32 epoch;
    Moment madeAt;
    quint64 auditCount; // head of the log in the backup
    Digest auditHead;
    quint32 schema;
    quint64 size;    // of the database file
    Digest database; // of all its bytes, free pages too
    Digest header;   // of all bytes of the header file
    Digest content;  // `sealOf` under KeyUse::BackupManifest of the epoch
};

inline constexpr int maximumManifestBytes = 4096;

QByteArray encodeManifest(const BackupManifest& manifest, const KeyRing& keys);
// Nothing where it is not whole, or not signed with `signKey`.
std::optional<BackupManifest> decodeManifest(const QByteArray& bytes, const PublicKey& signKey);

} // namespace anxin
