// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scales/catalogue.h"
#include "core/scales/profile.h"
#include "core/scales/steprange.h"
#include "tests/core/scales/papers.h"
#include "tests/support/catch.h"

using namespace anxin;

namespace {
// "0-27", or "none".
QString rangeText(const std::optional<ValueRange>& range)
{
    return range ? range->lowest.toText() + u'-' + range->highest.toText() : QStringLiteral("none");
}

QString rangeOf(const Definition& definition, const char* step)
{
    const StepRange range = rangesOf(definition)[static_cast<std::size_t>(definition.stepIndex.value(QLatin1StringView(step)))];
    return rangeText(range.low && range.high ? std::optional<ValueRange>({*range.low, *range.high}) : std::nullopt);
}

QString rangeWith(const QByteArray& steps)
{
    return rangeOf(defineWithItems(steps), "s");
}

std::vector<ProfileRow> profile(const Definition& definition, const char* answers, const Subject& subject = {},
                                const QString& scheme = {})
{
    return profileOf(definition, Scorer(definition).score(answersOf(json(answers)), subject), scheme);
}
} // namespace

TEST_CASE("the ends of a value follow from items and steps", "[scales][profile]")
{
    CHECK(rangeWith(R"("steps": [{"id": "s", "op": "sum", "items": "1-4,a,b,c"}])") == QStringLiteral("0-13"));
    CHECK(rangeWith(R"("steps": [{"id": "s", "op": "mean", "items": "1,a"}])") == QStringLiteral("0-2"));
    CHECK(rangeWith(R"("steps": [{"id": "s", "op": "sum", "items": "a,b", "weights": [2, -1]}])") == QStringLiteral("-3-6"));
    CHECK(rangeWith(R"("steps": [{"id": "s", "op": "min", "items": "1,a"}])") == QStringLiteral("0-1"));
    CHECK(rangeWith(R"("steps": [{"id": "s", "op": "max", "items": "1,a"}])") == QStringLiteral("0-3"));
    CHECK(rangeWith(R"("steps": [{"id": "s", "op": "count", "items": "1-4", "where": {"ge": 1}}])") == QStringLiteral("0-4"));
    CHECK(rangeWith(R"("steps": [{"id": "t", "op": "sum", "items": "a,b"},
        {"id": "s", "op": "linear", "in": {"step": "t"}, "mul": -5, "div": 4, "add": 1}])") == QStringLiteral("-6.5-1"));
    CHECK(rangeWith(R"("steps": [{"id": "s", "op": "calc", "fn": "sub", "args": [{"item": "a"}, {"const": 2}]}])") ==
          QStringLiteral("-2-1"));
    CHECK(
        rangeWith(
            R"("steps": [{"id": "s", "op": "bins", "in": {"item": "a"}, "bins": [{"value": 7}, {"from": 2, "value": 5}]}])") ==
        QStringLiteral("5-7"));
    CHECK(rangeWith(R"("steps": [{"id": "s", "op": "coalesce", "args": [{"item": "1"}, {"const": 9}]}])") ==
          QStringLiteral("0-9"));
}

TEST_CASE("a value that may be anything has no ends", "[scales][profile]")
{
    CHECK(rangeWith(R"("steps": [{"id": "s", "op": "calc", "fn": "div", "args": [{"item": "1"}, {"item": "a"}]}])") ==
          QStringLiteral("none"));
    const Definition open = define(R"("items": [{"id": "h", "type": "number", "unit": "h"}],
        "steps": [{"id": "s", "op": "sum", "items": "h"}])");
    CHECK(rangeOf(open, "s") == QStringLiteral("none"));
}

TEST_CASE("no worked example of a shipped scale leaves the ends of its values", "[scales][profile]")
{
    const Catalogue catalogue = Catalogue::shipped();
    for (const Definition* definition : catalogue.all()) {
        const auto ranges = rangesOf(*definition);
        REQUIRE(ranges.size() == definition->steps.size());
        for (const Example& example : definition->examples) {
            const Score score = Scorer(*definition).score(example.answers, example.subject, definition->coding(example.coding));
            for (std::size_t i = 0; i < ranges.size(); ++i) {
                if (!score.steps[i].value)
                    continue;
                INFO(definition->id.toStdString() << " " << definition->steps[i].id.toStdString());
                CHECK(ranges[i].holds(*score.steps[i].value));
            }
        }
    }
    CHECK(rangeOf(*catalogue.find(u"phq-9"), "total") == QStringLiteral("0-27"));
    CHECK(rangeOf(*catalogue.find(u"scl-90"), "som") == QStringLiteral("1-5"));
    CHECK(rangeOf(*catalogue.find(u"mht"), "total") == QStringLiteral("0-90"));
    CHECK(rangeOf(*catalogue.find(u"sdq"), "total") == QStringLiteral("0-40"));
    CHECK(rangeOf(*catalogue.find(u"who-5"), "total") == QStringLiteral("0-100"));
}

namespace {
const QByteArray banded = R"("steps": [{"id": "s", "op": "sum", "items": "a,b,c", "missing": {"fill": "prorate", "max": 1}},
    {"id": "_hidden", "op": "sum", "items": "a"}, {"id": "total", "op": "sum", "items": "1-4"}],
    "bands": [{"of": "s", "scheme": "cn", "cuts": [{"id": "low"}, {"from": 3, "id": "mid"}, {"after": 6, "id": "high"}]},
              {"of": "s", "scheme": "us", "cuts": [{"id": "none"}, {"from": 4, "id": "positive"}]}])";
} // namespace

TEST_CASE("a row shows its value among its bands, from end to end", "[scales][profile]")
{
    const Definition definition = defineWithItems(banded);
    const auto rows = profile(definition, R"({"1": "Y", "2": "N", "3": "N", "4": "N", "a": 3, "b": 2, "c": 1})");
    REQUIRE(rows.size() == 2); // what is internal is not shown
    const ProfileRow& row = rows.front();
    CHECK(row.value == Rational{6});
    CHECK(rangeText(row.axis) == QStringLiteral("0-9"));
    REQUIRE(row.segments.size() == 3);
    CHECK(rangeText(row.segments[0].room) == QStringLiteral("0-3"));
    CHECK(rangeText(row.segments[1].room) == QStringLiteral("3-6"));
    CHECK(rangeText(row.segments[2].room) == QStringLiteral("6-9"));
    REQUIRE(row.hit);
    CHECK(definition.bands[0].cuts[static_cast<std::size_t>(row.hit->cut)].id == QStringLiteral("mid")); // 6 is not above 6
    CHECK(row.elsewhere.size() == 1);
    CHECK(rows[1].segments.empty());
    CHECK(mainRow(definition, rows) == 1);
}

TEST_CASE("the bands of the scheme that is asked for stand in front", "[scales][profile]")
{
    const Definition definition = defineWithItems(banded);
    const auto rows = profile(definition, R"({"a": 3, "b": 2, "c": 1})", {}, QStringLiteral("us"));
    REQUIRE(rows.front().hit);
    CHECK(rows.front().hit->band == 1);
    CHECK(rows.front().segments.size() == 2);
}

TEST_CASE("a value that is lacking is never 0: it says how many answers it would need", "[scales][profile]")
{
    const Definition definition = defineWithItems(banded);
    const auto rows = profile(definition, R"({"1": "Y", "2": "N", "a": 3, "b": 2})");
    CHECK(rows[0].value); // by the form's own rule for one blank
    CHECK(rows[0].filled);
    CHECK(rows[0].lacking == 1);
    CHECK_FALSE(rows[1].value);
    CHECK_FALSE(rows[1].filled);
    CHECK(rows[1].lacking == 2);
    CHECK_FALSE(rows[1].hit);
    CHECK(rangeText(rows[1].axis) == QStringLiteral("0-4"));
    const auto bad = profile(definition, R"({"1": "Y", "2": "N", "3": "N", "4": "7"})");
    CHECK(bad[1].lacking == 1); // not readable
}

TEST_CASE("where the form sets no ends, the axis goes as far as bands and value", "[scales][profile]")
{
    const Definition open = define(R"("items": [{"id": "h", "type": "number", "unit": "h"}],
        "steps": [{"id": "s", "op": "sum", "items": "h"}],
        "bands": [{"of": "s", "cuts": [{"id": "low"}, {"from": 5, "id": "mid"}, {"from": 8, "id": "high"}]}])");
    CHECK(rangeText(profile(open, R"({"h": 12})").front().axis) == QStringLiteral("5-12"));
    CHECK(rangeText(profile(open, R"({"h": 1})").front().axis) == QStringLiteral("1-8"));
    const Definition bare = define(R"("items": [{"id": "h", "type": "number", "unit": "h"}],
        "steps": [{"id": "s", "op": "sum", "items": "h"}])");
    CHECK_FALSE(profile(bare, R"({"h": 12})").front().axis);
}

TEST_CASE("steps that stand on each other many times over are looked at once", "[scales][profile]")
{
    QByteArray steps = R"("steps": [{"id": "s0", "op": "sum", "items": "a"})";
    for (int i = 1; i < 200; ++i)
        steps += QByteArray(R"(,{"id": "s%", "op": "calc", "fn": "sub", "args": [{"step": "s#"}, {"step": "s#"}]})")
                     .replace("%", QByteArray::number(i))
                     .replace("#", QByteArray::number(i - 1));
    const auto rows = profile(defineWithItems(steps + "]"), "{}");
    REQUIRE(rows.size() == 200);
    CHECK(rows.back().lacking == 1);
}
