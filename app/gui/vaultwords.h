// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/vault.h"
#include "ui/pages/safetyline.h"
#include "ui/pages/settings/settingspage.h"

#include <vector>

namespace anxin {

// What was found when the vault was opened, in words for the first page.
std::vector<SafetyLine> vaultLines(Vault& vault);
// What is wrong in the groups of a recovery card that are typed so far; empty where nothing is.
QString cardSlip(const QString& typed);
// Who can open the vault, for the settings page.
std::vector<KeyHolder> shownHolders(Vault& vault);
// What `code` proves about the log, for the settings page.
SettingsSeams::Answer witnessAnswer(AuditLog& log, const QString& code);

} // namespace anxin
