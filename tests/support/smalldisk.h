// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTemporaryDir>

#include <sys/mount.h>

namespace anxin {

// A small disk of its own, where the machine lets us make one. `size` as tmpfs takes it: "size=64k".
struct SmallDisk {
    explicit SmallDisk(const char* size) : mounted(::mount("tmpfs", path(), "tmpfs", 0, size) == 0) {}
    ~SmallDisk()
    {
        if (mounted)
            ::umount2(path(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    bool makeReadOnly() { return ::mount("tmpfs", path(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr) == 0; }
    bool makeWritable() { return ::mount("tmpfs", path(), "tmpfs", MS_REMOUNT, nullptr) == 0; }

    QTemporaryDir home;
    QByteArray homePath = home.path().toUtf8();
    bool mounted;

private:
    const char* path() const { return homePath.constData(); }
};

} // namespace anxin
