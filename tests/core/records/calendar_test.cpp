// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/calendar/termdatesrepository.h"
#include "tests/support/catch.h"
#include "tests/support/testvault.h"

using namespace anxin;

namespace {
const Term autumn{SchoolYear{2026}, Term::Half::Autumn};
const Term spring{SchoolYear{2026}, Term::Half::Spring};
} // namespace

TEST_CASE("without a calendar lessons follow the rule, on school days", "[calendar]")
{
    const SchoolCalendar calendar;
    CHECK(calendar.lessons(autumn) == DayRange{QDate(2026, 9, 1), QDate(2027, 1, 22)});
    CHECK(calendar.lessons(spring) == DayRange{QDate(2027, 2, 15), QDate(2027, 7, 9)});
    CHECK_FALSE(calendar.isEntered(autumn));
    for (int year = 2020; year < 2060; ++year)
        for (const Term::Half half : {Term::Half::Autumn, Term::Half::Spring}) {
            const Term term{SchoolYear{year}, half};
            CHECK(lessonsByRule(term).first.dayOfWeek() <= Qt::Friday);
            CHECK(lessonsByRule(term).last.dayOfWeek() == Qt::Friday);
            CHECK(check({term.code(), lessonsByRule(term).first, lessonsByRule(term).last}).empty());
        }
}

TEST_CASE("every day belongs to one term, with and without entered dates", "[calendar]")
{
    const SchoolCalendar entered{
        {{autumn.code(), QDate(2026, 8, 31), QDate(2027, 1, 29)}, {spring.code(), QDate(2027, 2, 22), QDate(2027, 7, 2)}}};
    for (const SchoolCalendar& calendar : {SchoolCalendar{}, entered})
        for (QDate day(2026, 1, 1); day.year() < 2028; day = day.addDays(1))
            CHECK(calendar.days(calendar.termOn(day)).contains(day));
    CHECK(SchoolCalendar{}.termOn(QDate(2027, 2, 10)) == spring);
    CHECK(entered.termOn(QDate(2027, 2, 10)) == autumn); // the winter holidays end the autumn term
    CHECK(entered.termOn(QDate(2026, 8, 31)) == autumn);
    CHECK(entered.days(spring) == DayRange{QDate(2027, 2, 22), QDate(2027, 8, 31)});
}

TEST_CASE("dates that cannot be of the term are refused", "[calendar]")
{
    CHECK(check({autumn.code(), QDate(2026, 9, 2), QDate(2027, 1, 29)}).empty());
    CHECK(check({autumn.code(), QDate(2025, 9, 2), QDate(2027, 1, 29)}).size() == 1);
    CHECK(check({spring.code(), QDate(2027, 3, 1), QDate(2027, 2, 26)}).size() == 1);
    CHECK(check({spring.code(), QDate(), QDate()}).size() == 2);
}

TEST_CASE("the dates of a term are kept", "[calendar]")
{
    TestVault room;
    TermDatesRepository terms{room.vault->connection()};
    room.doing(Op::EditCalendar, [&](UnitOfWork& uow) {
        terms.add(uow, {spring.code(), QDate(2027, 2, 22), QDate(2027, 7, 2)});
    });
    CHECK(terms.calendar().lessons(spring) == DayRange{QDate(2027, 2, 22), QDate(2027, 7, 2)});
    CHECK(terms.calendar().isEntered(spring));
    CHECK_FALSE(terms.calendar().isEntered(autumn));
}
