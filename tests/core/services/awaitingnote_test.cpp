// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/appointmentroom.h"

using namespace anxin;

TEST_CASE("the latest session that has begun waits for its note, and no other", "[appointment]")
{
    AppointmentRoom room; // nine o'clock
    const StudentId pupil = room.aStudent();
    const auto awaiting = [&] {
        const auto found = room.appointments.awaitingNote(pupil);
        return found ? std::optional(found->id) : std::nullopt;
    };
    room.booked(pupil, room.friday(), QTime(11, 0)); // to come
    CHECK_FALSE(awaiting());
    const AppointmentId now = room.booked(pupil, room.friday(), QTime(8, 50));
    CHECK(awaiting() == now);
    CHECK_FALSE(room.appointments.awaitingNote(room.aStudent(QStringLiteral("测试乙")))); // of nobody else
    REQUIRE(room.casework.write(room.noteFor(now)));
    CHECK_FALSE(awaiting()); // that one is gone on with where it stands
    room.clock.advanceDays(1);
    CHECK(awaiting());
    REQUIRE(room.appointments.miss(*awaiting()));
    CHECK_FALSE(awaiting());
    Booking talk = room.wish(pupil, room.friday().addDays(1), QTime(8, 30));
    talk.kind = AppointmentKind::Guardian;
    REQUIRE(room.appointments.book(talk, Insist::Yes));
    CHECK_FALSE(awaiting()); // no session of the pupil
}
