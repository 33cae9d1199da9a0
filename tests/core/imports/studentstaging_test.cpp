// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imports/studentstaging.h"
#include "tests/core/imports/xlsxbuilder.h"
#include "tests/support/catch.h"

using namespace anxin;

namespace {

const SchoolContext juniorSchool{QDate(2026, 3, 2), {Stage::Junior}};

Staging<StagedStudent> staged(const TableFile& file, const SchoolContext& school = juniorSchool)
{
    const auto table = locateTable(file, studentImportFields());
    REQUIRE(table);
    NoProgress progress;
    return stageStudents(*table, school, progress);
}

Staging<StagedStudent> staged(const char* csv)
{
    return staged(*read(QByteArray(csv)));
}

} // namespace

TEST_CASE("a register export is staged with numbers, birthdays and classes", "[imports][staging][samples]")
{
    const char* name = GENERATE(as<const char*>{}, "xueji_synthetic_gbk.csv", "xueji_synthetic_utf8.csv");
    const auto staging = staged(*read(testFile(name)));
    CHECK(staging.read == 3);
    CHECK(staging.refused.empty());
    REQUIRE(staging.rows.size() == 3);
    const StagedStudent& first = staging.rows[0].value;
    CHECK(first.student.name == QStringLiteral("测试学生1"));
    CHECK(first.student.nationalNo == QStringLiteral("9999000001"));
    CHECK_FALSE(first.student.studentNo); // 班内学号 is a place in the class, no number of the school
    CHECK(first.student.sex == Sex::Male);
    CHECK(first.student.bornOn == QDate(2012, 3, 5));
    CHECK(first.student.boarding == Boarding::Day);
    CHECK(first.classUnit == ClassAddress{Stage::Junior, 2024, 1});
    CHECK(staging.rows[2].value.classUnit == ClassAddress{Stage::Junior, 2024, 2});
    // 七年级 in a list of pupils who entered in 2024 is an old list: taken, with a word about it.
    REQUIRE(staging.violations.size() == 2);
    CHECK(staging.violations[0].weight == CellViolation::Weight::Warns);
    CHECK(staging.violations[0].row == 2);
    CHECK(staging.violations[0].header == QStringLiteral("班号"));
}

TEST_CASE("every bad cell is named by row, column, what was expected and what was found", "[imports][staging]")
{
    const auto staging = staged("名单,,,,\n学号,姓名,性别,出生日期,班级\n1,测试甲,男,2012-03-05,八年级1班\n"
                                "1.2E+9,测试乙,无,五月,火箭班\n,,,,\n3,,女,2012-3-5,八年级1班\n");
    CHECK(staging.read == 3);
    CHECK(staging.rows.size() == 1);
    CHECK(staging.refused == std::set<int>{4, 6});
    REQUIRE(staging.violations.size() == 5);
    const auto check = [&](size_t at, const char* field, Rule rule, int column, const char* found) {
        const CellViolation& v = staging.violations[at];
        CHECK(v.row == (at < 4 ? 4 : 6));
        CHECK(v.violation.field == QLatin1StringView(field));
        CHECK(v.violation.rule == rule);
        CHECK(v.column == column);
        CHECK(v.violation.found == QString::fromUtf8(found));
    };
    check(0, "student_no", Rule::ScientificForm, 0, "1.2E+9");
    check(1, "sex", Rule::UnknownCode, 2, "无");
    check(2, "born_on", Rule::NotADate, 3, "五月");
    check(3, "class_unit", Rule::NotAClass, 4, "火箭班");
    check(4, "name", Rule::Required, 1, "");
    CHECK(sentence(staging.violations[2]) ==
          QStringLiteral("Row 4, column “出生日期” (D): A date is expected here, such as 2012-03-05, found “五月”."));
}

TEST_CASE("the identity number must agree, and fills in what is missing", "[imports][staging]")
{
    const auto staging = staged("姓名,学号,性别,出生日期,身份证号,证件类型\n"
                                "测试甲,1,,,'999999201203050112,居民身份证\n"
                                "测试乙,2,女,2012-03-05,999999201203050112,\n"
                                "测试丙,3,男,2012-03-06,999999201203050112,\n"
                                "测试丁,4,男,2012-03-05,999999201203050113,\n"
                                "测试戊,5,男,2012-03-05,E12345678,护照\n");
    REQUIRE(staging.rows.size() == 2);
    CHECK(staging.rows[0].value.student.sex == Sex::Male);
    CHECK(staging.rows[0].value.student.bornOn == QDate(2012, 3, 5));
    CHECK(staging.rows[1].value.student.name == QStringLiteral("测试戊"));
    REQUIRE(staging.violations.size() == 3);
    CHECK(staging.violations[0].violation.field == QStringLiteral("sex"));
    CHECK(staging.violations[0].violation.rule == Rule::Conflict);
    CHECK(sentence(staging.violations[0].violation).contains(staging.violations[0].violation.found));
    CHECK(staging.violations[1].violation.field == QStringLiteral("born_on"));
    CHECK(staging.violations[2].violation.rule == Rule::BadCheckDigit);
}

TEST_CASE("the same pupil twice in one file is taken once", "[imports][staging]")
{
    const auto staging =
        staged("学号,学籍号,姓名,班级\n1,G10001,测试甲,八年级1班\n1,,测试甲,八年级2班\n2,g10001,测试乙,八年级1班\n"
               ",,测试丙,八年级1班\n,,测试丙,八年级2班\n,,测试丙,八年级1班\n");
    CHECK(staging.rows.size() == 3);
    CHECK(staging.refused == std::set<int>{3, 4, 7});
    for (const CellViolation& v : staging.violations)
        CHECK(v.violation.rule == Rule::Duplicate);
    CHECK(staging.violations[0].violation.expected == QStringLiteral("2"));
    CHECK(staging.violations[2].violation.expected == QStringLiteral("5"));
}

TEST_CASE("class may be split over columns", "[imports][staging]")
{
    const auto staging = staged("姓名,年级,班级\n测试甲,八年级,3班\n测试乙,初二,3\n测试丙,2024级,3\n测试丁,8,3\n测试戊,,3\n");
    REQUIRE(staging.rows.size() == 4);
    for (const auto& row : staging.rows)
        CHECK(row.value.classUnit == ClassAddress{Stage::Junior, 2024, 3});
    CHECK(staging.refused == std::set<int>{6});
}

TEST_CASE("a birthday that no pupil can have is refused", "[imports][staging]")
{
    const auto staging = staged("姓名,学号,出生日期\n测试甲,1,1950-01-01\n测试乙,2,2026-03-03\n");
    CHECK(staging.rows.empty());
    REQUIRE(staging.violations.size() == 2);
    CHECK(staging.violations[0].violation.rule == Rule::OutOfRange);
    CHECK(staging.violations[1].violation.rule == Rule::InFuture);
}

TEST_CASE("a pupil needs something to be known by", "[imports][staging]")
{
    const auto staging = staged("姓名,学号\n测试甲,1\n测试乙,\n");
    CHECK(staging.rows.size() == 1);
    REQUIRE(staging.violations.size() == 1);
    CHECK(staging.violations[0].violation.rule == Rule::Required);
    CHECK(staging.violations[0].violation.field == QStringLiteral("student_no"));
}

TEST_CASE("columns are called by their letters", "[imports][staging]")
{
    CHECK(columnLetters(0) == QStringLiteral("A"));
    CHECK(columnLetters(25) == QStringLiteral("Z"));
    CHECK(columnLetters(26) == QStringLiteral("AA"));
    CHECK(columnLetters(701) == QStringLiteral("ZZ"));
    CHECK(columnLetters(702) == QStringLiteral("AAA"));
}
