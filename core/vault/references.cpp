// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/references.h"

#include <QStringList>

#include <algorithm>

namespace anxin {

std::vector<Reference> referencesTo(Connection& connection, const QString& table)
{
    constexpr int target = 2, column = 3, onDelete = 6; // of foreign_key_list
    const auto name = [](const Row& row) { return row.get<QString>(0); };
    Statement tables = connection.prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name");
    std::vector<Reference> found;
    for (const QString& from : tables.all(name)) {
        Statement keys = connection.prepare(QStringLiteral("PRAGMA foreign_key_list(%1)").arg(from));
        const auto read = [&](const Row& row) {
            return std::pair{row.get<QString>(target), Reference{from, row.get<QString>(column),
                                                                 row.get<QString>(onDelete) == QStringLiteral("CASCADE")}};
        };
        for (auto& [to, reference] : keys.all(read))
            if (to == table)
                found.push_back(std::move(reference));
    }
    std::ranges::sort(found, {}, [](const Reference& one) { return std::pair{one.table, one.column}; });
    return found;
}

Statement mentionsOf(Connection& connection, const QString& table)
{
    QStringList parts;
    for (const Reference& reference : referencesTo(connection, table))
        if (!reference.goesAlong)
            parts << QStringLiteral("SELECT 1 FROM %1 WHERE %2 = :id").arg(reference.table, reference.column);
    return connection.prepare(parts.join(QStringLiteral(" UNION ALL ")));
}

} // namespace anxin
