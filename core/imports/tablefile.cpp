// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imports/tablefile.h"

#include "core/base/tr.h"

#include <algorithm>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Import)
};
} // namespace

const TableSheet::Cell* TableSheet::cell(int row, int column) const
{
    if (row < 0 || column < 0 || row >= rowCount())
        return nullptr;
    const Row& at = m_rows[static_cast<size_t>(row)];
    return static_cast<quint32>(column) < at.cellCount ? &m_cells[at.firstCell + static_cast<quint32>(column)] : nullptr;
}

QStringView TableSheet::text(int row, int column) const
{
    const Cell* found = cell(row, column);
    return found ? QStringView(m_text.data() + found->begin, found->length) : QStringView();
}

CellKind TableSheet::kind(int row, int column) const
{
    const Cell* found = cell(row, column);
    return found ? found->kind : CellKind::Empty;
}

TableSheet::TextAt TableSheet::store(QStringView text)
{
    const TextAt at{static_cast<quint32>(m_text.size()), static_cast<quint16>(text.size())};
    m_text.append(text.utf16(), static_cast<size_t>(text.size()));
    return at;
}

void TableSheet::beginRow(int number)
{
    finish();
    m_rows.push_back({number, static_cast<quint32>(m_cells.size()), 0});
}

// Only the cells of the row that was written last can grow where they are; another row moves to the end first.
TableSheet::Cell& TableSheet::room(Row& row, int column)
{
    const quint32 needed = static_cast<quint32>(column) + 1;
    if (needed > row.cellCount) {
        if (row.firstCell + row.cellCount != m_cells.size()) {
            const quint32 moved = static_cast<quint32>(m_cells.size());
            m_cells.resize(moved + row.cellCount);
            std::copy_n(m_cells.begin() + row.firstCell, row.cellCount, m_cells.begin() + moved);
            row.firstCell = moved;
        }
        m_cells.resize(row.firstCell + needed);
        row.cellCount = needed;
        m_columnCount = std::max(m_columnCount, column + 1);
    }
    return m_cells[row.firstCell + static_cast<quint32>(column)];
}

void TableSheet::place(int column, TextAt text, CellKind kind)
{
    room(m_rows.back(), column) = {text.begin, text.length, kind};
}

void TableSheet::finish()
{
    if (!m_rows.empty() && m_rows.back().cellCount == 0)
        m_rows.pop_back();
}

int TableSheet::fillDown(int firstNumber, int lastNumber, int column)
{
    const auto first =
        std::lower_bound(m_rows.begin(), m_rows.end(), firstNumber, [](const Row& r, int number) { return r.number < number; });
    if (first == m_rows.end() || first->number != firstNumber)
        return 0;
    const Cell* top = cell(static_cast<int>(first - m_rows.begin()), column);
    if (!top || top->kind == CellKind::Empty)
        return 0;
    const Cell shown = *top;
    auto row = first + 1;
    for (; row != m_rows.end() && row->number <= lastNumber; ++row) {
        Cell& below = room(*row, column);
        if (below.kind == CellKind::Empty)
            below = shown;
    }
    return static_cast<int>(row - first);
}

QString sentence(const ReadNote& note)
{
    switch (note.kind) {
    case NoteKind::HiddenSheetSkipped: return Tr::tr("The hidden sheet “%1” was not read.").arg(note.sheet);
    case NoteKind::HiddenRowsRead:
        return Tr::tr("%n hidden row(s) of the sheet “%1” were read like the others.", nullptr, note.count).arg(note.sheet);
    case NoteKind::ActiveContentIgnored:
        return Tr::tr("The workbook holds macros, links to other files or embedded objects. They were ignored.");
    case NoteKind::FormulaWithoutValue:
        return Tr::tr("%n cell(s) of the sheet “%1” hold formulas without a result and were read as empty. Open the file in "
                      "its own program, save it and read it again.",
                      nullptr, note.count)
            .arg(note.sheet);
    case NoteKind::OtherListNotRead:
        return Tr::tr("The sheet “%1” holds a list, too, and is not read along. Read the file again for it.").arg(note.sheet);
    case NoteKind::CharactersReplaced:
        return Tr::tr("%n character(s) could not be read and were replaced.", nullptr, note.count);
    }
    return {};
}

} // namespace anxin
