// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/backup/manifest.h"
#include "core/vault/backup/schedule.h"
#include "core/vault/backup/verifier.h"

#include <QString>

#include <optional>
#include <vector>

namespace anxin {

class Clock;
class Connection;
class Progress;
class Vault;

// Backups of a vault: three files each, under one name in one folder.
//   2026-11-24T171502_e0003_n000418.anxbak    the database, under the key of its epoch
//   2026-11-24T171502_e0003_n000418.header    the header of its time: opens it, with the passwords of its time
//   2026-11-24T171502_e0003_n000418.manifest  written last, when the other two had been read back and compared
// So a backup is a vault of its time, and needs nothing else to be opened.

enum class BackupState : quint8 {
    Verified,   // every byte is as it was when it had been read back and compared
    Damaged,    // it is not, or a file is missing
    Unverified, // it never got as far: the power went, say
};

struct Backup {
    QString path; // of the three files, without their endings
    BackupState state;
    std::optional<BackupManifest> manifest; // where it is whole and the vault's
    qint64 bytes;                           // of the database file, as it is now

    QString name() const;
    QString databaseFile() const;
    QString headerFile() const;
    QString manifestFile() const;
};

// Where a vault keeps its own.
QString backupsFolderOf(const QString& vaultPath);
// From the path of any of the three files, or what they have in common.
QString backupPathFrom(const QString& path);

// Reads every byte of one backup. `signKey`: of the vault, from a header that a password has vouched for where it matters.
Backup readBackup(const QString& path, const PublicKey& signKey);
// The header beside it; nothing where it is not whole.
std::optional<Header> headerBeside(const Backup& backup);
// All in `folder` that are not another vault's, the newest first. Reads every byte; `progress` hears each backup.
std::vector<Backup> backupsIn(const QString& folder, const VaultId& vaultId, const PublicKey& signKey, Progress& progress);

// Makes one backup of `vault` in `folder` (which is made where it is missing), has it verified, and notes it in the log. Takes
// twice the room of the database, half of it beside the vault for the time being. Throws Fault: then nothing is left in
// `folder` but what was there. The connection must be in no transaction.
Backup makeBackup(Vault& vault, const QString& folder, const BackupVerifier& verify);

// The vault's own backup, in its own folder, and what follows from it: files of earlier epochs go, and older backups that the
// rule gives up (`thinned`).
Backup makeOwnBackup(Vault& vault, const BackupVerifier& verify);

// Of a database of an older schema, before it is changed. Nothing is noted in the log, which is not open yet. Throws Fault.
Backup backUpBeforeMigration(Connection& connection, const Header& header, const KeyRing& keys, const QString& vaultPath,
                             const Clock& clock);

SinceBackup sinceOwnBackup(Vault& vault);

// For the moments when a backup comes by itself. Without a folder, or where the vault is held, nothing is made.
enum class Occasion : quint8 {
    Lock,       // when due
    LargeChange // an import: wherever anything has changed since the last
};
// Empty where all is well. Otherwise the sentence for the person: the work goes on, whatever went wrong. Throws nothing.
QString backUpBy(Occasion occasion, Vault& vault, const BackupVerifier& verify);

} // namespace anxin
