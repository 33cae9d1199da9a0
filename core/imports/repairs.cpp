// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imports/repairs.h"

namespace anxin {

namespace {

// The rows from the header on that `wanted(row)` names, and all above.
template <class Wanted>
TableFile copied(const LocatedTable& table, const Repairs& repairs, Wanted wanted)
{
    const TableSheet& from = table.sheet;
    TableSheet sheet(from.name());
    for (int row = 0; row < from.rowCount(); ++row) {
        const int number = from.rowNumber(row);
        if (row > table.headerRow && !wanted(number))
            continue;
        sheet.beginRow(number);
        for (int column = 0; column < from.columnCount(); ++column) {
            const auto cell = row > table.headerRow ? repairs.cells.find({number, column}) : repairs.cells.end();
            if (cell != repairs.cells.end())
                sheet.place(column, sheet.store(cell->second), cell->second.isEmpty() ? CellKind::Empty : CellKind::Text);
            else if (const CellKind kind = from.kind(row, column); kind != CellKind::Empty)
                sheet.place(column, sheet.store(from.text(row, column)), kind);
        }
    }
    sheet.finish();
    TableFile file{table.file.name, table.file.charset, table.file.dates1904, {}, table.file.notes};
    file.sheets.push_back(std::move(sheet));
    return file;
}

Staging<StagedStudent> staged(const TableFile& file, const LocatedTable& table, const SchoolContext& school, Progress& progress)
{
    return stageStudents({file, file.sheets.front(), table.headerRow, table.mapping}, school, progress);
}

} // namespace

RepairKind repairOf(const CellViolation& violation)
{
    if (violation.weight == CellViolation::Weight::Warns)
        return RepairKind::Look;
    switch (violation.violation.rule) {
    case Rule::Required: return RepairKind::FillIn;
    case Rule::NotADate:
    case Rule::InFuture:
    case Rule::BeforeOther:
    case Rule::MovedLater: return RepairKind::Date;
    case Rule::OutOfRange:
        return violation.violation.field == QStringLiteral("born_on") ? RepairKind::Date : RepairKind::Number;
    case Rule::NotAClass: return RepairKind::ClassName;
    case Rule::NotANumber:
    case Rule::TooLong:
    case Rule::ScientificForm:
    case Rule::BadCheckDigit: return RepairKind::Number;
    case Rule::NotAName:
    case Rule::UnknownCode:
    case Rule::NotFound: return RepairKind::Word;
    case Rule::Duplicate: return RepairKind::Twice;
    case Rule::Ambiguous: return RepairKind::SeveralFit;
    case Rule::Conflict:
    case Rule::TitleTaken:
    case Rule::NumberTaken:
    case Rule::TakenBack:
    case Rule::Undecided:
    case Rule::ReturnAwaited:
    case Rule::OtherCoding: break;
    }
    return RepairKind::Contradicts;
}

TableFile repaired(const LocatedTable& table, const Repairs& repairs)
{
    return copied(table, repairs, [](int) { return true; });
}

Staging<StagedStudent> stageRepaired(const LocatedTable& table, const Repairs& repairs, const SchoolContext& school,
                                     Progress& progress)
{
    const auto isLeftOut = [&](int row) { return repairs.leftOut.contains(row); };
    const TableFile kept = copied(table, repairs, [&](int row) { return !isLeftOut(row); });
    Staging<StagedStudent> staging = staged(kept, table, school, progress);
    for (StagedRow<StagedStudent>& row : staging.rows)
        row.value.isNew = repairs.newPupils.contains(row.number);
    if (repairs.leftOut.empty())
        return staging;
    // Read by themselves, to know of whom they speak: nobody is missing because a row is left out.
    const TableFile left = copied(table, repairs, isLeftOut);
    const Staging<StagedStudent> out = staged(left, table, school, progress);
    staging.read += out.read;
    for (const auto* rows : {&out.rows, &out.unsound})
        for (const StagedRow<StagedStudent>& row : *rows) {
            staging.refused.insert(row.number);
            staging.unsound.push_back(row);
        }
    return staging;
}

} // namespace anxin
