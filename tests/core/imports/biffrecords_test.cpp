// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imports/biffrecords.h"
#include "tests/support/catch.h"

using namespace anxin;
using namespace std::string_view_literals;

TEST_CASE("a text that goes on in another record is read in the width of each piece", "[imports][xls]")
{
    // "ab" in one byte each, then 中 in two, then "c" in one again: three pieces, each with its own options behind the cut.
    BiffText text({"\x00"
                   "ab"sv,
                   "\x01\x2D\x4E"sv,
                   "\x00"
                   "c"sv});
    CHECK(text.text(4) == QStringLiteral("ab中c"));
    CHECK(text.atEnd());
}

TEST_CASE("formats and reading aids around a text are no part of it", "[imports][xls]")
{
    // Options: runs and aid; one run of four bytes, three bytes of aid, cut in the middle of both.
    BiffText text({"\x0C\x01\x00\x03\x00\x00\x00"
                   "xy"
                   "\x01"sv,
                   "\x02\x03\x04"
                   "a"sv,
                   "id"
                   "\x00z"sv});
    CHECK(text.text(2) == QStringLiteral("xy"));
    CHECK(text.text(1) == QStringLiteral("z"));
}

TEST_CASE("a text that ends before its last character, or in the middle of one, is damage", "[imports][xls]")
{
    CHECK_THROWS_AS(BiffText({"\x00"
                              "ab"sv})
                        .text(3),
                    ReadStopped);
    CHECK_THROWS_AS(BiffText({"\x01\x2D"sv}).text(1), ReadStopped);
    CHECK_THROWS_AS(BiffText({""sv}).text(0), ReadStopped);
}
