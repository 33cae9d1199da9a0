// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace anxin {

enum class LockRefusal : quint8 {
    InUse,             // another Anxin holds this vault
    NetworkFileSystem, // locks and fsync cannot be relied on there
    StickFileSystem,   // FAT, exFAT, NTFS: no owner-only files, no rename that survives a power cut
};
QString sentence(LockRefusal refusal);

// Keeps every other Anxin out of a vault folder, by flock() on its vault.lock. The kernel lets go when the process ends,
// however it ends, so that no stale lock can exist. The file stays; it is empty and means nothing by itself. Move-only.
class InstanceLock {
public:
    // `folder` must exist. Throws a Fault of its kind where the lock file cannot be made (ReadOnly, NoPermission, DiskFull …).
    static Result<InstanceLock, LockRefusal> take(const QString& folder);
    InstanceLock(InstanceLock&& other) noexcept;
    InstanceLock& operator=(InstanceLock&& other) noexcept;
    ~InstanceLock();

private:
    explicit InstanceLock(int file) : m_file(file) {}
    int m_file;
};

// Whether a vault may live on a file system, by the magic number of statfs() and, for FUSE, whose number says nothing, by
// its name in the mount table.
std::optional<LockRefusal> fileSystemRefusal(quint64 magic, const QByteArray& mountType);

} // namespace anxin
