// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imports/csvparser.h"
#include "tests/core/imports/xlsxbuilder.h"
#include "tests/support/catch.h"

#include <QStringDecoder>
#include <QStringEncoder>

using namespace anxin;

namespace {

QByteArray encoded(const QString& text, const char* charset)
{
    return QStringEncoder(charset).encode(text);
}

// A register without any line long enough for statistics to help.
const QString shortRegister = QStringLiteral("学号,姓名\r\n001,𠮷野\r\n002,李四\r\n");

} // namespace

TEST_CASE("the character set of a text file is found", "[imports][csv]")
{
    const auto [charset, name] = GENERATE(table<const char*, const char*>({
        {"UTF-8", "UTF-8"},
        {"GB18030", "GB18030 (GBK)"},
        {"UTF-16LE", "UTF-16 (little endian)"},
        {"UTF-16BE", "UTF-16 (big endian)"},
    }));
    for (const QString& text : {shortRegister, QChar(QChar::ByteOrderMark) + shortRegister}) {
        if (text.startsWith(QChar::ByteOrderMark) && QByteArrayView(charset) == "GB18030")
            continue; // no program writes one
        const auto file = read(encoded(text, charset));
        CHECK(textAt(file, 0, 0) == QStringLiteral("学号"));
        CHECK(textAt(file, 1, 1) == QStringLiteral("𠮷野"));
        CHECK(file->charset == QLatin1StringView(name));
    }
}

TEST_CASE("a short GBK file is not taken for anything else", "[imports][csv]")
{
    CHECK(textAt(read(encoded(QStringLiteral("姓名,班\n"), "GB18030")), 0, 0) == QStringLiteral("姓名"));
}

TEST_CASE("a file that is cut inside a character is refused until somebody chooses its character set", "[imports][csv]")
{
    QByteArray cut = encoded(QStringLiteral("学号,姓名\n1,张三"), "GB18030");
    cut.chop(1);
    CHECK(whyOf(read(cut)) == ReadWhy::UnknownCharset);
    NoProgress progress;
    const auto chosen = readTable(cut, QStringLiteral("x"), progress, {.charset = Charset::Gb18030});
    CHECK(textAt(chosen, 1, 1) == QStringLiteral("张�"));
    REQUIRE(chosen->notes.size() == 1);
    CHECK(chosen->notes[0].kind == NoteKind::CharactersReplaced);
    CHECK(chosen->notes[0].count == 1);
}

TEST_CASE("Big5 reads as nonsense by itself and right when it is chosen", "[imports][csv]")
{
    const QByteArray bytes = encoded(QStringLiteral("學號,姓名\n1,張三\n"), "Big5");
    NoProgress progress;
    CHECK(textAt(readTable(bytes, QStringLiteral("x"), progress, {.charset = Charset::Big5}), 1, 1) == QStringLiteral("張三"));
    const auto guessed = read(bytes);
    if (guessed)
        CHECK(textAt(guessed, 1, 1) != QStringLiteral("張三"));
}

TEST_CASE("quotes, separators and line ends are taken as spreadsheets take them", "[imports][csv]")
{
    const auto file = read(QByteArray("a,\"b,\"\"c\"\"\n第二行\",d\r\"\",x\"y,\"z\"w\n\n ,=\"007\",\"e\"\r\n,,last"));
    REQUIRE(file);
    const TableSheet& sheet = file->sheets.front();
    REQUIRE(sheet.rowCount() == 4);
    CHECK(sheet.text(0, 1) == QStringLiteral("b,\"c\"\n第二行"));
    CHECK(sheet.text(0, 2) == u"d");
    CHECK(sheet.kind(1, 0) == CellKind::Empty);
    CHECK(sheet.text(1, 1) == u"x\"y");
    CHECK(sheet.text(1, 2) == u"zw");
    CHECK(sheet.rowNumber(2) == 4); // the third row is empty
    CHECK(sheet.text(2, 0) == u" ");
    CHECK(sheet.text(2, 1) == u"007");
    CHECK(sheet.text(3, 2) == u"last");
    CHECK(sheet.columnCount() == 3);
}

TEST_CASE("the separator is found, stated or chosen", "[imports][csv]")
{
    CHECK(textAt(read(QByteArray("a;b;c\n1,5;2;3\n")), 1, 0) == QLatin1StringView("1,5"));
    CHECK(textAt(read(QByteArray("a\tb\n1,000\t2\n")), 1, 1) == QLatin1StringView("2"));
    CHECK(textAt(read(QByteArray("\"a;b\",c\n\"1;;;\",2\n")), 0, 0) == QLatin1StringView("a;b"));
    CHECK(textAt(read(QByteArray("sep=;\r\na,b;c\n")), 0, 0) == QLatin1StringView("a,b"));
    NoProgress progress;
    CHECK(textAt(readTable("a,b;c", QStringLiteral("x"), progress, {.separator = u';'}), 0, 1) == QLatin1StringView("c"));
}

TEST_CASE("text tables have limits", "[imports][csv]")
{
    CHECK(whyOf(read(QByteArray("a,b\n\"never closed,\n1,2\n"))) == ReadWhy::QuoteNotClosed);
    CHECK(whyOf(read(QByteArray("a\n").repeated(20'001))) == ReadWhy::TooManyRows);
    CHECK(read(QByteArray("a\n").repeated(20'000)));
    CHECK(whyOf(read(QByteArray(200, ',') + "a")) == ReadWhy::TooManyColumns);
    CHECK(read(QByteArray(199, ',') + "a" + QByteArray(500, ',')));
    CHECK(whyOf(read(QByteArray(20'001, 'x'))) == ReadWhy::CellTooLong);
    CHECK(whyOf(read(QByteArray((20 << 20) + 1, 'x'))) == ReadWhy::TooLarge);
    CHECK(whyOf(read(QByteArrayLiteral("a,b\nc\0d,e and a text long enough to be no UTF-16"))) == ReadWhy::NotATable);
    CHECK(whyOf(read(QByteArray(" \n\n "))) == ReadWhy::NothingInside);
    CHECK(whyOf(read(QByteArray(",,\n,\n"))) == ReadWhy::NothingInside);
}

TEST_CASE("the register exports are the same table in both character sets", "[imports][csv][samples]")
{
    const auto gbk = read(testFile("xueji_synthetic_gbk.csv"));
    const auto utf8 = read(testFile("xueji_synthetic_utf8.csv"));
    REQUIRE(gbk);
    REQUIRE(utf8);
    CHECK(dump(*gbk) == dump(*utf8));
    CHECK(gbk->sheets.front().columnCount() == 71);
    CHECK(textAt(gbk, 1, 1) == QStringLiteral("测试学生1"));
    CHECK(textAt(gbk, 1, 12) == QLatin1StringView("'999999201203050112"));
}

TEST_CASE("all respondents of the shared data set are read", "[imports][csv][samples]")
{
    const auto file = read(testFile("phq9_gad7_pss10_ukm.csv"));
    REQUIRE(file);
    CHECK(file->sheets.front().rowCount() == 224);
    CHECK(textAt(file, 0, 31) == QLatin1StringView("pss10_total"));
    CHECK(textAt(file, 8, 29) == QLatin1StringView("severe"));
}
