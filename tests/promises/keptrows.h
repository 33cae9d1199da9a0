// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/connection.h"

#include <QStringList>

#include <map>

namespace anxin {

// Every row of a database as it was, to be looked for in a later schema: its old columns, under their names, with the values
// they had. New tables, columns and rows do not matter. A step that renames a column or rewrites a value on purpose is to be
// told here.
class KeptRows {
public:
    explicit KeptRows(Connection& connection);

    int count() const;
    // Rows that are not there any more as they were.
    int missingIn(Connection& connection) const;

private:
    struct Table {
        QStringList columns;
        std::map<QByteArray, int> rows; // how often each
    };
    // What stands for an old column now: the column itself, or where its value has gone; null where it is lost.
    static QString valueOf(const QString& table, const QString& column, const QStringList& columnsNow);
    static std::map<QByteArray, int> rowsOf(Connection& connection, const QString& table, const QStringList& values);
    std::map<QString, Table> m_tables;
};

} // namespace anxin
