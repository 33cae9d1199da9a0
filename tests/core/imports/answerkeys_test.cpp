// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imports/answerkeys.h"
#include "core/scales/catalogue.h"
#include "tests/support/catch.h"

using namespace anxin;

namespace {
struct Desk {
    Catalogue catalogue = Catalogue::shipped();
    AnswerKeys keys(const char* scale, const char* reading) const
    {
        const Definition& definition = *catalogue.find(QString::fromLatin1(scale));
        return {definition, answerReading(definition, QString::fromLatin1(reading)).value()};
    }
};

QStringList keysOf(const AnswerKeys& keys, int item)
{
    QStringList all;
    for (const AnswerKeys::Key& key : keys.keysOf(item))
        all << key.key;
    return all;
}
} // namespace

TEST_CASE("what stands on the paper is what is typed, and becomes the questionnaire's own code", "[answerkeys]")
{
    const Desk desk;
    CHECK(keysOf(desk.keys("scl-90", "own"), 0) == QStringList{"1", "2", "3", "4", "5"});
    CHECK(desk.keys("scl-90", "own").codeOf(0, QStringLiteral("3")) == QStringLiteral("3"));
    CHECK(desk.keys("scl-90", "own").codeOf(0, QStringLiteral("0")) == std::nullopt);
    CHECK(keysOf(desk.keys("scl-90", "0-4"), 0) == QStringList{"0", "1", "2", "3", "4"});
    CHECK(desk.keys("scl-90", "0-4").codeOf(0, QStringLiteral("0")) == QStringLiteral("1"));
    CHECK(desk.keys("scl-90", "0-4").codeOf(0, QStringLiteral("5")) == std::nullopt);
    CHECK(desk.keys("scl-90", "0-4").shown(0, QStringLiteral("5")) == QStringLiteral("4"));
}

TEST_CASE("yes and no are letters, or the numbers of the options, as was declared", "[answerkeys]")
{
    const Desk desk;
    const AnswerKeys own = desk.keys("mht", "own");
    CHECK(own.codeOf(0, QStringLiteral("y")) == QStringLiteral("Y"));
    CHECK(own.codeOf(0, QStringLiteral("1")) == std::nullopt);
    const AnswerKeys numbers = desk.keys("mht", "sequence");
    CHECK(numbers.codeOf(0, QStringLiteral("1")) == QStringLiteral("Y"));
    CHECK(numbers.codeOf(0, QStringLiteral("b")) == QStringLiteral("N"));
    CHECK(numbers.codeOf(0, QStringLiteral("c")) == std::nullopt);
    CHECK(numbers.codeOf(0, QStringLiteral("3")) == std::nullopt);
}

TEST_CASE("one key is a whole answer in every shipped questionnaire, but for numbers, times and several answers",
          "[answerkeys]")
{
    const Desk desk;
    for (const Definition* definition : desk.catalogue.all()) {
        INFO(definition->id.toStdString());
        for (const char* reading : {"own", "sequence"}) {
            const AnswerKeys keys(*definition, answerReading(*definition, QString::fromLatin1(reading)).value());
            for (int item = 0; item < static_cast<int>(definition->items.size()); ++item)
                CHECK(keys.isOneKey(item) == (definition->items[static_cast<std::size_t>(item)].type == ItemType::Choice));
        }
    }
}

TEST_CASE("a number or a time is typed as it is written", "[answerkeys]")
{
    const Desk desk;
    const AnswerKeys keys = desk.keys("psqi", "own");
    const int minutes = keys.definition().itemIndex.value(QStringLiteral("2"));
    CHECK(keys.codeOf(minutes, QStringLiteral("30")) == QStringLiteral("30"));
    CHECK(keys.codeOf(minutes, QStringLiteral("lange")) == std::nullopt);
    CHECK(keys.codeOf(minutes, QString()) == std::nullopt);
}
