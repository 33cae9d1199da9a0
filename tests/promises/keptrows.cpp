// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/promises/keptrows.h"

#include "core/vault/backup/contents.h"

#include <algorithm>

namespace anxin {

KeptRows::KeptRows(Connection& connection)
{
    for (const QString& table : tablesOf(connection)) {
        if (table ==
            QStringLiteral("meta")) // counts on by itself; whether the vault still fits its key files is told by opening it
            continue;
        const QStringList columns = columnsOf(connection, table);
        m_tables[table] = {columns, rowsOf(connection, table, columns)};
    }
}

std::map<QByteArray, int> KeptRows::rowsOf(Connection& connection, const QString& table, const QStringList& columns)
{
    QStringList values;
    for (const QString& column : columns)
        values << QStringLiteral("quote(%1)").arg(quotedName(column));
    std::map<QByteArray, int> rows;
    connection
        .prepare(QStringLiteral("SELECT CAST(%1 AS BLOB) FROM %2")
                     .arg(values.join(QStringLiteral(" || ',' || ")), quotedName(table)))
        .all([&](const Row& row) { return ++rows[row.get<QByteArray>(0)]; });
    return rows;
}

int KeptRows::count() const
{
    int all = 0;
    for (const auto& [name, table] : m_tables)
        for (const auto& [row, times] : table.rows)
            all += times;
    return all;
}

int KeptRows::missingIn(Connection& connection) const
{
    int missing = 0;
    const QStringList tables = tablesOf(connection);
    for (const auto& [name, table] : m_tables) {
        const QStringList now = tables.contains(name) ? columnsOf(connection, name) : QStringList();
        const bool isReadable = std::ranges::all_of(table.columns, [&](const QString& column) { return now.contains(column); });
        const auto rows = isReadable ? rowsOf(connection, name, table.columns) : std::map<QByteArray, int>{};
        for (const auto& [row, times] : table.rows) {
            const auto found = rows.find(row);
            missing += std::max(0, times - (found == rows.end() ? 0 : found->second));
        }
    }
    return missing;
}

} // namespace anxin
