// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/vaultfolder.h"

namespace anxin {

void VaultFolder::noteHead(const AuditHead&) {}

} // namespace anxin
