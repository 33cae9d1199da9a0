// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/keys/digest.h"

#include <QString>

namespace anxin {

struct CopiedFile {
    Digest digest; // BLAKE2b-256 of what the copy holds, read back
    qint64 size;
};

// A whole copy under the name `to`, or none (`AtomicFile`). Throws Fault.
CopiedFile copyFile(const QString& from, const QString& to);
// BLAKE2b-256 of a file. Throws Fault{DeviceFailed} where it cannot be read to its end.
Digest digestOfFile(const QString& path);

} // namespace anxin
