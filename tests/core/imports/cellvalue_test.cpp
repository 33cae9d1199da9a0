// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imports/cellvalue.h"
#include "tests/support/catch.h"

using namespace anxin;

namespace {

CellText cell(const QString& text, CellKind kind = CellKind::Text)
{
    return {text, kind};
}

} // namespace

TEST_CASE("an apostrophe alone is no name", "[imports]")
{
    CHECK_FALSE(readName(cell(QStringLiteral("'"))));
}

TEST_CASE("a date is read in every spelling that lists use", "[imports][value]")
{
    const QString text = QString::fromUtf8(
        GENERATE(as<const char*>{}, "20120305", "2012-03-05", "2012/3/5", "2012.3.5", "2012年3月5日", "2012年03月05号", "40973",
                 "2012-03-05 00:00:00", "2012-3-5T09:30", "'20120305", "２０１２年３月５日", " 2012-03-05 ", "40973.5"));
    INFO(text.toStdString());
    const auto day = readDate(cell(text));
    REQUIRE(day);
    CHECK(*day == QDate(2012, 3, 5));
}

TEST_CASE("what is no date is refused", "[imports][value]")
{
    const QString text =
        QString::fromUtf8(GENERATE(as<const char*>{}, "2012-02-30", "12-03-05", "20121305", "2012-3", "3/5/2012", "五月",
                                   "1.1E+17", "123456", "2012-03-05 25:00", "20120305x", "201203051"));
    INFO(text.toStdString());
    const auto day = readDate(cell(text));
    REQUIRE_FALSE(day);
    CHECK(day.error().rule == Rule::NotADate);
    CHECK(day.error().found == text);
}

TEST_CASE("an unformatted serial number counts from the workbook's own first day", "[imports][value]")
{
    const QString text = QStringLiteral("39511");
    CHECK(*readDate({text, CellKind::Number, true}) == QDate(2012, 3, 5));
    CHECK(*readDate({text, CellKind::Number, false}) == QDate(2008, 3, 4));
}

TEST_CASE("a month is read from a month or a day", "[imports][value]")
{
    const QString text = QString::fromUtf8(
        GENERATE(as<const char*>{}, "202409", "2024-9", "2024.09", "2024/9", "2024年9月", "2024-09-01", "20240915", "45536"));
    INFO(text.toStdString());
    CHECK(*readMonth(cell(text)) == QDate(2024, 9, 1));
    CHECK_FALSE(readMonth(cell(QStringLiteral("202413"))));
}

TEST_CASE("a moment of an online form is read without zero padding", "[imports][value]")
{
    CHECK(*readDateTime(cell(QStringLiteral("2026/3/1 9:01:15"))) == QDateTime(QDate(2026, 3, 1), QTime(9, 1, 15)));
    CHECK(*readDateTime(cell(QStringLiteral("2026-03-01 09:01"))) == QDateTime(QDate(2026, 3, 1), QTime(9, 1)));
}

TEST_CASE("sex is read as a word, a letter or a code", "[imports][value]")
{
    for (const char* text : {"男", "1", "M", "m", "男生", "Ｍ", "'1"})
        CHECK(*readSex(cell(QString::fromUtf8(text))) == Sex::Male);
    for (const char* text : {"女", "2", "F", " 女 ", "female"})
        CHECK(*readSex(cell(QString::fromUtf8(text))) == Sex::Female);
    for (const char* text : {"0", "3", "不详", "男女"})
        CHECK(readSex(cell(QString::fromUtf8(text))).error().rule == Rule::UnknownCode);
}

TEST_CASE("a number by which people are known keeps its digits or is refused", "[imports][value]")
{
    CHECK(*readNumberText(cell(QStringLiteral("'0012"))) == QStringLiteral("0012"));
    CHECK(*readNumberText(cell(QStringLiteral("‘２０２６０００１"))) == QStringLiteral("20260001"));
    CHECK(*readNumberText(cell(QStringLiteral("2026 0001"))) == QStringLiteral("20260001"));
    CHECK(*readNumberText(cell(QStringLiteral("G999999201203050112"))) == QStringLiteral("G999999201203050112"));
    for (const char* text : {"1.1E+17", "9.99999201203051E+17", "1E17", "1e+05"})
        CHECK(readNumberText(cell(QString::fromLatin1(text), CellKind::Number)).error().rule == Rule::ScientificForm);
    for (const char* text : {"一二三", "12/3", "#N/A", "2026.5"})
        CHECK(readNumberText(cell(QString::fromUtf8(text))).error().rule == Rule::NotANumber);
}

TEST_CASE("a name keeps rare characters and loses the blanks between Han characters", "[imports][value]")
{
    CHECK(*readName(cell(QStringLiteral("张　三"))) == QStringLiteral("张三"));
    CHECK(*readName(cell(QStringLiteral("𠮷 野"))) == QStringLiteral("𠮷野"));
    CHECK(*readName(cell(QStringLiteral("Anna  Li"))) == QStringLiteral("Anna Li"));
    CHECK(*readName(cell(QStringLiteral("阿依古丽·买买提"))) == QStringLiteral("阿依古丽·买买提"));
    CHECK(readName(cell(QStringLiteral("20260001"))).error().rule == Rule::NotAName);
    CHECK(readName(cell(QStringLiteral("#REF!"), CellKind::Error)).error().rule == Rule::NotAName);
    CHECK(readName(cell(QStringLiteral("长").repeated(31))).error().rule == Rule::TooLong);
    CHECK(readName(cell(QStringLiteral("𠮷").repeated(30))));
}

TEST_CASE("an identity number tells birthday and sex, and every wrong digit is found", "[imports][value]")
{
    const QString good = QStringLiteral("999999201203050112");
    const auto facts = readIdentityNumber(cell(QStringLiteral("'") + good));
    REQUIRE(facts);
    CHECK(facts->bornOn == QDate(2012, 3, 5));
    CHECK(facts->sex == Sex::Male);
    CHECK(readIdentityNumber(cell(QStringLiteral("999999201201170225")))->sex == Sex::Female);
    for (qsizetype at = 0; at < good.size(); ++at) {
        QString bad = good;
        bad[at] = QChar(u'0' + (bad[at].digitValue() + 1) % 10);
        REQUIRE_FALSE(readIdentityNumber(cell(bad)));
    }
    CHECK(readIdentityNumber(cell(QStringLiteral("99999920120305011"))).error().rule == Rule::NotANumber);
    CHECK(readIdentityNumber(cell(QStringLiteral("9.99999201203051E+17"))).error().rule == Rule::ScientificForm);
}

TEST_CASE("a cell with blanks or a lone apostrophe says nothing", "[imports][value]")
{
    for (const char* text : {"", " ", "　", "'", " ' "})
        CHECK(isBlank(cell(QString::fromUtf8(text))));
    CHECK_FALSE(isBlank(cell(QStringLiteral("0"))));
}
