// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/backup/disks.h"
#include "core/vault/backup/manifest.h"
#include "core/vault/backup/schedule.h"
#include "core/vault/backup/verifier.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace anxin {

class Clock;
class Connection;
class Fault;
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
// What its manifest says; nothing where there is none, or it is not signed with that key. Throws Fault.
std::optional<BackupManifest> manifestOf(const Backup& backup, const PublicKey& signKey);
// The header beside it; nothing where it is not whole.
std::optional<Header> headerBeside(const Backup& backup);
// How far the vault had come when a backup was made: epoch, entries of the log. By the signed manifest, else by its name. What
// is newer goes by this, because clocks are set wrong; two vaults that were restored from one backup count on their own.
std::pair<quint32, quint64> comeTo(const Backup& backup);
// All in `folder` that are not another vault's, the newest first. Reads every byte; `progress` hears each backup.
std::vector<Backup> backupsIn(const QString& folder, const VaultId& vaultId, const PublicKey& signKey, Progress& progress);

// A backup is made in three steps, of which only the first and the last need the vault and its thread. Takes twice the room of
// the database beside the vault for the time being, and once where it goes. Whatever throws leaves nothing behind but what was
// there.

// What is backed up: the database as it was, in a file beside the vault that goes with this object. Needs nothing of the vault
// any more. Move-only.
class Snapshot {
public:
    ~Snapshot();
    Snapshot(Snapshot&&) noexcept;
    Snapshot& operator=(Snapshot&&) noexcept;
    const QString& folder() const;
    struct Parts;

private:
    friend Snapshot takeSnapshot(Vault& vault, const QString& folder);
    friend Backup writeBackup(const Snapshot& snapshot, const BackupVerifier& verify, Progress& progress);
    explicit Snapshot(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};
// First: `folder` is made where it is missing. The connection must be in no transaction. Throws Fault.
Snapshot takeSnapshot(Vault& vault, const QString& folder);
// Second: copies it to its place, has it verified, and thins out the folder (`thinned`). One at a time. Throws Fault,
// Cancelled.
Backup writeBackup(const Snapshot& snapshot, const BackupVerifier& verify, Progress& progress);
// Third: the line in the log, which tells whether it lies outside this PC. Files of earlier epochs go where it is the vault's
// own. Throws Fault.
void noteBackup(Vault& vault, const Backup& backup, const SameDisk& isSameDisk = &isOnSameDisk);

// All three at once. Throws Fault.
Backup makeBackup(Vault& vault, const QString& folder, const BackupVerifier& verify,
                  const SameDisk& isSameDisk = &isOnSameDisk);
// The vault's own backup, in its own folder.
Backup makeOwnBackup(Vault& vault, const BackupVerifier& verify);

// Of a database of an older schema, before it is changed. Nothing is noted in the log, which is not open yet. Throws Fault.
Backup backUpBeforeMigration(Connection& connection, const Header& header, const KeyRing& keys, const QString& vaultPath,
                             const Clock& clock);

// For the moments when a backup comes by itself. Without a folder, or where the vault is held, nothing is made.
enum class Occasion : quint8 {
    Lock,       // when due
    LargeChange // an import: wherever anything has changed since the last
};
// Empty where all is well. Otherwise the sentence for the person: the work goes on, whatever went wrong. Throws nothing.
QString backUpBy(Occasion occasion, Vault& vault, const BackupVerifier& verify);

// That a backup in the vault's own folder came to nothing: noted in the log, where that can be written. Returns the sentence
// for the person, which calls the work saved only while the vault is in its place. Throws nothing.
QString noteFailure(Vault& vault, const Fault& fault);

} // namespace anxin
