// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scales/catalogue.h"
#include "core/scales/scorer.h"
#include "tests/core/scales/papers.h"
#include "tests/support/catch.h"

using namespace anxin;

TEST_CASE("each operation over many items computes what it is called", "[scales][steps]")
{
    const Definition definition = defineWithItems(R"("steps": [
        {"id": "sum", "op": "sum", "items": "a,b,c"}, {"id": "mean", "op": "mean", "items": "a,b,c"},
        {"id": "max", "op": "max", "items": "a,b,c"}, {"id": "min", "op": "min", "items": "a,b,c"},
        {"id": "count", "op": "count", "items": "a,b,c", "where": {"ge": 2}},
        {"id": "window", "op": "count", "items": "a,b,c", "where": {"gt": 0, "lt": 3}},
        {"id": "chosen", "op": "count", "items": "1-4", "where": {"codes": ["Y"]}},
        {"id": "others", "op": "count", "items": "1-4", "where": {"notCodes": ["Y"]}},
        {"id": "weighted", "op": "sum", "items": "a,b", "of": "sum", "weights": [2, "0.5", -1]},
        {"id": "weightedMean", "op": "mean", "items": "a,c", "weights": [1, 2]}])");
    const QJsonObject score = scored(definition, R"({"a": 1, "b": 3, "c": 3, "1": "Y", "2": "N", "3": "N", "4": "N"})");
    CHECK(stepText(score, "sum") == QStringLiteral("7"));
    CHECK(stepText(score, "mean") == QStringLiteral("7/3"));
    CHECK(stepText(score, "max") == QStringLiteral("3"));
    CHECK(stepText(score, "min") == QStringLiteral("1"));
    CHECK(stepText(score, "count") == QStringLiteral("2"));
    CHECK(stepText(score, "window") == QStringLiteral("1"));
    CHECK(stepText(score, "chosen") == QStringLiteral("1"));
    CHECK(stepText(score, "others") == QStringLiteral("3"));
    CHECK(stepText(score, "weighted") == QStringLiteral("-3.5"));
    CHECK(stepText(score, "weightedMean") == QStringLiteral("7/3"));
}

TEST_CASE("each operation on a value computes what it is called", "[scales][steps]")
{
    const Definition definition = defineWithItems(R"("steps": [
        {"id": "linear", "op": "linear", "in": {"item": "a"}, "mul": "1.25", "div": 2, "add": -1},
        {"id": "cut", "op": "linear", "in": {"item": "a"}, "mul": "1.25", "round": {"mode": "trunc"}},
        {"id": "add", "op": "calc", "fn": "add", "args": [{"item": "a"}, {"item": "b"}, {"const": 10}]},
        {"id": "sub", "op": "calc", "fn": "sub", "args": [{"item": "a"}, {"item": "b"}]},
        {"id": "mul", "op": "calc", "fn": "mul", "args": [{"item": "a"}, {"step": "cut"}]},
        {"id": "div", "op": "calc", "fn": "div", "args": [{"item": "a"}, {"item": "b"}]},
        {"id": "bins", "op": "bins", "in": {"item": "a"}, "bins": [{"value": 0}, {"from": 1, "value": 5}, {"after": 2, "value": 9}]},
        {"id": "if", "op": "if", "cond": {"item": "1", "code": "Y"}, "then": {"const": 7}, "else": {"item": "a"}},
        {"id": "first", "op": "coalesce", "args": [{"item": "c"}, {"step": "div"}, {"const": 4}]}])");
    const QJsonObject score = scored(definition, R"({"a": 3, "b": 0, "1": "N"})");
    CHECK(stepText(score, "linear") == QStringLiteral("0.875"));
    CHECK(stepText(score, "cut") == QStringLiteral("3"));
    CHECK(stepText(score, "add") == QStringLiteral("13"));
    CHECK(stepText(score, "sub") == QStringLiteral("3"));
    CHECK(stepText(score, "mul") == QStringLiteral("9"));
    CHECK(stepText(score, "div") == QStringLiteral("null"));
    CHECK(stepText(score, "bins") == QStringLiteral("9"));
    CHECK(stepText(score, "if") == QStringLiteral("3"));
    CHECK(stepText(score, "first") == QStringLiteral("4"));
    CHECK(stepText(scored(definition, R"({"a": 2, "1": "Y"})"), "bins") == QStringLiteral("5"));
    CHECK(stepText(scored(definition, R"({"a": 2, "1": "Y"})"), "if") == QStringLiteral("7"));
    CHECK(stepText(scored(definition, R"({"a": 2})"), "if") == QStringLiteral("null"));
}

TEST_CASE("one blank makes a step undefined unless the form says what a blank means", "[scales][missing]")
{
    const Definition definition = defineWithItems(R"("steps": [
        {"id": "strict", "op": "sum", "items": "a,b,c"},
        {"id": "zero", "op": "sum", "items": "a,b,c", "missing": {"fill": "zero"}},
        {"id": "zeroMean", "op": "mean", "items": "a,b,c", "missing": {"fill": "zero"}},
        {"id": "zeroMin", "op": "min", "items": "a,b,c", "missing": {"fill": "zero"}},
        {"id": "rated", "op": "sum", "items": "a,b,c", "missing": {"fill": "prorate", "max": 1, "round": "half-up"}},
        {"id": "exact", "op": "sum", "items": "a,b,c", "missing": {"fill": "prorate"}},
        {"id": "weighted", "op": "sum", "items": "a,b,c", "weights": [1, 2, 3], "missing": {"fill": "prorate"}},
        {"id": "known", "op": "mean", "items": "a,b,c", "missing": {"fill": "prorate"}},
        {"id": "high", "op": "count", "items": "a,b,c", "where": {"ge": 1}, "missing": {"fill": "zero"}},
        {"id": "blanks", "op": "missing", "items": "a,b,c", "of": "strict"},
        {"id": "onTop", "op": "sum", "of": "rated"}])");
    const Scorer scorer(definition);
    const QJsonObject one = scored(definition, R"({"a": 2, "b": 3})");
    CHECK(stepText(one, "strict") == QStringLiteral("null"));
    CHECK(stepText(one, "zero") == QStringLiteral("5"));
    CHECK(stepText(one, "zeroMean") == QStringLiteral("5/3"));
    CHECK(stepText(one, "zeroMin") == QStringLiteral("0"));
    CHECK(stepText(one, "rated") == QStringLiteral("8"));
    CHECK(stepText(one, "exact") == QStringLiteral("7.5"));
    CHECK(stepText(one, "weighted") == QStringLiteral("16"));
    CHECK(stepText(one, "known") == QStringLiteral("2.5"));
    CHECK(stepText(one, "high") == QStringLiteral("2"));
    CHECK(stepText(one, "blanks") == QStringLiteral("2"));
    const QJsonObject two = scored(definition, R"({"a": 2})");
    CHECK(stepText(two, "rated") == QStringLiteral("null"));
    CHECK(stepText(two, "onTop") == QStringLiteral("null"));
    CHECK(stepText(scored(definition, "{}"), "exact") == QStringLiteral("null"));

    SECTION("and what was filled in is marked, with all that rests on it")
    {
        const Score filled = scorer.score(answersOf(json(R"({"a": 2, "b": 3})")));
        CHECK(filled.steps[definition.stepIndex[QStringLiteral("rated")]].filled);
        CHECK(filled.steps[definition.stepIndex[QStringLiteral("zero")]].filled);
        CHECK(filled.steps[definition.stepIndex[QStringLiteral("onTop")]].filled);
        const Score complete = scorer.score(answersOf(json(R"({"a": 2, "b": 3, "c": 0})")));
        for (const StepScore& step : complete.steps)
            CHECK_FALSE(step.filled);
    }
}

TEST_CASE("a code that the form does not know is reported and never becomes a number", "[scales][bad]")
{
    const Definition definition = defineWithItems(R"("steps": [
        {"id": "zero", "op": "sum", "items": "a,b,c", "missing": {"fill": "zero"}},
        {"id": "rated", "op": "mean", "items": "a,b,c", "missing": {"fill": "prorate"}},
        {"id": "blanks", "op": "missing", "items": "a,b,c"},
        {"id": "either", "op": "if", "cond": {"item": "a", "missing": true}, "then": {"const": 0}, "else": {"const": 1}},
        {"id": "onTop", "op": "sum", "of": "zero,either", "missing": {"fill": "zero"}}],
        "flags": [{"id": "none", "when": {"count": {"items": "a,b,c", "where": {"ge": 1}, "missingAs": 0}, "eq": 0}}])");
    const QJsonObject score = scored(definition, R"({"a": 4, "b": 0, "c": 0, "7": "Y"})");
    CHECK(idsText(score, "badAnswers") == QStringLiteral("a 7"));
    for (const char* step : {"zero", "rated", "either", "onTop"})
        CHECK(stepText(score, step) == QStringLiteral("null"));
    CHECK(stepText(score, "blanks") == QStringLiteral("0"));
    CHECK(idsText(score, "flags").isEmpty());
    CHECK(idsText(scored(definition, R"({"b": 0, "c": 0})"), "flags") == QStringLiteral("none"));
}

TEST_CASE("conditions know three truths", "[scales][conditions]")
{
    const auto [condition, answers, truth] = GENERATE(table<const char*, const char*, bool>({
        {R"({"item": "a", "ge": 2})", R"({"a": 2})", true},
        {R"({"item": "a", "gt": 2})", R"({"a": 2})", false},
        {R"({"item": "a", "lt": 2})", R"({"a": 1})", true},
        {R"({"item": "a", "le": 1})", R"({"a": 2})", false},
        {R"({"item": "a", "eq": 1})", R"({"a": 1})", true},
        {R"({"item": "a", "in": [1, 3]})", R"({"a": 3})", true},
        {R"({"item": "a", "in": [1, 3]})", R"({"a": 2})", false},
        {R"({"item": "a", "ge": 1, "le": 2})", R"({"a": 3})", false},
        {R"({"item": "1", "code": "Y"})", R"({"1": "Y"})", true},
        {R"({"item": "1", "code": "Y"})", R"({"1": "N"})", false},
        {R"({"item": "a", "missing": true})", R"({"a": "-3"})", true},
        {R"({"item": "a", "missing": true})", R"({"a": 9})", true},
        {R"({"item": "a", "missing": false})", R"({"a": 0})", true},
        {R"({"not": {"item": "a", "ge": 2}})", R"({"a": 1})", true},
        {R"({"any": [{"item": "a", "ge": 2}, {"item": "b", "ge": 2}]})", R"({"b": 2})", true},
        {R"({"all": [{"item": "a", "ge": 2}, {"item": "b", "ge": 2}]})", R"({"b": 1})", false},
        {R"({"count": {"items": "1-4", "where": {"ge": 1}}, "ge": 2})", R"({"1": "Y", "2": "Y"})", true},
        {R"({"count": {"items": "1-4", "where": {"ge": 1}}, "ge": 2})", R"({"1": "Y", "2": "N", "3": "N", "4": "N"})", false},
        {R"({"count": {"items": "1-4", "where": {"ge": 1}}, "le": 2})", R"({"1": "N", "2": "N"})", true},
        {R"({"count": {"items": "1-4", "where": {"ge": 1}, "missingAs": 1}, "eq": 3})", R"({"1": "N"})", true},
    }));
    // The second outcome shows what the first hides: it is reached only where the condition is surely false.
    const Definition definition = defineWithItems(
        QByteArray(R"("steps": [], "outcome": [{"id": "yes", "when": )").append(condition).append(R"(}, {"id": "no"}])"));
    CAPTURE(condition, answers);
    const QString outcome = scored(definition, answers).value(QStringLiteral("outcome")).toString();
    CHECK(outcome == (truth ? QStringLiteral("yes") : QStringLiteral("no")));
}

TEST_CASE("a comparison with a blank is unknown, and an unknown class is not announced", "[scales][conditions]")
{
    const char* condition =
        GENERATE(R"({"item": "a", "ge": 0})", R"({"not": {"item": "a", "ge": 0}})", R"({"item": "1", "code": "Y"})",
                 R"({"any": [{"item": "a", "ge": 0}, {"item": "b", "ge": 2}]})",
                 R"({"all": [{"item": "a", "ge": 0}, {"item": "b", "ge": 1}]})",
                 R"({"count": {"items": "1-4", "where": {"ge": 1}}, "ge": 2})",
                 R"({"count": {"items": "1-4", "where": {"ge": 1}}, "eq": 1})", R"({"subject": "age", "ge": 12})",
                 R"({"subject": "sex", "eq": "F"})", R"({"step": "sum", "gt": 0})");
    const Definition definition = defineWithItems(QByteArray(R"("steps": [{"id": "sum", "op": "sum", "items": "a,b,c"}],
        "alerts": [{"id": "alert", "level": "review", "when": )")
                                                      .append(condition)
                                                      .append(R"(}], "outcome": [{"id": "yes", "when": )")
                                                      .append(condition)
                                                      .append(R"(}, {"id": "no"}])"));
    CAPTURE(condition);
    const QJsonObject score = scored(definition, R"({"b": 1, "2": "Y", "3": "N"})");
    CHECK(score.value(QStringLiteral("outcome")).toString() == QStringLiteral("undetermined"));
    CHECK(idsText(score, "alerts").isEmpty());
}

TEST_CASE("conditions about the person go by what is known of them", "[scales][conditions]")
{
    const Definition definition = defineWithItems(R"("steps": [
        {"id": "girl", "op": "sum", "items": "a", "when": {"subject": "sex", "eq": "F"}},
        {"id": "told", "op": "sum", "items": "a", "when": {"subject": "informant", "in": ["parent", "teacher"]}},
        {"id": "young", "op": "sum", "items": "a", "when": {"subject": "age", "lt": 12}}],
        "bands": [{"of": "girl", "cuts": [{"id": "low"}, {"from": 2, "id": "high"}]}])");
    const QJsonObject girl =
        scored(definition, R"({"a": 2})", Subject{Sex::Female, 12, std::nullopt, Subject::Informant::Teacher});
    CHECK(stepText(girl, "girl") == QStringLiteral("2"));
    CHECK(stepText(girl, "told") == QStringLiteral("2"));
    CHECK(stepText(girl, "young") == QStringLiteral("absent"));
    CHECK(girl.value(QStringLiteral("bands")) == json(R"({"girl": "high"})"));
    const QJsonObject unknown = scored(definition, R"({"a": 2})");
    for (const char* step : {"girl", "told", "young"})
        CHECK(stepText(unknown, step) == QStringLiteral("null"));
    CHECK(unknown.value(QStringLiteral("bands")).toObject().isEmpty());
}

TEST_CASE("a skip rule decides what is added up and never silences an answer", "[scales][skip]")
{
    const Definition definition = define(R"("items": [{"id": "1", "options": "yn"},
        {"id": "2", "options": "freq", "askWhen": {"item": "1", "ge": 1}, "skipValue": 0},
        {"id": "3", "options": "yn", "askWhen": {"item": "2", "ge": 1}}],
        "steps": [{"id": "sum", "op": "sum", "items": "1,2"}, {"id": "blanks", "op": "missing", "items": "1-3"}],
        "alerts": [{"id": "two", "level": "immediate", "when": {"item": "2", "ge": 1}},
                   {"id": "three", "level": "immediate", "when": {"item": "3", "code": "Y"}}],
        "outcome": [{"id": "bad", "when": {"item": "2", "ge": 1}}, {"id": "good"}])");
    const Scorer scorer(definition);
    const QJsonObject skipped = scored(definition, R"({"1": "N"})");
    CHECK(stepText(skipped, "sum") == QStringLiteral("0"));
    CHECK(skipped.value(QStringLiteral("outcome")).toString() == QStringLiteral("good"));
    CHECK(scorer.score(answersOf(json(R"({"1": "N"})"))).unanswered.empty());

    const QJsonObject contradiction = scored(definition, R"({"1": "N", "2": 3, "3": "Y"})");
    CHECK(stepText(contradiction, "sum") == QStringLiteral("0"));
    CHECK(idsText(contradiction, "alerts") == QStringLiteral("two three"));
    CHECK(contradiction.value(QStringLiteral("outcome")).toString() == QStringLiteral("bad"));

    CHECK(stepText(scored(definition, R"({"1": "Y", "2": 2})"), "sum") == QStringLiteral("3"));
    CHECK(stepText(scored(definition, R"({"1": "Y"})"), "sum") == QStringLiteral("null"));
    CHECK(scorer.score(answersOf(json(R"({"1": "Y"})"))).unanswered == std::vector<int>{1, 2});
    // Whether 2 is to be asked is not known: it is not skipped.
    CHECK(stepText(scored(definition, R"({"2": 2})"), "sum") == QStringLiteral("null"));
    CHECK(idsText(scored(definition, R"({"2": 2})"), "alerts") == QStringLiteral("two"));
}

TEST_CASE("alerts fire on void papers and on unfinished ones", "[scales][alerts]")
{
    const Catalogue catalogue = Catalogue::shipped();
    const Definition& mht = *catalogue.find(QStringLiteral("mht"));
    const Score unfinished = Scorer(mht).score({{QStringLiteral("85"), QStringLiteral("Y")}});
    REQUIRE(unfinished.alerts.size() == 1);
    CHECK(mht.alerts[unfinished.alerts[0]].id == QStringLiteral("wish-to-die"));
    CHECK(unfinished.urgency(mht) == AlertLevel::Immediate);
    CHECK(unfinished.outcome == Score::undetermined);
    CHECK(unfinished.unanswered.size() == 99);

    Answers lied{{QStringLiteral("97"), QStringLiteral("Y")}};
    for (const int item : {82, 84, 86, 88, 90, 92, 94, 96, 98, 100})
        lied.insert(QString::number(item), QStringLiteral("Y"));
    const Score voided = Scorer(mht).score(lied);
    CHECK(voided.isVoid(mht));
    CHECK(voided.alerts.size() == 1);
}

TEST_CASE("the most urgent level counts", "[scales][alerts]")
{
    const Definition definition = defineWithItems(R"("steps": [], "alerts": [
        {"id": "c", "level": "review", "when": {"item": "c", "ge": 1}},
        {"id": "b", "level": "same-day", "when": {"item": "b", "ge": 1}}])");
    const Scorer scorer(definition);
    CHECK(scorer.score(answersOf(json(R"({"b": 1, "c": 1})"))).urgency(definition) == AlertLevel::SameDay);
    CHECK(scorer.score(answersOf(json(R"({"c": 1})"))).urgency(definition) == AlertLevel::Review);
    CHECK(scorer.score(Answers{}).urgency(definition) == std::nullopt);
}

TEST_CASE("a norm goes by the person and is exact", "[scales][norms]")
{
    const Definition definition = defineWithItems(R"("norms": {
        "t": {"kind": "T", "rows": [{"when": {"subject": "sex", "eq": "M"}, "m": "1.5", "sd": 3},
                                    {"when": {"subject": "sex", "eq": "F"}, "m": 1, "sd": "0.5"}]},
        "table": {"kind": "lookup", "rows": [{"when": {"all": [{"subject": "grade", "ge": 3}, {"subject": "grade", "le": 4}]},
                                              "first": 1, "table": [30, "35.5", 41]}]}},
        "steps": [{"id": "t", "op": "norm", "in": {"item": "a"}, "norm": "t"},
                  {"id": "table", "op": "norm", "in": {"item": "a"}, "norm": "table"}])");
    const auto text = [&](const char* answers, const Subject& subject, const char* step) {
        return stepText(scored(definition, answers, subject), step);
    };
    CHECK(text(R"({"a": 2})", {Sex::Male, {}, {}, {}}, "t") == QStringLiteral("155/3"));
    CHECK(text(R"({"a": 2})", {Sex::Female, {}, {}, {}}, "t") == QStringLiteral("70"));
    CHECK(text(R"({"a": 2})", {}, "t") == QStringLiteral("null"));
    CHECK(text(R"({})", {Sex::Male, {}, {}, {}}, "t") == QStringLiteral("null"));
    CHECK(text(R"({"a": 2})", {{}, {}, 4, {}}, "table") == QStringLiteral("35.5"));
    CHECK(text(R"({"a": 3})", {{}, {}, 3, {}}, "table") == QStringLiteral("41"));
    CHECK(text(R"({"a": 0})", {{}, {}, 3, {}}, "table") == QStringLiteral("null"));
    CHECK(text(R"({"a": 2})", {{}, {}, 5, {}}, "table") == QStringLiteral("null"));
}

TEST_CASE("numbers that 64 bits do not hold are not scored", "[scales][steps]")
{
    const Definition definition = defineWithItems(R"("steps": [
        {"id": "big", "op": "linear", "in": {"item": "a"}, "mul": "999999999999999999"},
        {"id": "huge", "op": "calc", "fn": "mul", "args": [{"step": "big"}, {"step": "big"}]},
        {"id": "none", "op": "calc", "fn": "sub", "args": [{"step": "huge"}, {"step": "huge"}]}],
        "bands": [{"of": "none", "cuts": [{"id": "fine"}]}])");
    const QJsonObject score = scored(definition, R"({"a": 3})");
    CHECK(stepText(score, "big") == QStringLiteral("2999999999999999997"));
    CHECK(stepText(score, "huge") == QStringLiteral("null"));
    CHECK(stepText(score, "none") == QStringLiteral("null"));
    CHECK(score.value(QStringLiteral("bands")).toObject().isEmpty());
}

TEST_CASE("somebody for whom a form is not meant is pointed out", "[scales][applies]")
{
    const Definition definition = defineWithItems(R"("steps": [], "applies": {"ageMin": 11, "ageMax": 17, "gradeMin": 4,
        "gradeMax": 9, "selfAgeMin": 12, "informant": ["self", "parent"]})");
    using Informant = Subject::Informant;
    CHECK(misfits(definition, {{}, 11, 4, Informant::Parent}).empty());
    CHECK(misfits(definition, {}).empty());
    CHECK(misfits(definition, {{}, 10, 3, {}}) == std::vector{Misfit::TooYoung, Misfit::GradeTooLow});
    CHECK(misfits(definition, {{}, 18, 10, {}}) == std::vector{Misfit::TooOld, Misfit::GradeTooHigh});
    CHECK(misfits(definition, {{}, 11, {}, Informant::Self}) == std::vector{Misfit::TooYoungToAnswer});
    CHECK(misfits(definition, {{}, {}, {}, Informant::Teacher}) == std::vector{Misfit::OtherInformant});
}
