// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/care/transitions.h"
#include "tests/support/careroom.h"

#include <algorithm>

using namespace anxin;

namespace {
using Room = CareRoom;
} // namespace

TEST_CASE("around a holiday and before exams everybody on the list is spoken with", "[agenda][transition]")
{
    Room room;
    room.listAt(3);
    room.opened();
    REQUIRE(room.calendar.add({DayKind::Exam, QStringLiteral("期中考试"), QDate(2026, 11, 30), QDate(2026, 12, 1)}));
    room.clock.set(QStringLiteral("2026-11-22T09:00"));
    CHECK(room.loops(LoopKind::Transition).empty()); // eight days before
    room.clock.set(QStringLiteral("2026-11-23T09:00"));
    CHECK(room.dueOf(LoopKind::Transition) == QDate(2026, 11, 29));
    const bool byNote = GENERATE(true, false);
    if (byNote) {
        SessionNote note = room.note();
        note.caseFile = room.casework.openCaseOf(room.pupil)->id;
        REQUIRE(room.casework.write(note));
        CHECK(room.loops(LoopKind::Transition).size() == 1); // a draft is no evidence
        REQUIRE(room.casework.sign(room.casework.unsignedNotes().front()));
    } else {
        room.spokenWithHome(ContactChannel::OnSite, ContactOutcome::NotReached);
        CHECK(room.loops(LoopKind::Transition).size() == 1); // nobody was at home
        room.spokenWithHome(ContactChannel::OnSite);
    }
    CHECK(room.loops(LoopKind::Transition).empty());
    room.clock.set(QStringLiteral("2027-03-01T09:00")); // after the winter holidays: again
    CHECK(room.loops(LoopKind::Transition).size() == 1);
}

TEST_CASE("the latest transition stays until the next one opens", "[transition]")
{
    const TransitionRules rules{5, 7, 7};
    const SchoolCalendar calendar{{},
                                  {{DayKind::Holiday, QStringLiteral("国庆"), QDate(2026, 10, 1), QDate(2026, 10, 7)},
                                   {DayKind::Holiday, QStringLiteral("元旦"), QDate(2027, 1, 1), QDate(2027, 1, 3)}}};
    const auto on = [&](int year, int month, int day) { return latestTransition(calendar, rules, QDate(year, month, day)); };
    CHECK(on(2026, 9, 23)->opens < QDate(2026, 9, 2)); // after the summer
    CHECK(on(2026, 9, 24)->opens == QDate(2026, 9, 24));
    CHECK(on(2026, 10, 7)->opens == QDate(2026, 9, 24));
    CHECK(on(2026, 10, 8)->due == QDate(2026, 10, 14));
    CHECK(on(2027, 1, 2)->opens == QDate(2026, 10, 8)); // three days are no holiday that counts
    for (QDate day(2026, 9, 1); day < QDate(2028, 9, 1); day = day.addDays(1)) {
        const auto found = latestTransition(calendar, rules, day);
        REQUIRE(found);
        CHECK(found->opens <= day);
        CHECK(found->due > found->opens);
    }
}

TEST_CASE("after exams everybody on the list is spoken with when the results are known", "[agenda][transition]")
{
    Room room;
    room.listAt(3);
    room.opened();
    REQUIRE(room.calendar.add({DayKind::Exam, QStringLiteral("期中考试"), QDate(2026, 11, 30), QDate(2026, 12, 1)}));
    room.clock.set(QStringLiteral("2026-12-02T09:00")); // spoken with before and in the exams: nothing is known yet
    room.spokenWithHome(ContactChannel::Phone);
    room.clock.set(QStringLiteral("2026-12-07T09:00"));
    CHECK(room.loops(LoopKind::Transition).empty());
    room.clock.set(QStringLiteral("2026-12-08T09:00"));
    CHECK(room.dueOf(LoopKind::Transition) == QDate(2026, 12, 14));
    CHECK(room.loops(LoopKind::Transition).front().reference.contains(QStringLiteral("期中考试")));
    REQUIRE(room.schoolRules.decide(
        {QStringLiteral("transition-results"), 3, room.clock.today(), QStringLiteral("三天出成绩"), room.teacher}));
    CHECK(room.dueOf(LoopKind::Transition) == QDate(2026, 12, 10));
}

TEST_CASE("whoever is listed and new in the first grade of a stage is spoken with as the autumn term begins",
          "[agenda][transition]")
{
    Room room;
    const int entered = GENERATE(2026, 2027);
    Stored<Student> student = *room.students.byId(room.pupil);
    student.value.classUnit = room.aClass(entered, 7);
    room.doing(Op::EditStudent, [&](UnitOfWork& uow) { room.students.save(uow, student); });
    room.clock.set(QStringLiteral("2027-08-20T09:00"));
    room.listAt(3);
    CHECK_FALSE(room.dueOf(LoopKind::Transition)); // listed after the window before the summer
    room.clock.set(QStringLiteral("2027-09-03T09:00"));
    const auto asked = room.loops(LoopKind::Transition);
    REQUIRE(asked.size() == 1);
    CHECK((asked.front().reference == QStringLiteral("New at this school")) == (entered == 2027));
    // The school has numbers of its own: nobody after holidays, newcomers for a month.
    REQUIRE(room.schoolRules.decide(
        {QStringLiteral("transition-after"), 0, room.clock.today(), QStringLiteral("校规"), room.teacher}));
    REQUIRE(room.schoolRules.decide(
        {QStringLiteral("transition-entry"), 30, room.clock.today(), QStringLiteral("校规"), room.teacher}));
    CHECK(room.dueOf(LoopKind::Transition) == (entered == 2027 ? std::optional(QDate(2027, 9, 30)) : std::nullopt));
}

TEST_CASE("a school that asks for no talk before a holiday is not told of one", "[transition]")
{
    Room room;
    const SchoolCalendar calendar = room.calendar.calendar();
    const QDate inSummer(2027, 7, 10);
    REQUIRE(latestTransition(calendar, {5, 7, 7}, inSummer));
    CHECK_FALSE(latestTransition(calendar, {5, 0, 0}, inSummer));
}
