// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imports/limits.h"
#include "core/imports/xlsxparser.h"
#include "tests/core/imports/xlsxbuilder.h"
#include "tests/support/catch.h"
#include "tests/support/stopat.h"

#include <QtEndian>

using namespace anxin;

namespace {

const BookXml small{.rows = R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>40973</v></c></row>)",
                    .strings = "<si><t>学号</t></si>",
                    .cellFormats = "<xf numFmtId=\"14\"/>"};

Parts withSheet(const std::string& sheet)
{
    Parts parts = partsOf(small);
    parts["xl/worksheets/sheet1.xml"] = sheet;
    return parts;
}

// Writes another uncompressed size for the sheet into the central directory and the local header.
QByteArray lyingAboutSize(QByteArray bytes, quint32 size)
{
    const QByteArray name("xl/worksheets/sheet1.xml");
    const auto patch = [&](const QByteArray& signature, qsizetype nameAt, qsizetype sizeAt) {
        for (qsizetype at = bytes.indexOf(signature); at >= 0; at = bytes.indexOf(signature, at + 1))
            if (bytes.mid(at + nameAt, name.size()) == name)
                qToLittleEndian(size, bytes.data() + at + sizeAt);
    };
    patch("PK\x01\x02", 46, 24);
    patch("PK\x03\x04", 30, 22);
    return bytes;
}

// A compound file (MS-CFB) with one empty stream: the table of sectors, then the folder.
QByteArray compound(QStringView stream)
{
    QByteArray bytes(3 * 512, '\0');
    const auto put = [&](qsizetype at, auto value) { qToLittleEndian(value, bytes.data() + at); };
    bytes.replace(0, 8, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    put(30, quint16{9}); // sectors of 512 bytes
    put(32, quint16{6});
    put(48, quint32{1}); // the folder
    put(56, quint32{4096});
    put(60, quint32{0xFFFFFFFE});
    put(68, quint32{0xFFFFFFFE});
    for (qsizetype at = 80; at < 1024; at += 4)
        put(at, quint32{0xFFFFFFFF});
    put(512, quint32{0xFFFFFFFD});
    put(516, quint32{0xFFFFFFFE});
    const auto entry = [&](qsizetype at, QStringView name, char type, quint32 child) {
        for (qsizetype i = 0; i < name.size(); ++i)
            put(at + 2 * i, name[i].unicode());
        put(at + 64, static_cast<quint16>(2 * name.size() + 2));
        bytes[at + 66] = type;
        put(at + 68, quint32{0xFFFFFFFF});
        put(at + 72, quint32{0xFFFFFFFF});
        put(at + 76, child);
    };
    entry(1024, u"Root Entry", 5, 1);
    entry(1024 + 128, stream, 2, 0xFFFFFFFF);
    return bytes;
}

} // namespace

TEST_CASE("a flipped bit is found or changes nothing that is read", "[imports][hostile]")
{
    const QByteArray good = zipped(partsOf(small));
    const QString expected = dump(*read(good));
    int refused = 0;
    for (qsizetype at = 0; at < good.size(); ++at) {
        QByteArray bad = good;
        bad[at] = static_cast<char>(bad[at] ^ (1 << (at % 8)));
        if (bad.startsWith("PK\x03\x04")) {
            if (const auto file = read(bad))
                REQUIRE(dump(*file) == expected);
            else
                ++refused;
        }
    }
    CHECK(refused > good.size() / 2);
}

TEST_CASE("a truncated workbook is refused, wherever it was cut", "[imports][hostile]")
{
    const QByteArray good = zipped(partsOf(small));
    for (qsizetype length = 4; length < good.size(); length += 7)
        REQUIRE_FALSE(read(good.left(length)));
}

TEST_CASE("a zip bomb is refused before it is inflated", "[imports][hostile]")
{
    CHECK(whyOf(read(zipped(withSheet(std::string(static_cast<size_t>(limits::zipEntryBytes) + 1, ' '))))) ==
          ReadWhy::UnsafeArchive);
    CHECK(whyOf(read(zipped(withSheet(std::string(3 << 20, ' '))))) == ReadWhy::UnsafeArchive); // 1,000 to 1
}

TEST_CASE("a zip bomb that lies about its size is stopped while it is inflated", "[imports][hostile]")
{
    const QByteArray bomb = lyingAboutSize(zipped(withSheet(std::string(100 << 20, ' '))), 1000);
    const auto why = whyOf(read(bomb));
    CHECK((why == ReadWhy::UnsafeArchive || why == ReadWhy::Damaged));
}

TEST_CASE("archives that lead elsewhere or hold archives are refused", "[imports][hostile]")
{
    const char* name =
        GENERATE(as<const char*>{}, "../evil.xml", "xl/../../evil.xml", "/etc/evil", "C:/evil", "xl/..\\evil", "xl/more.zip");
    Parts parts = partsOf(small);
    parts[name] = "x";
    CHECK(whyOf(read(zipped(parts))) == ReadWhy::UnsafeArchive);
}

TEST_CASE("too many entries, or two of one name, are refused", "[imports][hostile]")
{
    Parts parts = partsOf(small);
    for (int i = 0; i < 200; ++i)
        parts["xl/media/" + std::to_string(i)] = "x";
    CHECK(whyOf(read(zipped(parts))) == ReadWhy::UnsafeArchive);

    const Parts once = partsOf(small);
    std::vector<std::pair<std::string, std::string>> entries(once.begin(), once.end());
    entries.emplace_back("xl/worksheets/sheet1.xml", "<worksheet/>");
    CHECK_FALSE(read(zippedInOrder(entries)));
}

TEST_CASE("XML with a document type declaration is refused, so nothing is ever expanded", "[imports][hostile]")
{
    const std::string laughs =
        R"(<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
        <worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>)";
    CHECK(whyOf(read(zipped(withSheet(laughs)))) == ReadWhy::UnsafeXml);
    const std::string outside = R"(<!DOCTYPE w SYSTEM "file:///etc/passwd"><worksheet/>)";
    CHECK(whyOf(read(zipped(withSheet(outside)))) == ReadWhy::UnsafeXml);
}

TEST_CASE("elements nested without end are refused", "[imports][hostile]")
{
    std::string deep;
    for (int i = 0; i < 100'000; ++i)
        deep += "<x>";
    CHECK(whyOf(read(zipped(withSheet(deep)))) == ReadWhy::UnsafeXml);
}

TEST_CASE("what is not a workbook is named for what it is", "[imports][hostile]")
{
    CHECK(whyOf(read(compound(u"EncryptedPackage"))) == ReadWhy::PasswordSet);
    CHECK(whyOf(read(compound(u"Book"))) == ReadWhy::OldExcel);
    CHECK(whyOf(read(compound(u"Workbook"))) == ReadWhy::Damaged);
    CHECK(whyOf(read(compound(u"WordDocument"))) == ReadWhy::NotATable);
    CHECK(whyOf(read(zipped({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", "<x/>"}}))) ==
          ReadWhy::OpenDocument);
    CHECK(whyOf(read(zipped({{"photo.png", "x"}}))) == ReadWhy::NotATable);
    CHECK(whyOf(read(QByteArray("%PDF-1.7 …"))) == ReadWhy::NotATable);
    CHECK(whyOf(read(QByteArray())) == ReadWhy::NothingInside);
    CHECK(whyOf(read(QByteArray("<html><table><tr><td>学号</td></tr></table></html>"))) == ReadWhy::WebPage);

    Parts binary = partsOf(small);
    std::string& relations = binary["_rels/.rels"];
    relations.replace(relations.find("xl/workbook.xml"), 15, "xl/workbook.bin");
    CHECK(whyOf(read(zipped(binary))) == ReadWhy::BinaryWorkbook);
}

TEST_CASE("reading can be cancelled in the middle", "[imports][hostile]")
{
    std::string rows;
    for (int row = 1; row <= 19'000; ++row)
        rows += "<row><c><v>" + std::to_string(row * 7919) + "</v></c></row>";
    const QByteArray bytes = zipped(partsOf(BookXml{.rows = rows}));
    StopAt soon(8);
    CHECK_THROWS_AS(readTable(bytes, QStringLiteral("x"), soon), Cancelled);
    StopAt late(1'000'000);
    CHECK(readTable(bytes, QStringLiteral("x"), late));
}

TEST_CASE("every refusal says what to do", "[imports]")
{
    for (int why = 0; why <= static_cast<int>(ReadWhy::UnsafeXml); ++why)
        CHECK(sentence(ReadRefusal{static_cast<ReadWhy>(why)}).endsWith(u'.'));
}
