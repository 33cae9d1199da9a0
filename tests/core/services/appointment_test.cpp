// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/appointmentroom.h"

#include <algorithm>

using namespace anxin;

namespace {

std::vector<AppointmentConcern> concernsOf(const AppointmentDoubts& doubts)
{
    std::vector<AppointmentConcern> all;
    for (const AppointmentDoubt& doubt : doubts)
        all.push_back(doubt.concern);
    return all;
}

QStringList fieldsOf(const Result<Booked, AppointmentRefused>& result)
{
    QStringList fields;
    if (const auto* violations = result ? nullptr : std::get_if<Violations>(&result.error()))
        for (const Violation& violation : *violations)
            fields << violation.field;
    return fields;
}

} // namespace

TEST_CASE("the first appointment of a pupil is a first session, the next a follow-up at the same place", "[appointment]")
{
    AppointmentRoom room;
    const StudentId pupil = room.aStudent();
    Booking first = room.wish(pupil, room.friday(), QTime(10, 0));
    CHECK(first.kind == AppointmentKind::First);
    first.place = QStringLiteral("心理辅导室");
    REQUIRE(room.appointments.book(first));
    const Booking next = room.wish(pupil, room.friday().addDays(7), QTime(10, 0));
    CHECK(next.kind == AppointmentKind::FollowUp);
    CHECK(next.place == QStringLiteral("心理辅导室"));
}

TEST_CASE("what is no appointment is refused beside its field", "[appointment]")
{
    AppointmentRoom room;
    const StudentId pupil = room.aStudent();
    Booking wish = room.wish(pupil, room.friday(), QTime(23, 50));
    CHECK(fieldsOf(room.appointments.book(wish)) == QStringList{QStringLiteral("minutes")}); // past midnight
    wish.starts.reset();
    CHECK(fieldsOf(room.appointments.book(wish)) == QStringList{QStringLiteral("starts")});
    wish = room.wish(pupil, room.friday(), QTime(10, 0));
    wish.counsellor.clear();
    CHECK(fieldsOf(room.appointments.book(wish)) == QStringList{QStringLiteral("counsellor")});
    wish = room.wish(pupil, room.friday(), QTime(10, 0));
    wish.repeat = Repeat::Weekly;
    CHECK(fieldsOf(room.appointments.book(wish)) == QStringList{QStringLiteral("until")});
    wish.until = room.friday().addDays(-1);
    CHECK(fieldsOf(room.appointments.book(wish)) == QStringList{QStringLiteral("until")});
    wish.until = room.friday().addYears(3);
    CHECK(fieldsOf(room.appointments.book(wish)) == QStringList{QStringLiteral("until")});
    CHECK(room.appointments.ofStudent(pupil).empty());
}

TEST_CASE("a series is a row a week, and passes over holidays and the time between the terms", "[appointment]")
{
    AppointmentRoom room;
    const StudentId pupil = room.aStudent();
    REQUIRE(room.calendar.add({DayKind::Holiday, QStringLiteral("校庆"), QDate(2026, 12, 11), QDate(2026, 12, 11)}));
    Booking wish = room.wish(pupil, room.friday(), QTime(10, 0));
    wish.repeat = Repeat::Weekly;
    wish.until = QDate(2027, 1, 31); // lessons end on Friday, 22 January
    const auto booked = room.appointments.book(wish);
    REQUIRE(booked);
    CHECK(booked->skipped == std::vector{QDate(2026, 12, 11), QDate(2027, 1, 29)});
    CHECK(booked->ids.size() == 8);
    const auto all = room.appointments.ofStudent(pupil);
    CHECK(
        std::ranges::all_of(all, [&](const auto& one) { return one.value.series && one.value.series == all[0].value.series; }));
    wish.onDay = room.friday().addDays(3);
    wish.repeat = Repeat::Fortnightly;
    const auto second = room.appointments.book(wish);
    REQUIRE(second);
    CHECK(second->ids.size() == 4); // 30 November, 14 and 28 December, 11 January; the 25th is no day of lessons
    CHECK(second->skipped == std::vector{QDate(2027, 1, 25)});
}

TEST_CASE("a pupil cannot be in two places: the sentence names the other time, and nothing is booked", "[appointment]")
{
    AppointmentRoom room;
    const StudentId pupil = room.aStudent();
    room.booked(pupil, room.friday().addDays(7), QTime(10, 0));
    Booking wish = room.wish(pupil, room.friday(), QTime(10, 20));
    wish.counsellor = QStringLiteral("何老师");
    wish.repeat = Repeat::Weekly;
    wish.until = QDate(2026, 12, 18);
    const auto refused = room.appointments.book(wish, Insist::Yes); // nobody can insist on that
    REQUIRE(AppointmentRoom::refusal(refused) == AppointmentRefusal::PupilBusy);
    CHECK(sentence(std::get<AppointmentObstacle>(refused.error()), room.friday()).contains(QStringLiteral("10:00–10:40")));
    CHECK(room.appointments.ofStudent(pupil).size() == 1);
    wish.starts = QTime(10, 40); // as the other one ends
    CHECK(room.appointments.book(wish));
}

TEST_CASE("a counsellor who is busy is asked back about, and may be booked twice all the same", "[appointment]")
{
    AppointmentRoom room;
    const StudentId one = room.aStudent(), other = room.aStudent(QStringLiteral("安二"));
    room.booked(one, room.friday(), QTime(10, 0));
    const Booking wish = room.wish(other, room.friday(), QTime(10, 30));
    const auto asked = room.appointments.book(wish);
    REQUIRE_FALSE(asked);
    CHECK(concernsOf(std::get<AppointmentDoubts>(asked.error())) == std::vector{AppointmentConcern::CounsellorBusy});
    CHECK(room.appointments.ofStudent(other).empty());
    CHECK(room.appointments.book(wish, Insist::Yes));
    Booking elsewhere = room.wish(room.aStudent(QStringLiteral("安三")), room.friday(), QTime(10, 0));
    elsewhere.counsellor = QStringLiteral("何老师");
    CHECK(room.appointments.book(elsewhere));
}

TEST_CASE("opening hours and holidays are said and never forbid", "[appointment]")
{
    AppointmentRoom room;
    const StudentId pupil = room.aStudent();
    Booking wish = room.wish(pupil, room.friday(), QTime(17, 0));
    CHECK(room.appointments.doubts(wish).empty()); // nobody has entered when the room is open
    REQUIRE(room.appointments.setDutyHours({{5, QTime(12, 0), QTime(13, 0), QStringLiteral("林老师")},
                                            {5, QTime(13, 0), QTime(14, 0), QStringLiteral("何老师")}}));
    CHECK(concernsOf(room.appointments.doubts(wish)) == std::vector{AppointmentConcern::Closed});
    CHECK(room.appointments.book(wish));
    CHECK(room.appointments.doubts(room.wish(pupil, room.friday(), QTime(12, 40))).empty()); // from one to the other
    wish.onDay = QDate(2027, 2, 5);
    CHECK(concernsOf(room.appointments.doubts(wish)) == std::vector{AppointmentConcern::Holiday});
    CHECK(room.appointments.book(wish));
}

TEST_CASE("a talk with a guardian asks back where one of them is not to be told, or not first", "[appointment]")
{
    AppointmentRoom room;
    const StudentId pupil = room.aStudent();
    Booking wish = room.wish(pupil, room.friday(), QTime(10, 0));
    wish.kind = AppointmentKind::Guardian;
    CHECK(room.appointments.doubts(wish).empty());
    Guardian father{pupil, QStringLiteral("安父"), GuardianRelation::Father};
    father.mayBeTold = father.notFirst = GENERATE(true, false);
    REQUIRE(room.family.add(father));
    const auto asked = room.appointments.book(wish);
    REQUIRE_FALSE(asked);
    const auto& doubts = std::get<AppointmentDoubts>(asked.error());
    REQUIRE(concernsOf(doubts) == std::vector{AppointmentConcern::NotToldFirst});
    CHECK(sentence(doubts.front(), room.friday()).contains(QStringLiteral("安父")));
    CHECK(room.appointments.book(wish, Insist::Yes));
    wish.kind = AppointmentKind::FollowUp;
    CHECK(room.appointments.doubts(wish).size() == 1); // only that the counsellor is busy then
}

TEST_CASE("an appointment is booked, then missing its note, then held, as the records tell it", "[appointment]")
{
    AppointmentRoom room;
    const AppointmentId id = room.booked(room.aStudent(), room.friday(), QTime(10, 0));
    CHECK(room.standingOf(id) == AppointmentStanding::Booked);
    room.clock.set(QStringLiteral("2026-11-27T10:39"));
    CHECK(room.standingOf(id) == AppointmentStanding::Booked);
    CHECK(room.notesMissing().empty());
    room.clock.set(QStringLiteral("2026-11-27T10:40"));
    CHECK(room.standingOf(id) == AppointmentStanding::NoteMissing);
    const auto loops = room.notesMissing();
    REQUIRE(loops.size() == 1);
    CHECK(loops[0].due == room.friday().addDays(1));
    CHECK(loops[0].owner == AppointmentRoom::counsellor());
    CHECK(loops[0].appointment == id);
    const auto written = room.casework.write(room.noteFor(id));
    REQUIRE(written);
    CHECK(room.standingOf(id) == AppointmentStanding::NoteBegun);
    CHECK(room.notesMissing().empty());
    Stored<SessionNote> note = room.casework.unsignedNotes().front();
    REQUIRE(room.casework.sign(note));
    CHECK(room.standingOf(id) == AppointmentStanding::Held);
    const auto before = room.appointments.appointment(id)->appointment.value;
    CHECK(AppointmentRoom::refusal(room.appointments.cancel(id, {AbsenceReason::Other})) == AppointmentRefusal::HasNote);
    CHECK(AppointmentRoom::refusal(room.appointments.miss(id)) == AppointmentRefusal::HasNote);
    CHECK(AppointmentRoom::refusal(room.appointments.change(id, bookingOf(before))) == AppointmentRefusal::HasNote);
}

TEST_CASE("nothing is written about an appointment before it begins", "[appointment]")
{
    AppointmentRoom room;
    const AppointmentId id = room.booked(room.aStudent(), room.friday(), QTime(10, 0));
    const StudentId newcomer = room.aStudent(QStringLiteral("安乐"));
    const AppointmentId first = room.booked(newcomer, room.friday(), QTime(10, 0));
    const SessionNote note = room.noteFor(id);
    SessionNote firstNote = note;
    firstNote.appointment = first;
    const auto isNotBegun = [](const NoteResult& result) {
        return !result && std::get<CaseRefusal>(result.error()) == CaseRefusal::NotBegun;
    };
    room.clock.set(QStringLiteral("2026-11-27T09:59"));
    CHECK(isNotBegun(room.casework.write(note)));
    CHECK(isNotBegun(room.casework.sign(note)));
    CHECK(isNotBegun(room.casework.writeFirst(newcomer, firstNote)));
    CHECK(isNotBegun(room.casework.signFirst(newcomer, firstNote)));
    CHECK(room.standingOf(id) == AppointmentStanding::Booked);
    room.clock.set(QStringLiteral("2026-11-27T10:00"));
    CHECK(room.casework.sign(note));
    CHECK(room.casework.signFirst(newcomer, firstNote));
}

TEST_CASE("an appointment has one note", "[appointment]")
{
    AppointmentRoom room;
    const AppointmentId id = room.booked(room.aStudent(), room.friday(), QTime(8, 0));
    const SessionNote note = room.noteFor(id);
    REQUIRE(room.casework.sign(note));
    const auto second = room.casework.sign(note);
    REQUIRE_FALSE(second);
    CHECK(std::get<CaseRefusal>(second.error()) == CaseRefusal::TwoNotes);
    CHECK_FALSE(room.casework.write(note));
}

// Else a note in the file of the one would make an appointment of the other look held.
TEST_CASE("a note names no appointment of another pupil", "[appointment]")
{
    AppointmentRoom room;
    const AppointmentId id = room.booked(room.aStudent(), room.friday(), QTime(8, 0));
    SessionNote note = room.noteFor(id);
    const StudentId other = room.aStudent(QStringLiteral("安乐"));
    const auto first = room.casework.signFirst(other, note);
    REQUIRE_FALSE(first);
    CHECK(std::get<Violations>(first.error()).front().field == QStringLiteral("appointment"));
    note.caseFile = room.aCase(other);
    CHECK_FALSE(room.casework.write(note));
    CHECK_FALSE(room.casework.sign(note));
    note.appointment.reset();
    Stored<SessionNote> written{*room.casework.write(note), Uid::random(), note};
    written.value.appointment = id;
    CHECK_FALSE(room.casework.rewrite(written));
    CHECK_FALSE(room.casework.sign(written));
    CHECK(room.standingOf(id) == AppointmentStanding::NoteMissing);
}

TEST_CASE("a cancelled appointment and one to which nobody came ask for nothing, and can be booked again", "[appointment]")
{
    AppointmentRoom room;
    const StudentId pupil = room.aStudent();
    const AppointmentId cancelled = room.booked(pupil, room.friday(), QTime(8, 0));
    const AppointmentId missed = room.booked(pupil, room.friday(), QTime(8, 40), 20);
    const AppointmentId later = room.booked(pupil, room.friday(), QTime(11, 0));
    CHECK(room.notesMissing().size() == 2);
    CHECK_FALSE(room.appointments.cancel(cancelled, {})); // a reason is asked for
    REQUIRE(room.appointments.cancel(cancelled, {AbsenceReason::PupilLeave}));
    REQUIRE(room.appointments.miss(missed));
    CHECK(AppointmentRoom::refusal(room.appointments.miss(later)) == AppointmentRefusal::NotYet);
    CHECK(room.standingOf(cancelled) == AppointmentStanding::Cancelled);
    CHECK(room.standingOf(missed) == AppointmentStanding::Missed);
    CHECK(room.notesMissing().empty());
    CHECK(AppointmentRoom::refusal(room.appointments.miss(missed)) == AppointmentRefusal::NotBooked);
    CHECK(AppointmentRoom::refusal(room.appointments.bookAgain(later)) == AppointmentRefusal::StillOn);
    room.booked(pupil, room.friday(), QTime(8, 0)); // the time was free
    CHECK(AppointmentRoom::refusal(room.appointments.bookAgain(cancelled)) == AppointmentRefusal::PupilBusy);
    REQUIRE(room.appointments.bookAgain(missed));
    CHECK(room.standingOf(missed) == AppointmentStanding::NoteMissing);
}

TEST_CASE("a note written after all tells that it was held, whatever was entered before", "[appointment]")
{
    AppointmentRoom room;
    const AppointmentId id = room.booked(room.aStudent(), room.friday(), QTime(8, 0));
    const SessionNote note = room.noteFor(id);
    REQUIRE(room.appointments.miss(id));
    REQUIRE(room.casework.sign(note));
    CHECK(room.standingOf(id) == AppointmentStanding::Held);
    CHECK(AppointmentRoom::refusal(room.appointments.bookAgain(id)) == AppointmentRefusal::HasNote);
}

TEST_CASE("a change of one of a series leaves the others; later ones follow in what has changed", "[appointment]")
{
    AppointmentRoom room;
    const StudentId pupil = room.aStudent();
    Booking wish = room.wish(pupil, room.friday(), QTime(10, 0));
    wish.repeat = Repeat::Weekly;
    wish.until = QDate(2026, 12, 25);
    const auto ids = room.appointments.book(wish)->ids;
    REQUIRE(ids.size() == 5);
    const auto value = [&](std::size_t at) { return room.appointments.appointment(ids[at])->appointment.value; };

    Booking moved = bookingOf(value(1));
    moved.starts = QTime(14, 0);
    REQUIRE(room.appointments.change(ids[1], moved)->count == 1);
    CHECK(value(1).starts == QTime(14, 0));
    CHECK(value(2).starts == QTime(10, 0));

    REQUIRE(room.appointments.cancel(ids[3], {AbsenceReason::Clash}));
    moved = bookingOf(value(2));
    moved.onDay = moved.onDay.addDays(-1);
    moved.place = QStringLiteral("小教室");
    moved.part = SeriesPart::ThisAndLater;
    REQUIRE(room.appointments.change(ids[2], moved)->count == 2); // the cancelled one stays as it is
    CHECK(value(1).onDay == room.friday().addDays(7));
    CHECK(value(2).onDay == room.friday().addDays(13));
    CHECK(value(3).onDay == room.friday().addDays(21));
    CHECK(value(4).onDay == room.friday().addDays(27));
    CHECK(value(4).place == QStringLiteral("小教室"));
    CHECK(value(4).starts == QTime(10, 0));

    REQUIRE(room.appointments.cancel(ids[1], {AbsenceReason::NoLongerNeeded, SeriesPart::ThisAndLater}) == 3);
    CHECK(value(0).state == AppointmentState::Booked);
    CHECK(value(4).state == AppointmentState::Cancelled);
}

TEST_CASE("a series that moves by a day says which of the later ones are in the holidays now", "[appointment]")
{
    AppointmentRoom room;
    REQUIRE(room.calendar.add({DayKind::Holiday, QStringLiteral("校庆"), QDate(2026, 12, 10), QDate(2026, 12, 10)}));
    Booking weekly = room.wish(room.aStudent(), room.friday().addDays(7), QTime(10, 0));
    weekly.repeat = Repeat::Weekly;
    weekly.until = room.friday().addDays(21);
    const auto made = room.appointments.book(weekly);
    REQUIRE(made);
    REQUIRE(made->ids.size() == 3);
    weekly.onDay = weekly.onDay.addDays(-1);
    weekly.part = SeriesPart::ThisAndLater;
    const auto changed = room.appointments.change(made->ids.front(), weekly);
    REQUIRE(changed);
    CHECK(changed->count == 3);
    CHECK(changed->inHolidays == std::vector{QDate(2026, 12, 10)});
}

TEST_CASE("one of a series that is over does not move into the future with an earlier one", "[appointment]")
{
    AppointmentRoom room;
    Booking weekly = room.wish(room.aStudent(), room.friday().addDays(-14), QTime(8, 0));
    weekly.repeat = Repeat::Weekly;
    weekly.until = room.friday();
    const auto made = room.appointments.book(weekly, Insist::Yes);
    REQUIRE(made);
    weekly.onDay = weekly.onDay.addDays(4); // over on that day too, the last one not
    weekly.part = SeriesPart::ThisAndLater;
    CHECK(room.refusal(room.appointments.change(made->ids.front(), weekly, Insist::Yes)) == AppointmentRefusal::Over);
    CHECK(room.notesMissing().size() == 3);
    weekly.onDay = weekly.onDay.addDays(-5);
    CHECK(room.appointments.change(made->ids.front(), weekly, Insist::Yes)->count == 3);
}

TEST_CASE("two of a series that stand on one day are not brought to one time by a change of all", "[appointment]")
{
    AppointmentRoom room;
    const StudentId pupil = room.aStudent();
    Booking series = room.wish(pupil, room.friday().addDays(7), QTime(10, 0));
    series.repeat = Repeat::Weekly;
    series.until = room.friday().addDays(21);
    const auto ids = room.appointments.book(series, Insist::Yes).value().ids;
    REQUIRE(ids.size() == 3);
    Booking moved = bookingOf(room.appointments.appointment(ids[2])->appointment.value);
    moved.onDay = room.friday().addDays(14);
    moved.starts = QTime(15, 0);
    REQUIRE(room.appointments.change(ids[2], moved, Insist::Yes));
    Booking all = bookingOf(room.appointments.appointment(ids[0])->appointment.value);
    all.starts = QTime(12, 0);
    all.part = SeriesPart::ThisAndLater;
    const auto changed = room.appointments.change(ids[0], all, Insist::Yes);
    CHECK(AppointmentRoom::refusal(changed) == AppointmentRefusal::PupilBusy);
    CHECK(room.appointments.appointment(ids[0])->appointment.value.starts == QTime(10, 0));
}

TEST_CASE("moving onto another appointment of the pupil is refused as a whole, its own time is no clash", "[appointment]")
{
    AppointmentRoom room;
    const StudentId pupil = room.aStudent();
    const AppointmentId id = room.booked(pupil, room.friday(), QTime(10, 0));
    room.booked(pupil, room.friday(), QTime(11, 0));
    Booking wish = bookingOf(room.appointments.appointment(id)->appointment.value);
    wish.starts = QTime(10, 50);
    CHECK(AppointmentRoom::refusal(room.appointments.change(id, wish)) == AppointmentRefusal::PupilBusy);
    wish.starts = QTime(10, 10);
    CHECK(room.appointments.doubts(wish, id).empty());
    CHECK(room.appointments.change(id, wish));
}

TEST_CASE("opening hours are kept in the order of the week; what is wrong is counted in it", "[appointment]")
{
    AppointmentRoom room;
    REQUIRE(room.appointments.setDutyHours({{5, QTime(12, 0), QTime(13, 0), QStringLiteral("林老师")},
                                            {1, QTime(16, 0), QTime(17, 0), QStringLiteral("何老师")},
                                            {1, QTime(8, 0), QTime(9, 0), QStringLiteral("林老师")}}));
    const auto kept = room.appointments.dutyHours();
    REQUIRE(kept.size() == 3);
    CHECK(kept[0].opens == QTime(8, 0));
    CHECK(kept[2].weekday == 5);
    const auto refused = room.appointments.setDutyHours(
        {{2, QTime(12, 0), QTime(11, 0), QStringLiteral("林老师")}, {1, QTime(8, 0), QTime(9, 0), QString()}});
    REQUIRE_FALSE(refused);
    REQUIRE(refused.error().size() == 2);
    CHECK(refused.error()[0].line == 1);
    CHECK(refused.error()[0].violation.field == QStringLiteral("on_duty"));
    CHECK(refused.error()[1].violation.field == QStringLiteral("closes"));
    CHECK(room.appointments.dutyHours() == kept);
    REQUIRE(room.appointments.setDutyHours({kept[0]}));
    CHECK(room.appointments.dutyHours() == std::vector{kept[0]});
}
