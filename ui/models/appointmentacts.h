// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/actoutcome.h"
#include "core/search/namefinder.h"
#include "core/services/appointmentservice.h"
#include "core/services/calendarservice.h"
#include "core/services/registerservice.h"

#include <functional>

namespace anxin {

// What became of an act on an appointment, in words.
struct AppointmentAnswer {
    ActOutcome outcome;
    QString question = {}; // what is asked back; with `Insist::Yes` it is done all the same
    QString said = {};     // what was done, where there is more to say than that it was done
    bool isDone() const { return anxin::isDone(outcome); }
};

// What can be done with its record: the session note, or of a talk with a guardian the home contact.
QString recordingOf(const KnownAppointment& known);

// What can be done about appointments, from wherever it is asked for: filled in as far as the room knows, answered in the
// words that a form or a page shows.
class AppointmentActs {
public:
    struct On {
        AppointmentService& appointments;
        CalendarService& calendar;
        RegisterService& registered;
        std::function<QString()> counsellor;
    };
    // All must outlive the acts.
    AppointmentActs(On on, const Clock& clock);

    const Clock& clock() const { return m_clock; }
    QString identityOf(StudentId student);
    QString uidOf(StudentId student) { return m_on.registered.uidOf(student); }
    QString nameOf(StudentId student);
    // Somebody to book with: everybody who is at the school.
    struct Choice {
        StudentId id;
        Findable names;
        QString detail; // tells apart who has the same name
    };
    std::vector<Choice> pupils();
    std::optional<KnownAppointment> known(AppointmentId id) { return m_on.appointments.appointment(id); }
    std::optional<KnownAppointment> byUid(StudentId student, const QString& uid);
    // In one line: day, time, kind.
    QString timeOf(const Appointment& appointment);

    Booking newBooking(StudentId student, QDate day, std::optional<QTime> starts, std::optional<int> minutes);
    // The last day of lessons of the term of that day: until when a series goes on.
    QDate endOfTerm(QDate day);
    // What to know before it is booked, a sentence each; empty where nothing.
    QString doubts(const Booking& booking, std::optional<AppointmentId> self = {});

    AppointmentAnswer book(const Booking& booking, Insist insist = Insist::No);
    AppointmentAnswer change(AppointmentId id, const Booking& booking, Insist insist = Insist::No);
    // To another day or time, or longer, everything else as it is.
    AppointmentAnswer move(AppointmentId id, QDate day, QTime starts, int minutes, Insist insist = Insist::No);
    AppointmentAnswer cancel(AppointmentId id, const Cancellation& cancellation);
    // All that are still to come of a pupil, in words; empty where there are none.
    QString comingOf(StudentId student);
    AppointmentAnswer cancelComing(StudentId student, const Cancellation& cancellation);
    bool hasLeft(StudentId student);
    AppointmentAnswer miss(AppointmentId id);
    AppointmentAnswer bookAgain(AppointmentId id, Insist insist = Insist::No);

    std::vector<DutyHours> dutyHours() { return m_on.appointments.dutyHours(); }
    // What is wrong with them, a sentence each; then nothing has changed.
    QStringList setDutyHours(const std::vector<DutyHours>& hours);

private:
    QString joined(const AppointmentDoubts& doubts);
    AppointmentAnswer refused(const AppointmentRefused& why);
    QString wordsOf(const Booked& booked, const Booking& booking);
    QString wordsOf(const Changed& changed);
    QString shownDays(const std::vector<QDate>& days);

    On m_on;
    const Clock& m_clock;
};

} // namespace anxin
