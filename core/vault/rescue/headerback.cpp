// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/rescue/headerback.h"

#include "core/base/clock.h"
#include "core/base/fault.h"
#include "core/vault/anchor.h"
#include "core/vault/atomicfile.h"
#include "core/vault/identity.h"
#include "core/vault/quarantine.h"
#include "core/vault/vaultfolder.h"

#include <QFileInfo>

#include <algorithm>

namespace anxin {

namespace {

// As far as the database has come, and later than any number that it or this PC has seen: nothing is older than it.
Result<Header, BackupRefusal> broughtUpToDate(const QString& vaultPath, Header header, const KeyRing& keys)
{
    Connection database =
        Connection::open(vaultPath + u'/' + QString::fromLatin1(header.databaseFile), databaseKey(keys, header));
    if (!hasIdentity(database, header))
        return refuse(BackupRefusal{UnlockRefusal::Forged});
    if (const QString trouble = database.checkAllPages(); !trouble.isEmpty())
        throw Fault{FaultKind::Damaged, trouble};
    const AuditHead head = AuditLog{database, chainKey(keys)}.head();
    header.seq = std::max(header.seq, seqSeenBy(database));
    if (const auto anchor = AnchorStore{header.vaultId}.read(header.signKey))
        header.seq = std::max(header.seq, anchor->headerSeq);
    setAuditWitness(header, keys, static_cast<quint64>(head.count), digestFrom(head.mac));
    return header;
}

} // namespace

Result<void, BackupRefusal> putHeaderBack(const QString& vaultPath, const FittingHeader& fitting, const UnlockedKeys& keys,
                                          const Clock& clock)
{
    {
        const auto lock = InstanceLock::take(vaultPath);
        if (!lock)
            return refuse(BackupRefusal{lock.error()});
        const auto header = broughtUpToDate(vaultPath, fitting.header, keys.keys);
        if (!header)
            return refuse(header.error());
        copyToQuarantine(vaultPath, {QStringLiteral("header.a"), QStringLiteral("header.b"), QStringLiteral("FORMAT")});
        HeaderStore{vaultPath}.create(*header);
    }
    auto folder = VaultFolder::open(vaultPath);
    if (!folder)
        throw Fault{FaultKind::DeviceFailed, QStringLiteral("a vault does not open by the header put back")};
    auto vault = VaultFolder::unlock(std::move(*folder), {keys.keys.copy(), keys.slot, keys.label}, clock);
    if (!vault)
        throw Fault{FaultKind::DeviceFailed, QStringLiteral("a vault does not unlock by the header put back")};
    const QString reason = QStringLiteral("key file from ") + QFileInfo(fitting.backup).fileName();
    if ((*vault)->isHeld())
        (*vault)->acceptOlderState(reason);
    (*vault)->transact(Op::Restore, [&](UnitOfWork& uow) { uow.note(reason); });
    (*vault)->close();
    return {};
}

} // namespace anxin
