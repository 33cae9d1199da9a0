// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/appointmentroom.h"

using namespace anxin;

namespace {
// A talk with a guardian that was booked for eight o'clock, and is over.
struct GuardianRoom : AppointmentRoom {
    StudentId pupil = aStudent();
    AppointmentId id = bookedWithGuardian(QTime(8, 0));

    AppointmentId bookedWithGuardian(QTime starts)
    {
        Booking booking = wish(pupil, friday(), starts);
        booking.kind = AppointmentKind::Guardian;
        return appointments.book(booking, Insist::Yes)->ids.front();
    }
    HomeContact contactAbout(AppointmentId about, ContactOutcome outcome = ContactOutcome::Reached)
    {
        const QString words = QStringLiteral("母亲说孩子近来睡得晚");
        return {pupil, friday(), ContactChannel::Other, counsellor(), QStringLiteral("母亲"), words, words, {}, outcome, about};
    }
    static std::optional<CaseRefusal> refusalOf(const Result<HomeContactId, Refused<CaseRefusal>>& result)
    {
        const auto* why = result ? nullptr : std::get_if<CaseRefusal>(&result.error());
        return why ? std::optional(*why) : std::nullopt;
    }
    static bool isRefusedAtField(const Result<HomeContactId, Refused<CaseRefusal>>& result)
    {
        const auto* found = result ? nullptr : std::get_if<Violations>(&result.error());
        return found && found->front().field == QStringLiteral("appointment");
    }
};
} // namespace

TEST_CASE("a home contact tells that a talk with a guardian was held, and no note is missing", "[appointment][contact]")
{
    GuardianRoom room;
    CHECK(room.standingOf(room.id) == AppointmentStanding::NoteMissing);
    CHECK(room.notesMissing().size() == 1);
    const auto contact = room.casework.record(room.contactAbout(room.id));
    REQUIRE(contact);
    CHECK(room.standingOf(room.id) == AppointmentStanding::Held);
    CHECK(room.notesMissing().empty());
    CHECK(room.appointments.appointment(room.id)->contact == *contact);
    CHECK(room.appointments.between(room.friday(), room.friday()).front().contact == *contact);
    CHECK(AppointmentRoom::refusal(room.appointments.cancel(room.id, {AbsenceReason::Other})) == AppointmentRefusal::HasNote);
    CHECK_FALSE(room.casework.openCaseOf(room.pupil)); // nothing of it is a session of the pupil
}

TEST_CASE("a talk with a guardian to which nobody came did not take place", "[appointment][contact]")
{
    GuardianRoom room;
    REQUIRE(room.casework.record(room.contactAbout(room.id, ContactOutcome::NotReached)));
    CHECK(room.standingOf(room.id) == AppointmentStanding::Missed);
    CHECK(room.notesMissing().empty());
    CHECK(room.casework.lastContacts().isEmpty());
}

TEST_CASE("an appointment has one record, a session note or a home contact", "[appointment][contact]")
{
    GuardianRoom room;
    const bool isNoteFirst = GENERATE(true, false);
    if (isNoteFirst) {
        REQUIRE(room.casework.write(room.noteFor(room.id))); // as it was done before
        CHECK(GuardianRoom::refusalOf(room.casework.record(room.contactAbout(room.id))) == CaseRefusal::TwoNotes);
    } else {
        REQUIRE(room.casework.record(room.contactAbout(room.id)));
        CHECK(GuardianRoom::refusalOf(room.casework.record(room.contactAbout(room.id))) == CaseRefusal::TwoNotes);
        const SessionNote note = room.noteFor(room.id);
        CHECK_FALSE(room.casework.write(note));
        CHECK_FALSE(room.casework.sign(note));
    }
}

TEST_CASE("a home contact settles no appointment with a pupil, nor another pupil's, nor one that has not begun",
          "[appointment][contact]")
{
    GuardianRoom room;
    const AppointmentId withPupil = room.booked(room.pupil, room.friday(), QTime(8, 40), 20);
    CHECK(GuardianRoom::isRefusedAtField(room.casework.record(room.contactAbout(withPupil))));
    HomeContact others = room.contactAbout(room.id);
    others.student = room.aStudent(QStringLiteral("安乐"));
    CHECK(GuardianRoom::isRefusedAtField(room.casework.record(others)));
    const AppointmentId later = room.bookedWithGuardian(QTime(15, 0));
    CHECK(GuardianRoom::refusalOf(room.casework.record(room.contactAbout(later))) == CaseRefusal::NotBegun);
    CHECK(room.notesMissing().size() == 2);
}
