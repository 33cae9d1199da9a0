// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/backup/restore.h"
#include "core/vault/rescue/salvage.h"

namespace anxin {

// Makes a new vault in `folder` of what can still be read of the damaged one at `vaultPath`, which is not changed; `header` is
// one of its headers, or one of a backup of the same epoch, and opened by `keys`. The new vault is its next epoch, and opens
// with the same passwords. Refused: obstacles of the new folder, somebody at work in the vault, and a file without one whole
// row: no new vault is left then. Throws Fault.
Result<RescueReport, BackupRefusal> rescueVault(const QString& vaultPath, const Header& header, const UnlockedKeys& keys,
                                                const QString& folder, const Clock& clock);

} // namespace anxin
