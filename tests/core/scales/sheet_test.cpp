// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scales/sheet.h"
#include "tests/core/scales/papers.h"
#include "tests/support/catch.h"

using namespace anxin;

namespace {

Definition everyType()
{
    return define(R"("reverse": "r", "codings": {"1-4": {"add": -1}, "named": {"add": -1, "items": "a,m"}},
        "items": [{"ids": "a,r", "options": "freq"}, {"id": "e", "options": "yn", "emptyCode": "N"},
                  {"id": "m", "type": "multi", "exclusive": ["0", "无"]}, {"id": "l", "type": "multi", "options": "freq"},
                  {"id": "n", "type": "number", "min": 0, "max": 24, "rangeAnswer": "midpoint"},
                  {"id": "p", "type": "number"}, {"id": "t", "type": "time"}, {"id": "x", "type": "text"}],
        "steps": [])");
}

// "=3" answered with that value, "!" bad, "_" blank, "=" answered without a value.
QString read(const char* item, const char* written, const char* coding = nullptr)
{
    const Definition definition = everyType();
    const Coding* applied = coding == nullptr ? nullptr : definition.coding(QString::fromLatin1(coding));
    const Cell cell =
        readCell(definition, definition.itemIndex.value(QString::fromLatin1(item)), QString::fromUtf8(written), applied);
    switch (cell.state) {
    case Cell::State::Blank: return QStringLiteral("_");
    case Cell::State::Bad: return QStringLiteral("!");
    case Cell::State::Answered: return u'=' + (cell.value ? cell.value->toText() : QString());
    case Cell::State::Skipped: break;
    }
    return QStringLiteral("?");
}

} // namespace

TEST_CASE("an answer is read by the type of its item", "[scales][answers]")
{
    const auto [item, written, expected] = GENERATE(table<const char*, const char*, const char*>({
        {"a", "2", "=2"},         {"a", " 2 ", "=2"},
        {"a", "", "_"},           {"a", "-2", "_"},
        {"a", "-3", "_"},         {"a", "9", "_"},
        {"a", "4", "!"},          {"a", "02", "!"},
        {"a", "Y", "!"},          {"a", "1;2", "!"},
        {"r", "0", "=3"},         {"r", "3", "=0"},
        {"e", "", "=0"},          {"e", "-3", "=0"},
        {"e", "Y", "=1"},         {"e", "y", "!"},
        {"m", "", "_"},           {"m", "4", "=1"},
        {"m", "1;2;3", "=3"},     {"m", "1; 1 ;2", "=2"},
        {"m", "0", "=0"},         {"m", "无", "=0"},
        {"m", "0;1", "!"},        {"m", "0;无", "!"},
        {"m", "1;;2", "!"},       {"m", "1;-2", "!"},
        {"l", "0;3", "=2"},       {"l", "0;4", "!"},
        {"n", "5.5", "=5.5"},     {"n", "24", "=24"},
        {"n", "24.1", "!"},       {"n", "-1", "!"},
        {"n", "10-15", "=12.5"},  {"n", "10 ～ 15", "=12.5"},
        {"n", "10至15", "=12.5"}, {"n", "15-10", "!"},
        {"n", "20-30", "!"},      {"n", "about 5", "!"},
        {"p", "-4", "=-4"},       {"p", "10-15", "!"},
        {"t", "22:30", "=1350"},  {"t", "6:05", "=365"},
        {"t", "06：05", "=365"},  {"t", "24:00", "=0"},
        {"t", "24:01", "!"},      {"t", "7:60", "!"},
        {"t", "7:5", "!"},        {"t", "730", "!"},
        {"t", "7:30 pm", "!"},    {"x", "snoring", "="},
        {"x", "", "_"},           {"x", "-3", "_"},
    }));
    CAPTURE(item, written);
    CHECK(read(item, written) == QString::fromUtf8(expected));
}

TEST_CASE("a foreign coding is translated before the code is looked up", "[scales][answers]")
{
    CHECK(read("a", "4", "1-4") == QStringLiteral("=3"));
    CHECK(read("a", "0", "1-4") == QStringLiteral("!"));
    CHECK(read("a", "", "1-4") == QStringLiteral("_"));
    CHECK(read("a", "x", "1-4") == QStringLiteral("!"));
    CHECK(read("r", "1", "1-4") == QStringLiteral("=3"));
    CHECK(read("r", "1", "named") == QStringLiteral("=2"));
    CHECK(read("e", "", "1-4") == QStringLiteral("=0"));
    CHECK(read("n", "5", "1-4") == QStringLiteral("=5"));
    CHECK(read("m", "1", "1-4") == QStringLiteral("=1"));
    CHECK(read("m", "1", "named") == QStringLiteral("=0"));
}

TEST_CASE("answers are kept in the form's own codes", "[scales][answers]")
{
    const Definition definition = everyType();
    const Answers written{{QStringLiteral("a"), QStringLiteral("4")},   {QStringLiteral("e"), QStringLiteral("Y")},
                          {QStringLiteral("m"), QStringLiteral("1;2")}, {QStringLiteral("n"), QStringLiteral("4")},
                          {QStringLiteral("r"), QStringLiteral("-3")},  {QStringLiteral("z"), QStringLiteral("4")}};
    Answers expected = written;
    expected[QStringLiteral("a")] = QStringLiteral("3");
    CHECK(inOwnCodes(definition, written, *definition.coding(u"1-4")) == expected);
    expected[QStringLiteral("m")] = QStringLiteral("0;1");
    CHECK(inOwnCodes(definition, written, *definition.coding(u"named")) == expected);
}

TEST_CASE("an item that the form does not have is not passed over in silence", "[scales][answers]")
{
    const Sheet sheet = readSheet(everyType(), {{QStringLiteral("a"), QStringLiteral("1")}, {QStringLiteral("z"), QString()}});
    CHECK(sheet.unknownItems == QStringList{QStringLiteral("z")});
}
