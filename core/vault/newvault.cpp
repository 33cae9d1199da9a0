// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/newvault.h"

#include "core/vault/atomicfile.h"
#include "core/vault/ballast.h"
#include "core/vault/identity.h"
#include "core/vault/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace anxin {

std::optional<CreateRefusal> obstacleToVault(const QString& path)
{
    if (!QFileInfo(path).absoluteDir().exists())
        return CreateRefusal::NoSuchParent;
    // What a power cut may have left of an unfinished vault: a database and a lock, and no header yet.
    const QStringList found = QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    const bool unfinished = std::ranges::all_of(found, [](const QString& name) {
        return name == QStringLiteral("vault.lock") || name.startsWith(QStringLiteral("data-0001.db"));
    });
    const bool isFree = QFileInfo(path).isDir() || !QFileInfo::exists(path);
    return isFree && unfinished ? std::nullopt : std::optional{CreateRefusal::FolderInUse};
}

// Steps of createVault; removes what it made unless it is done.
struct VaultMaker {
    explicit VaultMaker(QString folder) : path(std::move(folder)) {}
    ~VaultMaker()
    {
        if (!done)
            QDir(path).removeRecursively();
    }
    VaultMaker(const VaultMaker&) = delete;
    VaultMaker& operator=(const VaultMaker&) = delete;

    Connection makeDatabase(const CreatedKeys& made) const
    {
        const QString file = path + u'/' + QString::fromLatin1(made.header.databaseFile);
        QFile::remove(file);
        Connection connection = Connection::create(file, databaseKey(made.keys, made.header));
        migrate(connection);
        writeIdentity(connection, made.header);
        return connection;
    }

    std::unique_ptr<Vault> putInForce(CreatedKeys& made, InstanceLock lock, Connection connection, const Clock& clock) const
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
        vault->openedBy(Op::CreateVault);
        layBallast(path);
        return vault;
    }

    QString path;
    bool done = false;
};

Result<CreatedVault, VaultRefusal> createVault(const QString& path, CreatedKeys keys, const Clock& clock,
                                               const Furnish& furnish)
{
    initCrypto();
    if (const auto obstacle = obstacleToVault(path))
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
    auto vault = maker.putInForce(keys, std::move(*lock), std::move(connection), clock);
    maker.done = !furnish || furnish(*vault, code);
    if (!maker.done)
        vault.reset(); // before its folder goes
    return CreatedVault{std::move(vault), std::move(code)};
}

} // namespace anxin
