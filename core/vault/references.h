// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/connection.h"

#include <vector>

namespace anxin {

// A column that names rows of another table.
struct Reference {
    QString table;
    QString column;
    bool goesAlong; // its row is deleted with the one it names
};

// Every column anywhere that names rows of `table`, by table and column. Asked of the schema, so that no table can be
// forgotten.
std::vector<Reference> referencesTo(Connection& connection, const QString& table);

// One row for each row anywhere that names row :id of `table` and would not be deleted with it.
Statement mentionsOf(Connection& connection, const QString& table);

} // namespace anxin
