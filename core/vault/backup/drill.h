// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/backup/backups.h"

namespace anxin {

// What came of trying out a restore.
struct DrillReport {
    std::optional<Backup> backup; // the newest verified one; nothing where there is none
    QString trouble;              // empty where it can be restored; else one line, codes and numbers only
    qint64 rowsSince = 0;         // that the vault has more now, in all its tables; may be negative
};

// Copies the newest verified backup of `folder` to a place of its own, unlocks it by the header beside it with the keys of the
// vault where they are of its epoch, has all of it looked at, counts its rows against the vault's, takes the copy away, and
// notes the drill in the log. What this PC remembers of the vault is not touched. Throws Fault.
DrillReport tryRestoring(Vault& vault, const QString& folder, const BackupVerifier& verify, Progress& progress);

} // namespace anxin
