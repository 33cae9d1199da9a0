// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace anxin {

// Why a file from outside was not read. A file is read whole or not at all.
enum class ReadWhy : quint8 {
    NotThere,      // no such file
    NothingInside, // no bytes, or no cell that holds anything
    TooLarge,      // bytes, or characters of all cells together (core/imports/limits.h)
    TooManyRows,
    TooManyColumns,
    CellTooLong,
    PasswordSet,    // a workbook or archive that asks for a password
    OldExcel,       // .xls of Excel 95 and older
    OpenDocument,   // a text, a drawing or slides
    BinaryWorkbook, // .xlsb
    WebPage,        // HTML or XML that only claims to be a table
    NotATable,
    UnknownCharset, // neither UTF-8, UTF-16 nor GB18030
    QuoteNotClosed,
    Damaged,       // does not verify, or says two things at once
    UnsafeArchive, // zip bombs, paths that lead elsewhere, archives inside archives
    UnsafeXml,     // a document type declaration, or elements nested without end
};

struct ReadRefusal {
    ReadWhy why;
    QString where = {}; // a part of the file, or sheet and row; empty where it is the file as a whole
};
// `Sheet1, row 12`; without a sheet, `row 12`.
QString placeInFile(const QString& sheet, int row);
// What happened and what to do.
QString sentence(const ReadRefusal& refusal);

// How the parsers leave their nested readers; never crosses `readTable`.
struct ReadStopped {
    ReadRefusal refusal;
};

} // namespace anxin
