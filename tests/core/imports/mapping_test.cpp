// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imports/mapping.h"
#include "tests/core/imports/xlsxbuilder.h"
#include "tests/support/catch.h"

using namespace anxin;

namespace {

QStringList list(const char* headers)
{
    return QString::fromUtf8(headers).split(u',');
}

QString fieldAt(const Mapping& mapping, int column)
{
    return mapping.columns[static_cast<size_t>(column)].field;
}

Confidence confidenceAt(const Mapping& mapping, int column)
{
    return mapping.columns[static_cast<size_t>(column)].confidence;
}

TableFile csv(const char* text)
{
    return *read(QByteArray(text));
}

} // namespace

TEST_CASE("headers of class lists are recognised, near ones are guesses, the rest is ignored", "[imports][mapping]")
{
    const Mapping mapping = guessMapping(list("序号,*学 号,学生姓名（必填）,性别,学生出生日期,行政班,家长姓名,身份证件号,备注"),
                                         studentImportFields());
    CHECK(fieldAt(mapping, 0).isEmpty());
    CHECK(fieldAt(mapping, 1) == QStringLiteral("student_no"));
    CHECK(fieldAt(mapping, 2) == QStringLiteral("name"));
    CHECK(confidenceAt(mapping, 2) == Confidence::Recognised);
    CHECK(fieldAt(mapping, 4) == QStringLiteral("born_on"));
    CHECK(confidenceAt(mapping, 4) == Confidence::Guess);
    CHECK(fieldAt(mapping, 5) == QStringLiteral("class_unit"));
    CHECK(fieldAt(mapping, 6).isEmpty());
    CHECK(confidenceAt(mapping, 6) == Confidence::Ignored);
    CHECK(fieldAt(mapping, 7) == QStringLiteral("id_number"));
    CHECK(problemsOf(mapping, studentImportFields()).empty());
}

TEST_CASE("a field is held by one column, the best", "[imports][mapping]")
{
    const Mapping mapping = guessMapping(list("学籍辅号,全国学籍号,姓名,姓名"), studentImportFields());
    CHECK(fieldAt(mapping, 0).isEmpty());
    CHECK(fieldAt(mapping, 1) == QStringLiteral("national_no"));
    CHECK(fieldAt(mapping, 2) == QStringLiteral("name"));
    CHECK(fieldAt(mapping, 3).isEmpty());
}

TEST_CASE("somebody else's name is not guessed for the pupil's", "[imports][mapping]")
{
    const Mapping mapping = guessMapping(list("学号,成员1姓名,父亲姓名,班主任姓名,曾用名"), studentImportFields());
    CHECK_FALSE(mapping.columnOf(u"name"));
    const auto problems = problemsOf(mapping, studentImportFields());
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].why == MapWhy::FieldMissing);
    CHECK(problems[0].what == QStringLiteral("Name"));
}

TEST_CASE("a person's choice takes the field away from another column", "[imports][mapping]")
{
    Mapping mapping = guessMapping(list("学号,姓名,乳名"), studentImportFields());
    mapping.choose(2, QStringLiteral("name"));
    CHECK(fieldAt(mapping, 1).isEmpty());
    CHECK(mapping.columnOf(u"name") == 2);
    mapping.choose(2, {});
    CHECK_FALSE(mapping.columnOf(u"name"));
}

TEST_CASE("the header row is found below titles and in the right sheet", "[imports][mapping]")
{
    const auto file = read(BookXml{.rows = R"(<row r="1"><c r="A1" t="inlineStr"><is><t>2026年春季学生名单</t></is></c></row>
        <row r="2"><c r="A2" t="inlineStr"><is><t>填表人：教务处 姓名</t></is></c></row>
        <row r="4"><c r="A4" t="inlineStr"><is><t>学号</t></is></c><c r="B4" t="inlineStr"><is><t>姓名</t></is></c>
                   <c r="C4" t="inlineStr"><is><t>基本信息</t></is></c></row>
        <row r="5"><c r="C5" t="inlineStr"><is><t>性别</t></is></c><c r="D5" t="inlineStr"><is><t>班级</t></is></c></row>
        <row r="6"><c r="A6"><v>1</v></c><c r="B6" t="inlineStr"><is><t>测试甲</t></is></c></row>)",
                                   .after = R"(<mergeCells><mergeCell ref="A1:D1"/><mergeCell ref="A4:A5"/>
                                               <mergeCell ref="B4:B5"/><mergeCell ref="C4:D4"/></mergeCells>)"});
    REQUIRE(file);
    const auto table = locateTable(*file, studentImportFields());
    REQUIRE(table);
    CHECK(table->sheet.rowNumber(table->headerRow) == 5);
    CHECK(table->mapping.columnOf(u"student_no") == 0);
    CHECK(table->mapping.columnOf(u"class_unit") == 3);
}

TEST_CASE("a table without headers says so", "[imports][mapping]")
{
    const TableFile file = csv("1,测试甲,七年级1班\n2,测试乙,七年级1班\n");
    CHECK(locateTable(file, studentImportFields()).error().why == MapWhy::NoHeaderRow);
}

TEST_CASE("a written mapping names columns by header or number", "[imports][mapping]")
{
    const TableFile file = csv("名单,,\nA,B,B\n1,测试甲,七年级1班\n");
    const auto map =
        readMapFile(R"({"format":"anxin-map/1","headerRow":2,"columns":{"student_no":"A","name":2,"class_unit":3}})");
    REQUIRE(map);
    const auto table = locateTable(file, *map, studentImportFields());
    REQUIRE(table);
    CHECK(table->headerRow == 1);
    CHECK(table->mapping.columnOf(u"name") == 1);
    CHECK(table->mapping.columnOf(u"class_unit") == 2);
}

TEST_CASE("a written mapping that does not fit is refused with its reason", "[imports][mapping]")
{
    const TableFile file = csv("学号,姓名,姓名\n1,测试甲,x\n");
    const auto [json, why] = GENERATE(table<const char*, MapWhy>({
        {R"({"columns":{}})", MapWhy::NotAMap},
        {"[]", MapWhy::NotAMap},
        {R"({"format":"anxin-map/1","columns":{"shoe_size":1}})", MapWhy::UnknownField},
        {R"({"format":"anxin-map/1","columns":{"name":"姓名"}})", MapWhy::NoSuchColumn},
        {R"({"format":"anxin-map/1","columns":{"name":4}})", MapWhy::NoSuchColumn},
        {R"({"format":"anxin-map/1","columns":{"name":0}})", MapWhy::NoSuchColumn},
        {R"({"format":"anxin-map/1","columns":{"name":2,"sex":2}})", MapWhy::ColumnTwice},
        {R"({"format":"anxin-map/1","sheet":"二","columns":{"name":2}})", MapWhy::NoSuchSheet},
        {R"({"format":"anxin-map/1","headerRow":9,"columns":{"name":2}})", MapWhy::NoHeaderRow},
    }));
    const auto map = readMapFile(json);
    const auto located = map ? locateTable(file, *map, studentImportFields()) : refuse(map.error());
    REQUIRE_FALSE(located);
    CHECK(located.error().why == why);
    CHECK_FALSE(sentence(located.error()).isEmpty());
}
