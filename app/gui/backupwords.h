// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/backup/status.h"
#include "ui/pages/safetyline.h"

namespace anxin {

class Clock;

// Whether there is a way back: in the vault's folder, outside this PC, and whether it has been tried.
std::vector<SafetyLine> linesOf(const BackupStatus& status, const Clock& clock);
// The same in a few words, for the status bar. What is wrong stands there before what is well.
QString wordsOf(const BackupStatus& status, const Clock& clock);

} // namespace anxin
