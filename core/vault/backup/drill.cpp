// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/backup/drill.h"

#include "core/vault/backup/contents.h"
#include "core/vault/backup/copyfile.h"
#include "core/vault/identity.h"
#include "core/vault/vaultfolder.h"

#include <QTemporaryDir>

#include <algorithm>
#include <numeric>

namespace anxin {

namespace {

qint64 rowsOf(Connection& connection)
{
    const auto content = contentOf(connection);
    return std::accumulate(content.begin(), content.end(), qint64{0},
                           [](qint64 sum, const TableContent& table) { return sum + table.rows; });
}

QString troubleWith(const Backup& backup, Vault& vault, const BackupVerifier& verify, qint64& rowsSince)
{
    const KeyRing& keys = vault.folder()->keys();
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
    rowsSince = rowsOf(vault.connection()) - rowsOf(restored);
    return {};
}

} // namespace

DrillReport tryRestoring(Vault& vault, const QString& folder, const BackupVerifier& verify, Progress& progress)
{
    const Header& header = vault.folder()->header();
    const auto backups = backupsIn(folder, header.vaultId, header.signKey, progress);
    const auto newest = std::ranges::find_if(backups, [&](const Backup& backup) {
        return backup.state == BackupState::Verified && backup.manifest->epoch == header.epoch;
    });
    DrillReport report;
    if (newest == backups.end())
        return report;
    report.backup = *newest;
    report.trouble = troubleWith(*newest, vault, verify, report.rowsSince);
    vault.transact(Op::RestoreDrill, [&](UnitOfWork& uow) {
        uow.note(newest->name() + (report.trouble.isEmpty() ? QString() : QStringLiteral(" failed")));
    });
    return report;
}

} // namespace anxin
