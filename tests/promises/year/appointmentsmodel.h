// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/appointment/appointmentstanding.h"
#include "tests/promises/year/pupilsmodel.h"

namespace anxin {

// What is booked, and what became of it.
class AppointmentsModel {
public:
    explicit AppointmentsModel(const PupilsModel& pupils) : m_pupils(pupils) {}

    // By a session note, or of a talk with a guardian by a home contact, which may have been in vain.
    enum class Told { Nothing, Begun, Signed, InVain };
    struct Appointment {
        qint64 pupil;
        QDate day;
        QTime starts;
        int minutes;
        int series = 0; // 0: booked alone
        AppointmentState state = AppointmentState::Booked;
        Told told = Told::Nothing;
        QString counsellor = Promise::counsellor;
        bool isWithGuardian = false;
    };
    struct Now {
        QDate day;
        QTime time;
    };
    std::map<qint64, Appointment> all;

    static bool isOver(const Appointment& one, const Now& now);
    // Booked, and nobody has said how it went.
    static bool isOpen(const Appointment& one);
    static AppointmentStanding standingOf(const Appointment& one, const Now& now);
    // The later ones of its series that are open, and itself.
    std::vector<qint64> withLater(qint64 id) const;
    void addTo(Promises& to, const Now& now) const;

private:
    const PupilsModel& m_pupils;
};

} // namespace anxin
