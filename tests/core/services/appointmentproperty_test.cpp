// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/appointmentroom.h"

#include <rapidcheck.h>

#include <algorithm>
#include <map>

using namespace anxin;

// Weeks in which anything is booked, moved, cancelled, missed and written about, in any order, while time passes.
namespace {

constexpr int actsOfARun = 60;

int below(int end)
{
    return *rc::gen::inRange(0, end);
}

struct AnyWeeks : AppointmentRoom {
    std::vector<StudentId> pupils{aStudent(QStringLiteral("安一")), aStudent(QStringLiteral("安二")),
                                  aStudent(QStringLiteral("安三"))};
    std::vector<AppointmentId> made;

    QDate anyDay() { return clock.today().addDays(below(20) - 6); }
    static QTime anyTime() { return QTime(8 + below(9), 10 * below(6)); }

    void book()
    {
        Booking booking = wish(pupils[static_cast<std::size_t>(below(3))], anyDay(), anyTime(), 10 + 10 * below(8));
        booking.repeat = below(4) == 0 ? Repeat::Weekly : Repeat::Once;
        booking.until = booking.onDay.addDays(below(40));
        if (const auto booked = appointments.book(booking, below(2) == 0 ? Insist::Yes : Insist::No))
            made.insert(made.end(), booked->ids.begin(), booked->ids.end());
    }
    void change(AppointmentId id)
    {
        Booking booking = bookingOf(appointments.appointment(id)->appointment.value);
        booking.onDay = booking.onDay.addDays(below(7) - 3);
        booking.starts = anyTime();
        booking.part = below(2) == 0 ? SeriesPart::ThisOne : SeriesPart::ThisAndLater;
        (void)appointments.change(id, booking, below(2) == 0 ? Insist::Yes : Insist::No);
    }
    void note(AppointmentId id)
    {
        SessionNote note = noteFor(id);
        note.heldOn = std::min(note.heldOn, clock.today());
        if (below(2) == 0)
            (void)casework.sign(note);
        else
            (void)casework.write(note);
    }
    void something()
    {
        if (made.empty() || below(4) == 0)
            return book();
        const AppointmentId id = made[static_cast<std::size_t>(below(static_cast<int>(made.size())))];
        switch (below(7)) {
        case 0:
        case 1: change(id); break;
        case 2:
            (void)appointments.cancel(id,
                                      {AbsenceReason::Clash, below(2) == 0 ? SeriesPart::ThisOne : SeriesPart::ThisAndLater});
            break;
        case 3: (void)appointments.miss(id); break;
        case 4: (void)appointments.bookAgain(id); break;
        case 5: note(id); break;
        default: clock.advanceSeconds(below(20) * 3600); break;
        }
    }

    // Of the records themselves, by other means than the service.
    bool isPassed(const Appointment& one)
    {
        return QDateTime(one.onDay, one.starts, clock.zone()).toMSecsSinceEpoch() + one.minutes * 60000LL <=
               clock.now().msecs();
    }
    void holds()
    {
        std::map<qint64, int> listed;
        for (const OpenLoop& loop : notesMissing())
            ++listed[loop.appointment.value().rowId()];
        std::map<qint64, int> written;
        vault->connection()
            .prepare("SELECT appointment FROM session_note WHERE appointment IS NOT NULL")
            .all([&](const Row& row) { return ++written[row.integer(0)]; });
        std::vector<Appointment> booked;
        for (const AppointmentId id : made) {
            const KnownAppointment known = *appointments.appointment(id);
            const Appointment& value = known.appointment.value;
            const bool hasNote = written[id.rowId()] > 0;
            RC_ASSERT(written[id.rowId()] <= 1);
            const bool isHeld = known.standing == AppointmentStanding::Held || known.standing == AppointmentStanding::NoteBegun;
            RC_ASSERT(isHeld == hasNote);
            const bool lacksNote = value.state == AppointmentState::Booked && !hasNote && isPassed(value);
            RC_ASSERT((known.standing == AppointmentStanding::NoteMissing) == lacksNote);
            RC_ASSERT(listed[id.rowId()] == (lacksNote ? 1 : 0));
            RC_ASSERT((value.state == AppointmentState::Booked) == !value.stateReason.has_value());
            if (value.state == AppointmentState::Booked)
                booked.push_back(value);
        }
        for (const Appointment& one : booked) // nobody is in two places
            RC_ASSERT(std::ranges::count_if(booked, [&](const Appointment& other) {
                          return other.student == one.student && other.onDay == one.onDay && other.starts < one.ends() &&
                                 one.starts < other.ends();
                      }) == 1);
    }
};

} // namespace

TEST_CASE("whatever is done with appointments, each that has passed has a note, an end, or stands in the agenda once",
          "[appointment][property]")
{
    CHECK(rc::check([] {
        AnyWeeks weeks;
        for (int act = 0; act < actsOfARun; ++act) {
            weeks.something();
            if (act % 6 == 0)
                weeks.holds();
        }
        weeks.holds();
    }));
}
