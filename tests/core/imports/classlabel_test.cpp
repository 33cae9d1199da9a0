// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imports/classlabel.h"
#include "tests/support/catch.h"

using namespace anxin;

namespace {

using Grade = std::optional<int>;
constexpr std::nullopt_t none = std::nullopt;

const SchoolContext juniorAndSenior{QDate(2026, 3, 2), {Stage::Junior, Stage::Senior}};

std::optional<ResolvedClass> resolved(const char* text, std::optional<QDate> enteredIn = {},
                                      const SchoolContext& school = juniorAndSenior)
{
    const auto label = parseClassLabel(QString::fromUtf8(text));
    REQUIRE(label);
    return resolveClass(*label, enteredIn, school);
}

} // namespace

TEST_CASE("a class is known by all the names that lists give it", "[imports][class]")
{
    const auto [text, expected] = GENERATE(table<const char*, ClassLabel>({
        {"七年级1班", {Stage::Junior, 7, none, 1}},
        {"七年级（1）班", {Stage::Junior, 7, none, 1}},
        {"七(1)班", {Stage::Junior, 7, none, 1}},
        {"七（1班）", {Stage::Junior, 7, none, 1}},
        {"7年级12班", {Stage::Junior, 7, none, 12}},
        {"初一(3)班", {Stage::Junior, 7, none, 3}},
        {"初三12班", {Stage::Junior, 9, none, 12}},
        {"初中二年级4班", {Stage::Junior, 8, none, 4}},
        {"初中八年级4班", {Stage::Junior, 8, none, 4}},
        {"高二3班", {Stage::Senior, 11, none, 3}},
        {"高一年级十二班", {Stage::Senior, 10, none, 12}},
        {"高中三年级(3)", {Stage::Senior, 12, none, 3}},
        {"职高一年级2班", {Stage::Vocational, 10, none, 2}},
        {"小学三年级2班", {Stage::Primary, 3, none, 2}},
        {"小学三年级二班", {Stage::Primary, 3, none, 2}},
        {"三年级二十三班", {Stage::Primary, 3, none, 23}},
        {"三 年 级 2 班", {Stage::Primary, 3, none, 2}},
        {"２０２４级３班", {none, none, 2024, 3}},
        {"2024级", {none, none, 2024, none}},
        {"初中2024级(5)班", {Stage::Junior, none, 2024, 5}},
        {"701班", {Stage::Junior, 7, none, 1}},
        {"1003", {Stage::Senior, 10, none, 3}},
        {"3班", {none, none, none, 3}},
        {"十二班", {none, none, none, 12}},
        {"二十班", {none, none, none, 20}},
        {"二(十)班", {Stage::Primary, 2, none, 10}},
        {"七三班", {Stage::Junior, 7, none, 3}},
        {"8", {none, none, none, 8}},
        {"七年级", {Stage::Junior, 7, none, none}},
        {"十一年级2班", {Stage::Senior, 11, none, 2}},
    }));
    const auto label = parseClassLabel(QString::fromUtf8(text));
    INFO(text);
    REQUIRE(label);
    CHECK(label->stage == expected.stage);
    CHECK(label->grade == expected.grade);
    CHECK(label->entryYear == expected.entryYear);
    CHECK(label->number == expected.number);
}

TEST_CASE("what is no name of a class is not taken for one", "[imports][class]")
{
    const char* text = GENERATE(as<const char*>{}, "", "班", "0班", "100班", "七年级0班", "七年级100班", "十三年级1班",
                                "小学八年级1班", "火箭班", "七年级实验班", "2024届3班", "1301班", "张三", "高四1班");
    INFO(text);
    CHECK_FALSE(parseClassLabel(QString::fromUtf8(text)));
}

TEST_CASE("a grade names the year of entry on the day of the list", "[imports][class]")
{
    CHECK(resolved("八年级2班")->address == ClassAddress{Stage::Junior, 2024, 2});
    CHECK(resolved("高一5班")->address == ClassAddress{Stage::Senior, 2025, 5});
    const SchoolContext inSeptember{QDate(2026, 9, 1), {Stage::Junior}};
    CHECK(resolved("八年级2班", {}, inSeptember)->address == ClassAddress{Stage::Junior, 2025, 2});
    CHECK(resolved("2024级3班", {}, inSeptember)->address == ClassAddress{Stage::Junior, 2024, 3});
}

TEST_CASE("the month of entry wins over the grade and says so", "[imports][class]")
{
    const auto stale = resolved("七年级1班", QDate(2024, 9, 1));
    CHECK(stale->address == ClassAddress{Stage::Junior, 2024, 1});
    CHECK(stale->doubt == ClassDoubt::EntryAndGradeDisagree);
    CHECK(resolved("八年级1班", QDate(2024, 8, 1))->doubt == ClassDoubt::None);
    // Entered the primary part of the school in 2018: says nothing about the junior class.
    CHECK(resolved("七年级1班", QDate(2018, 9, 1))->address == ClassAddress{Stage::Junior, 2025, 1});
    const SchoolContext junior{QDate(2026, 3, 2), {Stage::Junior}};
    CHECK(resolved("3班", QDate(2024, 9, 1), junior)->address == ClassAddress{Stage::Junior, 2024, 3});
}

TEST_CASE("a class without stage, year or number is not guessed", "[imports][class]")
{
    CHECK_FALSE(resolved("2024级3班")); // junior or senior?
    CHECK_FALSE(resolved("3班"));
    CHECK_FALSE(resolved("七年级"));
    const SchoolContext vocational{QDate(2026, 3, 2), {Stage::Vocational}};
    CHECK(resolved("高一2班", {}, vocational)->address == ClassAddress{Stage::Vocational, 2025, 2});
}
