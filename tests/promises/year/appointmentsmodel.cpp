// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/promises/year/appointmentsmodel.h"

namespace anxin {

namespace {
constexpr int daysForNote = 1; // resources/rules/agenda.json, written down once more
} // namespace

bool AppointmentsModel::isOver(const Appointment& one, const Now& now)
{
    return one.day < now.day || (one.day == now.day && one.starts.addSecs(one.minutes * 60) <= now.time);
}

bool AppointmentsModel::isOpen(const Appointment& one)
{
    return one.state == AppointmentState::Booked && one.told == Told::Nothing;
}

AppointmentStanding AppointmentsModel::standingOf(const Appointment& one, const Now& now)
{
    if (one.told == Told::Signed)
        return AppointmentStanding::Held;
    if (one.told == Told::Begun)
        return AppointmentStanding::NoteBegun;
    if (one.told == Told::InVain)
        return AppointmentStanding::Missed;
    if (one.state == AppointmentState::Cancelled)
        return AppointmentStanding::Cancelled;
    if (one.state == AppointmentState::Missed)
        return AppointmentStanding::Missed;
    return isOver(one, now) ? AppointmentStanding::NoteMissing : AppointmentStanding::Booked;
}

std::vector<qint64> AppointmentsModel::withLater(qint64 id) const
{
    const Appointment& first = all.at(id);
    std::vector<qint64> found{id};
    for (const auto& [other, one] : all)
        if (other != id && first.series != 0 && one.series == first.series && isOpen(one) &&
            std::pair{one.day, one.starts} > std::pair{first.day, first.starts})
            found.push_back(other);
    return found;
}

void AppointmentsModel::addTo(Promises& to, const Now& now) const
{
    std::map<qint64, std::tuple<QDate, QTime, qint64>> firstOfLeaver;
    for (const auto& [id, one] : all) {
        const qint64 pupil = m_pupils.of(one.pupil);
        if (!isOpen(one))
            continue;
        if (isOver(one, now)) {
            to.insert({LoopKind::NoteMissing, pupil, one.day.addDays(daysForNote), QStringLiteral("appointment %1").arg(id),
                       one.counsellor});
        } else if (!m_pupils.isHere(pupil)) {
            const std::tuple coming{one.day, one.starts, id};
            const auto [first, isFirst] = firstOfLeaver.try_emplace(pupil, coming);
            if (!isFirst && coming < first->second)
                first->second = coming;
        }
    }
    for (const auto& [pupil, first] : firstOfLeaver)
        to.insert({LoopKind::Leaver, pupil, std::get<QDate>(first),
                   QStringLiteral("appointment %1").arg(std::get<qint64>(first)), all.at(std::get<qint64>(first)).counsellor});
}

} // namespace anxin
