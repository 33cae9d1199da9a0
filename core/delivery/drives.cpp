// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/delivery/drives.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <iterator>

namespace anxin {

namespace {

bool isRemovable(const QString& device, const QString& sysfs)
{
    const QString name = QFileInfo(device).fileName();
    QString path = name.isEmpty() ? QString() : QFileInfo(sysfs + QStringLiteral("/class/block/") + name).canonicalFilePath();
    if (path.isEmpty())
        return false;
    if (QFileInfo::exists(path + QStringLiteral("/partition")))
        path = QFileInfo(path).path(); // the disk that the partition is on
    QFile removable{path + QStringLiteral("/removable")};
    return path.contains(QStringLiteral("/usb")) || (removable.open(QIODevice::ReadOnly) && removable.read(1) == "1");
}

} // namespace

std::vector<Drive> removableAmong(const std::vector<Drive>& mounted, const QString& sysfs)
{
    std::vector<Drive> found;
    std::copy_if(mounted.begin(), mounted.end(), std::back_inserter(found),
                 [&](const Drive& drive) { return isRemovable(drive.device, sysfs); });
    return found;
}

std::vector<Drive> removableDrives()
{
    std::vector<Drive> mounted;
    for (const QStorageInfo& volume : QStorageInfo::mountedVolumes())
        if (volume.isValid() && volume.isReady() && !volume.isRoot())
            mounted.push_back({volume.rootPath(), volume.name(), QString::fromLocal8Bit(volume.device()),
                               QString::fromLatin1(volume.fileSystemType()), volume.bytesAvailable(), volume.bytesTotal(),
                               volume.isReadOnly()});
    return removableAmong(mounted);
}

} // namespace anxin
