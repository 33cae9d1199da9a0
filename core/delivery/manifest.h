// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/keys/digest.h"

#include <QDate>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace anxin {

// What lies beside a package for everybody to read: what it consists of, and nothing about anybody.
struct Manifest {
    struct File {
        QString name; // in the same folder
        qint64 size;
        Digest hash; // BLAKE2b-256
    };
    QString program; // version that wrote the package
    QString schoolCode;
    QString kind;   // of the report
    QString period; // term code
    QDate reportedOn;
    QString witness; // of the audit log; proves later that this entry was there
    int reports = 0; // files inside the archive, without its own list
    std::vector<File> files;
};

// Who vouches for a manifest. `sign(purpose, message)` is the vault's signature (KeyRing::sign).
struct PackageSigner {
    PublicKey key;
    std::function<Signature(QByteArrayView purpose, ByteView message)> sign;
};

// JSON with the signer's key and signature. The same manifest and signer give the same bytes.
QByteArray signedJson(const Manifest& manifest, const PackageSigner& signer);

struct SignedManifest {
    Manifest manifest;
    PublicKey signedBy; // whether that is the right school's key is for the reader to know
};
// Nothing where the bytes are no manifest, name a file outside their folder, or were changed after signing.
std::optional<SignedManifest> manifestFrom(const QByteArray& json);

} // namespace anxin
