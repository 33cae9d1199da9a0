// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/vaultcopy.h"

#include "core/base/progress.h"
#include "core/vault/atomicfile.h"
#include "core/vault/backup/copyfile.h"
#include "core/vault/newvault.h"
#include "core/vault/nextepoch.h"

#include <QDir>
#include <QDirIterator>

namespace anxin {

namespace {

// Below `folder`, in order. What every opening makes anew, and what a power cut left half written, is no part of the vault.
QStringList filesOf(const QString& folder)
{
    QStringList files;
    QDirIterator entries(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = QDir(folder).relativeFilePath(entries.next());
        const QString name = entries.fileName();
        const bool isOfTheMoment = name == QStringLiteral("vault.lock") || name == QStringLiteral("reserve.bin") ||
                                   (name.startsWith(QStringLiteral(".anxin-")) && name.endsWith(QStringLiteral(".tmp")));
        if (!isOfTheMoment)
            files << path;
    }
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
    const QStringList files = filesOf(from);
    FolderToBe made{folder};
    const auto lock = InstanceLock::take(folder);
    if (!lock) {
        if (lock.error() == LockRefusal::InUse)
            made.keep(); // another process's work then, not ours to remove
        return refuse(VaultRefusal{lock.error()});
    }
    for (int i = 0; i < files.size(); ++i) {
        progress.step(i, static_cast<int>(files.size()));
        makeFoldersFor(folder, files[i]);
        copyFile(from + u'/' + files[i], folder + u'/' + files[i]);
    }
    made.keep();
    return {};
}

} // namespace anxin
