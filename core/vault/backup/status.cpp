// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/backup/status.h"

#include "core/vault/backup/backups.h"
#include "core/vault/nextepoch.h"
#include "core/vault/vaultfolder.h"

#include <QFileInfo>

namespace anxin {

namespace {

constexpr qint64 msecsOfDay = qint64{24} * 3600 * 1000;

struct Entry {
    qint64 seq = 0;
    Moment at = Moment::fromMsecs(0);
    QString detail;
};

std::optional<Entry> lastEntry(Connection& connection, Op op, const QString& pattern, const QString& butNot)
{
    return connection
        .prepare("SELECT seq, t_wall, detail FROM audit WHERE action = :op AND detail LIKE :pattern AND detail NOT LIKE :not "
                 "ORDER BY seq DESC LIMIT 1")
        .one(
            [](const Row& row) {
                return Entry{row.get<qint64>(0), row.get<Moment>(1), row.get<QString>(2)};
            },
            op, pattern, butNot);
}

std::optional<Entry> lastOwn(Connection& connection)
{
    return lastEntry(connection, Op::BackUp, QStringLiteral("____-__-__T%"), QStringLiteral("% %")); // by its bare name
}

qint64 changesAfter(Connection& connection, qint64 seq)
{
    return connection
        .prepare(R"sql(
        SELECT count(*) FROM audit WHERE seq > :last AND action NOT IN ('create_vault', 'unlock', 'unlock_recovery',
            'unlock_escrow', 'lock', 'clock_set', 'confirm_clock', 'back_up', 'restore_drill', 'view_case',
            'preview_report'))sql")
        .one([](const Row& row) { return row.get<qint64>(0); }, seq)
        .value_or(0);
}

SinceBackup since(Connection& connection, const std::optional<Entry>& entry)
{
    return {changesAfter(connection, entry ? entry->seq : 0), entry ? std::optional(entry->at) : std::nullopt};
}

// As long as the manifest says; every byte is read where backups are listed.
bool isInPlace(const VaultFolder& folder, const QString& name)
{
    const Backup backup{backupsFolderOf(folder.path()) + u'/' + name, BackupState::Unverified, std::nullopt, 0};
    try {
        const auto manifest = manifestOf(backup, folder.header().signKey);
        return manifest && QFileInfo(backup.databaseFile()).size() == static_cast<qint64>(manifest->size) &&
               headerBeside(backup).has_value();
    } catch (const Fault&) {
        return false;
    }
}

bool isOlder(const std::optional<Moment>& last, const std::optional<Moment>& otherwise, Moment now, int days)
{
    const auto from = last ? last : otherwise;
    return from && now.msecs() - from->msecs() > days * msecsOfDay;
}

} // namespace

SinceBackup sinceOwnBackup(Vault& vault)
{
    const auto last = lastOwn(vault.connection());
    SinceBackup own = since(vault.connection(), last);
    own.isOfEarlierEpoch = last && vault.folder() && epochIn(last->detail) < vault.folder()->header().epoch;
    return own;
}

BackupStatus backupStatus(Vault& vault)
{
    Connection& log = vault.connection();
    const QString any = QStringLiteral("%");
    const auto own = lastOwn(log);
    const auto elsewhere = lastEntry(log, Op::BackUp, any + QLatin1StringView(backupElsewhere), {});
    const auto failed = lastEntry(log, Op::BackUp, QLatin1StringView(backupFailed), {});
    const auto tried = lastEntry(log, Op::RestoreDrill, any, {});
    BackupStatus status;
    status.own = sinceOwnBackup(vault);
    status.isOutOfPlace = !vault.folder()->isInPlace();
    status.isOwnMissing = own && !isInPlace(*vault.folder(), own->detail);
    status.elsewhere = since(log, elsewhere);
    if (failed && (!own || failed->seq > own->seq))
        status.failedAt = failed->at;
    if (tried) {
        status.triedAt = tried->at;
        status.hasTrialFailed = tried->detail.endsWith(QLatin1StringView(trialFailed));
    }
    status.firstEntryAt =
        log.prepare("SELECT t_wall FROM audit ORDER BY seq LIMIT 1").one([](const Row& row) { return row.get<Moment>(0); });
    return status;
}

bool isCopyDue(const BackupStatus& status, Moment now)
{
    return status.elsewhere.changes > 0 && isOlder(status.elsewhere.lastMade, status.firstEntryAt, now, daysUntilCopyIsDue);
}

bool isTrialDue(const BackupStatus& status, Moment now)
{
    return isOlder(status.triedAt, status.firstEntryAt, now, daysUntilTrialIsDue);
}

} // namespace anxin
