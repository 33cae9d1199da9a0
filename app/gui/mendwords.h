// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/backup/restore.h"
#include "core/vault/rescue/rescue.h"
#include "ui/dialogs/outcomescreen.h"

namespace anxin {

// What came of mending a vault, in words, for the last screen.
MendOutcome outcomeOfKeyFile();
MendOutcome outcomeOf(const RestoredOver& restored);
// `hadVault`: another one lies where it was before.
MendOutcome outcomeOfRestore(const QString& folder, bool hadVault);
MendOutcome outcomeOf(const RescueReport& report, const QString& folder);

} // namespace anxin
