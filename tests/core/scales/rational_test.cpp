// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scales/rational.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

#include <limits>

using namespace anxin;

namespace {
constexpr qint64 most = std::numeric_limits<qint64>::max();
constexpr qint64 least = std::numeric_limits<qint64>::min();

Rational exact(const char* text)
{
    return Rational::fromText(QString::fromLatin1(text)).value();
}
} // namespace

TEST_CASE("a number is kept in lowest terms, with its sign on top", "[scales][rational]")
{
    CHECK(Rational::of(6, -4) == exact("-1.5"));
    CHECK(Rational::of(0, -7) == Rational{0});
    CHECK(Rational::of(least, least) == Rational{1});
    CHECK(Rational::of(1, 0) == std::nullopt);
    CHECK(Rational::of(least, -1) == std::nullopt);
    CHECK(Rational::of(1, least) == std::nullopt);
}

TEST_CASE("a decimal is read exactly and written exactly", "[scales][rational]")
{
    const auto [text, top, bottom] = GENERATE(table<const char*, int, int>({
        {"0", 0, 1},
        {"1.5", 3, 2},
        {"-0.05", -1, 20},
        {"4.02", 201, 50},
        {"56.7", 567, 10},
        {"7/3", 7, 3},
        {"-7/3", -7, 3},
        {"0.5375", 43, 80},
    }));
    CHECK(exact(text) == Rational::of(top, bottom));
    CHECK(exact(text).toText() == QString::fromLatin1(text));
}

TEST_CASE("what is not a plain decimal is not a number", "[scales][rational]")
{
    const char* text = GENERATE("", "-", ".", "1.", ".5", "+1", "1e3", "1,5", " 1", "1 ", "--1", "1-2", "0x1", "٣", "1.2.3",
                                "1234567890123456789", "3/0", "3/", "/3");
    CHECK_FALSE(Rational::fromText(QString::fromUtf8(text)));
}

TEST_CASE("what 64 bits do not hold is undefined, not wrong", "[scales][rational]")
{
    CHECK(plus(Rational{most}, Rational{1}) == std::nullopt);
    CHECK(minus(Rational{least}, Rational{1}) == std::nullopt);
    CHECK(times(Rational{most}, Rational{2}) == std::nullopt);
    CHECK(dividedBy(Rational::of(1, most), Rational{2}) == std::nullopt);
    CHECK(dividedBy(Rational{1}, Rational{0}) == std::nullopt);
    CHECK(plus(std::nullopt, Rational{1}) == std::nullopt);
    CHECK(times(Rational{most}, Rational::of(1, most)) == Rational{1});
    CHECK(Rational{most} > Rational::of(most, 2).value());
    CHECK(Rational{least} < Rational::of(least, 3).value());
}

TEST_CASE("each rounding does what its name says", "[scales][rational]")
{
    const auto [text, trunc, floor, ceil, halfUp, halfEven] = GENERATE(table<const char*, int, int, int, int, int>({
        {"52.5", 52, 52, 53, 53, 52},
        {"53.75", 53, 53, 54, 54, 54},
        {"51.5", 51, 51, 52, 52, 52},
        {"-2.5", -2, -3, -2, -2, -2},
        {"-2.6", -2, -3, -2, -3, -3},
        {"7", 7, 7, 7, 7, 7},
        {"20/3", 6, 6, 7, 7, 7},
    }));
    const Value value = exact(text);
    CHECK(rounded(value, {RoundingMode::Trunc, 0}) == Rational{trunc});
    CHECK(rounded(value, {RoundingMode::Floor, 0}) == Rational{floor});
    CHECK(rounded(value, {RoundingMode::Ceil, 0}) == Rational{ceil});
    CHECK(rounded(value, {RoundingMode::HalfUp, 0}) == Rational{halfUp});
    CHECK(rounded(value, {RoundingMode::HalfEven, 0}) == Rational{halfEven});
}

TEST_CASE("rounding keeps the decimals that are asked for", "[scales][rational]")
{
    CHECK(rounded(exact("89.949"), {RoundingMode::HalfUp, 1}) == exact("89.9"));
    CHECK(exact("5/3").toRoundedText(2) == QStringLiteral("1.67"));
    CHECK(exact("-5/3").toRoundedText(2) == QStringLiteral("-1.67"));
    CHECK(exact("-1/300").toRoundedText(1) == QStringLiteral("0"));
    CHECK(exact("2").toRoundedText(2) == QStringLiteral("2"));
}

TEST_CASE("arithmetic obeys its laws", "[scales][rational]")
{
    const bool held = rc::check([] {
        const auto any = [] {
            return Rational::of(*rc::gen::inRange<qint64>(-100000, 100000), *rc::gen::inRange<qint64>(1, 10000)).value();
        };
        const Rational a = any();
        const Rational b = any();
        RC_ASSERT(minus(plus(a, b), b) == Value{a});
        RC_ASSERT(b == Rational{0} || times(dividedBy(a, b), b) == Value{a});
        RC_ASSERT((a < b) == (minus(a, b).value() < Rational{0}));
        RC_ASSERT(Rational::fromText(a.toText()) == Value{a});
        const Value whole = rounded(a, {RoundingMode::Floor, 0});
        RC_ASSERT(*whole <= a && a < plus(whole, Rational{1}).value());
    });
    CHECK(held);
}
