// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever is written on a paper, and whatever somebody calls a definition: what must hold all the same.

#include "core/scales/catalogue.h"
#include "tests/core/scales/papers.h"
#include "tests/core/scales/randompapers.h"
#include "tests/support/catch.h"

#include <QDir>

#include <algorithm>

using namespace anxin;

namespace {

QString nonsense(Dice& dice)
{
    static const QStringList pool{QStringLiteral("9999"),  QStringLiteral("x"), QStringLiteral("-1"),  QStringLiteral("1;;2"),
                                  QStringLiteral("25:00"), QString(5000, u'7'), QStringLiteral("1e9"), QString(QChar(0))};
    return pool[dice.below(static_cast<int>(pool.size()))];
}

// Nonsense is no answer to any of these types; anything is an answer to a text, and any code to a multiple choice without
// options.
bool canBeBad(const Item& item)
{
    return item.type != ItemType::Text && (item.type != ItemType::Multi || item.optionSet >= 0);
}

bool isSubset(const std::vector<int>& part, const std::vector<int>& whole)
{
    return std::includes(whole.begin(), whole.end(), part.begin(), part.end());
}

// The class that a score gives to a value, −1 for none.
int classOf(const Score& score, int band)
{
    for (const BandHit& hit : score.bands)
        if (hit.band == band)
            return hit.cut;
    return -1;
}

} // namespace

TEST_CASE("any paper can be scored, and every answer that is none is reported", "[scales][random]")
{
    const Catalogue catalogue = Catalogue::shipped();
    Dice dice;
    for (const Definition* definition : catalogue.all()) {
        const Scorer scorer(*definition);
        for (int paper = 0; paper < 1000; ++paper) {
            Answers answers = completePaper(*definition, dice);
            const int errors = dice.oneIn(2) ? 0 : 3;
            QStringList bad;
            for (const Item& item : definition->items) {
                if (dice.oneIn(10))
                    answers[item.id] = dice.oneIn(2) ? QString() : QStringLiteral("-2");
                else if (dice.below(20) < errors && canBeBad(item)) {
                    answers[item.id] = nonsense(dice);
                    bad.append(item.id);
                }
            }
            const Score score = scorer.score(answers, anybody(dice));
            if (score.badAnswers != bad || score.steps.size() != definition->steps.size()) {
                CAPTURE(definition->id, paper);
                REQUIRE(score.badAnswers == bad);
            }
        }
    }
    SUCCEED();
}

TEST_CASE("a blank never makes a paper look better without saying so", "[scales][random]")
{
    const Catalogue catalogue = Catalogue::shipped();
    Dice dice;
    int changed = 0;
    for (const Definition* definition : catalogue.all()) {
        const Scorer scorer(*definition);
        for (int paper = 0; paper < 100; ++paper) {
            const Subject subject = anybody(dice);
            Answers answers = completePaper(*definition, dice);
            const Score whole = scorer.score(answers, subject);
            const Item& item = definition->items[dice.below(static_cast<int>(definition->items.size()))];
            if (item.optional) // the form itself says what its blank means
                continue;
            answers[item.id].clear();
            const Score blank = scorer.score(answers, subject);
            CAPTURE(definition->id, item.id);
            REQUIRE(isSubset(blank.alerts, whole.alerts));
            REQUIRE((blank.outcome == whole.outcome || blank.outcome == Score::undetermined));
            for (std::size_t band = 0; band < definition->bands.size(); ++band) {
                const int left = classOf(blank, static_cast<int>(band));
                const bool isMarked = blank.steps[definition->bands[band].step].filled;
                REQUIRE((left == -1 || isMarked || left == classOf(whole, static_cast<int>(band))));
            }
            changed += blank.bands.size() != whole.bands.size() ? 1 : 0;
        }
    }
    CHECK(changed > 500);
}

TEST_CASE("a coding gives the same score as the answers in the form's own codes", "[scales][random]")
{
    const Catalogue catalogue = Catalogue::shipped();
    Dice dice;
    int codings = 0;
    for (const Definition* definition : catalogue.all())
        for (const Coding& coding : definition->codings) {
            ++codings;
            const Scorer scorer(*definition);
            for (int paper = 0; paper < 50; ++paper) {
                Answers written = completePaper(*definition, dice);
                for (QString& answer : written)
                    if (const Value code = minus(Rational::fromDecimal(answer), coding.add))
                        answer = code->toText();
                const QJsonObject direct = toJson(scorer.score(written, {}, &coding), *definition);
                const QJsonObject stored = toJson(scorer.score(inOwnCodes(*definition, written, coding)), *definition);
                REQUIRE(direct == stored);
            }
        }
    CHECK(codings == 6);
}

namespace {

// A value somewhere in a definition is replaced, removed or doubled.
QJsonValue mutated(const QJsonValue& value, Dice& dice)
{
    static const QJsonArray pool{QJsonValue::Null,
                                 true,
                                 -1,
                                 0,
                                 1.5,
                                 1e300,
                                 9007199254740993.0,
                                 QStringLiteral(""),
                                 QStringLiteral("1-500"),
                                 QStringLiteral("total"),
                                 QStringLiteral("_"),
                                 QStringLiteral("9-1"),
                                 QJsonArray{},
                                 QJsonObject{},
                                 QStringLiteral("99999999999999999999"),
                                 QStringLiteral("1,1")};
    if (value.isObject() && !value.toObject().isEmpty() && !dice.oneIn(8)) {
        QJsonObject object = value.toObject();
        const QString key = object.keys().at(dice.below(static_cast<int>(object.size())));
        if (dice.oneIn(8))
            object.remove(key);
        else
            object.insert(dice.oneIn(20) ? key + u'x' : key, mutated(object.value(key), dice));
        return object;
    }
    if (value.isArray() && !value.toArray().isEmpty() && !dice.oneIn(8)) {
        QJsonArray array = value.toArray();
        const int index = dice.below(static_cast<int>(array.size()));
        const QJsonValue child = array.at(index);
        if (dice.oneIn(8))
            array.removeAt(index);
        else if (dice.oneIn(8))
            array.insert(dice.below(static_cast<int>(array.size())), child);
        else
            array.replace(index, mutated(child, dice));
        return array;
    }
    if (value.isDouble() && dice.oneIn(2))
        return value.toDouble() + dice.below(5) - 2;
    return pool.at(dice.below(static_cast<int>(pool.size())));
}

} // namespace

TEST_CASE("a damaged definition is refused, or it can be scored", "[scales][random][fuzz]")
{
    Dice dice;
    int refused = 0;
    int accepted = 0;
    const QDir folder(QStringLiteral(ANXIN_SOURCE_DIR "/resources/scales"));
    for (const QString& name : folder.entryList({QStringLiteral("*.json")})) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        QJsonObject original = QJsonDocument::fromJson(file.readAll()).object();
        original.remove(QStringLiteral("examples")); // most of the file, least of the format
        for (int mutant = 0; mutant < 60; ++mutant) {
            const QJsonValue value = mutated(original, dice);
            const auto definition = readDefinition(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
            if (!definition) {
                ++refused;
                continue;
            }
            ++accepted;
            const Scorer scorer(*definition);
            for (int paper = 0; paper < 3; ++paper)
                scorer.score(completePaper(*definition, dice), anybody(dice));
        }
    }
    CHECK(refused > 1000);
    CHECK(accepted > 100);
}

TEST_CASE("bytes that are cut, doubled or changed are refused, or can be scored", "[scales][random][fuzz]")
{
    Dice dice;
    QFile file(QStringLiteral(ANXIN_SOURCE_DIR "/resources/scales/psqi.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray original = file.readAll();
    int refused = 0;
    for (int mutant = 0; mutant < 300; ++mutant) {
        QByteArray bytes = original;
        const int place = dice.below(static_cast<int>(bytes.size()));
        if (dice.oneIn(10))
            bytes.truncate(place);
        else if (dice.oneIn(5))
            bytes.insert(place, bytes.mid(dice.below(static_cast<int>(bytes.size())), 20));
        else
            bytes[place] = static_cast<char>(dice.below(256));
        const auto definition = readDefinition(bytes);
        if (definition)
            Scorer(*definition).score(completePaper(*definition, dice));
        refused += definition ? 0 : 1;
    }
    CHECK(refused > 100);
}
