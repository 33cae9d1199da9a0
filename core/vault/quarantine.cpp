// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/quarantine.h"

#include "core/base/fault.h"
#include "core/vault/atomicfile.h"
#include "core/vault/backup/copyfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace anxin {

namespace {

QString newFolderIn(const QString& vaultPath)
{
    const QString all = vaultPath + QStringLiteral("/quarantine");
    makePrivateFolder(all);
    for (int number = 1;; ++number) {
        const QString folder = all + u'/' + QString::number(number);
        if (!QFile::exists(folder)) {
            makePrivateFolder(folder);
            return folder;
        }
    }
}

// `put(from, to)` for each file that is there, and for its journal.
template <class Put>
QString setAside(const QString& vaultPath, const QStringList& names, Put&& put)
{
    QStringList found;
    for (const QString& name : names)
        for (const QString& file : {name, name + QStringLiteral("-journal")})
            if (QFileInfo(vaultPath + u'/' + file).isFile())
                found << file;
    if (found.isEmpty())
        return {};
    const QString folder = newFolderIn(vaultPath);
    for (const QString& file : found)
        put(vaultPath + u'/' + file, folder + u'/' + file);
    return folder;
}

} // namespace

QString moveToQuarantine(const QString& vaultPath, const QStringList& names)
{
    return setAside(vaultPath, names, [](const QString& from, const QString& to) {
        if (!QFile::rename(from, to))
            throw Fault{FaultKind::DeviceFailed, QStringLiteral("moving to quarantine")};
    });
}

QString copyToQuarantine(const QString& vaultPath, const QStringList& names)
{
    return setAside(vaultPath, names, [](const QString& from, const QString& to) { copyFile(from, to); });
}

} // namespace anxin
