// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fault.h"

#include <QString>

#include <functional>

namespace anxin {

// Whether a folder lies on the same disk as the vault, so that both would be lost together.
bool isOnSameDisk(const QString& folder, const QString& vaultPath);
using SameDisk = std::function<bool(const QString& folder, const QString& vaultPath)>;

// That there is room for a backup of a database of that many bytes: twice beside the vault, for the export and its journal, and
// once where it goes. Throws Fault{DiskFull}.
void needRoomForBackup(const QString& folder, const QString& vaultPath, qint64 databaseBytes);

} // namespace anxin
