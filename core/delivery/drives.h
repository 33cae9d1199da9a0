// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace anxin {

// A mounted volume.
struct Drive {
    QString root;       // where it is mounted
    QString label;      // may be empty
    QString device;     // /dev/sdb1
    QString fileSystem; // as the kernel names it: vfat, exfat, fuseblk, …
    qint64 bytesFree = 0;
    qint64 bytesTotal = 0;
    bool readOnly = false;
};

// Those of `mounted` that lie on something one can pull out: the disk says that its medium is removable, or it hangs on the
// USB bus (USB hard disks call themselves fixed). A volume whose device the system does not list is left out.
// `sysfs` is where the kernel describes devices; tests bring their own.
std::vector<Drive> removableAmong(const std::vector<Drive>& mounted, const QString& sysfs = QStringLiteral("/sys"));

// The sticks that are mounted now. Takes a few milliseconds; a medium that hangs may make it wait.
std::vector<Drive> removableDrives();

} // namespace anxin
