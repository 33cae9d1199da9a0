// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/vaultcopy.h"

#include "core/base/progress.h"
#include "core/vault/atomicfile.h"
#include "core/vault/backup/copyfile.h"
#include "core/vault/newvault.h"
#include "core/vault/nextepoch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <system_error>
#include <vector>

namespace anxin {

namespace {

// Below `folder`, in order. What every opening makes anew, and what a power cut left half written, is no part of the vault. A
// share that goes while its files are listed is a Fault, not a short list.
QStringList filesOf(const QString& folder)
{
    QStringList files;
    std::error_code trouble;
    auto entry = std::filesystem::recursive_directory_iterator(QFile::encodeName(folder).toStdString(), trouble);
    for (; !trouble && entry != std::filesystem::recursive_directory_iterator(); entry.increment(trouble)) {
        if (!entry->is_regular_file(trouble) || entry->is_symlink(trouble))
            continue;
        const QString full = QFile::decodeName(QByteArray::fromStdString(entry->path().string()));
        const QString path = QDir(folder).relativeFilePath(full);
        const QString name = QFileInfo(full).fileName();
        const bool isOfTheMoment = name == QStringLiteral("vault.lock") || name == QStringLiteral("reserve.bin") ||
                                   (name.startsWith(QStringLiteral(".anxin-")) && name.endsWith(QStringLiteral(".tmp")));
        if (!isOfTheMoment)
            files << path;
    }
    if (trouble)
        throw Fault{FaultKind::DeviceFailed, QStringLiteral("listing a vault: ") + QString::fromStdString(trouble.message())};
    files.sort();
    return files;
}

void makeFoldersFor(const QString& folder, const QString& file)
{
    QString path = folder;
    const QStringList parts = file.split(u'/');
    for (const QString& part : parts.first(parts.size() - 1))
        makePrivateFolder(path += u'/' + part);
}

} // namespace

Result<void, VaultRefusal> copyVault(const QString& from, const QString& folder, Progress& progress)
{
    if (const auto obstacle = obstacleToVault(folder))
        return refuse(VaultRefusal{*obstacle});
    const auto header = HeaderStore{from}.read();
    if (!header)
        return refuse(VaultRefusal{header.error()});
    const QStringList files = filesOf(from);
    FolderToBe made{folder};
    const auto lock = InstanceLock::take(folder);
    if (!lock) {
        if (lock.error() == LockRefusal::InUse)
            made.keep(); // another process's work then, not ours to remove
        return refuse(VaultRefusal{lock.error()});
    }
    const int steps = 2 * static_cast<int>(files.size());
    std::vector<Digest> copied;
    for (const QString& file : files) {
        progress.step(static_cast<int>(copied.size()), steps);
        makeFoldersFor(folder, file);
        copied.push_back(copyFile(from + u'/' + file, folder + u'/' + file).digest);
    }
    // Somebody may be at work in the vault on the PC where it lies; then what was copied first and last do not belong together.
    for (int i = 0; i < files.size(); ++i) {
        progress.step(static_cast<int>(files.size()) + i, steps);
        if (digestOfFile(from + u'/' + files[i]) != copied[static_cast<std::size_t>(i)])
            throw Fault{FaultKind::DeviceFailed, QStringLiteral("a file changed while its vault was copied")};
    }
    if (const auto arrived = HeaderStore{folder}.read();
        !arrived || encodeHeader(arrived->header) != encodeHeader(header->header))
        throw Fault{FaultKind::DeviceFailed, QStringLiteral("a copied vault is not the one that was there")};
    made.keep();
    return {};
}

} // namespace anxin
