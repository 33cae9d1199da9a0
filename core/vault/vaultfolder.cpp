// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/vaultfolder.h"

#include "core/base/tr.h"
#include "core/vault/atomicfile.h"
#include "core/vault/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(VaultFolder)
};

DatabaseKey databaseKey(const KeyRing& keys, const Header& header)
{
    return {ByteView(keys.key(KeyUse::Database).bytes()).first<32>(), ByteView(header.databaseSalt).first<16>()};
}

AuditLog::ChainKey chainKey(const KeyRing& keys)
{
    AuditLog::ChainKey key;
    std::ranges::copy(keys.key(KeyUse::AuditChain).bytes(), key.begin());
    return key;
}

QByteArray bytesOf(ByteView view)
{
    return {reinterpret_cast<const char*>(view.data()), static_cast<qsizetype>(view.size())};
}

// The database says which vault and epoch it belongs to, so that the header of one and the database of another do not pass
// for a vault.
void writeIdentity(Connection& connection, const Header& header)
{
    Statement put = connection.prepare("INSERT OR REPLACE INTO meta(key, value) VALUES (:key, :value)");
    put.exec(QStringLiteral("vault_id"), bytesOf(header.vaultId));
    put.exec(QStringLiteral("epoch"), QByteArray::number(header.epoch));
}

bool hasIdentity(Connection& connection, const Header& header)
{
    Statement get = connection.prepare("SELECT value FROM meta WHERE key = :key");
    const auto value = [](const Row& row) { return row.get<QByteArray>(0); };
    return get.one(value, QStringLiteral("vault_id")) == bytesOf(header.vaultId) &&
           get.one(value, QStringLiteral("epoch")) == QByteArray::number(header.epoch);
}

// Whether the log still contains what the header saw last.
bool hasWitness(AuditLog& audit, const Header& header)
{
    return header.auditCount == 0 || audit.macAt(static_cast<qint64>(header.auditCount)) == bytesOf(header.auditHead);
}

QString copyLine(const char* name, const HeaderCopy& copy)
{
    const char* words[] = {"good", "older", "differs", "names no database", "damaged", "unreadable", "missing"};
    return QStringLiteral("%1: %2").arg(QLatin1StringView(name), QLatin1StringView(words[static_cast<int>(copy.health)]));
}

} // namespace

QString sentence(CreateRefusal refusal)
{
    switch (refusal) {
    case CreateRefusal::FolderInUse:
        return Tr::tr(
            "There is already something in this folder. Nothing was changed. Choose a new folder name for the vault.");
    case CreateRefusal::NoSuchParent:
        return Tr::tr(
            "The folder in which the vault should be made does not exist. Nothing was changed. Choose a folder that exists.");
    }
    return {};
}

QString sentence(const VaultRefusal& refusal)
{
    return std::visit([](const auto& why) { return sentence(why); }, refusal);
}

VaultFolder::VaultFolder(QString path, InstanceLock lock, HeaderReport report)
    : m_path(std::move(path)),
      m_lock(std::move(lock)),
      m_store(m_path),
      m_report(std::move(report))
{
}

Result<std::unique_ptr<VaultFolder>, VaultRefusal> VaultFolder::open(const QString& path)
{
    initCrypto();
    // The header comes first: a folder that is no vault gets no lock file.
    if (const auto report = HeaderStore{path}.read(); !report)
        return refuse(VaultRefusal{report.error()});
    auto lock = InstanceLock::take(path);
    if (!lock)
        return refuse(VaultRefusal{lock.error()});
    auto report = HeaderStore{path}.read(); // again: another instance may have written while we waited for nothing
    if (!report)
        return refuse(VaultRefusal{report.error()});
    return std::unique_ptr<VaultFolder>{new VaultFolder{path, std::move(*lock), std::move(*report)}};
}

Result<std::unique_ptr<Vault>, VaultRefusal> VaultFolder::unlock(std::unique_ptr<VaultFolder> folder, UnlockedKeys unlocked,
                                                                 const Clock& clock)
{
    VaultFolder& self = *folder;
    const Header& header = self.header();
    Connection connection =
        Connection::open(self.m_path + u'/' + QString::fromLatin1(header.databaseFile), databaseKey(unlocked.keys, header));
    if (connection.userVersion() > latestSchema())
        return refuse(VaultRefusal{FolderRefusal::NewerThanProgram});
    migrate(connection);
    if (!hasIdentity(connection, header))
        return refuse(VaultRefusal{UnlockRefusal::Forged});

    removeLeftovers(self.m_path);
    if (!self.m_report.isHealthy()) {
        self.m_store.heal(self.m_report);
        self.m_opening.headerHealed = true;
    }
    const AuditLog::ChainKey auditKey = chainKey(unlocked.keys);
    const auto slot = static_cast<int>(unlocked.slot);
    self.m_keys.emplace(std::move(unlocked.keys));
    auto vault = std::make_unique<Vault>(std::move(connection), auditKey, clock, slot, std::move(folder));
    self.m_opening.auditBroken = vault->audit().firstBroken().has_value();
    self.m_opening.olderThanHeader = !hasWitness(vault->audit(), header);
    vault->transact(Op::Unlock, [](UnitOfWork&) {});
    return vault;
}

void VaultFolder::noteHead(const AuditHead& head)
{
    Digest mac;
    std::copy(head.mac.begin(), head.mac.end(), mac.begin());
    Header next = header();
    setAuditWitness(next, *m_keys, static_cast<quint64>(head.count), mac);
    m_store.save(next);
    m_report.header = next;
}

// Steps of createVault; removes what it made unless `finish` was reached.
struct VaultMaker {
    explicit VaultMaker(QString folder) : path(std::move(folder)) {}
    ~VaultMaker()
    {
        if (!done)
            QDir(path).removeRecursively();
    }
    VaultMaker(const VaultMaker&) = delete;
    VaultMaker& operator=(const VaultMaker&) = delete;

    static std::optional<CreateRefusal> obstacle(const QString& path)
    {
        const QDir folder(path);
        if (!QFileInfo(path).absoluteDir().exists())
            return CreateRefusal::NoSuchParent;
        // What a power cut may have left of an unfinished vault: a database and a lock, and no header yet.
        const QStringList found = folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
        const bool unfinished = std::ranges::all_of(found, [](const QString& name) {
            return name == QStringLiteral("vault.lock") || name.startsWith(QStringLiteral("data-0001.db"));
        });
        return found.isEmpty() || unfinished ? std::nullopt : std::optional{CreateRefusal::FolderInUse};
    }

    Connection makeDatabase(const CreatedKeys& made) const
    {
        const QString file = path + u'/' + QString::fromLatin1(made.header.databaseFile);
        QFile::remove(file);
        Connection connection = Connection::create(file, databaseKey(made.keys, made.header));
        migrate(connection);
        writeIdentity(connection, made.header);
        return connection;
    }

    std::unique_ptr<Vault> finish(CreatedKeys& made, InstanceLock lock, Connection connection, const Clock& clock)
    {
        HeaderStore{path}.create(made.header);
        auto report = HeaderStore{path}.read();
        if (!report)
            throw Fault{FaultKind::Bug, QStringLiteral("a header just written does not read back")};
        std::unique_ptr<VaultFolder> folder{new VaultFolder{path, std::move(lock), std::move(*report)}};
        const AuditLog::ChainKey auditKey = chainKey(made.keys);
        const auto slot = static_cast<int>(made.header.slots.front().number);
        folder->m_keys.emplace(std::move(made.keys));
        auto vault = std::make_unique<Vault>(std::move(connection), auditKey, clock, slot, std::move(folder));
        vault->transact(Op::CreateVault, [](UnitOfWork&) {});
        done = true;
        return vault;
    }

    QString path;
    bool done = false;
};

Result<CreatedVault, VaultRefusal> createVault(const QString& path, CreatedKeys keys, const Clock& clock)
{
    initCrypto();
    if (const auto obstacle = VaultMaker::obstacle(path))
        return refuse(VaultRefusal{*obstacle});
    makePrivateFolder(path);
    VaultMaker maker{path};
    auto lock = InstanceLock::take(path);
    if (!lock) {
        maker.done = lock.error() == LockRefusal::InUse; // it is another process's work then, not ours to remove
        return refuse(VaultRefusal{lock.error()});
    }
    Connection connection = maker.makeDatabase(keys);
    RecoveryCode code = std::move(keys.code);
    auto vault = maker.finish(keys, std::move(*lock), std::move(connection), clock);
    return CreatedVault{std::move(vault), std::move(code)};
}

namespace {
template <class Unlock>
Result<std::unique_ptr<Vault>, VaultRefusal> unlockWith(const QString& path, const Clock& clock, Unlock&& unlockIt)
{
    auto folder = VaultFolder::open(path);
    if (!folder)
        return refuse(folder.error());
    auto keys = unlockIt((*folder)->header());
    if (!keys)
        return refuse(VaultRefusal{keys.error()});
    return VaultFolder::unlock(std::move(*folder), std::move(*keys), clock);
}
} // namespace

Result<std::unique_ptr<Vault>, VaultRefusal> unlockVault(const QString& path, const Secret& password, const Clock& clock)
{
    return unlockWith(path, clock, [&](const Header& header) { return unlockKeys(header, password); });
}

Result<std::unique_ptr<Vault>, VaultRefusal> unlockVault(const QString& path, const RecoveryCode& code, const Clock& clock)
{
    return unlockWith(path, clock, [&](const Header& header) { return unlockWithRecovery(header, code); });
}

VerifyReport verify(Vault& vault)
{
    VerifyReport found;
    if (VaultFolder* folder = vault.folder()) {
        const auto report = HeaderStore{folder->path()}.read();
        if (!report)
            found.header << sentence(report.error());
        else if (!report->isHealthy())
            found.header << copyLine("header.a", report->copies[0]) << copyLine("header.b", report->copies[1]);
        if (folder->openingReport().olderThanHeader)
            found.audit = QStringLiteral("the log ends before what the header has seen");
    }
    found.pages = vault.connection().checkAllPages();
    if (const auto broken = vault.audit().firstBroken())
        found.audit = QStringLiteral("the chain breaks at entry %1").arg(*broken);
    return found;
}

} // namespace anxin
