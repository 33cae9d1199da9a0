// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scales/catalogue.h"
#include "core/scales/factorscores.h"
#include "core/scales/scorer.h"
#include "core/scales/steprange.h"
#include "tests/core/scales/papers.h"
#include "tests/core/scales/randompapers.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace anxin;

namespace {

const Definition& scale(const char* id)
{
    static const Catalogue catalogue = Catalogue::shipped();
    return *catalogue.find(QString::fromLatin1(id));
}

QString rangeOf(const char* id, const char* step)
{
    const Definition& definition = scale(id);
    return rangeText(rangesOf(definition).at(static_cast<std::size_t>(definition.stepIndex.value(QString::fromLatin1(step)))));
}

// {"total": "12"}
Answers factors(std::initializer_list<std::pair<const char*, const char*>> values)
{
    Answers answers;
    for (const auto& [step, value] : values)
        answers.insert(stepKey(QString::fromLatin1(step)), QString::fromLatin1(value));
    return answers;
}

bool contains(const std::vector<int>& all, int one)
{
    return std::find(all.begin(), all.end(), one) != all.end();
}

// Some of the factor scores that a platform would print of this paper, written exactly.
Answers someFactors(const Definition& definition, const Score& score, Dice& dice)
{
    Answers answers;
    for (std::size_t i = 0; i < definition.steps.size(); ++i)
        if (const Value& value = score.steps[i].value;
            value && value->isDecimal() && !definition.steps[i].isInternal() && !dice.oneIn(3))
            answers.insert(stepKey(definition.steps[i].id), value->toText());
    return answers;
}

} // namespace

TEST_CASE("what a factor or a total can be follows from the options of its items", "[scales][factors]")
{
    CHECK(rangeOf("phq-9", "total") == QStringLiteral("0 to 27"));
    CHECK(rangeOf("gad-7", "total") == QStringLiteral("0 to 21"));
    CHECK(rangeOf("mht", "study") == QStringLiteral("0 to 15"));
    CHECK(rangeOf("mht", "total") == QStringLiteral("0 to 90"));
    CHECK(rangeOf("mht", "lie") == QStringLiteral("0 to 10"));
    CHECK(rangeOf("mssmhs", "anxiety") == QStringLiteral("1 to 5"));
    CHECK(rangeOf("mssmhs", "sum") == QStringLiteral("60 to 300"));
    CHECK(rangeOf("scl-90", "total") == QStringLiteral("90 to 450"));
    CHECK(rangeOf("scl-90", "positive") == QStringLiteral("0 to 90"));
    CHECK(rangeOf("scl-90", "posMean").isEmpty()); // nobody says what a division by none is
    CHECK(rangeOf("dass-21", "total") == QStringLiteral("0 to 126"));
    CHECK(rangeOf("sas", "std") == QStringLiteral("25 to 100"));
    CHECK(rangeOf("psqi", "total") == QStringLiteral("0 to 21"));
    CHECK(rangeOf("who-5", "total") == QStringLiteral("0 to 100"));
    CHECK(rangeOf("rses", "total30") == QStringLiteral("0 to 30"));
}

TEST_CASE("no paper gives a step a value outside of its range", "[scales][factors][random]")
{
    const Catalogue catalogue = Catalogue::shipped();
    Dice dice;
    for (const Definition* definition : catalogue.all()) {
        const std::vector<StepRange> ranges = rangesOf(*definition);
        const Scorer scorer(*definition);
        for (int paper = 0; paper < 300; ++paper) {
            Answers answers = completePaper(*definition, dice);
            for (QString& answer : answers)
                if (dice.oneIn(15))
                    answer.clear();
            const Score score = scorer.score(answers, anybody(dice));
            for (std::size_t i = 0; i < ranges.size(); ++i)
                if (const Value& value = score.steps[i].value; value && !ranges[i].holds(*value)) {
                    CAPTURE(definition->id, definition->steps[i].id, value->toText(), rangeText(ranges[i]));
                    FAIL("outside");
                }
        }
    }
    SUCCEED();
}

TEST_CASE("factor scores say nothing that the whole paper does not say, and nothing of it is denied",
          "[scales][factors][random]")
{
    const Catalogue catalogue = Catalogue::shipped();
    Dice dice;
    int open = 0;
    int told = 0;
    for (const Definition* definition : catalogue.all()) {
        const Scorer scorer(*definition);
        for (int paper = 0; paper < 300; ++paper) {
            const Subject subject = anybody(dice);
            const Score whole = scorer.score(completePaper(*definition, dice), subject);
            const Answers given = someFactors(*definition, whole, dice);
            const FactorScore seen = scoreFactors(*definition, given, subject);
            CAPTURE(definition->id, given);
            REQUIRE(seen.score.badAnswers.isEmpty());
            REQUIRE(seen.contradictions.empty());
            for (std::size_t i = 0; i < definition->steps.size(); ++i)
                REQUIRE((!seen.score.steps[i].value || seen.score.steps[i].value == whole.steps[i].value));
            for (const int alert : whole.alerts)
                REQUIRE((contains(seen.score.alerts, alert) || contains(seen.openAlerts, alert)));
            for (const int flag : whole.flags)
                REQUIRE((contains(seen.score.flags, flag) || contains(seen.openFlags, flag)));
            for (const int alert : seen.score.alerts)
                REQUIRE(contains(whole.alerts, alert));
            for (const int flag : seen.score.flags)
                REQUIRE(contains(whole.flags, flag));
            REQUIRE((seen.score.outcome == whole.outcome || seen.score.outcome == Score::undetermined));
            open += static_cast<int>(seen.openAlerts.size());
            told += static_cast<int>(seen.score.flags.size() + seen.score.bands.size());
        }
    }
    CHECK(open > 1000);
    CHECK(told > 1000);
}

TEST_CASE("a total that follows from the factors is computed, and another one that was given is named", "[scales][factors]")
{
    Answers mht = factors({{"study", "9"},
                           {"social", "3"},
                           {"lonely", "2"},
                           {"blame", "4"},
                           {"sensitive", "5"},
                           {"somatic", "6"},
                           {"phobic", "1"},
                           {"impulse", "2"},
                           {"lie", "1"}});
    const auto total = static_cast<std::size_t>(scale("mht").stepIndex.value(QStringLiteral("total")));
    CHECK(scoreFactors(scale("mht"), mht).score.steps[total].value == Value{Rational{32}});
    mht.insert(stepKey(QStringLiteral("total")), QStringLiteral("32"));
    CHECK(scoreFactors(scale("mht"), mht).contradictions.empty());
    mht.insert(stepKey(QStringLiteral("total")), QStringLiteral("70"));
    const FactorScore wrong = scoreFactors(scale("mht"), mht);
    REQUIRE(wrong.contradictions.size() == 1);
    CHECK(wrong.contradictions[0].given == Rational{70});
    CHECK(wrong.contradictions[0].computed == Rational{32});
    CHECK(wrong.score.steps[total].value == Value{Rational{32}});
    mht.remove(stepKey(QStringLiteral("phobic"))); // now it follows from nothing
    CHECK(scoreFactors(scale("mht"), mht).score.steps[total].value == Value{Rational{70}});
}

TEST_CASE("a value rounded or cut off as it was written contradicts nothing", "[scales][factors]")
{
    const auto contradictions = [](const char* std) {
        return scoreFactors(scale("sds"), factors({{"raw", "42"}, {"std", "52"}, {"index", std}})).contradictions.size();
    };
    CHECK(contradictions("0.525") == 0);
    CHECK(contradictions("0.53") == 0);
    CHECK(contradictions("0.52") == 0);
    CHECK(contradictions("0.54") == 1);
}

TEST_CASE("of factor scores, what is no number, impossible, or an answer is a bad answer and never clipped",
          "[scales][factors]")
{
    const Definition& phq9 = scale("phq-9");
    for (const char* value : {"28", "-1", "x", "1e1", ""}) {
        const FactorScore seen = scoreFactors(phq9, factors({{"total", value}}));
        CAPTURE(value);
        CHECK(seen.score.badAnswers == QStringList{QStringLiteral("step:total")});
        CHECK_FALSE(seen.score.steps[0].value);
    }
    Answers mixed = factors({{"total", "3"}});
    mixed.insert(QStringLiteral("9"), QStringLiteral("0"));
    CHECK(areFactorScores(mixed));
    CHECK(scoreFactors(phq9, mixed).score.badAnswers == QStringList{QStringLiteral("9")});
    CHECK(scoreFactors(phq9, factors({{"nothing", "3"}})).score.badAnswers.size() == 1);
    CHECK_FALSE(areFactorScores({{QStringLiteral("9"), QStringLiteral("0")}}));
}

TEST_CASE("blanks of a paper whose items nobody sees are not counted as none", "[scales][factors]")
{
    const Definition& psc = scale("psc-17");
    const FactorScore seen = scoreFactors(psc, factors({{"total", "15"}}));
    CHECK_FALSE(seen.score.steps[static_cast<std::size_t>(psc.stepIndex.value(QStringLiteral("blank")))].value);
    CHECK(seen.score.validity.empty());
}
