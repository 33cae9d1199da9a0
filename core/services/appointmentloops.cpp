// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/appointmentloops.h"

#include <QCoreApplication>

#include <map>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(AppointmentLoops)
};

void addLeavers(std::vector<OpenLoop>& to, AppointmentService& appointments)
{
    std::map<StudentId, std::vector<Stored<Appointment>>> kept;
    for (Stored<Appointment>& one : appointments.comingOfLeavers())
        kept[one.value.student].push_back(std::move(one));
    for (const auto& [student, coming] : kept) {
        const Stored<Appointment>& first = coming.front();
        to.push_back({LoopKind::Leaver, student, first.value.onDay, first.value.counsellor,
                      Tr::tr("%n still booked, the first %1", nullptr, static_cast<int>(coming.size()))
                          .arg(shown(first.value.onDay, appointments.today(), QLocale())),
                      std::nullopt, first.id});
    }
}

} // namespace

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
    addLeavers(loops, appointments);
    return loops;
}

} // namespace anxin
