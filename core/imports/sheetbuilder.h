// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/imports/readrefusal.h"
#include "core/imports/tablefile.h"

namespace anxin {

// Makes a sheet row by row for every kind of workbook, within the limits of limits.h. Throws `ReadStopped` with the place.
class SheetBuilder {
public:
    explicit SheetBuilder(QString name) : m_sheet(std::move(name)) {}

    // Goes on to a row below the last one (as the spreadsheet counts, from 1); one that gets no cell is forgotten.
    void beginRow(int number, bool hidden = false);
    int row() const { return m_row; }
    TableSheet::TextAt store(QStringView text);
    void place(int column, TableSheet::TextAt text, CellKind kind);
    void place(int column, QStringView text, CellKind kind) { place(column, store(text), kind); }
    // A block of merged cells, rows as the spreadsheet counts. What is merged down one column stands for every row of it; what
    // is merged across is a title and stays where it is.
    void merge(int firstRow, int lastRow, int firstColumn, int lastColumn);
    // A formula whose program never calculated it.
    void skipFormula() { ++m_formulasWithoutValue; }
    // After the last row and the last merge: notes in `file` what a person should know of the sheet, and puts it there unless
    // it holds nothing. The builder is done then.
    void finishIn(TableFile& file);

    [[noreturn]] void refuse(ReadWhy why) const;

private:
    struct Merge {
        int column, firstRow, lastRow;
    };
    TableSheet m_sheet;
    std::vector<Merge> m_merges;
    int m_row = 0; // 0 before the first
    bool m_rowBegun = false;
    bool m_rowHidden = false;
    int m_hiddenRows = 0; // of those that hold something
    int m_formulasWithoutValue = 0;
};

} // namespace anxin
