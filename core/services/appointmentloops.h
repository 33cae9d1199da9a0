// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/appointmentservice.h"
#include "core/services/openloop.h"

namespace anxin {

// One `NoteMissing` for each appointment that is over and of which nobody has said how it went: by a note, a cancellation, or
// that the pupil did not come. And one `Leaver` for each pupil who has left the school and for whom appointments are still
// booked: it names how many, is due on the day of the first, and ends when they are cancelled.
std::vector<OpenLoop> appointmentLoops(AppointmentService& appointments, const RuleBook& rules);

} // namespace anxin
