// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/vault.h"
#include "ui/pages/safetyline.h"

#include <vector>

namespace anxin {

// What was found when the vault was opened, in words for the first page.
std::vector<SafetyLine> vaultLines(Vault& vault);

} // namespace anxin
