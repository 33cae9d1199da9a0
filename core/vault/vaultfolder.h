// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/anchor.h"
#include "core/vault/instancelock.h"
#include "core/vault/keys/headerstore.h"
#include "core/vault/keys/vaultkeys.h"
#include "core/vault/vault.h"

#include <functional>
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

// The vault on the disk is older than something written later: an earlier copy of the folder, or of a part of it, was put in
// its place. A restored backup looks the same, so a person says which it is.
struct OlderState {
    qint64 missingEntries;        // of the log, as far as is known; 0 where only the key files are older
    std::optional<Moment> seenAt; // when this PC last saw what is missing; nothing where only the vault's own files tell
    friend bool operator==(const OlderState&, const OlderState&) = default;
};

QString sentence(const OlderState& state, const QTimeZone& zone, const QLocale& locale);

// What was noticed while opening, for the person to be told. Only `older` stops the work, until it is accepted.
struct OpeningReport {
    bool headerHealed = false; // one copy of the key file was damaged or older, and has been written again
    bool auditBroken = false;  // an entry of the log does not follow from the one before
    bool isNewHere = false;    // this PC has not seen the vault before
    std::optional<OlderState> older;
    bool isClean() const { return !headerHealed && !auditBroken && !older; }
};

// A vault's folder, held by this process through its lock: header.a, header.b, FORMAT, the database of the current epoch.
//   心育室.anxin/  FORMAT  header.a  header.b  data-0001.db  vault.lock
// Opening takes three steps, so that the slow one can run on a worker thread: `open` (lock, header), `unlockEither` of the
// header report (a value; about a second), `unlock` (database). Belongs to one thread.
class VaultFolder {
public:
    // Locks the folder and reads its header.
    static Result<std::unique_ptr<VaultFolder>, VaultRefusal> open(const QString& path);

    const Header& header() const { return m_report.header; }
    const HeaderReport& headerReport() const { return m_report; }
    const OpeningReport& openingReport() const { return m_opening; }
    const QString& path() const { return m_path; }
    const KeyRing& keys() const { return *m_keys; } // of an unlocked vault
    SlotKind wayIn() const { return m_wayIn; }      // by which kind of slot this session came in

    // Opens the database, brings it to the newest schema, heals the header, checks the log, compares with what this PC
    // remembers. Refused: NewerThanProgram, Forged; somebody who is being shut out, as a wrong password. Throws Fault{Damaged}
    // where the database does not open with the right key.
    static Result<std::unique_ptr<Vault>, VaultRefusal> unlock(std::unique_ptr<VaultFolder> folder, UnlockedKeys unlocked,
                                                               const Clock& clock);

    // Begins the next epoch: a new root key and a new database file, without the users and escrow holders in `removed`;
    // everybody else opens it as before. The old file stays beside it as `data-NNNN.db.old`. Everything prepared on the vault's
    // connection must be gone. Refused beside what `rotateKeys` refuses: OwnSlot. Throws Fault: then `vault` is as it was, or,
    // where the new epoch is in force and does not open, null.
    static Result<void, SlotChangeRefusal> rotate(std::unique_ptr<Vault>& vault, const std::vector<quint32>& removed);

    // Puts `next` in force, in both copies. Throws Fault where the old header stays in force.
    void put(const Header& next);
    // Puts the head of the log into both copies of the header.
    void noteHead(const AuditHead& head);
    // Remembers on this PC, outside the folder, how far the vault has come.
    void dropAnchor(const AuditHead& head, Moment at) const;
    // Whether the file that was opened still stands under the database's name, as the last COMMIT left it. A sync program or a
    // person may have moved or replaced it, or written into it: what would be saved now, nobody would find again. Goes by
    // device, number, length and time of writing. Once it does not, it never does again until the vault is opened anew.
    bool isInPlace() const;
    // Throws Fault where it does not.
    void checkInPlace() const;
    // Lets the database know the header in force, in the open transaction: an older header shows against it.
    void noteSeq(Connection& connection) const;

private:
    friend struct VaultMaker;
    friend class Vault;
    std::optional<OlderState> olderState(Vault& vault);
    void prepareEpoch(Vault& old, const Header& next, const KeyRing& nextKeys, const std::vector<quint32>& removed) const;
    QString pathOf(const Header& header) const;
    void rememberPlace(); // of the database that has just been opened or written
    void tidyUp() const;
    VaultFolder(QString path, InstanceLock lock, HeaderReport report);

    QString m_path;
    InstanceLock m_lock;
    HeaderStore m_store;
    HeaderReport m_report;
    OpeningReport m_opening;
    // Of the database's file.
    struct Place {
        quint64 device = 0;
        quint64 number = 0;
        qint64 bytes = 0;
        qint64 writtenAt = 0; // ns
        friend bool operator==(const Place&, const Place&) = default;
    };
    static std::optional<Place> placeOf(const QString& path);
    Place m_place;
    mutable bool m_wasOutOfPlace = false;
    std::optional<KeyRing> m_keys;
    SlotKind m_wayIn = SlotKind::User;
};

struct CreatedVault {
    std::unique_ptr<Vault> vault; // null where it was not furnished
    RecoveryCode recovery;        // to be shown once and stored nowhere
};

// What makes a new vault worth keeping: its school, a recovery code that somebody has seen. Whether it came to its end; may
// throw.
using Furnish = std::function<bool(Vault& vault, const RecoveryCode& recovery)>;

// Makes the folder and everything in it; whatever fails on the way, `furnish` too, is cleaned away. An unfinished vault that a
// power cut left at `path` is replaced. `keys` come from createKeys, which may run on a worker thread.
Result<CreatedVault, VaultRefusal> createVault(const QString& path, CreatedKeys keys, const Clock& clock,
                                               const Furnish& furnish = {});

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
