// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imports/xlsxparser.h"
#include "tests/core/imports/xlsxbuilder.h"
#include "tests/support/catch.h"

using namespace anxin;

TEST_CASE("every kind of cell is read as a person sees it", "[imports][xlsx]")
{
    const auto [cell, text, kind] = GENERATE(table<const char*, const char*, CellKind>({
        {R"(<c r="A1"><v>42</v></c>)", "42", CellKind::Number},
        {R"(<c r="A1"><v>0.30000000000000004</v></c>)", "0.3", CellKind::Number},
        {R"(<c r="A1"><v>1.1010120050305E+17</v></c>)", "1.1010120050305E+17", CellKind::Number},
        {R"(<c r="A1"><v>110101200503051234</v></c>)", "1.10101200503051E+17", CellKind::Number},
        {R"(<c r="A1" t="s"><v>0</v></c>)", "一二", CellKind::Text},
        {R"(<c r="A1" t="s"><v>1</v></c>)", " 三 ", CellKind::Text},
        {R"(<c r="A1" t="inlineStr"><is><t>直接</t></is></c>)", "直接", CellKind::Text},
        {R"(<c r="A1" t="inlineStr"><is><r><t>两</t></r><r><t>段</t></r><rPh sb="0" eb="1"><t>liang</t></rPh></is></c>)",
         "两段", CellKind::Text},
        {R"(<c r="A1" t="str"><f>B1&amp;"x"</f><v>结果</v></c>)", "结果", CellKind::Text},
        {R"(<c r="A1"><f>SUM(B1:B9)</f><v>17</v></c>)", "17", CellKind::Number},
        {R"(<c r="A1" t="b"><v>1</v></c>)", "TRUE", CellKind::Boolean},
        {R"(<c r="A1" t="e"><v>#N/A</v></c>)", "#N/A", CellKind::Error},
        {R"(<c r="A1" t="d"><v>2012-03-05T00:00:00</v></c>)", "2012-03-05", CellKind::Date},
        {R"(<c r="A1" t="inlineStr"><is><t>a_x000D_b_x005F_x0041_ _x12_ 𠮷</t></is></c>)", "a\rb_x0041_ _x12_ 𠮷",
         CellKind::Text},
        {R"(<c><v>9</v></c>)", "9", CellKind::Number},
    }));
    const auto file = read(BookXml{.rows = std::string("<row>") + cell + "</row>",
                                   .strings = "<si><r><t>一</t></r><r><rPr><b/></rPr><t>二</t></r><rPh sb=\"0\" eb=\"1\"><t>yi"
                                              "</t></rPh></si><si><t xml:space=\"preserve\"> 三 </t></si>"});
    CHECK(textAt(file, 0, 0) == QString::fromUtf8(text));
    CHECK(kindAt(file, 0, 0) == kind);
}

TEST_CASE("a number is shown under its format", "[imports][xlsx]")
{
    const auto [format, number, text, kind] = GENERATE(table<const char*, const char*, const char*, CellKind>({
        {"General", "40973", "40973", CellKind::Number},
        {"G/通用格式", "40973", "40973", CellKind::Number},
        {"00000000", "1234", "00001234", CellKind::Number},
        {"\"2024\"000", "7", "2024007", CellKind::Number},
        {"0\"班\"", "3", "3班", CellKind::Number},
        {"0%", "0.85", "85%", CellKind::Number},
        {"0.0%", "0.856", "85.6%", CellKind::Number},
        {"0.00", "2.345", "2.345", CellKind::Number}, // a hidden digit is not lost
        {"#,##0;[Red]-#,##0", "-1234", "-1234", CellKind::Number},
        {"0.00E+00", "20260001", "20260001", CellKind::Number},
        {"yyyy-mm-dd", "40973", "2012-03-05", CellKind::Date},
        {"yyyy\"年\"m\"月\"d\"日\"", "40973", "2012-03-05", CellKind::Date},
        {"[$-804]yyyy\\年m\\月", "40973", "2012-03-05", CellKind::Date},
        {"yyyy/m/d h:mm", "40973.395833333336", "2012-03-05 09:30", CellKind::Date},
        {"yyyy/m/d", "40973.999999", "2012-03-05", CellKind::Date},
        {"h:mm", "0.97916666666666663", "23:30", CellKind::Date},
        {"[h]:mm", "1.0625", "25:30", CellKind::Date},
        {"yyyy-mm-dd", "59", "1900-02-28", CellKind::Date},
        {"yyyy-mm-dd", "60", "60", CellKind::Number}, // 29 February 1900 never was
        {"yyyy-mm-dd", "61", "1900-03-01", CellKind::Date},
        {"yyyy-mm-dd", "-3", "-3", CellKind::Number},
        {"\"d\"0", "5", "d5", CellKind::Number}, // a quoted d is no day
        {"[Red]0", "5", "5", CellKind::Number},
    }));
    const std::string code = QString::fromUtf8(format).toHtmlEscaped().toStdString();
    const auto file = read(BookXml{.rows = std::string("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>") + number + "</v></c></row>",
                                   .formats = "<numFmt numFmtId=\"164\" formatCode=\"" + code + "\"/>",
                                   .cellFormats = "<xf numFmtId=\"164\"/>"});
    CHECK(textAt(file, 0, 0) == QString::fromUtf8(text));
    CHECK(kindAt(file, 0, 0) == kind);
}

TEST_CASE("built-in number formats are days where Excel shows days", "[imports][xlsx]")
{
    const auto [id, text] = GENERATE(table<int, const char*>({{0, "40973.5"},
                                                              {1, "40973.5"},
                                                              {10, "4097350%"},
                                                              {14, "2012-03-05"},
                                                              {20, "12:00"},
                                                              {22, "2012-03-05 12:00"},
                                                              {31, "2012-03-05"},
                                                              {46, "983364:00"},
                                                              {58, "2012-03-05"},
                                                              {49, "40973.5"}}));
    const auto file = read(BookXml{.rows = R"(<row r="1"><c r="A1" s="1"><v>40973.5</v></c></row>)",
                                   .cellFormats = "<xf numFmtId=\"" + std::to_string(id) + "\"/>"});
    CHECK(textAt(file, 0, 0) == QLatin1StringView(text));
}

TEST_CASE("a workbook that counts from 1904 shows the same days", "[imports][xlsx]")
{
    const auto file = read(BookXml{.rows = R"(<row r="1"><c r="A1" s="1"><v>39511</v></c></row>)",
                                   .cellFormats = "<xf numFmtId=\"14\"/>",
                                   .workbookProperties = "<workbookPr date1904=\"1\"/>"});
    CHECK(textAt(file, 0, 0) == QLatin1StringView("2012-03-05"));
    CHECK(file->dates1904);
}

TEST_CASE("rows and cells keep their places, with and without references", "[imports][xlsx]")
{
    const auto file = read(BookXml{.rows = R"(<row r="3"><c r="B3"><v>1</v></c><c r="D3"><v>2</v></c></row>
                                              <row><c><v>3</v></c><c><v>4</v></c></row>
                                              <row r="9"><c r="AA9" s="5"/></row>
                                              <row r="10"><c r="C10"><v>5</v></c></row>)"});
    REQUIRE(file);
    const TableSheet& sheet = file->sheets.front();
    REQUIRE(sheet.rowCount() == 3); // row 9 only has a colour
    CHECK(sheet.rowNumber(0) == 3);
    CHECK(sheet.rowNumber(1) == 4);
    CHECK(sheet.rowNumber(2) == 10);
    CHECK(sheet.columnCount() == 4);
    CHECK(sheet.text(0, 0).isEmpty());
    CHECK(sheet.text(0, 1) == u"1");
    CHECK(sheet.text(0, 3) == u"2");
    CHECK(sheet.text(1, 1) == u"4");
    CHECK(sheet.text(2, 2) == u"5");
    CHECK(sheet.text(2, 3).isEmpty());
    CHECK(sheet.text(7, 7).isEmpty());
}

TEST_CASE("what is merged down a column stands in each of its rows", "[imports][xlsx]")
{
    const auto file = read(BookXml{.rows = R"(<row r="1"><c r="A1"><v>7</v></c><c r="B1"><v>1</v></c></row>
                                              <row r="2"><c r="A2"/><c r="B2"><v>2</v></c></row>
                                              <row r="3"><c r="A3"><v>8</v></c><c r="B3"><v>3</v></c><c r="C3"><v>9</v></c></row>
                                              <row r="4"><c r="B4"><v>4</v></c></row>)",
                                   .after = R"(<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="C3:C4"/></mergeCells>)"});
    CHECK(textAt(file, 1, 0) == QLatin1StringView("7"));
    CHECK(textAt(file, 2, 0) == QLatin1StringView("8"));
    CHECK(textAt(file, 3, 2) == QLatin1StringView("9")); // also where the row ended before
    CHECK(textAt(file, 3, 1) == QLatin1StringView("4"));
    CHECK(textAt(file, 2, 2) == QLatin1StringView("9"));
}

TEST_CASE("targets of relations may be absolute, and names differ in case", "[imports][xlsx]")
{
    Parts parts = partsOf(BookXml{.rows = R"(<row r="1"><c r="A1" t="s"><v>0</v></c></row>)", .strings = "<si><t>在</t></si>"});
    std::string& relations = parts["xl/_rels/workbook.xml.rels"];
    relations.replace(relations.find("worksheets/sheet1"), 17, "/xl/Worksheets/Sheet1");
    relations.replace(relations.find("sharedStrings.xml"), 17, "../xl/SHAREDStrings.xml");
    CHECK(textAt(read(zipped(parts)), 0, 0) == QStringLiteral("在"));
}

TEST_CASE("hidden sheets are left out and hidden rows are not, both with a note", "[imports][xlsx]")
{
    Parts parts = partsOf(BookXml{.rows = R"(<row r="1" hidden="1"><c r="A1"><v>1</v></c></row>)"});
    std::string& book = parts["xl/workbook.xml"];
    book.replace(book.find("</sheets>"), 9, R"(<sheet name="旧" sheetId="2" state="veryHidden" r:id="rId1"/></sheets>)");
    const auto file = read(zipped(parts));
    REQUIRE(file);
    REQUIRE(file->sheets.size() == 1);
    REQUIRE(file->notes.size() == 2);
    CHECK(file->notes[0].kind == NoteKind::HiddenRowsRead);
    CHECK(file->notes[1].kind == NoteKind::HiddenSheetSkipped);
    CHECK(file->notes[1].sheet == QStringLiteral("旧"));
}

TEST_CASE("macros are ignored and formulas that were never calculated are counted", "[imports][xlsx]")
{
    Parts parts = partsOf(BookXml{.rows = R"(<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1+1</f></c></row>)"});
    parts["xl/vbaProject.bin"] = "anything";
    const auto file = read(zipped(parts));
    REQUIRE(file);
    REQUIRE(file->notes.size() == 2);
    CHECK(file->notes[0].kind == NoteKind::ActiveContentIgnored);
    CHECK(file->notes[1].kind == NoteKind::FormulaWithoutValue);
    CHECK(file->notes[1].count == 1);
}

TEST_CASE("a workbook that contradicts itself is refused", "[imports][xlsx]")
{
    const char* rows =
        GENERATE(as<const char*>{}, R"(<row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>)",
                 R"(<row r="1"><c r="A2"><v>1</v></c></row>)",                       // a cell of another row
                 R"(<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>)", // from right to left
                 R"(<row r="1"><c r="A1" t="s"><v>1</v></c></row>)",                 // a text that is not there
                 R"(<row r="1"><c r="A1" t="s"><v>-1</v></c></row>)", R"(<row r="1"><c r="A1"><v>one</v></c></row>)",
                 R"(<row r="1"><c r="A1"><v>1e999</v></c></row>)", R"(<row r="1"><c r="A1" t="q"><v>1</v></c></row>)",
                 R"(<row r="1"><c r="ZZZ1"><v>1</v></c></row>)", R"(<row r="1"><c r="A1"><v>1</c></row>)",
                 "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>\xC3\x28</t></is></c></row>"); // not UTF-8
    CHECK(whyOf(read(BookXml{.rows = rows, .strings = "<si><t>x</t></si>"})) == ReadWhy::Damaged);
}

TEST_CASE("a part that is named but missing is damage, never an empty part", "[imports][xlsx]")
{
    const char* part = GENERATE(as<const char*>{}, "xl/styles.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml",
                                "xl/_rels/workbook.xml.rels");
    Parts parts = partsOf(BookXml{.rows = R"(<row r="1"><c r="A1"><v>1</v></c></row>)"});
    parts.erase(part);
    CHECK(whyOf(read(zipped(parts))) == ReadWhy::Damaged);
}

TEST_CASE("a filled cell beyond the limits is refused at once, an empty one is not", "[imports][xlsx]")
{
    CHECK(whyOf(read(BookXml{.rows = R"(<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>)"})) == ReadWhy::TooManyColumns);
    CHECK(whyOf(read(BookXml{.rows = R"(<row r="20001"><c r="A20001"><v>1</v></c></row>)"})) == ReadWhy::TooManyRows);
    CHECK(read(BookXml{.rows = R"(<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="3"/></row><row r="1048576"/>)"}));
    CHECK(whyOf(read(BookXml{.rows = R"(<row r="1"><c r="A1" t="inlineStr"><is><t>)" + std::string(20'001, 'x') +
                                     "</t></is></c></row>"})) == ReadWhy::CellTooLong);
    CHECK(whyOf(read(BookXml{.rows = R"(<row r="1"><c r="A1" s="1"/></row>)"})) == ReadWhy::NothingInside);
}

TEST_CASE("merged blocks that overlap without end are refused", "[imports][xlsx]")
{
    std::string rows, merges = "<mergeCells>";
    for (int row = 1; row <= 20'000; ++row)
        rows += "<row><c><v>1</v></c></row>";
    for (int i = 0; i < 300; ++i)
        merges += "<mergeCell ref=\"A1:A20000\"/>";
    CHECK(whyOf(read(BookXml{.rows = rows, .after = merges + "</mergeCells>"})) == ReadWhy::Damaged);
}
