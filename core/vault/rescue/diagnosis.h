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

// A header to rescue by: of the vault, or, where neither copy is whole, the newest beside one of its backups whose database
// file is still there. It is not verified yet: a password does that. Nothing where there is none.
std::optional<Header> headerToRescueBy(const QString& vaultPath);

} // namespace anxin
