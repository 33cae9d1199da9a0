// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/backup/drill.h"

#include "core/base/progress.h"
#include "core/vault/backup/contents.h"
#include "core/vault/backup/copyfile.h"
#include "core/vault/backup/status.h"
#include "core/vault/identity.h"
#include "core/vault/vaultfolder.h"

#include <QTemporaryDir>

#include <algorithm>

namespace anxin {

namespace {

qint64 rowsOf(Connection& connection)
{
    qint64 rows = 0;
    for (const QString& table : tablesOf(connection))
        rows += connection.prepare(QStringLiteral("SELECT count(*) FROM ") + quotedName(table))
                    .one([](const Row& row) { return row.get<qint64>(0); })
                    .value_or(0);
    return rows;
}

QString troubleWith(const Backup& backup, const KeyRing& keys, const BackupVerifier& verify, qint64& rows)
{
    const auto header = headerBeside(backup);
    if (!header || !hasValidSignature(*header))
        return QStringLiteral("its header is not whole");
    const QTemporaryDir place;
    const QString copy = place.filePath(QStringLiteral("drill.db"));
    if (copyFile(backup.databaseFile(), copy).digest != backup.manifest->database)
        return QStringLiteral("it does not read the same twice");
    if (QString trouble = verify({copy, *header, keys, backup.manifest->content}); !trouble.isEmpty())
        return trouble;
    Connection restored = Connection::open(copy, databaseKey(keys, *header));
    rows = rowsOf(restored);
    return {};
}

} // namespace

DrillReport tryRestoring(const Header& header, const KeyRing& keys, const QString& folder, const BackupVerifier& verify,
                         Progress& progress)
{
    const auto backups = backupsIn(folder, header.vaultId, header.signKey, progress);
    const auto newest = std::ranges::find_if(backups, [&](const Backup& backup) {
        return backup.state == BackupState::Verified && backup.manifest->epoch == header.epoch;
    });
    DrillReport report;
    if (newest == backups.end())
        return report;
    progress.step(static_cast<int>(backups.size()), static_cast<int>(backups.size()));
    report.backup = *newest;
    report.trouble = troubleWith(*newest, keys, verify, report.rows);
    return report;
}

void noteTrial(Vault& vault, DrillReport& report)
{
    if (!report.backup)
        return;
    const bool failed = !report.trouble.isEmpty();
    report.rowsSince = failed ? 0 : rowsOf(vault.connection()) - report.rows;
    vault.transact(Op::RestoreDrill, [&](UnitOfWork& uow) {
        uow.note(report.backup->name() + (failed ? QString::fromLatin1(trialFailed) : QString()));
    });
}

DrillReport tryRestoring(Vault& vault, const QString& folder, const BackupVerifier& verify, Progress& progress)
{
    DrillReport report = tryRestoring(vault.folder()->header(), vault.folder()->keys(), folder, verify, progress);
    noteTrial(vault, report);
    return report;
}

} // namespace anxin
