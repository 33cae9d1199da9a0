// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/appointmentloops.h"

namespace anxin {

std::vector<OpenLoop> appointmentLoops(AppointmentService& appointments, const RuleBook& rules)
{
    std::vector<OpenLoop> loops;
    const int days = rules.daysUntilDue(LoopKind::NoteMissing);
    for (const Stored<Appointment>& one : appointments.withoutNote())
        loops.push_back(
            {LoopKind::NoteMissing, one.value.student, one.value.onDay.addDays(days), one.value.counsellor,
             QStringLiteral("%1 %2 · %3")
                 .arg(shown(one.value.onDay, appointments.today(), QLocale()), shown(one.value.starts), label(one.value.kind)),
             std::nullopt, one.id});
    return loops;
}

} // namespace anxin
