// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/actsdesk.h"
#include "tests/support/catch.h"
#include "ui/models/appointmentacts.h"

using namespace anxin;

TEST_CASE("a talk with a guardian that was booked is entered as a home contact of its day, and can be read", "[acts][contact]")
{
    ActsDesk desk;
    Booking wish = desk.booking.proposal(desk.pupil(0), desk.clock.today().addDays(-1), QTime(9, 0), SmallSchool::counsellor());
    wish.kind = AppointmentKind::Guardian;
    const AppointmentId id = desk.booking.book(wish, Insist::Yes)->ids.front();
    const KnownAppointment booked = *desk.booking.appointment(id);
    CHECK(recordingOf(booked) == QStringLiteral("Enter the home contact"));

    FormDialog* dialog = desk.dialogs->contact(booked.appointment);
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    REQUIRE(ActsDesk::goTo(dialog, "channel"));
    ActsDesk::press(Qt::Key_Down);
    CHECK(ActsDesk::type(dialog, "relative", QStringLiteral("mother")));
    CHECK(ActsDesk::type(dialog, "purpose", QStringLiteral("sleep")));
    REQUIRE(ActsDesk::goTo(dialog, "outcome"));
    ActsDesk::press(Qt::Key_Down);
    CHECK(ActsDesk::type(dialog, "content", QStringLiteral("she has seen it too")));
    ActsDesk::submit();
    ActsDesk::settle();

    const KnownAppointment held = *desk.booking.appointment(id);
    CHECK(held.standing == AppointmentStanding::Held);
    CHECK(recordingOf(held) == QStringLiteral("Read the home contact"));
    REQUIRE(held.contact);
    const Stored<HomeContact> contact = desk.casework.contact(*held.contact).value();
    CHECK(contact.value.heldOn == wish.onDay);
    CHECK(desk.dialogs->contact(contact)->form().isReadOnly());
}
