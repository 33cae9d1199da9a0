// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imports/readrefusal.h"

#include "core/base/tr.h"
#include "core/imports/limits.h"

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

QString whatAndWhatToDo(ReadWhy why)
{
    switch (why) {
    case ReadWhy::NotThere:
        return Tr::tr("There is no file of this name. Nothing was changed. Check the name, or put the stick in that holds it.");
    case ReadWhy::NothingInside: return Tr::tr("The file is empty. Choose another file.");
    case ReadWhy::TooLarge:
        return Tr::tr("The file is too large; at most %1 MB are read. Split it and read the parts one after the other.")
            .arg(limits::fileBytes >> 20);
    case ReadWhy::TooManyRows:
        return Tr::tr(
                   "The sheet has too many rows; at most %1 are read. Split the file and read the parts one after the other.")
            .arg(limits::rows);
    case ReadWhy::TooManyColumns:
        return Tr::tr("The sheet has too many columns; at most %1 are read. Delete the columns that are not needed.")
            .arg(limits::columns);
    case ReadWhy::CellTooLong:
        return Tr::tr("A cell holds more than %1 characters. Shorten it and read the file again.").arg(limits::cellCharacters);
    case ReadWhy::PasswordSet:
        return Tr::tr("The file is protected by a password. Open it in Excel or WPS, remove the password, save it and read it "
                      "again.");
    case ReadWhy::OldExcel:
        return Tr::tr(
            "This workbook was written by Excel 95 or older. Open it in Excel or WPS, save it as .xlsx and read that file.");
    case ReadWhy::OpenDocument:
        return Tr::tr("This is an OpenDocument file (.ods). Open it in its own program, save it as .xlsx and read that file.");
    case ReadWhy::BinaryWorkbook:
        return Tr::tr("This is a binary workbook (.xlsb). Open it in Excel or WPS, save it as .xlsx and read that file.");
    case ReadWhy::WebPage:
        return Tr::tr("This file is a web page under the name of a table. Open it in Excel or WPS, save it as .xlsx and read "
                      "that file.");
    case ReadWhy::NotATable: return Tr::tr("This file is not a table. Choose an .xlsx, .xls, .ods or .csv file.");
    case ReadWhy::UnknownCharset:
        return Tr::tr("The character set of this text file is not known, or the file is cut off. Choose the character set "
                      "yourself, or open the file in Excel or WPS and save it as .xlsx.");
    case ReadWhy::QuoteNotClosed:
        return Tr::tr(
            "A quotation mark is opened and never closed. Correct the file, or open it in Excel or WPS and save it as "
            ".xlsx.");
    case ReadWhy::Damaged:
        return Tr::tr("The file is damaged and was not read. Copy it again from where it came, or open it in Excel or WPS and "
                      "save it anew.");
    case ReadWhy::UnsafeArchive:
        return Tr::tr("The file is built in a way that no spreadsheet program writes, so it was not read. Ask where it came "
                      "from.");
    case ReadWhy::UnsafeXml:
        return Tr::tr("The file holds XML that no spreadsheet program writes, so it was not read. Ask where it came from.");
    }
    return {};
}
} // namespace

QString placeInFile(const QString& sheet, int row)
{
    return sheet.isEmpty() ? Tr::tr("row %1").arg(row) : Tr::tr("%1, row %2").arg(sheet, QString::number(row));
}

QString sentence(const ReadRefusal& refusal)
{
    const QString text = whatAndWhatToDo(refusal.why);
    return refusal.where.isEmpty()
               ? text
               : Tr::tr("%1 (%2)", "what happened and what to do (where in the file)").arg(text, refusal.where);
}

} // namespace anxin
