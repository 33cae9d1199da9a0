// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/backup/backups.h"
#include "core/vault/newvault.h"

#include <variant>

namespace anxin {

class Clock;

enum class RestoreRefusal : quint8 {
    NotABackup,  // nothing of that name, or no whole header beside it
    NeverDone,   // there is no manifest: it was interrupted when it was made
    Damaged,     // a file is missing, cut or changed
    OtherVault,  // the folder to restore into is a vault, but another one
    NothingLeft, // a rescue found no whole row
};
QString sentence(RestoreRefusal refusal);

// Why a backup was not opened or not restored.
using BackupRefusal = std::variant<RestoreRefusal, UnlockRefusal, LockRefusal, FolderRefusal, CreateRefusal>;
QString sentence(const BackupRefusal& refusal);

// A verified backup that a password of its time has opened: the header is the vault's, and signs the manifest.
struct UnlockedBackup {
    Backup backup;
    Header header;
    UnlockedKeys keys;
};
// `unlockIt`: Header → Result<UnlockedKeys, UnlockRefusal>; about a second for each password. Reads every byte.
template <class Unlock>
Result<UnlockedBackup, BackupRefusal> unlockBackup(const QString& path, Unlock&& unlockIt);

Result<Header, RestoreRefusal> headerOfBackup(const QString& path);
Result<Backup, RestoreRefusal> verifiedBackup(const QString& path, const PublicKey& signKey);

// Makes a new vault folder of the backup. The passwords are those of its time. The log says so, and, where this PC knows a
// later state, why the older one is right. Whatever fails takes the new folder away again. Throws Fault.
Result<void, BackupRefusal> restoreAsNew(const UnlockedBackup& unlocked, const QString& folder, const Clock& clock);

// What became of the state that was there.
struct RestoredOver {
    quint32 epoch;      // that the vault is in now
    QString savedAs;    // name of the backup that was made of it; empty where it could not be opened any more
    QString quarantine; // where its damaged files are now; empty where they are whole
};

// Puts the backup in force in the vault that is there, as its next epoch, under the passwords of the vault as it is now
// (`current`, which `header` has been unlocked by). Nothing is overwritten: the state that was there is backed up first where
// it opens, and its files stay as `.old` or, where they are damaged, in quarantine/. Needs nobody else in the vault. Throws
// Fault: then the old state is in force.
Result<RestoredOver, BackupRefusal> restoreInto(const UnlockedBackup& unlocked, const QString& vaultPath, const Header& header,
                                                const UnlockedKeys& current, const Clock& clock, const BackupVerifier& verify);

// Which password a refusal to restore speaks of, where it speaks of one.
enum class PasswordOf : quint8 { Vault, Backup };
struct RestoreObstacle {
    BackupRefusal why;
    PasswordOf password = PasswordOf::Vault;
};
// The whole way with what opens them, about a second for each: restoreInto where no more is known of the vault than its folder.
// Where none of its key files is whole, that of the backup takes their place. `then`: of the time of the backup, asked for only
// where that is of another epoch. Throws Fault.
Result<RestoredOver, RestoreObstacle> restoreOver(const QString& backup, const QString& vaultPath, const Unlocker& now,
                                                  const Unlocker& then, const Clock& clock, const BackupVerifier& verify);

template <class Unlock>
Result<UnlockedBackup, BackupRefusal> unlockBackup(const QString& path, Unlock&& unlockIt)
{
    auto header = headerOfBackup(path);
    if (!header)
        return refuse(BackupRefusal{header.error()});
    auto keys = unlockIt(*header);
    if (!keys)
        return refuse(BackupRefusal{keys.error()});
    auto backup = verifiedBackup(path, header->signKey);
    if (!backup)
        return refuse(BackupRefusal{backup.error()});
    return UnlockedBackup{std::move(*backup), std::move(*header), std::move(*keys)};
}

} // namespace anxin
