// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/imports/readtable.h"

#include <QByteArray>

#include <map>
#include <string>
#include <vector>

namespace anxin {

using Parts = std::map<std::string, std::string>; // name in the archive → content

// The parts zipped, in the order of their names.
QByteArray zipped(const Parts& parts);
// The same without the map's guarantees: an entry may come twice.
QByteArray zippedInOrder(const std::vector<std::pair<std::string, std::string>>& entries);

// A workbook of one sheet, "Sheet1": `rows` is the XML between <sheetData> and </sheetData>, `after` follows it. `strings` is
// the XML between <sst> and </sst>, `formats` that between <numFmts>, `cellFormats` that between <cellXfs>.
struct BookXml {
    std::string rows;
    std::string after = {};
    std::string strings = {};
    std::string formats = {};
    std::string cellFormats = {};
    std::string workbookProperties = {};
};
Parts partsOf(const BookXml& xml);

// The table without progress; `name` is "test.xlsx".
Result<TableFile, ReadRefusal> read(const QByteArray& bytes);
Result<TableFile, ReadRefusal> read(const BookXml& xml);

// Of the first sheet; a refusal fails the test.
QString textAt(const Result<TableFile, ReadRefusal>& file, int row, int column);
CellKind kindAt(const Result<TableFile, ReadRefusal>& file, int row, int column);
// Nothing was refused → a value that no refusal has.
ReadWhy whyOf(const Result<TableFile, ReadRefusal>& file);

// All cells of all sheets as one text: two files are equal to a reader if these are.
QString dump(const TableFile& file);

QByteArray testFile(const char* name);

} // namespace anxin
