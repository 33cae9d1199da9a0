// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/backup/verifier.h"

#include <optional>

namespace anxin {

// Looking at a backup in a process of its own: this program again, which has nothing of the backup in its memory yet, and
// whose end by a bad file is not ours. The keys go over a socket, never as arguments or in the environment.

// Early in main: whether this process was started to look at a backup. It has then done so; the value is its exit code.
std::optional<int> lookedAtBackup(int argc, char** argv);

// A `BackupVerifier` for the two programs, whose main calls `lookedAtBackup`. Waits for the answer.
QString troubleSeenByChild(const BackupCheck& check);

} // namespace anxin
