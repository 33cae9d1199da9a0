// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/promises/keptrows.h"

#include "core/vault/backup/contents.h"

#include <algorithm>
#include <array>

namespace anxin {

namespace {
struct Moved {
    const char* table;
    const char* column;
    const char* to;
};
// Schema 6: what guardian and hospital said of a referral became steps.
constexpr std::array movedColumns{
    Moved{
        "referral", "guardian_response",
        "coalesce((SELECT CASE s.kind WHEN 'refused' THEN 'disagreed' ELSE s.kind END FROM referral_step s WHERE s.referral = "
        "referral.id AND s.kind IN ('agreed','refused','refused-to-sign','not-reached')), 'pending')"},
    Moved{"referral", "reply_on",
          "(SELECT s.on_day FROM referral_step s WHERE s.referral = referral.id AND s.kind = 'fed-back')"},
    Moved{"referral", "reply",
          "coalesce((SELECT s.finding || s.text FROM referral_step s WHERE s.referral = referral.id AND s.kind IN "
          "('fed-back','asked-after')), '')"}};
} // namespace

KeptRows::KeptRows(Connection& connection)
{
    for (const QString& table : tablesOf(connection)) {
        if (table ==
            QStringLiteral("meta")) // counts on by itself; whether the vault still fits its key files is told by opening it
            continue;
        const QStringList columns = columnsOf(connection, table);
        QStringList values;
        for (const QString& column : columns)
            values << quotedName(column);
        m_tables[table] = {columns, rowsOf(connection, table, values)};
    }
}

QString KeptRows::valueOf(const QString& table, const QString& column, const QStringList& columnsNow)
{
    if (columnsNow.contains(column))
        return quotedName(column);
    for (const Moved& moved : movedColumns)
        if (table == QLatin1StringView(moved.table) && column == QLatin1StringView(moved.column))
            return QString::fromLatin1(moved.to);
    return {};
}

std::map<QByteArray, int> KeptRows::rowsOf(Connection& connection, const QString& table, const QStringList& values)
{
    QStringList quoted;
    for (const QString& value : values)
        quoted << QStringLiteral("quote(%1)").arg(value);
    std::map<QByteArray, int> rows;
    connection
        .prepare(QStringLiteral("SELECT CAST(%1 AS BLOB) FROM %2")
                     .arg(quoted.join(QStringLiteral(" || ',' || ")), quotedName(table)))
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
        QStringList values;
        for (const QString& column : table.columns)
            values << valueOf(name, column, now);
        const bool isReadable = tables.contains(name) && !values.contains(QString());
        const auto rows = isReadable ? rowsOf(connection, name, values) : std::map<QByteArray, int>{};
        for (const auto& [row, times] : table.rows) {
            const auto found = rows.find(row);
            missing += std::max(0, times - (found == rows.end() ? 0 : found->second));
        }
    }
    return missing;
}

} // namespace anxin
