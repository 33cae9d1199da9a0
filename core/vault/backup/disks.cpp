// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/backup/disks.h"

#include <QStorageInfo>

namespace anxin {

namespace {

constexpr qint64 roomOfExport = 2; // times the database: the copy and its journal

void needRoom(const QString& folder, qint64 bytes, FaultKind otherwise)
{
    const qint64 free = QStorageInfo(folder).bytesAvailable();
    if (free >= 0 && free < bytes)
        throw Fault{otherwise, QStringLiteral("backup: %1 bytes free, %2 needed").arg(free).arg(bytes)};
}

} // namespace

bool isOnSameDisk(const QString& folder, const QString& vaultPath)
{
    return QStorageInfo(folder).device() == QStorageInfo(vaultPath).device();
}

void needRoomForBackup(const QString& folder, const QString& vaultPath, qint64 databaseBytes)
{
    if (isOnSameDisk(folder, vaultPath))
        return needRoom(vaultPath, (roomOfExport + 1) * databaseBytes, FaultKind::DiskFull);
    needRoom(vaultPath, roomOfExport * databaseBytes, FaultKind::DiskFull);
    needRoom(folder, databaseBytes, FaultKind::CopyDiskFull);
}

} // namespace anxin
