// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/fault.h"
#include "core/scales/definitionreader.h"
#include "tests/core/scales/papers.h"
#include "tests/support/catch.h"

using namespace anxin;

namespace {

using Problem = DefinitionProblem;

void checkRefused(const QByteArray& definition, Problem problem, const char* path)
{
    const auto result = readDefinition(definition);
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().problem == problem);
    CHECK(result.error().path == QString::fromLatin1(path));
    CHECK_FALSE(sentence(result.error()).isEmpty());
}

struct Refused {
    const char* parts;
    Problem problem;
    const char* path;
};

constexpr std::array refusedParts{
    Refused{R"("steps": [], "extra": 1)", Problem::UnknownKey, "extra"},
    Refused{R"("steps": [{"id": "s", "op": "sum", "items": "1", "code": "rm"}])", Problem::UnknownKey, "steps[0].code"},
    Refused{R"("steps": [{"id": "s", "op": "eval", "items": "1"}])", Problem::NotAllowed, "steps[0].op"},
    Refused{R"("steps": [{"id": "s", "op": "sum"}])", Problem::MissingKey, "steps[0]"},
    Refused{R"("steps": [{"id": "s", "op": "count", "items": "1"}])", Problem::MissingKey, "steps[0].where"},
    Refused{R"("steps": [{"id": "s", "op": "sum", "items": 1}])", Problem::WrongType, "steps[0].items"},
    Refused{R"("steps": [{"id": "s", "op": "sum", "items": "4-1"}])", Problem::BadSelector, "steps[0].items"},
    Refused{R"("steps": [{"id": "s", "op": "sum", "items": "1-"}])", Problem::BadSelector, "steps[0].items"},
    Refused{R"("steps": [{"id": "s", "op": "sum", "items": "1,,2"}])", Problem::BadSelector, "steps[0].items"},
    Refused{R"("steps": [{"id": "s", "op": "sum", "items": "1-999999999"}])", Problem::BadSelector, "steps[0].items"},
    Refused{R"("steps": [{"id": "s", "op": "sum", "items": "1-3,2"}])", Problem::Duplicate, "steps[0].items"},
    Refused{R"("steps": [{"id": "s", "op": "sum", "items": "1-5"}])", Problem::UnknownName, "steps[0].items"},
    Refused{R"("steps": [{"id": "s", "op": "sum", "of": "t"}, {"id": "t", "op": "sum", "items": "1"}])", Problem::NotYetKnown,
            "steps[0].of"},
    Refused{R"("steps": [{"id": "s", "op": "sum", "of": "s"}])", Problem::NotYetKnown, "steps[0].of"},
    Refused{R"("steps": [{"id": "s", "op": "sum", "items": "1"}, {"id": "s", "op": "sum", "items": "1"}])", Problem::Duplicate,
            "steps[1]"},
    Refused{R"("steps": [{"id": "a b", "op": "sum", "items": "1"}])", Problem::NotAllowed, "steps[0].id"},
    Refused{R"("steps": [{"id": "s", "op": "sum", "items": "1,2", "weights": [1]}])", Problem::NotAllowed, "steps[0].weights"},
    Refused{R"("steps": [{"id": "s", "op": "sum", "items": "1", "missing": {"fill": "mean"}}])", Problem::NotAllowed,
            "steps[0].missing.fill"},
    Refused{R"("steps": [{"id": "s", "op": "linear", "in": {"item": "1"}, "div": 0}])", Problem::NotAllowed, "steps[0].div"},
    Refused{R"("steps": [{"id": "s", "op": "linear", "in": {"item": "1"}, "mul": 1e300}])", Problem::NotAllowed,
            "steps[0].mul"},
    Refused{R"("steps": [{"id": "s", "op": "linear", "in": {"item": "1", "step": "s"}}])", Problem::NotAllowed, "steps[0].in"},
    Refused{R"("steps": [{"id": "s", "op": "calc", "fn": "sub", "args": [{"const": 1}, {"const": 2}, {"const": 3}]}])",
            Problem::NotAllowed, "steps[0].args"},
    Refused{
        R"("steps": [{"id": "s", "op": "bins", "in": {"item": "a"}, "bins": [{"from": 2, "value": 1}, {"from": 1, "value": 2}]}])",
        Problem::NotAscending, "steps[0].bins[1]"},
    Refused{R"("steps": [{"id": "s", "op": "norm", "in": {"item": "a"}, "norm": "n"}])", Problem::UnknownName, "steps[0].norm"},
    Refused{R"("steps": [], "norms": {"n": {"kind": "T", "rows": [{"m": 1, "sd": 0}]}})", Problem::NotAllowed,
            "norms.n.rows[0]"},
    Refused{R"("steps": [], "norms": {"n": {"kind": "T", "rows": [{"when": {"item": "a", "ge": 1}, "m": 1, "sd": 1}]}})",
            Problem::NotYetKnown, "norms.n.rows[0].when.item"},
    Refused{R"("steps": [], "reverse": "z")", Problem::UnknownName, "reverse"},
    Refused{R"("steps": [], "topics": {"z": "t"})", Problem::UnknownName, "topics.z"},
    Refused{R"("steps": [], "alerts": [{"id": "x", "level": "later", "when": {"item": "a", "ge": 1}}])", Problem::NotAllowed,
            "alerts[0].level"},
    Refused{R"("steps": [], "alerts": [{"id": "x", "level": "review"}])", Problem::MissingKey, "alerts[0].when"},
    Refused{R"("steps": [], "alerts": [{"id": "x", "level": "review", "when": {"item": "a"}}])", Problem::MissingKey,
            "alerts[0].when"},
    Refused{R"("steps": [], "alerts": [{"id": "x", "level": "review", "when": {}}])", Problem::MissingKey, "alerts[0].when"},
    Refused{R"("steps": [], "alerts": [{"id": "x", "level": "review", "when": {"item": "1", "code": "X"}}])",
            Problem::UnknownName, "alerts[0].when.code"},
    Refused{R"("steps": [], "alerts": [{"id": "x", "level": "review", "when": {"item": "1", "code": 0}}])",
            Problem::UnknownName, "alerts[0].when.code"},
    Refused{R"("steps": [], "flags": [{"id": "x", "when": {"subject": "name", "eq": "Li"}}])", Problem::NotAllowed,
            "flags[0].when.subject"},
    Refused{R"("steps": [], "flags": [{"id": "x", "when": {"subject": "sex", "ge": 1}}])", Problem::UnknownKey,
            "flags[0].when.ge"},
    Refused{R"("steps": [], "flags": [{"id": "x", "when": {"any": []}}])", Problem::NotAllowed, "flags[0].when.any"},
    Refused{R"("steps": [], "flags": [{"id": "x", "when": {"count": {"items": "1", "where": {}}, "ge": 1}}])",
            Problem::MissingKey, "flags[0].when.count.where"},
    Refused{R"("steps": [], "outcome": [{"id": "all"}, {"id": "never"}])", Problem::NotAllowed, "outcome[1]"},
    Refused{
        R"("steps": [{"id": "s", "op": "sum", "items": "1"}], "reliability": [{"of": "s", "alpha": 1, "sd": 2, "group": {"zh": "某校"}, "source": "x"}])",
        Problem::NotAllowed, "reliability[0]"},
    Refused{
        R"("steps": [{"id": "s", "op": "sum", "items": "1"}], "reliability": [{"of": "s", "alpha": 0.8, "sd": 0, "group": {"zh": "某校"}, "source": "x"}])",
        Problem::NotAllowed, "reliability[0]"},
    Refused{
        R"("steps": [{"id": "s", "op": "sum", "items": "1"}], "reliability": [{"of": "s", "alpha": 0.8, "retest": 0.7, "sd": 2, "group": {"zh": "某校"}, "source": "x"}])",
        Problem::NotAllowed, "reliability[0]"},
    Refused{
        R"("steps": [{"id": "s", "op": "sum", "items": "1"}], "reliability": [{"of": "s", "sd": 2, "group": {"zh": "某校"}, "source": "x"}])",
        Problem::MissingKey, "reliability[0].retest"},
    Refused{
        R"("steps": [{"id": "s", "op": "sum", "items": "1"}], "reliability": [{"of": "t", "alpha": 0.8, "sd": 2, "group": {"zh": "某校"}, "source": "x"}])",
        Problem::UnknownName, "reliability[0].of"},
    Refused{
        R"("steps": [{"id": "s", "op": "sum", "items": "1"}], "reliability": [{"of": "s", "alpha": 0.8, "sd": 2, "group": {"zh": "某校"}}])",
        Problem::MissingKey, "reliability[0].source"},
    Refused{
        R"("steps": [{"id": "s", "op": "sum", "items": "1"}], "reliability": [{"of": "s", "when": {"item": "1", "ge": 1}, "alpha": 0.8, "sd": 2, "group": {"zh": "某校"}, "source": "x"}])",
        Problem::NotYetKnown, "reliability[0].when.item"},
    Refused{
        R"("steps": [{"id": "s", "op": "sum", "items": "1"}], "reliability": [{"of": "s", "alpha": 0.8, "sd": 2, "group": {"zh": "某校"}, "source": "x"}, {"of": "s", "alpha": 0.9, "sd": 2, "group": {"zh": "某校"}, "source": "x"}])",
        Problem::Duplicate, "reliability[1]"},
    Refused{R"("steps": [{"id": "s", "op": "sum", "items": "1"}], "bands": [{"of": "s", "cuts": [{"id": "a"}]}, {"of": "s",
            "cuts": [{"id": "b"}]}])",
            Problem::Duplicate, "bands[1]"},
    Refused{R"("steps": [{"id": "s", "op": "sum", "items": "1"}], "bands": [{"of": "s", "cuts": [{"id": "a"}, {"id": "b"}]}])",
            Problem::NotAscending, "bands[0].cuts[1]"},
    Refused{R"("steps": [{"id": "s", "op": "sum", "items": "1"}], "bands": [{"of": "s", "cuts": [{"after": 3, "id": "a"},
            {"from": 3, "id": "b"}]}])",
            Problem::NotAscending, "bands[0].cuts[1]"},
    Refused{R"("steps": [], "examples": [{"id": "e", "answers": {}, "expect": {"total": 3}}])", Problem::UnknownKey,
            "examples[0].expect.total"},
    Refused{R"("steps": [], "examples": [{"id": "e", "coding": "0-4", "answers": {}, "expect": {}}])", Problem::UnknownName,
            "examples[0].coding"},
};

} // namespace

TEST_CASE("a small definition is read in full", "[scales][reader]")
{
    const Definition definition = defineWithItems(R"("note": "n", "minutes": 5, "timeframe": {"months": 1},
        "licence": {"status": "free", "holder": "nobody", "wordingMayShip": "ask", "note": ""},
        "topics": {"a": "睡眠"}, "reverse": "a", "codings": {"1-4": {"add": -1, "items": "a,b"}},
        "steps": [{"id": "_s", "op": "sum", "items": "1-4", "label": "总分"}],
        "bands": [{"of": "_s", "scheme": "cn", "cuts": [{"id": "low"}, {"from": 2, "id": "mid"}, {"after": 2, "id": "high"}]}],
        "validity": [{"id": "v", "verdict": "void", "advice": "again", "when": {"step": "_s", "gt": 3}}],
        "alerts": [{"id": "x", "level": "same-day", "when": {"item": "a", "ge": 1}}])");
    CHECK(definition.id == QStringLiteral("form"));
    CHECK(definition.items.size() == 7);
    CHECK(definition.items[4].topic == QStringLiteral("睡眠"));
    CHECK(definition.items[4].reversed);
    CHECK(definition.licence.wordingMayShip == Licence::Wording::Ask);
    CHECK(definition.timeframe->months == 1);
    CHECK(definition.steps[0].isInternal());
    CHECK(definition.bands[0].key == QStringLiteral("_s.cn"));
    CHECK(definition.bands[0].cuts[2].edge == CutEdge::After);
    CHECK(definition.validity[0].verdict == Verdict::Void);
    CHECK(definition.alerts[0].level == AlertLevel::SameDay);
    CHECK(definition.coding(u"1-4")->items == std::vector<int>{4, 5});
    CHECK(definition.title(QLocale(QLocale::English)) == QStringLiteral("表"));
}

TEST_CASE("what the format does not know is refused, and the place is named", "[scales][reader]")
{
    const Refused refused = GENERATE(from_range(refusedParts.begin(), refusedParts.end()));
    CAPTURE(refused.parts);
    checkRefused(formWith(plainItems + QByteArray(refused.parts)), refused.problem, refused.path);
}

TEST_CASE("items that contradict themselves are refused", "[scales][reader]")
{
    const Refused refused = GENERATE(values<Refused>({
        {R"([{"ids": "1-3,2", "options": "yn"}])", Problem::Duplicate, "items[0].ids"},
        {R"([{"id": "1", "options": "yn"}, {"ids": "1-2", "options": "yn"}])", Problem::Duplicate, "items[1]"},
        {R"([{"id": "1", "options": "no"}])", Problem::UnknownName, "items[0].options"},
        {R"([{"id": "1"}])", Problem::MissingKey, "items[0].options"},
        {R"([{"options": "yn"}])", Problem::MissingKey, "items[0]"},
        {R"([{"id": "1-2", "options": "yn"}])", Problem::NotAllowed, "items[0].id"},
        {R"([{"id": "1", "type": "file"}])", Problem::NotAllowed, "items[0].type"},
        {R"([{"id": "1", "type": "time", "options": "yn"}])", Problem::UnknownKey, "items[0].options"},
        {R"([{"id": "1", "type": "number", "min": 2, "max": 1}])", Problem::NotAscending, "items[0]"},
        {R"([{"id": "1", "options": "yn", "emptyCode": "X"}])", Problem::UnknownName, "items[0].emptyCode"},
        {R"([{"id": "1", "options": "yn", "skipValue": 0}])", Problem::NotAllowed, "items[0].skipValue"},
        {R"([{"id": "1", "options": "yn", "askWhen": {"item": "1", "ge": 1}}])", Problem::UnknownName, "items[0].askWhen.item"},
        {R"([{"id": "1", "options": "yn", "scored": 1}])", Problem::WrongType, "items[0].scored"},
        {R"([{"ids": "1-400", "options": "yn"}, {"ids": "401-501", "options": "yn"}])", Problem::TooMany, "items[1]"},
        {R"([])", Problem::NotAllowed, "items"},
    }));
    CAPTURE(refused.parts);
    const QByteArray parts = QByteArray(R"("steps": [], "items": )").append(refused.parts);
    checkRefused(formWith(parts), refused.problem, refused.path);
}

TEST_CASE("codes that could be taken for blanks or for lists are refused", "[scales][reader]")
{
    const char* code = GENERATE(R"("")", "-2", R"("-3")", R"("1;2")", R"(" 1")");
    checkRefused(QByteArray(R"({"format": "anxin-scale/1", "id": "f", "version": 1, "title": {"zh": "表"}, "steps": [],
        "items": [{"id": "1", "options": "o"}], "optionSets": {"o": [{"value": 1, "code": )")
                     .append(code)
                     .append("}]}}"),
                 Problem::NotAllowed, "optionSets.o[0].code");
}

TEST_CASE("what is no definition at all is refused as a whole", "[scales][reader]")
{
    checkRefused("", Problem::NotJson, "");
    checkRefused("[1]", Problem::NotJson, "");
    checkRefused("{\"format\": \"anxin-scale/1\"", Problem::NotJson, "");
    checkRefused("{}", Problem::MissingKey, "format");
    checkRefused(R"({"format": "anxin-scale/2"})", Problem::OtherFormat, "format");
    checkRefused(QByteArray(1024 * 1024 + 1, ' '), Problem::TooLarge, "");
    QByteArray deep = R"({"item": "a", "ge": 1})";
    for (int level = 0; level < 10; ++level)
        deep = R"({"any": [)" + deep + "]}";
    checkRefused(formWith(plainItems + QByteArray(R"("steps": [], "flags": [{"id": "x", "when": )") + deep + "}]"),
                 Problem::TooDeep, "");
    checkRefused(QByteArray(100'000, '[') + QByteArray(100'000, ']'), Problem::NotJson, "");
}

TEST_CASE("more steps than a definition may have are refused", "[scales][reader]")
{
    QByteArray steps;
    for (int i = 0; i < 301; ++i)
        steps += QByteArray(i > 0 ? "," : "") + R"({"id": "s)" + QByteArray::number(i) + R"(", "op": "sum", "items": "1"})";
    checkRefused(formWith(plainItems + ("\"steps\": [" + steps + "]")), Problem::TooMany, "steps");
}

TEST_CASE("a definition that cannot be opened is a fault of the world, not a refusal", "[scales][reader]")
{
    CHECK_THROWS_AS(readDefinitionFile(QStringLiteral("/nowhere/scale.json")), Fault);
    CHECK(readDefinitionFile(QStringLiteral(ANXIN_SOURCE_DIR "/resources/scales/phq-9.json")).has_value());
}
