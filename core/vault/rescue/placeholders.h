// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/connection.h"

#include <QString>

#include <map>
#include <vector>

namespace anxin {

// What was put in the place of rows that are lost, and what had to go.
struct Placeholders {
    std::map<QString, std::vector<qint64>> lost;    // by table; numbers that saved rows name
    std::map<QString, std::vector<qint64>> made;    // also one for each table whose rows are needed and not even named
    std::map<QString, std::vector<qint64>> dropped; // rows whose owner is lost and could not be stood in for
};

// A session note whose case file is lost must not be lost with it: each row that others point to and that is not there is made
// again without content, named "? 12" where it needs a name. Afterwards every reference holds.
Placeholders standInForLost(Connection& connection);

} // namespace anxin
