// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/appointmentdoubts.h"

#include "core/base/tr.h"

#include <QCoreApplication>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(AppointmentService)
};

QString span(QDate day, QTime starts, QTime ends, QDate today)
{
    return QStringLiteral("%1 %2–%3").arg(shown(day, today, QLocale()), shown(starts), shown(ends));
}
} // namespace

QString sentence(const AppointmentObstacle& obstacle, QDate today)
{
    switch (obstacle.why) {
    case AppointmentRefusal::PupilBusy:
        return Tr::tr("This pupil has another appointment on %1. Choose another time; nothing has been changed.")
            .arg(span(obstacle.day, obstacle.starts, obstacle.ends, today));
    case AppointmentRefusal::HasNote: return Tr::tr("How this appointment went is written down already. It stays as it is.");
    case AppointmentRefusal::NotBooked: return Tr::tr("This appointment is not booked any more. Book it again first.");
    case AppointmentRefusal::StillOn: return Tr::tr("This appointment is booked already.");
    case AppointmentRefusal::Over:
        return Tr::tr(
            "This appointment is over. Write its note, or enter that it was cancelled or that the pupil did not come, "
            "and book a new one.");
    case AppointmentRefusal::NotYet: break;
    }
    return Tr::tr("This appointment has not begun yet. Until then it can be moved or cancelled.");
}

QString sentence(const AppointmentDoubt& doubt, QDate today)
{
    switch (doubt.concern) {
    case AppointmentConcern::CounsellorBusy:
        return Tr::tr("%1 has another appointment on %2.").arg(doubt.whom, span(doubt.day, doubt.starts, doubt.ends, today));
    case AppointmentConcern::NotToldFirst:
        return Tr::tr("%1 is not to be told, or not first. Make sure whom this talk is with.").arg(doubt.whom);
    case AppointmentConcern::Holiday:
        return doubt.whom.isEmpty() ? Tr::tr("%1 is outside of the school term.").arg(shown(doubt.day, today, QLocale()))
                                    : Tr::tr("%1 is a holiday: %2.").arg(shown(doubt.day, today, QLocale()), doubt.whom);
    case AppointmentConcern::Closed: break;
    }
    return Tr::tr("%1 is outside of the opening hours.").arg(span(doubt.day, doubt.starts, doubt.ends, today));
}

} // namespace anxin
