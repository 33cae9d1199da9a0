// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/keys/slot.h"
#include "core/vault/vault.h"

namespace anxin {

// By which kind of slot this session came in. Of a vault with a folder.
SlotKind wayIn(Vault& vault);
// When the vault was last opened without a password, by the recovery card or an escrow key; nothing where it never was.
std::optional<Moment> lastRecovery(Vault& vault);

} // namespace anxin
