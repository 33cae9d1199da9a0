// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/backup/contents.h"

namespace anxin {

// Every value of a table but when its rows were last written, a text for each row.
inline QStringList valuesIn(Connection& connection, const QString& table)
{
    QStringList columns = columnsOf(connection, table);
    columns.removeAll(QStringLiteral("changed_at"));
    for (QString& column : columns)
        column = QStringLiteral("quote(%1)").arg(column);
    Statement all = connection.prepare(
        QStringLiteral("SELECT %1 FROM %2 ORDER BY 1").arg(columns.join(QStringLiteral(" || ',' || ")), table));
    QStringList rows;
    for (const QString& row : all.all([](const Row& one) { return one.get<QString>(0); }))
        rows << row;
    return rows;
}

} // namespace anxin
