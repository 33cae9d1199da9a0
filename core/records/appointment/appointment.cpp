// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/appointment/appointment.h"

namespace anxin {

namespace {
constexpr int leastMinutes = 5, mostMinutes = 480;
}

Violations check(const Appointment& appointment)
{
    Violations found = missingRequired(appointment);
    const QString range = QStringLiteral("%1–%2").arg(leastMinutes).arg(mostMinutes);
    const int minutes = appointment.minutes;
    if (minutes < leastMinutes || minutes > mostMinutes)
        found.push_back({QStringLiteral("minutes"), Rule::OutOfRange, range, QString::number(minutes)});
    else if (appointment.starts.isValid() && appointment.ends() <= appointment.starts) // past midnight
        found.push_back({QStringLiteral("minutes"), Rule::OutOfRange, range, QString::number(minutes)});
    if (appointment.state != AppointmentState::Booked && !appointment.stateReason)
        found.push_back({QStringLiteral("state_reason"), Rule::Required});
    return found;
}

bool overlap(const Appointment& one, const Appointment& other)
{
    return one.onDay == other.onDay && one.starts < other.ends() && other.starts < one.ends();
}

bool clash(const Appointment& one, const Appointment& other)
{
    const bool areBooked = one.state == AppointmentState::Booked && other.state == AppointmentState::Booked;
    return areBooked && one.counsellor == other.counsellor && overlap(one, other);
}

} // namespace anxin
