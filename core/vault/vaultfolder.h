// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/instancelock.h"
#include "core/vault/keys/headerstore.h"
#include "core/vault/keys/vaultkeys.h"
#include "core/vault/vault.h"

#include <variant>

namespace anxin {

enum class CreateRefusal : quint8 {
    FolderInUse,  // there is something in that folder already
    NoSuchParent, // the folder above does not exist
};
QString sentence(CreateRefusal refusal);

// Why a folder was not made into a vault, or a vault not opened.
using VaultRefusal = std::variant<CreateRefusal, FolderRefusal, LockRefusal, UnlockRefusal>;
QString sentence(const VaultRefusal& refusal);

// What was noticed while opening, for the person to be told; none of it stops the work.
struct OpeningReport {
    bool headerHealed = false;    // one copy of the key file was damaged or older, and has been written again
    bool auditBroken = false;     // an entry of the log does not follow from the one before
    bool olderThanHeader = false; // the log ends before what the key file has seen: an older database was put in its place
    bool isClean() const { return !headerHealed && !auditBroken && !olderThanHeader; }
};

// A vault's folder, held by this process through its lock: header.a, header.b, FORMAT, the database of the current epoch.
//   心育室.anxin/  FORMAT  header.a  header.b  data-0001.db  vault.lock
// Opening takes three steps, so that the slow one can run on a worker thread: `open` (lock, header), `unlockKeys` on the
// header (a value; about a second), `unlock` (database). Belongs to one thread.
class VaultFolder {
public:
    // Locks the folder and reads its header.
    static Result<std::unique_ptr<VaultFolder>, VaultRefusal> open(const QString& path);

    const Header& header() const { return m_report.header; }
    const HeaderReport& headerReport() const { return m_report; }
    const OpeningReport& openingReport() const { return m_opening; }
    const QString& path() const { return m_path; }
    const KeyRing& keys() const { return *m_keys; } // of an unlocked vault

    // Opens the database, brings it to the newest schema, heals the header, checks the log. Refused: NewerThanProgram, Forged.
    // Throws Fault{Damaged} where the database does not open with the right key.
    static Result<std::unique_ptr<Vault>, VaultRefusal> unlock(std::unique_ptr<VaultFolder> folder, UnlockedKeys unlocked,
                                                               const Clock& clock);

    // Puts the head of the log into both copies of the header.
    void noteHead(const AuditHead& head);

private:
    friend struct VaultMaker;
    VaultFolder(QString path, InstanceLock lock, HeaderReport report);

    QString m_path;
    InstanceLock m_lock;
    HeaderStore m_store;
    HeaderReport m_report;
    OpeningReport m_opening;
    std::optional<KeyRing> m_keys;
};

struct CreatedVault {
    std::unique_ptr<Vault> vault;
    RecoveryCode recovery; // to be shown once and stored nowhere
};

// Makes the folder and everything in it; whatever fails on the way is cleaned away. An unfinished vault that a power cut
// left at `path` is replaced. `keys` come from createKeys, which may run on a worker thread.
Result<CreatedVault, VaultRefusal> createVault(const QString& path, CreatedKeys keys, const Clock& clock);

// All three steps at once, on one thread.
Result<std::unique_ptr<Vault>, VaultRefusal> unlockVault(const QString& path, const Secret& password, const Clock& clock);
Result<std::unique_ptr<Vault>, VaultRefusal> unlockVault(const QString& path, const RecoveryCode& code, const Clock& clock);

// What a full check of an unlocked vault found; everything empty where all holds. Lines are for people who repair things:
// codes and numbers, no personal data.
struct VerifyReport {
    QStringList header; // copies that are not good
    QString pages;      // damaged page, structure or foreign key
    QString audit;      // where the chain breaks, or that its end is missing
    bool holds() const { return header.isEmpty() && pages.isEmpty() && audit.isEmpty(); }
};
VerifyReport verify(Vault& vault);

} // namespace anxin
