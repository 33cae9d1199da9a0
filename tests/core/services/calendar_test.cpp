// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/calendarservice.h"
#include "tests/support/catch.h"
#include "tests/support/testvault.h"

using namespace anxin;

namespace {
struct CalendarRoom : TestVault {
    CalendarService calendar{*vault};
    const Term autumn{SchoolYear{2026}, Term::Half::Autumn};
    const Term spring{SchoolYear{2026}, Term::Half::Spring};
};
} // namespace

TEST_CASE("the terms of this school year and the next are there without anybody typing them", "[calendar]")
{
    CalendarRoom room;
    REQUIRE(room.calendar.terms().size() == 4);
    CHECK(room.calendar.terms().front() == room.autumn);
    for (const Term term : room.calendar.terms())
        CHECK_FALSE(room.calendar.calendar().isEntered(term));
}

TEST_CASE("what is entered for a term stands in place of what was entered before", "[calendar]")
{
    CalendarRoom room;
    REQUIRE(room.calendar.enter({room.spring.code(), QDate(2027, 2, 22), QDate(2027, 7, 2)}));
    REQUIRE(room.calendar.enter({room.spring.code(), QDate(2027, 2, 23), QDate(2027, 7, 2)}));
    CHECK(room.calendar.calendar().lessons(room.spring).first == QDate(2027, 2, 23));
    CHECK(room.vault->audit().newest(1).front().op == Op::EditCalendar);
}

TEST_CASE("two terms do not overlap", "[calendar]")
{
    CalendarRoom room;
    REQUIRE(room.calendar.enter({room.spring.code(), QDate(2027, 2, 8), QDate(2027, 7, 2)}));
    const auto late = room.calendar.enter({room.autumn.code(), QDate(2026, 9, 1), QDate(2027, 2, 8)});
    REQUIRE_FALSE(late);
    CHECK(late.error().front().field == QStringLiteral("last_day"));
    REQUIRE(room.calendar.enter({room.autumn.code(), QDate(2026, 9, 1), QDate(2027, 2, 5)}));
    const auto early = room.calendar.enter({room.spring.code(), QDate(2027, 2, 5), QDate(2027, 7, 2)});
    REQUIRE_FALSE(early);
    CHECK(early.error().front().field == QStringLiteral("first_day"));
}
