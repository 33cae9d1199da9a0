// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <string>
#include <vector>

namespace anxin {

enum class CellKind : quint8 {
    Empty,
    Text,
    Number,  // a number as the sheet shows it, but never rounded: 007 under the format 000, 85% under 0%
    Date,    // `2012-03-05`, `2012-03-05 09:30:00`, or a time of day `09:30`
    Boolean, // TRUE or FALSE
    Error,   // #N/A and its kin
};

// One sheet as a person sees it: rows that hold something, from top to bottom, each with the number it has in the file.
// Keeps one promise: all texts of the sheet lie in one buffer, so that a cell costs eight bytes and no allocation. A view
// of a text is good as long as the sheet stands unchanged. A value; may be moved to another thread.
class TableSheet {
public:
    explicit TableSheet(QString name) : m_name(std::move(name)) {}

    const QString& name() const { return m_name; }
    int rowCount() const { return static_cast<int>(m_rows.size()); }
    // Of the widest row.
    int columnCount() const { return m_columnCount; }
    // As the spreadsheet counts, from 1.
    int rowNumber(int row) const { return m_rows[static_cast<size_t>(row)].number; }
    // `row` counts the rows kept here, `column` the columns of the file, both from 0. A cell that is not there is empty.
    QStringView text(int row, int column) const;
    CellKind kind(int row, int column) const;

    // For parsers. Texts are stored first and may then be placed many times.
    struct TextAt {
        quint32 begin = 0;
        quint16 length = 0;
    };
    TextAt store(QStringView text);
    // Starts a row below the last one (`number` must be greater); a row that gets no cell is forgotten.
    void beginRow(int number);
    void place(int column, TextAt text, CellKind kind);
    // After the last row.
    void finish();
    // After `finish`: copies the cell to the empty ones below it down to `lastNumber`, which is what a merged cell shows.
    // Returns how many rows it looked at.
    int fillDown(int firstNumber, int lastNumber, int column);
    qint64 characters() const { return static_cast<qint64>(m_text.size()); }

private:
    struct Cell {
        quint32 begin = 0;
        quint16 length = 0;
        CellKind kind = CellKind::Empty;
    };
    static_assert(sizeof(Cell) == 8);
    struct Row {
        int number;
        quint32 firstCell;
        quint32 cellCount;
    };
    Cell& room(Row& row, int column);
    const Cell* cell(int row, int column) const;

    QString m_name;
    std::u16string m_text;
    std::vector<Cell> m_cells;
    std::vector<Row> m_rows;
    int m_columnCount = 0;
};

enum class NoteKind : quint8 {
    HiddenSheetSkipped,   // `sheet` says which
    HiddenRowsRead,       // `count` rows that a filter hides were read like the others
    ActiveContentIgnored, // macros, links to other files, embedded objects
    FormulaWithoutValue,  // `count` formulas that were never calculated
    OtherListNotRead,     // `sheet` looks like such a list, too
    CharactersReplaced,   // `count` places that are not text in the chosen character set
};

// Something the person should know about a file that could be read.
struct ReadNote {
    NoteKind kind;
    QString sheet = {};
    int count = 0;
};
QString sentence(const ReadNote& note);

// What a parser returns. A value without any tie to the file it came from.
struct TableFile {
    QString name;                        // of the file, for messages and the receipt
    QString charset = {};                // of a text file, e.g. `GB18030`; empty for a workbook
    bool dates1904 = false;              // the workbook counts its days from 1904-01-01 (unformatted serials need it)
    std::vector<TableSheet> sheets = {}; // visible ones, at least one
    std::vector<ReadNote> notes = {};
};

} // namespace anxin
