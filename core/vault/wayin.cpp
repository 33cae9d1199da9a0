// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/wayin.h"

#include "core/vault/vaultfolder.h"

namespace anxin {

SlotKind wayIn(Vault& vault)
{
    return vault.folder()->wayIn();
}

std::optional<Moment> lastRecovery(Vault& vault)
{
    return vault.connection()
        .prepare("SELECT max(t_wall) FROM audit WHERE action IN (:card, :escrow)")
        .one([](const Row& row) { return row.get<std::optional<Moment>>(0); }, Op::UnlockWithRecovery, Op::UnlockWithEscrow)
        .value_or(std::nullopt);
}

} // namespace anxin
