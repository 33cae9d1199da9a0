// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/imports/importfields.h"
#include "core/imports/tablefile.h"

#include <optional>

namespace anxin {

// How sure it is that a column holds a field.
enum class Confidence : quint8 {
    Ignored,    // it holds none that is asked for
    Guess,      // its header contains a known one: a person should look
    Recognised, // its header is a known one, or a person chose it
};

struct ColumnMatch {
    QString field = {}; // key; empty where ignored
    Confidence confidence = Confidence::Ignored;
};

// What each column of a table holds; one entry for each column. No field is held by two columns.
struct Mapping {
    std::vector<ColumnMatch> columns;
    std::optional<int> columnOf(QStringView field) const;
    // A person's choice; takes the field away from the column that had it. An empty `field` ignores the column.
    void choose(int column, const QString& field);
};

enum class MapWhy : quint8 {
    NoHeaderRow,  // no row names the columns
    NoSuchSheet,  // no sheet is called [what]
    FieldMissing, // nothing holds [what], which is needed
    ItemsMissing, // not every question has a column; [what] is found/needed
    NoFactor,     // no column holds a factor or a total; [what] names some
    NotAMap,      // the file is no mapping in our format
    UnknownField, // there is no field [what]
    NoSuchColumn, // no column, or more than one, has the header [what]
    ColumnTwice,  // the column [what] is asked for by two fields
};
struct MapRefusal {
    MapWhy why;
    QString what = {};
};
QString sentence(const MapRefusal& refusal);

// The headers of a row, tidied; one for each column of the sheet.
QStringList headersIn(const TableSheet& sheet, int row);

// The table that is to be read: a sheet, its header row (as kept, from 0) and what its columns hold. The file must outlive it.
struct LocatedTable {
    const TableFile& file;
    const TableSheet& sheet;
    int headerRow;
    Mapping mapping;
    QStringList headers() const { return headersIn(sheet, headerRow); }
};

// The headers of the columns that are not read, for the person to see what was left out.
QStringList unreadHeaders(const LocatedTable& table);

Mapping guessMapping(const QStringList& headers, const ImportFields& fields);

// The row that holds the headers, below titles and above the pupils: the one of the first rows in which most fields are
// recognised. Nothing where none has two (one, where only one column is filled).
std::optional<int> findHeaderRow(const TableSheet& sheet, const ImportFields& fields);

// The sheet with the most recognised columns (of two, the first), its header row and the guessed mapping.
Result<LocatedTable, MapRefusal> locateTable(const TableFile& file, const ImportFields& fields);

// Required fields without a column.
std::vector<MapRefusal> problemsOf(const Mapping& mapping, const ImportFields& fields);

// What a person should know before going on: the notes of the file, and one for each other sheet that looks like such a list,
// too (a sheet per class), which is not read along.
std::vector<ReadNote> notesOf(const LocatedTable& table, const ImportFields& fields);

// A mapping that somebody wrote down:
//     {"format": "anxin-map/1", "sheet": "Sheet1", "headerRow": 3, "columns": {"student_no": "学号", "item:1": 7}}
// A column is named by its header or counted from 1; `sheet` and `headerRow` (as the spreadsheet counts) may be left out.
struct MapFile {
    QString sheet = {};
    std::optional<int> headerRow = {};
    struct Column {
        QString field;
        QString header = {};
        int number = 0; // from 1; 0 where the header is given
    };
    std::vector<Column> columns = {};
};
Result<MapFile, MapRefusal> readMapFile(const QByteArray& json);
Result<Mapping, MapRefusal> mappingOf(const MapFile& map, const QStringList& headers, const ImportFields& fields);
Result<LocatedTable, MapRefusal> locateTable(const TableFile& file, const MapFile& map, const ImportFields& fields);

} // namespace anxin
