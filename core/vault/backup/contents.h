// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/connection.h"
#include "core/vault/keys/digest.h"

#include <vector>

namespace anxin {

// What one table holds, for comparing two databases.
struct TableContent {
    QString table;
    qint64 rows;
    Digest digest; // of every value of every row, in the order of the first columns
    friend bool operator==(const TableContent&, const TableContent&) = default;
};

// Every table, by name. Reads all of the database; throws Fault where a page does not verify.
std::vector<TableContent> contentOf(Connection& connection);

// One number for all of it. With a key, because a plain digest beside the file would let a thief try out guesses of what
// small tables hold.
Digest sealOf(const std::vector<TableContent>& content, const Key& key);

// The columns of a table, in their order.
QStringList columnsOf(Connection& connection, const QString& table);
// The tables of the database, by name, without those of the engine.
QStringList tablesOf(Connection& connection);
// A name as SQL takes it.
QString quotedName(const QString& name);

} // namespace anxin
