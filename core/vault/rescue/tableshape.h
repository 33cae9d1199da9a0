// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/rescue/btree.h"

#include <QStringList>

namespace anxin {

struct ShapedColumn {
    QString name;
    bool isInteger;   // by its declaration; otherwise text or bytes
    bool isRequired;  // NOT NULL
    bool isRowNumber; // INTEGER PRIMARY KEY: stands beside the row, not in it
};

// How the rows of one table look, so that they can be written again, and a page without a parent be recognised.
struct TableShape {
    QString table;
    bool hasRowNumbers; // not WITHOUT ROWID
    qsizetype rules;    // checks and references
    std::vector<ShapedColumn> columns;

    bool fits(const StoredRow& row) const;
    // The statement that writes the row.
    QString insertOf(const StoredRow& row) const;
};

TableShape shapeOf(Connection& connection, const QString& table);
// As SQL takes it; text and bytes in hexadecimal, so that no content is ever taken for SQL.
QString literalOf(const StoredValue& value);

} // namespace anxin
