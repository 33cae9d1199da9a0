// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/appointment/booking.h"

namespace anxin {

Appointment appointmentOf(const Booking& booking)
{
    return {booking.student,          booking.onDay,      booking.starts.value_or(QTime()),
            booking.minutes,          booking.kind,       booking.place,
            booking.remark,           booking.counsellor, std::nullopt,
            AppointmentState::Booked, std::nullopt};
}

Booking bookingOf(const Appointment& appointment)
{
    return {appointment.student, appointment.onDay, appointment.starts, appointment.minutes,
            appointment.kind,    appointment.place, appointment.remark, appointment.counsellor};
}

} // namespace anxin
