// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/violation.h"
#include "core/records/appointment/appointment.h"

#include <QTime>

#include <variant>

namespace anxin {

// Why an appointment cannot be booked, changed or ended so.
enum class AppointmentRefusal : quint8 {
    PupilBusy, // the pupil has another appointment at that time, named by its day and time
    HasNote,   // a session note or home contact tells how it went
    NotBooked, // cancelled, or the pupil did not come: it is booked again first
    StillOn,   // it is booked, there is nothing to book again
    Over,      // it is over: what became of it is entered, it does not move into the future
    NotYet,    // it has not begun: nobody can have stayed away
};
struct AppointmentObstacle {
    AppointmentRefusal why;
    QDate day = {}; // of what is in the way
    QTime starts = {};
    QTime ends = {};
};
// `today`: days of another year are said with the year.
QString sentence(const AppointmentObstacle& obstacle, QDate today);

// What a person should know before it is booked. None of them forbids it.
enum class AppointmentConcern : quint8 {
    CounsellorBusy, // with another pupil at that time
    NotToldFirst,   // a talk with a guardian of a pupil, one of whose guardians is not to be told (first)
    Holiday,
    Closed, // outside of the opening hours, where some are entered
};
// Of these it is asked back; of the others it is said.
constexpr bool asksBack(AppointmentConcern concern)
{
    return concern == AppointmentConcern::CounsellorBusy || concern == AppointmentConcern::NotToldFirst;
}
struct AppointmentDoubt {
    AppointmentConcern concern;
    QDate day;
    QTime starts = {}; // of what it clashes with
    QTime ends = {};
    QString whom = {}; // counsellor, guardian, or the holiday
};
QString sentence(const AppointmentDoubt& doubt, QDate today);

using AppointmentDoubts = std::vector<AppointmentDoubt>;
// Broken rules of fields; something in the way; or doubts of which it is asked back (only those).
using AppointmentRefused = std::variant<Violations, AppointmentObstacle, AppointmentDoubts>;

} // namespace anxin
