// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/merge/mergeservice.h"
#include "core/services/registerservice.h"
#include "tests/support/appointmentroom.h"

using namespace anxin;

namespace {

struct Room : AppointmentRoom {
    RegisterService registered{*vault};
    StudentId pupil = aStudent();

    void setStatus(EnrolmentStatus status)
    {
        Stored<Student> student = *registered.student(pupil);
        student.value.status = status;
        student.value.statusOn = clock.today();
        REQUIRE(registered.changeStatus(student));
    }
    std::vector<OpenLoop> stillBooked()
    {
        std::vector<OpenLoop> all = loops();
        std::erase_if(all, [](const OpenLoop& loop) { return loop.kind != LoopKind::Leaver || !loop.appointment; });
        return all;
    }
};

} // namespace

TEST_CASE("appointments of a pupil who has left are neither kept in silence nor lost: they are an open loop",
          "[appointment][leaver]")
{
    Room room;
    room.booked(room.pupil, room.friday().addDays(-7), QTime(10, 0)); // over, its note is missing: another loop
    const AppointmentId first = room.booked(room.pupil, room.friday().addDays(3), QTime(10, 0));
    room.booked(room.pupil, room.friday().addDays(10), QTime(10, 0));
    CHECK(room.stillBooked().empty());
    room.setStatus(EnrolmentStatus::Suspended);
    CHECK(room.stillBooked().empty()); // comes back
    const EnrolmentStatus left = GENERATE(EnrolmentStatus::Transferred, EnrolmentStatus::Graduated);
    room.setStatus(left);
    REQUIRE(room.stillBooked().size() == 1);
    const OpenLoop loop = room.stillBooked().front();
    CHECK(loop.student == room.pupil);
    CHECK(loop.appointment == first);
    CHECK(loop.due == room.friday().addDays(3));
    CHECK(loop.owner == Room::counsellor());
    CHECK(loop.reference.startsWith(QStringLiteral("2 ")));
    CHECK_FALSE(isOverdue(loop, room.friday()));

    SECTION("cancelling them asks why")
    {
        CHECK_FALSE(room.appointments.cancelComing(room.pupil, std::nullopt));
        CHECK(room.stillBooked().size() == 1);
        CHECK(room.appointments.cancelComing(room.pupil, AbsenceReason::NoLongerNeeded).value() == 2);
        CHECK(room.stillBooked().empty());
        CHECK(room.notesMissing().size() == 1); // what is over is not touched
        const auto known = room.appointments.appointment(first);
        CHECK(known->standing == AppointmentStanding::Cancelled);
        CHECK(known->appointment.value.stateReason == AbsenceReason::NoLongerNeeded);
        CHECK(room.appointments.cancelComing(room.pupil, AbsenceReason::NoLongerNeeded).value() == 0);
    }
    SECTION("one that took place all the same is no longer among them")
    {
        REQUIRE(room.casework.sign(room.noteFor(room.booked(room.pupil, room.friday(), QTime(8, 0), 20))));
        CHECK(room.stillBooked().front().appointment == first);
    }
    SECTION("whoever comes back finds them as they were")
    {
        room.setStatus(EnrolmentStatus::Enrolled);
        CHECK(room.stillBooked().empty());
        CHECK(room.appointments.coming(room.pupil).size() == 2);
    }
}

TEST_CASE("appointments to come are in the order of time, and end with the last minute", "[appointment][leaver]")
{
    Room room;
    const AppointmentId later = room.booked(room.pupil, room.friday().addDays(10), QTime(10, 0));
    const AppointmentId running = room.booked(room.pupil, room.friday(), QTime(8, 50), 20);
    room.booked(room.pupil, room.friday(), QTime(8, 0), 20);
    const auto coming = room.appointments.coming(room.pupil);
    REQUIRE(coming.size() == 2);
    CHECK(coming[0].id == running);
    CHECK(coming[1].id == later);
}

TEST_CASE("a merge brings the appointments of both entries to the pupil who is kept", "[appointment][merge]")
{
    Room room;
    const StudentId twin = room.aStudent();
    room.booked(room.pupil, room.friday().addDays(3), QTime(10, 0));
    room.booked(twin, room.friday().addDays(4), QTime(10, 0));
    MergeService merges{*room.vault, [&] { return room.loops(); }};
    MergeOrder order{room.pupil, twin};
    order.certainty = MergeOrder::Certainty::Certain;
    REQUIRE(merges.merge(order));
    CHECK(room.appointments.coming(room.pupil).size() == 2);
    CHECK(room.appointments.coming(twin).empty());
}
