// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace anxin {

class Vault;

// Who sits at the desk: proposed wherever a form asks who did, told or wrote something. Whoever made the vault goes by the name
// in the school's settings, which can be corrected, and so does a session that no password opened; everybody else by the name
// under which they were let in. Empty until the school is set up.
QString whoIsHere(Vault& vault);

} // namespace anxin
