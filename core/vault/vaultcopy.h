// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/vaultfolder.h"

namespace anxin {

class Progress;

// A vault that lies where none can be opened safely (a network share, a stick) is copied to a place where it can: every file of
// its folder, with its backups, each read back, and read again at the end in case somebody is at work in it. Whole or not at
// all; the original is only read. Needs no password. Refused: obstacles of the new folder, a place that is no better, a folder
// whose key files are not whole. `progress` counts files. Throws Fault and Cancelled.
Result<void, VaultRefusal> copyVault(const QString& from, const QString& folder, Progress& progress);

} // namespace anxin
