// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/appointment/appointmentstanding.h"

namespace anxin {

bool hasBegun(const Appointment& appointment, QDate today, QTime now)
{
    return appointment.onDay < today || (appointment.onDay == today && appointment.starts <= now);
}

bool isOver(const Appointment& appointment, QDate today, QTime now)
{
    return appointment.onDay < today || (appointment.onDay == today && appointment.ends() <= now);
}

AppointmentStanding standingOf(const Appointment& appointment, const AppointmentNote* note, QDate today, QTime now)
{
    if (note)
        return !note->isSigned ? AppointmentStanding::NoteBegun
               : note->wasHeld ? AppointmentStanding::Held
                               : AppointmentStanding::Missed;
    switch (appointment.state) {
    case AppointmentState::Cancelled: return AppointmentStanding::Cancelled;
    case AppointmentState::Missed: return AppointmentStanding::Missed;
    case AppointmentState::Booked: break;
    }
    return isOver(appointment, today, now) ? AppointmentStanding::NoteMissing : AppointmentStanding::Booked;
}

} // namespace anxin
