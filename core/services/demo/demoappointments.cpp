// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/demo/demoappointments.h"

#include "core/records/appointment/appointmentrepository.h"
#include "core/records/appointment/dutyhoursrepository.h"

#include <array>

namespace anxin {

namespace {

// The weekday that lies so many weekdays after the day, or before it.
QDate weekday(QDate day, int after)
{
    const int step = after < 0 ? -1 : 1;
    for (int left = after * step; left > 0;) {
        day = day.addDays(step);
        left -= day.dayOfWeek() < Qt::Saturday ? 1 : 0;
    }
    return day;
}

struct Visit {
    int weekdaysFromToday;
    int hour, minute;
    AppointmentKind kind;
};
constexpr std::array visits{
    Visit{-1, 12, 10, AppointmentKind::FollowUp}, Visit{0, 12, 10, AppointmentKind::FollowUp},
    Visit{0, 16, 40, AppointmentKind::Guardian},  Visit{1, 12, 10, AppointmentKind::FollowUp},
    Visit{1, 12, 50, AppointmentKind::FollowUp},  Visit{2, 16, 40, AppointmentKind::FollowUp},
    Visit{3, 12, 10, AppointmentKind::FollowUp},  Visit{5, 12, 10, AppointmentKind::FollowUp},
};

} // namespace

void makeDemoAppointments(UnitOfWork& uow, Connection& connection, const std::vector<Stored<CaseFile>>& open)
{
    if (open.empty())
        return;
    AppointmentRepository appointments{connection};
    DutyHoursRepository duty{connection};
    const QString counsellor = open.front().value.owner;
    std::vector<DutyHours> hours;
    for (int day = Qt::Monday; day <= Qt::Friday; ++day) {
        hours.push_back({day, QTime(12, 0), QTime(13, 30), counsellor});
        hours.push_back({day, QTime(16, 30), QTime(17, 30), counsellor});
    }
    duty.set(uow, hours);
    for (std::size_t at = 0; at < visits.size() && at + 1 < open.size(); ++at) { // the first may have moved away
        const Visit& visit = visits[at];
        const CaseFile& file = open[at + 1].value;
        appointments.add(uow, {file.student,
                               weekday(uow.today(), visit.weekdaysFromToday),
                               QTime(visit.hour, visit.minute),
                               40,
                               visit.kind,
                               QStringLiteral("心理辅导室"),
                               {},
                               file.owner,
                               std::nullopt,
                               AppointmentState::Booked,
                               std::nullopt});
    }
}

} // namespace anxin
