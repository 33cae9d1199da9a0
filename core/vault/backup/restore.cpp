// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/backup/restore.h"

#include "core/base/tr.h"
#include "core/vault/atomicfile.h"
#include "core/vault/backup/contents.h"
#include "core/vault/backup/copyfile.h"
#include "core/vault/ballast.h"
#include "core/vault/identity.h"
#include "core/vault/nextepoch.h"
#include "core/vault/quarantine.h"
#include "core/vault/schema.h"
#include "core/vault/vaultfolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

namespace anxin {

Q_LOGGING_CATEGORY(restoreLog, "anxin.restore")

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Restore)
};

QString reasonFor(const Backup& backup)
{
    return QStringLiteral("restored from ") + backup.name();
}

UnlockedKeys copyOf(const UnlockedKeys& keys)
{
    return {keys.keys.copy(), keys.slot, keys.label};
}

void note(Vault& vault, Op op, const QString& words)
{
    vault.transact(op, [&](UnitOfWork& uow) { uow.note(words); });
}

// The database of the backup as a file of the vault's own, read back and compared: a stick is read once, and never written.
Result<void, RestoreRefusal> fetch(const UnlockedBackup& unlocked, const QString& to)
{
    const Backup& backup = unlocked.backup;
    if (copyFile(backup.databaseFile(), to).digest != backup.manifest->database)
        return refuse(RestoreRefusal::Damaged);
    const QString trouble = troubleIn({to, unlocked.header, unlocked.keys.keys, backup.manifest->content});
    if (trouble.isEmpty())
        return {};
    qCWarning(restoreLog) << trouble;
    return refuse(RestoreRefusal::Damaged);
}

// The name of the backup of the state that is there; empty where it does not open or verify. Leaves the vault locked.
Result<QString, BackupRefusal> saveState(const QString& vaultPath, const UnlockedKeys& current, const Clock& clock,
                                         const BackupVerifier& verifyBackup, const QString& reason)
{
    auto folder = VaultFolder::open(vaultPath);
    if (!folder) {
        if (const auto* locked = std::get_if<LockRefusal>(&folder.error()))
            return refuse(BackupRefusal{*locked});
        return QString();
    }
    try {
        auto vault = VaultFolder::unlock(std::move(*folder), copyOf(current), clock);
        if (!vault || !(*vault)->connection().checkAllPages().isEmpty())
            return QString();
        if ((*vault)->isHeld())
            (*vault)->acceptOlderState(reason);
        const QString name = makeOwnBackup(**vault, verifyBackup).name();
        (*vault)->close();
        return name;
    } catch (const Fault& fault) {
        if (fault.kind() != FaultKind::Damaged)
            throw;
        qCWarning(restoreLog) << "the state before:" << fault.detail();
        return QString();
    }
}

// Brings the fetched database to its place in the vault's next epoch; what follows in the log stands in it already.
void fillEpoch(const UnlockedBackup& unlocked, const QString& fetched, const QString& file, NextEpoch& next, int slot,
               const Clock& clock)
{
    Connection source = Connection::open(fetched, databaseKey(unlocked.keys.keys, unlocked.header));
    source.copyTo(file, databaseKey(next.keys, next.header));
    Connection made = Connection::open(file, databaseKey(next.keys, next.header));
    if (contentOf(source) != contentOf(made) || !made.checkAllPages().isEmpty())
        throw Fault{FaultKind::NotAsWritten, QStringLiteral("the restored file does not hold what the backup does")};
    migrate(made);
    writeIdentity(made, next.header);
    Vault scribe{std::move(made), chainKey(next.keys), clock, slot, nullptr};
    note(scribe, Op::Restore, unlocked.backup.name());
    note(scribe, Op::AcceptOlderState, reasonFor(unlocked.backup));
    const AuditHead head = scribe.audit().head();
    next.setWitness(head.count, head.mac);
    writeSeqSeen(scribe.connection(), next.header.seq);
}

// Every database of the folder, current, old or unfinished, but the one that `header` names.
QStringList databasesBut(const Header& header, const QString& vaultPath)
{
    QStringList names = QDir(vaultPath).entryList({QStringLiteral("data-*.db"), QStringLiteral("data-*.db.old")}, QDir::Files);
    names.removeAll(QString::fromLatin1(header.databaseFile));
    return names;
}

QString setAside(const QString& vaultPath, const QStringList& names)
{
    try {
        return moveToQuarantine(vaultPath, names);
    } catch (const Fault& fault) {
        qCWarning(restoreLog) << "setting aside:" << fault.detail();
        return {};
    }
}

void healWhatIsLeft(const HeaderStore& store)
{
    try {
        if (const auto report = store.read())
            store.heal(*report);
    } catch (const Fault& fault) {
        qCWarning(restoreLog) << "healing:" << fault.detail();
    }
}

} // namespace

QString sentence(RestoreRefusal refusal)
{
    switch (refusal) {
    case RestoreRefusal::NotABackup:
        return Tr::tr(
            "This is not a backup of Anxin, or the .header file that belongs to it is missing or damaged. Nothing was "
            "changed. A backup is three files of one name; keep them together.");
    case RestoreRefusal::NeverDone:
        return Tr::tr("This backup was interrupted when it was made and was never verified. Nothing was changed. Choose a "
                      "verified one.");
    case RestoreRefusal::Damaged:
        return Tr::tr(
            "This backup is damaged: its files are not as they were when it was verified. Nothing was changed. Choose "
            "another one.");
    case RestoreRefusal::NothingLeft:
        return Tr::tr("Nothing of this vault's database can be read any more, so no new vault was made. The damaged vault was "
                      "left as it is; keep it, and use the newest backup: anxin-cli backup list.");
    case RestoreRefusal::OtherVault: break;
    }
    return Tr::tr("The backup belongs to another vault than the one in this folder. Nothing was changed. Restore it into a "
                  "new folder.");
}

QString sentence(const BackupRefusal& refusal)
{
    return std::visit([](auto why) { return sentence(why); }, refusal);
}

Result<Header, RestoreRefusal> headerOfBackup(const QString& path)
{
    auto header = headerBeside({path, BackupState::Unverified, std::nullopt, 0});
    if (!header)
        return refuse(RestoreRefusal::NotABackup);
    return std::move(*header);
}

Result<Backup, RestoreRefusal> verifiedBackup(const QString& path, const PublicKey& signKey)
{
    Backup backup = readBackup(path, signKey);
    if (backup.state == BackupState::Unverified)
        return refuse(RestoreRefusal::NeverDone);
    if (backup.state == BackupState::Damaged)
        return refuse(RestoreRefusal::Damaged);
    return backup;
}

Result<void, BackupRefusal> restoreAsNew(const UnlockedBackup& unlocked, const QString& folder, const Clock& clock)
{
    if (const auto obstacle = obstacleToVault(folder))
        return refuse(BackupRefusal{*obstacle});
    FolderToBe made{folder};
    if (auto fetched = fetch(unlocked, folder + u'/' + QString::fromLatin1(unlocked.header.databaseFile)); !fetched)
        return refuse(BackupRefusal{fetched.error()});
    HeaderStore{folder}.create(unlocked.header);
    auto opened = VaultFolder::open(folder);
    if (!opened)
        throw Fault{FaultKind::DeviceFailed, QStringLiteral("a restored vault does not open")};
    auto vault = VaultFolder::unlock(std::move(*opened), copyOf(unlocked.keys), clock);
    if (!vault)
        throw Fault{FaultKind::DeviceFailed, QStringLiteral("a restored vault does not unlock")};
    if ((*vault)->isHeld())
        (*vault)->acceptOlderState(reasonFor(unlocked.backup));
    note(**vault, Op::Restore, unlocked.backup.name());
    (*vault)->close();
    layBallast(folder);
    made.keep();
    return {};
}

Result<RestoredOver, BackupRefusal> restoreInto(const UnlockedBackup& unlocked, const QString& vaultPath, const Header& header,
                                                const UnlockedKeys& current, const Clock& clock, const BackupVerifier& verify)
{
    if (header.vaultId != unlocked.header.vaultId || header.signKey != unlocked.header.signKey)
        return refuse(BackupRefusal{RestoreRefusal::OtherVault});
    const auto savedAs = saveState(vaultPath, current, clock, verify, reasonFor(unlocked.backup));
    if (!savedAs)
        return refuse(savedAs.error());
    const auto lock = InstanceLock::take(vaultPath);
    if (!lock)
        return refuse(BackupRefusal{lock.error()});
    removeLeftovers(vaultPath);

    const HeaderStore store{vaultPath};
    const auto report = store.read(); // saving the state has written it again
    const Header now = report ? report->header : header;
    NextEpoch next = nextEpoch(vaultPath, now, current.keys);
    const FileToBe fetched{vaultPath + QStringLiteral("/.anxin-restore.tmp")};
    if (const auto taken = fetch(unlocked, fetched.path()); !taken)
        return refuse(BackupRefusal{taken.error()});
    FileToBe file{next.databaseFile(vaultPath)};
    fillEpoch(unlocked, fetched.path(), file.path(), next, static_cast<int>(current.slot), clock);
    if (!report)
        copyToQuarantine(vaultPath, {QStringLiteral("header.a"), QStringLiteral("header.b"), QStringLiteral("FORMAT")});
    file.keep();
    next.announce(clock.now());
    putInForce(vaultPath, next.header);
    // In force from here on: whatever fails now is for the next opening to put right.
    RestoredOver over{next.header.epoch, *savedAs, {}};
    const QString old = QString::fromLatin1(now.databaseFile);
    if (savedAs->isEmpty())
        over.quarantine = setAside(vaultPath, report ? QStringList{old} : databasesBut(next.header, vaultPath));
    else
        QFile::rename(vaultPath + u'/' + old, vaultPath + u'/' + old + QStringLiteral(".old"));
    healWhatIsLeft(store);
    next.dropAnchor(clock.now());
    return over;
}

Result<RestoredOver, RestoreObstacle> restoreOver(const QString& backup, const QString& vaultPath, const Unlocker& now,
                                                  const Unlocker& then, const Clock& clock, const BackupVerifier& verify)
{
    const auto beside = headerOfBackup(backup);
    if (!beside)
        return refuse(RestoreObstacle{beside.error()});
    const auto report = HeaderStore{vaultPath}.read();
    if (!report && report.error() == FolderRefusal::NotAVault)
        return refuse(RestoreObstacle{CreateRefusal::FolderInUse});
    if (!report && report.error() == FolderRefusal::NewerThanProgram)
        return refuse(RestoreObstacle{report.error()});
    const Header& header = report ? report->header : *beside;
    const auto current = now(header);
    if (!current)
        return refuse(RestoreObstacle{current.error()});
    const auto unlocked = unlockBackup(backup, [&](const Header& ofBackup) -> Result<UnlockedKeys, UnlockRefusal> {
        // The keys of one epoch are the same, whatever the password was then.
        if (ofBackup.signKey == header.signKey && ofBackup.epoch == header.epoch && hasValidSignature(ofBackup))
            return copyOf(*current);
        return then(ofBackup);
    });
    if (!unlocked)
        return refuse(RestoreObstacle{unlocked.error(), PasswordOf::Backup});
    auto restored = restoreInto(*unlocked, vaultPath, header, *current, clock, verify);
    if (!restored)
        return refuse(RestoreObstacle{restored.error()});
    return std::move(*restored);
}

} // namespace anxin
