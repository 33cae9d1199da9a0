// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/ballast.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <limits>

namespace anxin {

namespace {
QString pathOf(const QString& vaultPath)
{
    return vaultPath + QStringLiteral("/reserve.bin");
}

// As if there were much, where the system does not say.
qint64 bytesFree(const QString& vaultPath)
{
    struct statvfs disk {};
    if (::statvfs(QFile::encodeName(vaultPath).constData(), &disk) != 0)
        return std::numeric_limits<qint64>::max();
    return static_cast<qint64>(disk.f_bavail) * static_cast<qint64>(disk.f_frsize);
}
} // namespace

void layBallast(const QString& vaultPath)
{
    const QString path = pathOf(vaultPath);
    if (QFileInfo(path).size() == ballastBytes || bytesFree(vaultPath) < roomForBallast)
        return;
    QFile::remove(path); // what a power cut has left of one
    const int file = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (file < 0)
        return;
    const bool isWhole = ::posix_fallocate(file, 0, ballastBytes) == 0;
    ::close(file);
    if (!isWhole)
        QFile::remove(path);
}

bool dropBallast(const QString& vaultPath)
{
    return QFile::remove(pathOf(vaultPath));
}

bool dropBallastWhereFull(const QString& vaultPath)
{
    return bytesFree(vaultPath) < roomForWork && dropBallast(vaultPath);
}

} // namespace anxin
