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

TEST_CASE("a holiday that is entered, corrected, taken out and brought back is heeded as it stands", "[calendar]")
{
    CalendarRoom room;
    const QDate monday(2026, 11, 23);
    const auto entered = room.calendar.add({DayKind::Holiday, QStringLiteral(" 运动会　补休 "), monday, monday});
    REQUIRE(entered);
    CHECK_FALSE(room.calendar.calendar().isSchoolDay(monday));
    CHECK(room.calendar.calendar().holidayOn(monday) == QStringLiteral("运动会 补休"));
    Stored<CalendarDays> days = room.calendar.days().front();
    days.value.firstDay = days.value.lastDay = monday.addDays(1);
    REQUIRE(room.calendar.save(days));
    CHECK(room.calendar.calendar().isSchoolDay(monday));
    CHECK_FALSE(room.calendar.calendar().isSchoolDay(monday.addDays(1)));
    room.calendar.remove(days);
    CHECK(room.calendar.calendar().isSchoolDay(monday.addDays(1)));
    REQUIRE(room.calendar.bringBack(days));
    CHECK_FALSE(room.calendar.calendar().isSchoolDay(monday.addDays(1)));
    CHECK(room.calendar.days().front().uid == days.uid);
}

TEST_CASE("what contradicts an entry is refused, also when it is brought back", "[calendar]")
{
    CalendarRoom room;
    const QDate saturday(2026, 11, 21);
    REQUIRE(room.calendar.add({DayKind::Holiday, QStringLiteral("校庆"), saturday.addDays(-1), saturday}));
    const Stored<CalendarDays> holiday = room.calendar.days().front();
    const CalendarDays makeUp{DayKind::SchoolDay, QStringLiteral("补课"), saturday, saturday};
    const auto refused = room.calendar.add(makeUp);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().front().rule == Rule::Conflict);
    CHECK(refused.error().front().expected.contains(QStringLiteral("校庆")));
    CHECK(room.calendar.save(holiday)); // it does not stand in its own way
    room.calendar.remove(holiday);
    REQUIRE(room.calendar.add(makeUp));
    CHECK_FALSE(room.calendar.bringBack(holiday));
    CHECK(room.calendar.days().size() == 1);
}

TEST_CASE("entries of years that are past stay in the calendar but not in the list", "[calendar]")
{
    CalendarRoom room;
    REQUIRE(room.calendar.add({DayKind::Holiday, QStringLiteral("去年"), QDate(2025, 10, 1), QDate(2025, 10, 7)}));
    REQUIRE(room.calendar.add({DayKind::Holiday, QStringLiteral("今年"), QDate(2026, 10, 1), QDate(2026, 10, 7)}));
    REQUIRE(room.calendar.days().size() == 1);
    CHECK(room.calendar.days().front().value.label == QStringLiteral("今年"));
    CHECK_FALSE(room.calendar.calendar().isSchoolDay(QDate(2025, 10, 2)));
}

TEST_CASE("periods that overlap are refused as a whole", "[calendar]")
{
    CalendarRoom room;
    const LessonPeriod first{0, QStringLiteral("第1节"), QTime(8, 0), QTime(8, 45)};
    const LessonPeriod second{0, QStringLiteral(" 第2节 "), QTime(8, 55), QTime(9, 40)};
    REQUIRE(room.calendar.setPeriods({second, first}));
    REQUIRE(room.calendar.periods().size() == 2);
    CHECK(room.calendar.periods().back() == LessonPeriod{2, QStringLiteral("第2节"), QTime(8, 55), QTime(9, 40)});
    const auto refused = room.calendar.setPeriods({first, {0, QStringLiteral("第2节"), QTime(8, 40), QTime(9, 40)}});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().front().number == 2);
    CHECK(room.calendar.periods().back().starts == QTime(8, 55));
}
