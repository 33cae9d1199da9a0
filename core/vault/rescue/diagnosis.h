// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/keys/headerstore.h"

#include <QStringList>

namespace anxin {

// What is wrong with a vault, before anything is tried.
struct Diagnosis {
    std::optional<FolderRefusal> folder; // neither key file can be used
    bool oneHeaderBad = false;           // the other one is used
    bool hasJournal = false;             // of a change that the power ended; replayed at the next opening
    bool saltDiffers = false;            // the first bytes of the database are not what the header says
    bool isPlain = false;                // the database is not encrypted: not ours
    bool isCut = false;                  // its length is no number of whole pages
    bool isClean() const;
};
Diagnosis diagnose(const QString& vaultPath);
// One line for each finding, for the person.
QStringList sentences(const Diagnosis& diagnosis);

// Headers to go by, none of them verified yet: a password does that. `places`: where its backups may lie; the vault's own is
// looked at first in any case.

// The newest header beside a backup that belongs to the database file in the vault, by its salt; nothing where there is none,
// or where the vault's own headers can be used. With it the vault opens as it is, and nothing is lost (`putHeaderBack`).
struct FittingHeader {
    QString backup; // path without endings
    Header header;
};
std::optional<FittingHeader> fittingHeader(const QString& vaultPath, const QStringList& places);
// To rescue by: of the vault, the one that fits, or the newest beside one of its own backups whose database file is still
// there.
std::optional<Header> headerToRescueBy(const QString& vaultPath, const QStringList& places = {});
// To look for backups by: which vault it is, and who signs. Of the vault, also where its database is missing; or as above; or
// any.
std::optional<Header> headerToLookBy(const QString& vaultPath, const QStringList& places = {});

} // namespace anxin
