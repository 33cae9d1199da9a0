// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/backup/backups.h"

namespace anxin {

// What came of trying out a restore.
struct DrillReport {
    std::optional<Backup> backup; // the newest verified one; nothing where there is none
    QString trouble;              // empty where it can be restored; else one line, codes and numbers only
    qint64 rows = 0;              // in all its tables
    qint64 rowsSince = 0;         // that the vault has more now; may be negative. Known once it is noted.
};

// Copies the newest verified backup of `folder` to a place of its own, unlocks it by the header beside it with the keys of the
// vault, which are those of its epoch, has all of it looked at, counts its rows, and takes the copy away. What this PC
// remembers of the vault is not touched. Needs no vault, so any thread will do. Throws Fault, Cancelled.
DrillReport tryRestoring(const Header& header, const KeyRing& keys, const QString& folder, const BackupVerifier& verify,
                         Progress& progress);
// Counts against the vault, and notes the trial in the log; nothing where there was no backup to try. Throws Fault.
void noteTrial(Vault& vault, DrillReport& report);

// Both at once.
DrillReport tryRestoring(Vault& vault, const QString& folder, const BackupVerifier& verify, Progress& progress);

} // namespace anxin
