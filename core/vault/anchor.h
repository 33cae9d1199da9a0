// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/moment.h"
#include "core/vault/keys/keyring.h"

#include <QString>

#include <optional>

namespace anxin {

// How far a vault had come, so that an earlier copy of it can be told from the vault itself.
struct Anchor {
    quint64 headerSeq;
    quint32 epoch;
    quint64 auditCount;
    Digest auditHead;
    Moment at;
};

// What this PC remembers of a vault, outside the vault's folder: whoever puts an older copy of the whole folder in its place
// does not reach it. Signed by the vault, so that it can neither be made up nor moved to another vault. Names nobody. One file
// for each vault, in the user's own data folder (~/.local/share/anxin). Holds a path only.
class AnchorStore {
public:
    explicit AnchorStore(const VaultId& vaultId);

    // Nothing where there is none, none that can be read, or none that this vault has signed: a PC that has not seen the vault
    // yet. Throws nothing.
    std::optional<Anchor> read(const PublicKey& signKey) const;
    // Replaces the file whole; nothing is announced any more. Throws Fault.
    void write(const Anchor& anchor, const KeyRing& keys) const;

    // What this PC is about to put in force, beside what it remembers: whoever is cut off between the two is not asked about a
    // state of their own making. Throws Fault.
    void announce(const Anchor& anchor, const KeyRing& keys) const;
    std::optional<Anchor> announced(const PublicKey& signKey) const;

private:
    std::optional<Anchor> readFrom(const QString& path, const PublicKey& signKey) const;
    void writeTo(const QString& path, const Anchor& anchor, const KeyRing& keys) const;
    QString announcement() const { return m_path + QStringLiteral(".next"); }

    VaultId m_vaultId;
    QString m_path;
};

} // namespace anxin
