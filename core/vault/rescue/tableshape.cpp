// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/rescue/tableshape.h"

#include "core/vault/backup/contents.h"

#include <algorithm>

namespace anxin {

namespace {

bool fits(const ShapedColumn& column, const StoredValue& value)
{
    if (column.isRowNumber)
        return std::holds_alternative<std::monostate>(value);
    if (std::holds_alternative<std::monostate>(value))
        return !column.isRequired;
    return std::holds_alternative<qint64>(value) == column.isInteger;
}

QString hexOf(const QByteArray& bytes)
{
    return QStringLiteral("x'") + QString::fromLatin1(bytes.toHex()) + u'\'';
}

} // namespace

QString literalOf(const StoredValue& value)
{
    if (const auto* integer = std::get_if<qint64>(&value))
        return QString::number(*integer);
    if (const auto* real = std::get_if<double>(&value))
        return QString::number(*real, 'g', 17);
    if (const auto* text = std::get_if<StoredText>(&value))
        return QStringLiteral("CAST(%1 AS TEXT)").arg(hexOf(text->utf8));
    if (const auto* bytes = std::get_if<QByteArray>(&value))
        return hexOf(*bytes);
    return QStringLiteral("NULL");
}

TableShape shapeOf(Connection& connection, const QString& table)
{
    TableShape shape{table, true, 0, {}};
    const auto sql = connection.prepare("SELECT sql FROM sqlite_master WHERE type = 'table' AND name = :name")
                         .one([](const Row& row) { return row.get<QString>(0); }, table);
    shape.hasRowNumbers = !sql.value_or(QString()).contains(QStringLiteral("WITHOUT ROWID"), Qt::CaseInsensitive);
    for (const char* rule : {"CHECK", "REFERENCES"})
        shape.rules += sql.value_or(QString()).count(QLatin1StringView(rule));
    shape.columns = connection.prepare(QStringLiteral("PRAGMA table_info(%1)").arg(quotedName(table))).all([&](const Row& row) {
        const bool isInteger = row.get<QString>(2).contains(QStringLiteral("INT"), Qt::CaseInsensitive);
        return ShapedColumn{row.get<QString>(1), isInteger, row.get<bool>(3),
                            isInteger && row.get<bool>(5) && shape.hasRowNumbers};
    });
    return shape;
}

// A row of an older schema may be shorter: columns are only ever added at the end.
bool TableShape::fits(const StoredRow& row) const
{
    if (row.values.empty() || row.values.size() > columns.size())
        return false;
    for (std::size_t i = 0; i < row.values.size(); ++i)
        if (!anxin::fits(columns[i], row.values[i]))
            return false;
    return true;
}

QString TableShape::insertOf(const StoredRow& row) const
{
    QStringList names, values;
    const std::size_t count = std::min(row.values.size(), columns.size());
    for (std::size_t i = 0; i < count; ++i) {
        names << quotedName(columns[i].name);
        values << (columns[i].isRowNumber ? QString::number(row.number) : literalOf(row.values[i]));
    }
    return QStringLiteral("INSERT INTO %1(%2) VALUES (%3)").arg(quotedName(table), names.join(u','), values.join(u','));
}

} // namespace anxin
