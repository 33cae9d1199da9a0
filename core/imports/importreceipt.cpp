// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imports/importreceipt.h"

#include "core/base/text.h"
#include "core/base/tr.h"

#include <map>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

// What was found by matching may name another pupil of the register.
Violation withoutRegister(const CellViolation& v)
{
    Violation told = v.violation;
    if (v.column < 0 && (told.rule == Rule::Conflict || told.rule == Rule::NumberTaken))
        told = {told.field, Rule::Conflict, Tr::tr("the register"), told.found};
    return told;
}
} // namespace

void count(ImportCounts& counts, RowFate fate)
{
    switch (fate) {
    case RowFate::Added: ++counts.added; break;
    case RowFate::Changed: ++counts.changed; break;
    case RowFate::Unchanged: ++counts.unchanged; break;
    }
}

ImportBatch batchOf(ImportKind kind, const QString& fileName, const ImportCounts& counts)
{
    return {kind, fileName, counts.read, counts.added, counts.changed, counts.unchanged, counts.skipped};
}

CellViolation rowViolation(int row, const Violation& violation, const ImportFields& fields)
{
    const ImportField* field = fields.find(violation.field);
    return {.row = row, .column = -1, .header = field ? field->label : violation.field, .violation = violation};
}

std::vector<QStringList> rejectedRows(const LocatedTable& table, const std::vector<CellViolation>& violations)
{
    std::map<int, QStringList> reasons;
    for (const CellViolation& v : violations)
        if (v.weight == CellViolation::Weight::Refuses)
            reasons[v.row] += v.header + QStringLiteral(": ") + sentence(withoutRegister(v));
    std::vector<QStringList> rows{table.headers() << Tr::tr("What is wrong", "header of a column")};
    for (int row = table.headerRow + 1; row < table.sheet.rowCount(); ++row) {
        const auto why = reasons.find(table.sheet.rowNumber(row));
        if (why == reasons.end())
            continue;
        QStringList cells;
        for (int column = 0; column < table.sheet.columnCount(); ++column)
            cells += table.sheet.text(row, column).toString();
        rows.push_back(cells << inOneLine(why->second));
    }
    return rows;
}

} // namespace anxin
