// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumtable.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/delivery/manifest.h"
#include "core/vault/filecalls.h"

namespace anxin {

// What leaves the school: a folder on a stick with one encrypted archive, a note on how to open it, and last the manifest that
// proves both. Until the manifest is there, the folder is no package.

struct PackedReport {
    QString title;
    QString suffix; // "xlsx"
    QByteArray bytes;
};

struct PackageRequest {
    QString schoolCode;
    QString school;
    QString kind;   // of the report
    QString period; // term code
    QDate reportedOn;
    QString witness;
    std::vector<PackedReport> reports; // named 01.xlsx, 02.pdf, … inside: names in an archive can be read without its password
};

enum class PackageRefusal : quint8 { NoSuchFolder, ReadOnly, NotEnoughSpace };
QString sentence(PackageRefusal refusal);

struct PackageReceipt {
    QString folder; // where the package lies
    Manifest manifest;
};

// Makes a folder inside `target` and writes the package into it, each file through `AtomicFile`: written in blocks, brought to
// the medium, read back, compared, and only then given its name. Wants three times the size free. `password` is UTF-8.
// A folder that an earlier run left incomplete is used again; a whole package is never touched, the new one gets a number.
// `progress` may stop it at any block (Cancelled). Whatever stops it, what was written is taken away again as far as the
// medium still answers, and nothing is left that `verifyPackage` calls complete unless all of it is on the medium.
// Needs `initCrypto`. Throws Fault.
Result<PackageReceipt, PackageRefusal> writePackage(const PackageRequest& request, const QByteArray& password,
                                                    const PackageSigner& signer, const QString& target, Progress& progress,
                                                    const FileCalls& calls = systemFileCalls());

enum class PackageState : quint8 {
    Complete,   // the manifest holds and every file is as it says
    Incomplete, // the manifest, or a file that it names, is not there
    Damaged,    // the manifest or a file was changed
};
constexpr auto enumTable(PackageState)
{
    return std::array{
        EnumEntry{PackageState::Complete, "complete", QT_TRANSLATE_NOOP("Label", "Complete and verified")},
        EnumEntry{PackageState::Incomplete, "incomplete", QT_TRANSLATE_NOOP("Label", "Incomplete")},
        EnumEntry{PackageState::Damaged, "damaged", QT_TRANSLATE_NOOP("Label", "Damaged")},
    };
}

struct PackageCheck {
    PackageState state;
    std::optional<SignedManifest> manifest; // where it could be read
};
// Reads every byte of a package again, e.g. after a stick was put in anew. Needs no password.
PackageCheck verifyPackage(const QString& folder);

} // namespace anxin
