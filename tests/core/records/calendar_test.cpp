// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/calendar/calendarrepository.h"
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
    CalendarRepository terms{room.vault->connection()};
    room.doing(Op::EditCalendar, [&](UnitOfWork& uow) {
        terms.add(uow, {spring.code(), QDate(2027, 2, 22), QDate(2027, 7, 2)});
    });
    CHECK(terms.calendar().lessons(spring) == DayRange{QDate(2027, 2, 22), QDate(2027, 7, 2)});
    CHECK(terms.calendar().isEntered(spring));
    CHECK_FALSE(terms.calendar().isEntered(autumn));
}

TEST_CASE("a school day is a weekday of the lessons that is no holiday, or a make-up day", "[calendar]")
{
    const SchoolCalendar calendar{{{autumn.code(), QDate(2026, 9, 1), QDate(2027, 1, 22)}},
                                  {{DayKind::Holiday, QStringLiteral("校庆"), QDate(2026, 10, 12), QDate(2026, 10, 14)},
                                   {DayKind::SchoolDay, QStringLiteral("校庆补课"), QDate(2026, 10, 10), QDate(2026, 10, 10)},
                                   {DayKind::SchoolDay, QStringLiteral("教师培训"), QDate(2027, 1, 23), QDate(2027, 1, 23)},
                                   {DayKind::Exam, QStringLiteral("期中考试"), QDate(2026, 11, 5), QDate(2026, 11, 8)}}};
    CHECK(calendar.isSchoolDay(QDate(2026, 10, 9)));
    CHECK(calendar.isSchoolDay(QDate(2026, 10, 10))); // a Saturday on which there are lessons
    CHECK_FALSE(calendar.isSchoolDay(QDate(2026, 10, 11)));
    CHECK_FALSE(calendar.isSchoolDay(QDate(2026, 10, 12))); // both ends of the holiday belong to it
    CHECK_FALSE(calendar.isSchoolDay(QDate(2026, 10, 14)));
    CHECK(calendar.isSchoolDay(QDate(2026, 10, 15)));
    CHECK(calendar.isSchoolDay(QDate(2026, 11, 5)));
    CHECK_FALSE(calendar.isSchoolDay(QDate(2026, 11, 7))); // exams make no school day of a Saturday
    CHECK(calendar.isSchoolDay(QDate(2027, 1, 22)));
    CHECK_FALSE(calendar.isSchoolDay(QDate(2027, 1, 23))); // the lessons have ended
    CHECK_FALSE(calendar.isSchoolDay(QDate(2027, 1, 25)));
    CHECK(calendar.holidayOn(QDate(2026, 10, 13)) == QStringLiteral("校庆"));
    CHECK(calendar.holidayOn(QDate(2026, 11, 5)).isEmpty());
}

TEST_CASE("without any entry every weekday of the lessons is a school day", "[calendar]")
{
    const SchoolCalendar calendar;
    for (QDate day = calendar.lessons(autumn).first; day <= calendar.lessons(autumn).last; day = day.addDays(1))
        CHECK(calendar.isSchoolDay(day) == (day.dayOfWeek() <= Qt::Friday));
}

TEST_CASE("a holiday ends after it begins, in one school year that is near", "[calendar]")
{
    const QDate today(2026, 11, 18);
    const auto wrong = [&](DayKind kind, QDate first, QDate last) {
        QStringList fields;
        for (const Violation& violation : check(CalendarDays{kind, QStringLiteral("国庆节"), first, last}, today))
            fields << violation.field;
        return fields.join(u',');
    };
    CHECK(wrong(DayKind::Holiday, QDate(2026, 10, 1), QDate(2026, 10, 7)).isEmpty());
    CHECK(wrong(DayKind::Holiday, QDate(2026, 10, 1), QDate(2026, 9, 30)) == QStringLiteral("last_day"));
    CHECK(wrong(DayKind::Holiday, QDate(2026, 10, 1), QDate(2027, 10, 7)) == QStringLiteral("last_day"));
    CHECK(wrong(DayKind::Holiday, QDate(2062, 10, 1), QDate(2062, 10, 7)) == QStringLiteral("first_day"));
    CHECK(wrong(DayKind::Holiday, QDate(2025, 8, 31), QDate(2025, 8, 31)) == QStringLiteral("first_day"));
    CHECK(wrong(DayKind::Holiday, QDate(), QDate()) == QStringLiteral("first_day,last_day"));
    CHECK(check(CalendarDays{DayKind::Holiday, QStringLiteral("  "), today, today}, today).front().field ==
          QStringLiteral("label"));
}

TEST_CASE("a make-up day is a Saturday or a Sunday", "[calendar]")
{
    const QDate today(2026, 11, 18);
    const QDate saturday(2026, 10, 10);
    const auto problems = [&](QDate first, QDate last) {
        return check(CalendarDays{DayKind::SchoolDay, QStringLiteral("补课"), first, last}, today);
    };
    CHECK(problems(saturday, saturday).empty());
    CHECK(problems(saturday, saturday.addDays(1)).empty());
    REQUIRE(problems(saturday.addDays(-1), saturday).size() == 1);
    CHECK(problems(saturday.addDays(-1), saturday).front().field == QStringLiteral("first_day"));
    CHECK(problems(saturday, saturday.addDays(2)).front().field == QStringLiteral("last_day"));
}

TEST_CASE("in a holiday there is nothing else, and of one kind a day is named once", "[calendar]")
{
    const QDate day(2026, 10, 3);
    const CalendarDays holiday{DayKind::Holiday, QStringLiteral("国庆节"), QDate(2026, 10, 1), day};
    for (const DayKind kind : {DayKind::Holiday, DayKind::SchoolDay, DayKind::Exam}) {
        CHECK(contradict(holiday, {kind, QStringLiteral("另"), day, day}));
        CHECK(contradict({kind, QStringLiteral("另"), day, day}, holiday));
        CHECK_FALSE(contradict(holiday, {kind, QStringLiteral("另"), day.addDays(1), day.addDays(1)}));
    }
    const CalendarDays exam{DayKind::Exam, QStringLiteral("月考"), day, day};
    CHECK_FALSE(contradict(exam, {DayKind::SchoolDay, QStringLiteral("补课"), day, day}));
    CHECK(contradict(exam, exam));
}

namespace {
std::string numbersOf(const std::vector<LessonPeriod>& periods)
{
    std::string found;
    for (const PeriodProblem& problem : check(inOrder(periods)))
        found += std::to_string(problem.number) + problem.violation.field.toStdString() + ' ';
    return found;
}
} // namespace

TEST_CASE("periods follow each other, whatever order they were typed in", "[calendar]")
{
    const LessonPeriod first{0, QStringLiteral("第1节"), QTime(8, 0), QTime(8, 45)};
    const LessonPeriod second{0, QStringLiteral("第2节"), QTime(8, 55), QTime(9, 40)};
    const LessonPeriod reading{0, QStringLiteral("早读"), QTime(7, 30), QTime(8, 0)};
    const auto day = inOrder({second, first, reading});
    REQUIRE(day.size() == 3);
    CHECK(day.front().label == QStringLiteral("早读"));
    CHECK(day.back().number == 3);
    CHECK(numbersOf(day).empty());
    CHECK(numbersOf({first, {0, QStringLiteral("重叠"), QTime(8, 44), QTime(9, 0)}}) == "2starts ");
    CHECK(numbersOf({{0, QStringLiteral("倒"), QTime(8, 0), QTime(7, 0)}}) == "1ends ");
    CHECK(numbersOf({{0, QStringLiteral("空"), QTime(8, 0), QTime(8, 0)}}) == "1ends ");
    CHECK(numbersOf({{0, QString(), QTime(), QTime()}, first}) == "2label 2starts 2ends ");
    CHECK(numbersOf({{0, QStringLiteral("长"), QTime(7, 0), QTime(12, 0)}, first, second}) == "2starts 3starts ");
    std::vector<LessonPeriod> many;
    for (int hour = 0; hour < 21; ++hour)
        many.push_back({0, QStringLiteral("节"), QTime(hour, 0), QTime(hour, 40)});
    CHECK(numbersOf(many) == "21number ");
}

TEST_CASE("the periods of a day are kept with their times, and only what changed is written", "[calendar]")
{
    TestVault room;
    CalendarRepository kept{room.vault->connection()};
    std::vector<LessonPeriod> day{{1, QStringLiteral("第1节"), QTime(8, 0), QTime(8, 45)},
                                  {2, QStringLiteral("第2节"), QTime(8, 55), QTime(9, 40)}};
    room.doing(Op::EditCalendar, [&](UnitOfWork& uow) { kept.setPeriods(uow, day); });
    CHECK(kept.periods() == day);
    const auto linesOf = [&](const std::vector<LessonPeriod>& periods) {
        std::size_t lines = 0;
        const auto heard = QObject::connect(&room.vault->news(), &ChangeNotifier::committed,
                                            [&](const ChangeSet& set) { lines = set.changes.size(); });
        room.doing(Op::EditCalendar, [&](UnitOfWork& uow) { kept.setPeriods(uow, periods); });
        QObject::disconnect(heard);
        return lines;
    };
    day.back().ends = QTime(9, 35);
    CHECK(linesOf(day) == 1);
    CHECK(kept.periods() == day);
    day.pop_back();
    CHECK(linesOf(day) == 1);
    CHECK(kept.periods() == day);
}
