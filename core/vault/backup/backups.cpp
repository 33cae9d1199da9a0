// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/backup/backups.h"

#include "core/base/progress.h"
#include "core/base/tr.h"
#include "core/vault/atomicfile.h"
#include "core/vault/backup/contents.h"
#include "core/vault/backup/copyfile.h"
#include "core/vault/backup/status.h"
#include "core/vault/identity.h"
#include "core/vault/nextepoch.h"
#include "core/vault/vaultfolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

#include <algorithm>
#include <array>

namespace anxin {

Q_LOGGING_CATEGORY(backupLog, "anxin.backup")

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

constexpr char databaseEnding[] = ".anxbak";
constexpr char headerEnding[] = ".header";
constexpr char manifestEnding[] = ".manifest";
constexpr std::array<const char*, 3> endings{manifestEnding, headerEnding, databaseEnding};

QString ended(const QString& path, const char* ending)
{
    return path + QLatin1StringView(ending);
}

QString nameOf(Moment at, const QTimeZone& zone, quint32 epoch, qint64 entries)
{
    const QDateTime local = at.in(zone);
    const auto digits = [](qint64 number, int count) { return QString::number(number).rightJustified(count, u'0'); };
    const QTime time = local.time();
    return isoDate(local.date()) + u'T' + digits(time.hour(), 2) + digits(time.minute(), 2) + digits(time.second(), 2) +
           QStringLiteral("_e") + digits(epoch, 4) + QStringLiteral("_n") + digits(entries, 6);
}

// A backup never takes the place of another one, also where a clock stands still or was set back: the name tells a later second
// then. When it was made is in the manifest.
QString freeNameIn(const QString& folder, Moment at, const QTimeZone& zone, quint32 epoch, qint64 entries)
{
    const auto isTaken = [](const QString& path) {
        return std::ranges::any_of(endings, [&](const char* ending) { return QFileInfo::exists(ended(path, ending)); });
    };
    constexpr qint64 second = 1000;
    QString path;
    do {
        path = folder + u'/' + nameOf(at, zone, epoch, entries);
        at = Moment::fromMsecs(at.msecs() + second);
    } while (isTaken(path));
    return path;
}

void removeBackup(const QString& path)
{
    // The manifest first: what is left of a half-removed one must not be listed as verified.
    for (const char* ending : endings)
        QFile::remove(ended(path, ending));
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

// What fills up is the disk that the backup goes to, which may not be the vault's.
template <class Work>
auto writtenTo(const QString& folder, const QString& vaultPath, Work&& work)
{
    try {
        return work();
    } catch (const Fault& fault) {
        if (fault.kind() == FaultKind::DiskFull && !isOnSameDisk(folder, vaultPath))
            throw Fault{FaultKind::CopyDiskFull, fault.detail()};
        throw;
    }
}

// What is backed up.
struct Source {
    Connection& connection;
    const Header& header;
    const KeyRing& keys;
    QString vaultPath;
    AuditHead head;
    const Clock& clock;
};

// Beside the vault, under the name of the backup, because another one may be under way.
QString exportOf(const QString& vaultPath, const QString& path)
{
    return vaultPath + QStringLiteral("/.anxin-") + QFileInfo(path).fileName() + QStringLiteral(".tmp");
}

void noteIn(Vault& vault, const QString& words)
{
    vault.transact(Op::BackUp, [&](UnitOfWork& uow) { uow.note(words); });
}

// What a verified backup makes superfluous. Whatever cannot be removed stays: that is told nowhere, and tried next time.
void thinOut(const QString& folder, const Header& header, const QTimeZone& zone, Progress& progress)
{
    const auto backups = backupsIn(folder, header.vaultId, header.signKey, progress);
    std::vector<BackupAge> ages;
    for (const Backup& backup : backups)
        ages.push_back({backup.manifest ? backup.manifest->madeAt : Moment::fromMsecs(0), comeTo(backup),
                        backup.state == BackupState::Verified});
    for (const std::size_t at : thinned(ages, zone))
        removeBackup(backups[at].path);
}

} // namespace

struct Snapshot::Parts {
    Parts(Source source, QString to)
        : folder(std::move(to)),
          header(source.header),
          vaultPath(source.vaultPath),
          keys(source.keys.copy()),
          madeAt(source.clock.now()),
          zone(source.clock.zone()),
          path(freeNameIn(folder, madeAt, zone, header.epoch, source.head.count)),
          schema(static_cast<quint32>(source.connection.userVersion())),
          content(sealOf(contentOf(source.connection), keys.key(KeyUse::BackupManifest))),
          file(exportOf(source.vaultPath, path)),
          journal(file.path() + QStringLiteral("-journal"))
    {
        // The header beside the backup tells where its log ends.
        setAuditWitness(header, keys, static_cast<quint64>(source.head.count), digestFrom(source.head.mac));
        source.connection.copyTo(file.path(), databaseKey(keys, header));
    }

    QString folder;
    Header header;
    QString vaultPath;
    KeyRing keys;
    Moment madeAt;
    QTimeZone zone;
    QString path; // of the backup to be
    quint32 schema;
    Digest content;
    FileToBe file; // the export
    FileToBe journal;
};

namespace {
std::unique_ptr<Snapshot::Parts> partsOf(const Source& source, const QString& folder)
{
    makePrivateFolder(folder);
    needRoomForBackup(folder, source.vaultPath,
                      QFileInfo(source.vaultPath + u'/' + QString::fromLatin1(source.header.databaseFile)).size());
    return std::make_unique<Snapshot::Parts>(source, folder);
}

Backup writtenFrom(const Snapshot::Parts& of, const BackupVerifier& verify, Progress& progress)
{
    constexpr int steps = 3;
    progress.step(0, steps);
    Unfinished unfinished{of.path};
    const CopiedFile copied = copyFile(of.file.path(), ended(of.path, databaseEnding));
    progress.step(1, steps);
    if (const QString trouble = verify({ended(of.path, databaseEnding), of.header, of.keys, of.content}); !trouble.isEmpty())
        throw Fault{FaultKind::NotAsWritten, QStringLiteral("backup does not verify: ") + trouble};
    progress.step(2, steps); // the last that can be stopped
    const QByteArray headerBytes = encodeHeader(of.header);
    replaceFile(ended(of.path, headerEnding), headerBytes);
    const BackupManifest manifest{of.header.vaultId,
                                  of.header.epoch,
                                  of.madeAt,
                                  of.header.auditCount,
                                  of.header.auditHead,
                                  of.schema,
                                  static_cast<quint64>(copied.size),
                                  copied.digest,
                                  digestOf(viewOf(headerBytes)),
                                  of.content};
    replaceFile(ended(of.path, manifestEnding), encodeManifest(manifest, of.keys));
    unfinished.done();
    return {of.path, BackupState::Verified, manifest, copied.size};
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
    for (const char* ending : endings)
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

std::optional<BackupManifest> manifestOf(const Backup& backup, const PublicKey& signKey)
{
    const auto written = readSmallFile(backup.manifestFile(), maximumManifestBytes);
    return written ? decodeManifest(*written, signKey) : std::nullopt;
}

Backup readBackup(const QString& path, const PublicKey& signKey)
{
    Backup backup{path, BackupState::Damaged, std::nullopt, QFileInfo(ended(path, databaseEnding)).size()};
    try {
        backup.manifest = manifestOf(backup, signKey);
        if (!backup.manifest && !QFileInfo::exists(backup.manifestFile())) {
            backup.state = BackupState::Unverified;
            return backup;
        }
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
    std::ranges::stable_sort(backups, std::ranges::greater{}, &comeTo);
    return backups;
}

std::pair<quint32, quint64> comeTo(const Backup& backup)
{
    if (backup.manifest)
        return {backup.manifest->epoch, backup.manifest->auditCount};
    return {epochIn(backup.name()), backup.name().section(QStringLiteral("_n"), -1).toULongLong()};
}

Snapshot::Snapshot(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
Snapshot::~Snapshot() = default;
Snapshot::Snapshot(Snapshot&&) noexcept = default;
Snapshot& Snapshot::operator=(Snapshot&&) noexcept = default;

const QString& Snapshot::folder() const
{
    return m_parts->folder;
}

Snapshot takeSnapshot(Vault& vault, const QString& folder)
{
    const VaultFolder& own = *vault.folder();
    const Source source{vault.connection(), own.header(), own.keys(), own.path(), vault.audit().head(), vault.clock()};
    return Snapshot{partsOf(source, folder)};
}

Backup writeBackup(const Snapshot& snapshot, const BackupVerifier& verify, Progress& progress)
{
    const Snapshot::Parts& of = *snapshot.m_parts;
    Backup made = writtenTo(of.folder, of.vaultPath, [&] { return writtenFrom(of, verify, progress); });
    NoProgress toTheEnd; // the backup is made
    thinOut(of.folder, of.header, of.zone, toTheEnd);
    return made;
}

void noteBackup(Vault& vault, const Backup& backup, const SameDisk& isSameDisk)
{
    const QString vaultPath = vault.folder()->path();
    const QString place = QFileInfo(backup.path).path();
    if (place != backupsFolderOf(vaultPath))
        return noteIn(vault, backup.name() + QLatin1StringView(isSameDisk(place, vaultPath) ? backupBeside : backupElsewhere));
    noteIn(vault, backup.name());
    QDir folder{vaultPath};
    for (const QString& old :
         folder.entryList({QStringLiteral("data-*.db.old"), QStringLiteral("data-*.db.old-journal")}, QDir::Files))
        folder.remove(old);
}

Backup makeBackup(Vault& vault, const QString& folder, const BackupVerifier& verify, const SameDisk& isSameDisk)
{
    NoProgress progress;
    Backup made = writeBackup(takeSnapshot(vault, folder), verify, progress);
    noteBackup(vault, made, isSameDisk);
    return made;
}

Backup makeOwnBackup(Vault& vault, const BackupVerifier& verify)
{
    return makeBackup(vault, backupsFolderOf(vault.folder()->path()), verify);
}

Backup backUpBeforeMigration(Connection& connection, const Header& header, const KeyRing& keys, const QString& vaultPath,
                             const Clock& clock)
{
    const AuditHead head = AuditLog{connection, chainKey(keys)}.head();
    NoProgress progress;
    const auto parts = partsOf({connection, header, keys, vaultPath, head, clock}, backupsFolderOf(vaultPath));
    return writtenFrom(*parts, &troubleIn, progress);
}

QString noteFailure(Vault& vault, const Fault& failure)
{
    qCWarning(backupLog) << failure.detail();
    try {
        noteIn(vault, QLatin1StringView(backupFailed));
    } catch (const Fault& fault) {
        qCWarning(backupLog) << "noting a failure:" << fault.detail();
        if (fault.kind() == FaultKind::OutOfPlace) // then nothing may be called saved
            return sentence(fault);
    }
    return Tr::tr("The backup could not be made: %1. The vault itself, with all that was done, is saved. Please see to it, and "
                  "back up again.")
        .arg(reason(failure));
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
        return noteFailure(vault, fault);
    }
}

} // namespace anxin
