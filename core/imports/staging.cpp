// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imports/staging.h"

#include "core/base/tr.h"

#include <algorithm>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Import)
};
} // namespace

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters;
}

QString sentence(const CellViolation& v)
{
    const QString what = sentence(v.violation);
    if (v.column < 0)
        return Tr::tr("Row %1, %2: %3").arg(QString::number(v.row), v.header, what);
    return Tr::tr("Row %1, column “%2” (%3): %4").arg(QString::number(v.row), v.header, columnLetters(v.column), what);
}

RowReader::RowReader(const LocatedTable& table, const ImportFields& fields, std::vector<CellViolation>& violations)
    : m_table(table),
      m_fields(fields),
      m_violations(violations),
      m_headers(table.headers())
{
    for (int column = 0; column < static_cast<int>(table.mapping.columns.size()); ++column)
        if (const QString& field = table.mapping.columns[static_cast<size_t>(column)].field; !field.isEmpty())
            m_columns.emplace(field, column);
}

bool RowReader::at(int row)
{
    m_row = row;
    m_number = m_table.sheet.rowNumber(row);
    m_refused = false;
    return std::ranges::any_of(m_columns, [&](const auto& held) { return cellIn(held.second).has_value(); });
}

std::optional<CellText> RowReader::cellIn(int column) const
{
    const CellText cell{m_table.sheet.text(m_row, column), m_table.sheet.kind(m_row, column), m_table.file.dates1904};
    return isBlank(cell) ? std::nullopt : std::optional(cell);
}

std::optional<CellText> RowReader::cellOf(const char* field) const
{
    const auto held = m_columns.find(QLatin1StringView(field));
    return held == m_columns.end() ? std::nullopt : cellIn(held->second);
}

void RowReader::note(const QString& field, Violation violation, CellViolation::Weight weight)
{
    const auto held = m_columns.find(field);
    const int column = held == m_columns.end() ? -1 : held->second;
    const ImportField* known = m_fields.find(field);
    violation.field = field;
    const QString header = column >= 0 ? m_headers.value(column) : known ? known->label : field;
    m_violations.push_back({m_number, column, header, std::move(violation), weight});
    m_refused = m_refused || weight == CellViolation::Weight::Refuses;
}

} // namespace anxin
