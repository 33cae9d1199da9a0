// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/backup/verifier.h"

#include "core/vault/backup/contents.h"
#include "core/vault/identity.h"

namespace anxin {

namespace {

QString troubleIn(Connection& connection, const BackupCheck& check)
{
    if (QString pages = connection.checkAllPages(); !pages.isEmpty())
        return pages;
    if (!hasIdentity(connection, check.header))
        return QStringLiteral("the database is not that of the header");
    if (sealOf(contentOf(connection), check.keys.key(KeyUse::BackupManifest)) != check.content)
        return QStringLiteral("the tables do not hold what they should");
    // A log that was changed from outside is copied as it is: the tables hold what they should, and more is not asked.
    const AuditLog audit{connection, chainKey(check.keys)};
    if (static_cast<quint64>(audit.head().count) != check.header.auditCount ||
        digestFrom(audit.head().mac) != check.header.auditHead)
        return QStringLiteral("the log does not end where the header says");
    return {};
}

} // namespace

QString troubleIn(const BackupCheck& check)
{
    try {
        Connection connection = Connection::open(check.database, databaseKey(check.keys, check.header));
        return troubleIn(connection, check);
    } catch (const Fault& fault) {
        return QStringLiteral("fault %1: %2").arg(static_cast<int>(fault.kind())).arg(fault.detail());
    }
}

} // namespace anxin
