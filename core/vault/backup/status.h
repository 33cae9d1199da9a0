// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/backup/schedule.h"

namespace anxin {

class Vault;

// How it stands with the backups of a vault: what its log tells, and whether the last one is there. Reads no backup to its end.
struct BackupStatus {
    SinceBackup own;                    // the last verified one in the vault's own folder, and what has changed since
    bool isOutOfPlace = false;          // the vault itself was moved away or written over: nothing can be saved or backed up
    bool isOwnMissing = false;          // it is not in its place any more, or not as long as it was
    SinceBackup elsewhere;              // the same for other media; whether that one is still there nobody can tell
    std::optional<Moment> failedAt;     // a backup came to nothing, and none in the vault's own folder has been made since
    std::optional<Moment> triedAt;      // the last trial of restoring one (`tryRestoring`)
    bool hasTrialFailed = false;        // that one
    std::optional<Moment> firstEntryAt; // of the log: how long there has been something to lose
};
// Of a vault with a folder.
BackupStatus backupStatus(Vault& vault);

// What has happened since the last backup in the vault's own folder.
SinceBackup sinceOwnBackup(Vault& vault);

inline constexpr int daysUntilCopyIsDue = 7;
inline constexpr int daysUntilTrialIsDue = 31;
// Something has changed, and the last copy on another medium is a week old; without any, the vault is.
bool isCopyDue(const BackupStatus& status, Moment now);
// The last trial is a month old; without any, the vault is.
bool isTrialDue(const BackupStatus& status, Moment now);

// In the log, under Op::BackUp: the name of a backup, with one of these behind it where it is not the vault's own: on another
// medium, or in another folder of the same disk; or the third instead of a name.
inline constexpr char backupElsewhere[] = " elsewhere";
inline constexpr char backupBeside[] = " same disk";
inline constexpr char backupFailed[] = "failed";
// Under Op::RestoreDrill: the name of a backup, with this behind it where it could not be restored.
inline constexpr char trialFailed[] = " failed";

} // namespace anxin
