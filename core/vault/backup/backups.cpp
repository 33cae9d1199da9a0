// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/backup/backups.h"

#include "core/base/progress.h"
#include "core/base/tr.h"
#include "core/vault/atomicfile.h"
#include "core/vault/backup/contents.h"
#include "core/vault/backup/copyfile.h"
#include "core/vault/identity.h"
#include "core/vault/vaultfolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QStorageInfo>

namespace anxin {

Q_LOGGING_CATEGORY(backupLog, "anxin.backup")

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

constexpr char databaseEnding[] = ".anxbak";
constexpr char headerEnding[] = ".header";
constexpr char manifestEnding[] = ".manifest";
constexpr char elsewhere[] = " elsewhere"; // in the log, behind the name of a backup on another medium
constexpr qint64 roomNeeded = 3;           // times the database: the copy, its journal, the backup

QString ended(const QString& path, const char* ending)
{
    return path + QLatin1StringView(ending);
}

QString nameOf(Moment at, const QTimeZone& zone, quint32 epoch, qint64 entries)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at.msecs(), zone);
    const auto digits = [](qint64 number, int count) { return QString::number(number).rightJustified(count, u'0'); };
    const QTime time = local.time();
    return isoDate(local.date()) + u'T' + digits(time.hour(), 2) + digits(time.minute(), 2) + digits(time.second(), 2) +
           QStringLiteral("_e") + digits(epoch, 4) + QStringLiteral("_n") + digits(entries, 6);
}

void removeBackup(const QString& path)
{
    // The manifest first: what is left of a half-removed one must not be listed as verified.
    for (const char* ending : {manifestEnding, headerEnding, databaseEnding})
        QFile::remove(ended(path, ending));
}

// A database file of its own beside the vault, gone with this object: the export of a backup before it is copied to its place.
class Export {
public:
    Export(Connection& source, const QString& folder, const DatabaseKey& key)
        : m_path(folder + QStringLiteral("/.anxin-backup.tmp"))
    {
        remove();
        source.copyTo(m_path, key);
    }
    ~Export() { remove(); }
    Export(const Export&) = delete;
    Export& operator=(const Export&) = delete;
    const QString& path() const { return m_path; }

private:
    void remove() const
    {
        QFile::remove(m_path);
        QFile::remove(m_path + QStringLiteral("-journal")); // of an export that the power ended
    }
    QString m_path;
};

void needRoom(const QString& folder, qint64 databaseSize)
{
    const qint64 free = QStorageInfo(folder).bytesAvailable();
    if (free >= 0 && free < roomNeeded * databaseSize)
        throw Fault{FaultKind::DiskFull, QStringLiteral("backup: %1 bytes free, database of %2").arg(free).arg(databaseSize)};
}

// Takes a backup away again that did not get as far as its manifest.
class Unfinished {
public:
    explicit Unfinished(QString path) : m_path(std::move(path)) {}
    ~Unfinished()
    {
        if (!m_isDone)
            removeBackup(m_path);
    }
    Unfinished(const Unfinished&) = delete;
    Unfinished& operator=(const Unfinished&) = delete;
    void done() { m_isDone = true; }

private:
    QString m_path;
    bool m_isDone = false;
};

// What is backed up.
struct Source {
    Connection& connection;
    const Header& header;
    const KeyRing& keys;
    QString vaultPath;
    AuditHead head;
    const Clock& clock;
};

Backup writeBackup(const Source& source, const QString& folder, const BackupVerifier& verify)
{
    const KeyRing& keys = source.keys;
    Header header = source.header; // the one beside the backup tells where its log ends
    setAuditWitness(header, keys, static_cast<quint64>(source.head.count), digestFrom(source.head.mac));
    const Moment madeAt = source.clock.now();
    const QString path = folder + u'/' + nameOf(madeAt, source.clock.zone(), header.epoch, source.head.count);
    const Digest content = sealOf(contentOf(source.connection), keys.key(KeyUse::BackupManifest));
    Unfinished unfinished{path};
    const Export exported{source.connection, source.vaultPath, databaseKey(keys, header)};
    const CopiedFile copied = copyFile(exported.path(), ended(path, databaseEnding));
    if (const QString trouble = verify({ended(path, databaseEnding), header, keys, content}); !trouble.isEmpty())
        throw Fault{FaultKind::DeviceFailed, QStringLiteral("backup does not verify: ") + trouble};
    const QByteArray headerBytes = encodeHeader(header);
    replaceFile(ended(path, headerEnding), headerBytes);
    const BackupManifest manifest{header.vaultId,
                                  header.epoch,
                                  madeAt,
                                  header.auditCount,
                                  header.auditHead,
                                  static_cast<quint32>(source.connection.userVersion()),
                                  static_cast<quint64>(copied.size),
                                  copied.digest,
                                  digestOf(viewOf(headerBytes)),
                                  content};
    replaceFile(ended(path, manifestEnding), encodeManifest(manifest, keys));
    unfinished.done();
    return {path, BackupState::Verified, manifest, copied.size};
}

Backup makeIn(const QString& folder, const Source& source, const BackupVerifier& verify)
{
    makePrivateFolder(folder);
    needRoom(folder, QFileInfo(source.vaultPath + u'/' + QString::fromLatin1(source.header.databaseFile)).size());
    return writeBackup(source, folder, verify);
}

void noteIn(Vault& vault, const QString& words)
{
    vault.transact(Op::BackUp, [&](UnitOfWork& uow) { uow.note(words); });
}

// What a verified backup makes superfluous. Whatever cannot be removed stays: that is told nowhere, and tried next time.
void tidy(const Vault& vault, const VaultFolder& own)
{
    QDir folder{own.path()};
    for (const QString& old : folder.entryList({QStringLiteral("data-*.db.old")}, QDir::Files))
        folder.remove(old);
    NoProgress progress;
    const auto backups = backupsIn(backupsFolderOf(own.path()), own.header().vaultId, own.header().signKey, progress);
    std::vector<BackupAge> ages;
    for (const Backup& backup : backups)
        ages.push_back(
            {backup.manifest ? backup.manifest->madeAt : Moment::fromMsecs(0), backup.state == BackupState::Verified});
    for (const std::size_t at : thinned(ages, vault.clock().zone()))
        removeBackup(backups[at].path);
}

} // namespace

QString Backup::name() const
{
    return QFileInfo(path).fileName();
}

QString Backup::databaseFile() const
{
    return ended(path, databaseEnding);
}

QString Backup::headerFile() const
{
    return ended(path, headerEnding);
}

QString Backup::manifestFile() const
{
    return ended(path, manifestEnding);
}

QString backupsFolderOf(const QString& vaultPath)
{
    return vaultPath + QStringLiteral("/backups");
}

QString backupPathFrom(const QString& path)
{
    for (const char* ending : {manifestEnding, headerEnding, databaseEnding})
        if (path.endsWith(QLatin1StringView(ending)))
            return path.chopped(static_cast<qsizetype>(qstrlen(ending)));
    return path;
}

std::optional<Header> headerBeside(const Backup& backup)
{
    try {
        const auto bytes = readSmallFile(backup.headerFile(), maximumHeaderBytes);
        auto header = bytes ? decodeHeader(*bytes) : refuse(HeaderDamage::NotAHeader);
        return header ? std::optional(std::move(*header)) : std::nullopt;
    } catch (const Fault&) {
        return std::nullopt;
    }
}

Backup readBackup(const QString& path, const PublicKey& signKey)
{
    Backup backup{path, BackupState::Damaged, std::nullopt, QFileInfo(ended(path, databaseEnding)).size()};
    try {
        const auto written = readSmallFile(backup.manifestFile(), maximumManifestBytes);
        if (!written) {
            backup.state = BackupState::Unverified;
            return backup;
        }
        backup.manifest = decodeManifest(*written, signKey);
        const auto header = readSmallFile(backup.headerFile(), maximumHeaderBytes);
        if (backup.manifest && header && digestOf(viewOf(*header)) == backup.manifest->header &&
            backup.bytes == static_cast<qint64>(backup.manifest->size) &&
            digestOfFile(backup.databaseFile()) == backup.manifest->database)
            backup.state = BackupState::Verified;
    } catch (const Fault& fault) {
        qCWarning(backupLog) << "reading a backup:" << fault.detail();
    }
    return backup;
}

std::vector<Backup> backupsIn(const QString& folder, const VaultId& vaultId, const PublicKey& signKey, Progress& progress)
{
    const QStringList names = QDir(folder).entryList({QStringLiteral("*_e*_n*.anxbak"), QStringLiteral("*_e*_n*.manifest")},
                                                     QDir::Files, QDir::Name | QDir::Reversed);
    QStringList paths;
    for (const QString& name : names)
        paths << backupPathFrom(folder + u'/' + name);
    paths.removeDuplicates();
    std::vector<Backup> backups;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        progress.step(static_cast<int>(i), static_cast<int>(paths.size()));
        Backup backup = readBackup(paths[i], signKey);
        const auto header = headerBeside(backup);
        if (!header || header->vaultId == vaultId)
            backups.push_back(std::move(backup));
    }
    return backups;
}

Backup makeBackup(Vault& vault, const QString& folder, const BackupVerifier& verify)
{
    const VaultFolder& own = *vault.folder();
    Backup made =
        makeIn(folder, {vault.connection(), own.header(), own.keys(), own.path(), vault.audit().head(), vault.clock()}, verify);
    const bool isOwn = folder == backupsFolderOf(own.path());
    noteIn(vault, isOwn ? made.name() : made.name() + QLatin1StringView(elsewhere));
    return made;
}

Backup backUpBeforeMigration(Connection& connection, const Header& header, const KeyRing& keys, const QString& vaultPath,
                             const Clock& clock)
{
    const AuditHead head = AuditLog{connection, chainKey(keys)}.head();
    return makeIn(backupsFolderOf(vaultPath), {connection, header, keys, vaultPath, head, clock}, &troubleIn);
}

Backup makeOwnBackup(Vault& vault, const BackupVerifier& verify)
{
    const VaultFolder& own = *vault.folder();
    Backup made = makeBackup(vault, backupsFolderOf(own.path()), verify);
    tidy(vault, own);
    return made;
}

SinceBackup sinceOwnBackup(Vault& vault)
{
    Connection& connection = vault.connection();
    const auto last = connection
                          .prepare("SELECT seq, t_wall FROM audit WHERE action = :op AND detail NOT LIKE '% elsewhere' "
                                   "ORDER BY seq DESC LIMIT 1")
                          .one(
                              [](const Row& row) {
                                  return std::pair{row.get<qint64>(0), row.get<Moment>(1)};
                              },
                              Op::BackUp);
    const auto changes = connection
                             .prepare(R"sql(
        SELECT count(*) FROM audit WHERE seq > :last AND action NOT IN ('create_vault', 'unlock', 'unlock_recovery',
            'unlock_escrow', 'lock', 'clock_set', 'confirm_clock', 'back_up', 'restore_drill', 'view_case',
            'preview_report'))sql")
                             .one([](const Row& row) { return row.get<qint64>(0); }, last ? last->first : qint64{0});
    return {changes.value_or(0), last ? std::optional(last->second) : std::nullopt};
}

QString backUpBy(Occasion occasion, Vault& vault, const BackupVerifier& verify)
{
    if (vault.folder() == nullptr || vault.isHeld())
        return {};
    try {
        const SinceBackup since = sinceOwnBackup(vault);
        if (occasion == Occasion::Lock ? isBackupDue(since, vault.clock().now()) : since.changes > 0)
            makeOwnBackup(vault, verify);
        return {};
    } catch (const Fault& fault) {
        qCWarning(backupLog) << fault.detail();
        return Tr::tr("The backup could not be made. The vault itself is saved.") + u' ' + sentence(fault);
    }
}

} // namespace anxin
