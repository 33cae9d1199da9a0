// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/promises/year/yearroom.h"

namespace anxin {

// What is booked, moved, called off and held.
class AppointmentActs {
public:
    explicit AppointmentActs(YearRoom& room) : m_room(room) {}
    std::vector<YearAct> acts();

private:
    using Entry = std::pair<const qint64, AppointmentsModel::Appointment>;

    bool book(qint64 pupil);
    bool bookSeries(qint64 pupil);
    bool move(qint64 pupil);
    bool cancel(qint64 pupil);
    bool cancelOfLeaver(qint64 pupil);
    bool miss(qint64 pupil);
    bool bookAgain(qint64 pupil);
    bool contactAbout(qint64 pupil);
    bool writeAbout(qint64 pupil);

    Booking anyBooking(qint64 pupil);
    bool booked(const Booking& booking);
    // Open and of anybody; null where there is none.
    Entry* anyOpen();

    YearRoom& m_room;
    AppointmentsModel& m_model = m_room.model.appointments;
    AppointmentService m_appointments{*m_room.vault};
    int m_series = 0;
};

} // namespace anxin
