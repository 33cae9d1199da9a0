// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/backup/restore.h"
#include "core/vault/rescue/diagnosis.h"

namespace anxin {

// Puts the header beside a backup in the place of two damaged ones: the vault opens as it is, with everything that was saved in
// it, and with the passwords of the time of the backup (`keys`, which have opened that header). Reads every page first; the
// damaged copies go to quarantine. The log says which backup it came from. Refused: somebody at work in the vault, and a
// database that is not the header's. Throws Fault: Damaged where not every page holds, so that a backup or a rescue is better;
// the vault is then as it was.
Result<void, BackupRefusal> putHeaderBack(const QString& vaultPath, const FittingHeader& fitting, const UnlockedKeys& keys,
                                          const Clock& clock);

} // namespace anxin
