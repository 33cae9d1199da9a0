// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/backup/contents.h"

#include "core/vault/keys/bytestream.h"

namespace anxin {

QString quotedName(const QString& name)
{
    return u'"' + QString(name).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QStringList tablesOf(Connection& connection)
{
    Statement names = connection.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
                                         "ORDER BY name");
    const auto found = names.all([](const Row& row) { return row.get<QString>(0); });
    return {found.begin(), found.end()};
}

QStringList columnsOf(Connection& connection, const QString& table)
{
    const auto found =
        connection.prepare(QStringLiteral("PRAGMA table_info(%1)").arg(quotedName(table))).all([](const Row& row) {
            return row.get<QString>(1);
        });
    return {found.begin(), found.end()};
}

namespace {

TableContent contentOf(Connection& connection, const QString& table)
{
    QStringList values, order;
    const QStringList columns = columnsOf(connection, table);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        // The type stands in front: 1 and '1' are different contents. quote() ends at a NUL inside a text, the length tells.
        values << QStringLiteral("quote(%1) || length(%1)").arg(quotedName(columns[i]));
        order << quotedName(columns[i]);
    }
    TableContent content{table, 0, {}};
    Hasher hasher;
    for (QString& value : values)
        value = QStringLiteral("ifnull(%1, 'NULL')").arg(value);
    const QString source = QStringLiteral("SELECT CAST(%1 AS BLOB) FROM %2 ORDER BY %3")
                               .arg(values.join(QStringLiteral(" || ',' || ")), quotedName(table), order.join(u','));
    connection.prepare(source).all([&](const Row& row) {
        ByteWriter line;
        const QByteArray bytes = row.get<QByteArray>(0);
        line.integer(static_cast<quint64>(bytes.size()));
        line.bytes(viewOf(bytes));
        hasher.add(viewOf(line.written()));
        ++content.rows;
        return true;
    });
    content.digest = hasher.finish();
    return content;
}

} // namespace

std::vector<TableContent> contentOf(Connection& connection)
{
    std::vector<TableContent> content;
    for (const QString& table : tablesOf(connection))
        content.push_back(contentOf(connection, table));
    return content;
}

Digest sealOf(const std::vector<TableContent>& content, const Key& key)
{
    Hasher hasher{key};
    for (const TableContent& table : content) {
        ByteWriter line;
        line.shortText(table.table.toUtf8());
        line.integer(static_cast<quint64>(table.rows));
        line.bytes(table.digest);
        hasher.add(viewOf(line.written()));
    }
    return hasher.finish();
}

} // namespace anxin
