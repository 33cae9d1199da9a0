// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imports/sheetbuilder.h"

#include "core/imports/limits.h"

namespace anxin {

void SheetBuilder::refuse(ReadWhy why) const
{
    throw ReadStopped{{why, placeInFile(m_sheet.name(), m_row)}};
}

void SheetBuilder::beginRow(int number, bool hidden)
{
    if (number <= m_row)
        refuse(ReadWhy::Damaged);
    m_row = number;
    m_rowBegun = false;
    m_rowHidden = hidden;
}

TableSheet::TextAt SheetBuilder::store(QStringView text)
{
    if (text.size() > limits::cellCharacters)
        refuse(ReadWhy::CellTooLong);
    if (m_sheet.characters() + text.size() > limits::tableCharacters)
        refuse(ReadWhy::TooLarge);
    return m_sheet.store(text);
}

void SheetBuilder::place(int column, TableSheet::TextAt text, CellKind kind)
{
    if (column >= limits::columns)
        refuse(ReadWhy::TooManyColumns);
    if (m_row > limits::rows)
        refuse(ReadWhy::TooManyRows);
    if (!m_rowBegun) {
        m_sheet.beginRow(m_row);
        m_rowBegun = true;
        m_hiddenRows += m_rowHidden ? 1 : 0;
    }
    m_sheet.place(column, text, kind);
}

void SheetBuilder::merge(int firstRow, int lastRow, int firstColumn, int lastColumn)
{
    if (firstColumn == lastColumn && firstRow < lastRow)
        m_merges.push_back({firstColumn, firstRow, lastRow});
}

void SheetBuilder::finishIn(TableFile& file)
{
    m_sheet.finish();
    // Merged blocks do not overlap, so together they cannot be larger than the sheet may be.
    qint64 budget = qint64{limits::rows} * limits::columns;
    for (const Merge& merge : m_merges) {
        budget -= m_sheet.fillDown(merge.firstRow, merge.lastRow, merge.column);
        if (budget < 0)
            refuse(ReadWhy::Damaged);
    }
    if (m_hiddenRows > 0)
        file.notes.push_back({NoteKind::HiddenRowsRead, m_sheet.name(), m_hiddenRows});
    if (m_formulasWithoutValue > 0)
        file.notes.push_back({NoteKind::FormulaWithoutValue, m_sheet.name(), m_formulasWithoutValue});
    qint64 characters = m_sheet.characters();
    for (const TableSheet& other : file.sheets)
        characters += other.characters();
    if (characters > limits::tableCharacters)
        refuse(ReadWhy::TooLarge);
    if (m_sheet.rowCount() > 0)
        file.sheets.push_back(std::move(m_sheet));
}

} // namespace anxin
