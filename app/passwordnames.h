// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace anxin {

class Vault;

// What a new password of this vault must not hold: the school, its counsellor, everybody who opens the vault by a password.
QStringList namesIn(Vault& vault);

} // namespace anxin
