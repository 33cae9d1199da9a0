// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/keys/header.h"

#include <QString>

#include <functional>

namespace anxin {

// A backup to be looked at anew: its database file, the header that it opens with, the keys, and what it must hold
// (`BackupManifest::content`). Lent for the duration of a call.
struct BackupCheck {
    QString database;
    const Header& header;
    const KeyRing& keys;
    Digest content;
};

// Opens the file and reads all of it: every page, structure, foreign keys, the number of rows and the digest of each table,
// the head of the log that the header tells. Whether its chain holds is asked of no copy: that is a question for the vault, and
// a backup of a log that somebody has changed is better than none (core/README.md, Decision 8). Empty where all holds, else one
// line for the log. Does not throw where the file is damaged.
QString troubleIn(const BackupCheck& check);

// Who looks: `troubleIn` itself, or a process of its own that has nothing of the backup in its memory yet.
using BackupVerifier = std::function<QString(const BackupCheck& check)>;

} // namespace anxin
