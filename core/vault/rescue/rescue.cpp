// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/rescue/rescue.h"

#include "core/vault/backup/copyfile.h"
#include "core/vault/ballast.h"
#include "core/vault/identity.h"
#include "core/vault/nextepoch.h"
#include "core/vault/schema.h"
#include "core/vault/vaultfolder.h"

#include <QFile>
#include <QLoggingCategory>

namespace anxin {

Q_LOGGING_CATEGORY(rescueLog, "anxin.rescue")

namespace {

// The pages of the damaged database. A journal that a power cut left is replayed first where the engine can, on a copy.
PageFile pagesOf(const QString& database, const DatabaseKey& key, const QString& scratch)
{
    const FileToBe copy{scratch + QStringLiteral("/.anxin-rescue.tmp")};
    const FileToBe journal{copy.path() + QStringLiteral("-journal")};
    if (!QFile::exists(database + QStringLiteral("-journal")))
        return PageFile{database, key};
    try {
        copyFile(database, copy.path());
        copyFile(database + QStringLiteral("-journal"), journal.path());
        Connection replayed = Connection::open(copy.path(), key);
    } catch (const Fault& fault) {
        qCWarning(rescueLog) << "journal:" << fault.detail();
        return PageFile{database, key};
    }
    return PageFile{copy.path(), key};
}

// Nothing to hold where the system has made the disk read-only: nobody else can write there either.
Result<std::optional<InstanceLock>, LockRefusal> lockWhereOthersCouldWrite(const QString& vaultPath)
{
    try {
        auto lock = InstanceLock::take(vaultPath);
        if (!lock)
            return refuse(lock.error());
        return std::optional(std::move(*lock));
    } catch (const Fault& fault) {
        if (fault.kind() != FaultKind::ReadOnly)
            throw;
        qCWarning(rescueLog) << "without a lock:" << fault.detail();
        return std::optional<InstanceLock>();
    }
}

} // namespace

Result<RescueReport, BackupRefusal> rescueVault(const QString& vaultPath, const Header& header, const UnlockedKeys& keys,
                                                const QString& folder, const Clock& clock)
{
    if (const auto obstacle = obstacleToVault(folder))
        return refuse(BackupRefusal{*obstacle});
    const auto lock = lockWhereOthersCouldWrite(vaultPath);
    if (!lock)
        return refuse(BackupRefusal{lock.error()});
    FolderToBe made{folder};
    const PageFile pages =
        pagesOf(vaultPath + u'/' + QString::fromLatin1(header.databaseFile), databaseKey(keys.keys, header), folder);
    NextEpoch next = nextEpoch(folder, header, keys.keys);
    RescueReport report;
    {
        Connection target = Connection::create(next.databaseFile(folder), databaseKey(next.keys, next.header));
        migrate(target);
        report = salvage(pages, target, static_cast<qint64>(header.auditCount));
        if (report.saved() == 0)
            return refuse(BackupRefusal{RestoreRefusal::NothingLeft});
        writeIdentity(target, next.header);
        if (const QString trouble = target.checkAllPages(); !trouble.isEmpty())
            throw Fault{FaultKind::DeviceFailed, trouble};
        Vault scribe{std::move(target), chainKey(next.keys), clock, static_cast<int>(keys.slot), nullptr};
        report.isLogWhole =
            !scribe.audit().firstBroken() && static_cast<quint64>(scribe.audit().head().count) >= header.auditCount;
        scribe.transact(Op::Restore, [&](UnitOfWork& uow) {
            uow.note(QStringLiteral("rescued %1 rows, lost %2").arg(report.saved()).arg(report.lost()));
        });
        const AuditHead head = scribe.audit().head();
        next.setWitness(head.count, head.mac);
        writeSeqSeen(scribe.connection(), next.header.seq);
    }
    next.announce(clock.now());
    HeaderStore{folder}.create(next.header);
    next.dropAnchor(clock.now());
    layBallast(folder);
    made.keep();
    return report;
}

} // namespace anxin
