// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/imports/xlsxbuilder.h"

#include "tests/support/catch.h"

#include <QFile>

#include <zip.h>

namespace anxin {

QByteArray zippedInOrder(const std::vector<std::pair<std::string, std::string>>& entries)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    zip_t* archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    REQUIRE(archive);
    std::vector<std::string> names; // libzip refuses a second entry of one name, so names that repeat get a mark here …
    for (const auto& [name, content] : entries) {
        const bool again = std::find(names.begin(), names.end(), name) != names.end();
        names.push_back(name);
        zip_source_t* source = zip_source_buffer(archive, content.data(), content.size(), 0);
        std::string written = name;
        if (again)
            written.back() = '~';
        REQUIRE(zip_file_add(archive, written.c_str(), source, ZIP_FL_ENC_UTF_8) >= 0);
    }
    REQUIRE(zip_close(archive) == 0);
    zip_source_open(target);
    zip_source_seek(target, 0, SEEK_END);
    QByteArray bytes(static_cast<qsizetype>(zip_source_tell(target)), Qt::Uninitialized);
    zip_source_seek(target, 0, SEEK_SET);
    REQUIRE(zip_source_read(target, bytes.data(), static_cast<zip_uint64_t>(bytes.size())) == bytes.size());
    zip_source_close(target);
    zip_source_free(target);
    zip_error_fini(&error);
    for (const std::string& name : names) { // … which is taken out of the finished bytes
        std::string marked = name;
        marked.back() = '~';
        bytes.replace(QByteArray::fromStdString(marked), QByteArray::fromStdString(name));
    }
    return bytes;
}

QByteArray zipped(const Parts& parts)
{
    return zippedInOrder({parts.begin(), parts.end()});
}

Parts partsOf(const BookXml& xml)
{
    const std::string declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    const std::string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const std::string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const std::string package = "http://schemas.openxmlformats.org/package/2006/relationships";
    Parts parts;
    parts["_rels/.rels"] = declaration + "<Relationships xmlns=\"" + package + "\"><Relationship Id=\"rId1\" Type=\"" + office +
                           "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";
    parts["xl/workbook.xml"] = declaration + "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office + "\">" +
                               xml.workbookProperties +
                               "<sheets><sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
    parts["xl/_rels/workbook.xml.rels"] = declaration + "<Relationships xmlns=\"" + package +
                                          "\"><Relationship Id=\"rId1\" Type=\"" + office +
                                          "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"" +
                                          office + "/styles\" Target=\"styles.xml\"/><Relationship Id=\"rId3\" Type=\"" +
                                          office + "/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>";
    parts["xl/styles.xml"] = declaration + "<styleSheet xmlns=\"" + main + "\"><numFmts>" + xml.formats +
                             "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>" +
                             xml.cellFormats + "</cellXfs></styleSheet>";
    parts["xl/sharedStrings.xml"] = declaration + "<sst xmlns=\"" + main + "\">" + xml.strings + "</sst>";
    parts["xl/worksheets/sheet1.xml"] =
        declaration + "<worksheet xmlns=\"" + main + "\"><sheetData>" + xml.rows + "</sheetData>" + xml.after + "</worksheet>";
    return parts;
}

Result<TableFile, ReadRefusal> read(const QByteArray& bytes)
{
    NoProgress progress;
    return readTable(bytes, QStringLiteral("test.xlsx"), progress);
}

Result<TableFile, ReadRefusal> read(const BookXml& xml)
{
    return read(zipped(partsOf(xml)));
}

QString textAt(const Result<TableFile, ReadRefusal>& file, int row, int column)
{
    REQUIRE(file);
    return file->sheets.front().text(row, column).toString();
}

CellKind kindAt(const Result<TableFile, ReadRefusal>& file, int row, int column)
{
    REQUIRE(file);
    return file->sheets.front().kind(row, column);
}

ReadWhy whyOf(const Result<TableFile, ReadRefusal>& file)
{
    REQUIRE_FALSE(file);
    return file.error().why;
}

QString dump(const TableFile& file)
{
    QString out;
    for (const TableSheet& sheet : file.sheets) {
        out += u'[' + sheet.name() + u']';
        for (int row = 0; row < sheet.rowCount(); ++row) {
            out += u'\n' + QString::number(sheet.rowNumber(row)) + u':';
            for (int column = 0; column < sheet.columnCount(); ++column)
                out += QStringLiteral("|%1%2").arg(static_cast<int>(sheet.kind(row, column))).arg(sheet.text(row, column));
        }
    }
    return out;
}

QByteArray testFile(const char* name)
{
    QFile file(QStringLiteral(ANXIN_TEST_DATA "/imports/") + QString::fromLatin1(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace anxin
