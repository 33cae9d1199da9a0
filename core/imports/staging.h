// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/violation.h"
#include "core/imports/cellvalue.h"
#include "core/imports/mapping.h"

#include <map>
#include <set>

namespace anxin {

// A rule that a cell breaks, and where the cell stands.
struct CellViolation {
    enum class Weight : quint8 {
        Refuses, // the row is not taken
        Warns,   // it is, but somebody should look
    };
    int row = 0;         // number in the file
    int column = -1;     // from 0; -1: the row as a whole
    QString header = {}; // of the column; the field's label where there is no column
    Violation violation = {};
    Weight weight = Weight::Refuses;
};
// Row 12, column “学号” (C): what is expected and what was found.
QString sentence(const CellViolation& violation);

// The letters by which a spreadsheet calls its column: 0 is A, 26 is AA.
QString columnLetters(int column);

template <class Row>
struct StagedRow {
    int number; // in the file
    Row value;
};

// Rows of an import that have been read but not yet accepted. Holds values only: no ids, no database; safe to build on a
// worker thread.
template <class Row>
struct Staging {
    std::vector<StagedRow<Row>> rows; // those that nothing speaks against
    std::vector<CellViolation> violations;
    std::set<int> refused;               // numbers of the rows that are not in `rows`
    std::vector<StagedRow<Row>> unsound; // the same rows as far as they could be read, to know of whom they speak
    int read = 0;                        // rows below the header that are not blank: rows + refused
};

// Reads the cells of one row by field, and notes what is wrong with them.
class RowReader {
public:
    // All must outlive the reader.
    RowReader(const LocatedTable& table, const ImportFields& fields, std::vector<CellViolation>& violations);

    // Goes to a row of the sheet (as kept, from 0); false where all its mapped cells are blank.
    bool at(int row);
    int number() const { return m_number; }
    const CellViolation& lastNote() const { return m_violations.back(); }
    // Whether the row has broken a rule so far that keeps it out.
    bool refused() const { return m_refused; }

    // The value of a field; nothing where no column holds it, where the cell is blank, and where it breaks a rule (noted).
    // `read(const CellText&)` → Result<T, Violation>.
    template <class Read>
    auto value(const char* field, Read read)
    {
        using Answer = std::invoke_result_t<Read, const CellText&>;
        std::optional<typename Answer::value_type> value;
        if (const auto cell = cellOf(field)) {
            if (Answer answer = read(*cell))
                value = std::move(*answer);
            else
                note(field, std::move(answer.error()));
        }
        return value;
    }
    // The cell of a field; nothing where no column holds it or it is blank.
    std::optional<CellText> cellOf(const char* field) const;
    // The cell of a column; nothing where it is blank.
    std::optional<CellText> cellIn(int column) const;

    void note(const QString& field, Violation violation, CellViolation::Weight weight = CellViolation::Weight::Refuses);
    void note(const char* field, Violation violation, CellViolation::Weight weight = CellViolation::Weight::Refuses)
    {
        note(QString::fromLatin1(field), std::move(violation), weight);
    }

private:
    const LocatedTable& m_table;
    const ImportFields& m_fields;
    std::vector<CellViolation>& m_violations;
    QStringList m_headers;
    std::map<QString, int, std::less<>> m_columns; // by field
    int m_row = 0;
    int m_number = 0;
    bool m_refused = false;
};

// Stages all rows below the header: `stage` reads the row at which the reader stands. A row that breaks a rule meanwhile is
// left out. Progress counts rows; throws `Cancelled` from there.
template <class Row, class Stage>
void stageRows(const LocatedTable& table, RowReader& reader, Staging<Row>& staging, Progress& progress, Stage stage)
{
    staging.rows.reserve(static_cast<size_t>(table.sheet.rowCount()));
    for (int row = table.headerRow + 1; row < table.sheet.rowCount(); ++row) {
        if (row % 256 == 0)
            progress.step(row, table.sheet.rowCount());
        if (!reader.at(row))
            continue;
        ++staging.read;
        Row staged = stage();
        if (reader.refused())
            staging.refused.insert(reader.number());
        (reader.refused() ? staging.unsound : staging.rows).push_back({reader.number(), std::move(staged)});
    }
}

} // namespace anxin
