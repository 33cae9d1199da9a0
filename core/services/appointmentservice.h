// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/records/appointment/appointmentrepository.h"
#include "core/records/appointment/booking.h"
#include "core/records/appointment/dutyhoursrepository.h"
#include "core/records/calendar/calendarrepository.h"
#include "core/records/guardian/guardianrepository.h"
#include "core/services/appointmentdoubts.h"
#include "core/vault/vault.h"

#include <QSet>

namespace anxin {

// Whether a person has been asked back and wants it all the same.
enum class Insist : quint8 { No, Yes };

// An appointment, and how things are with it now.
struct KnownAppointment {
    Stored<Appointment> appointment;
    AppointmentStanding standing;
    std::optional<SessionNoteId> note;
    std::optional<HomeContactId> contact; // in place of a note, of a talk with a guardian
    bool isTold() const { return note || contact; }
};

struct Booked {
    std::vector<AppointmentId> ids;
    std::vector<QDate> skipped; // days of a series in the holidays
};

struct Changed {
    int count = 0;
    std::vector<QDate> inHolidays; // days of later ones that have moved along into the holidays, which nobody has named
};

struct DutyProblem {
    int line; // from 1, in the order of the week
    Violation violation;
};

// 预约: books, moves and ends appointments, one or a series. Every act is one transaction, and all of it or nothing is done.
// Nothing here forbids work: a pupil cannot be in two places, everything else is said and left to the person. Lives on the
// vault's thread.
class AppointmentService {
public:
    static constexpr int mostOfASeries = 60;

    explicit AppointmentService(Vault& vault);

    // As it would be booked now for that day: first or follow-up, and the place of the last one. `starts`: nothing where the
    // person chooses.
    Booking proposal(StudentId student, QDate day, std::optional<QTime> starts, const QString& counsellor);
    // A series keeps its day of the week and passes over holidays, the first day apart, which somebody has named.
    Result<Booked, AppointmentRefused> book(const Booking& booking, Insist insist = Insist::No);
    // What to know before booking it; `self`: the one that is being changed.
    AppointmentDoubts doubts(const Booking& booking, std::optional<AppointmentId> self = {});

    // Later ones of the series follow in what has changed, by as many days, as far as they are booked and have no note.
    // Refused: PupilBusy, HasNote, NotBooked, Over.
    Result<Changed, AppointmentRefused> change(AppointmentId id, const Booking& booking, Insist insist = Insist::No);
    // How many were cancelled. Refused: HasNote, NotBooked.
    Result<int, AppointmentRefused> cancel(AppointmentId id, const Cancellation& cancellation);
    // All that are still to come of one pupil, as when the pupil leaves the school. How many were cancelled.
    Result<int, Violations> cancelComing(StudentId student, const std::optional<AbsenceReason>& reason);
    // The pupil did not come. Refused: HasNote, NotBooked, NotYet.
    Result<int, AppointmentRefused> miss(AppointmentId id);
    // Takes cancelling, or that the pupil did not come, back. Refused: StillOn, HasNote, PupilBusy.
    Result<int, AppointmentRefused> bookAgain(AppointmentId id, Insist insist = Insist::No);

    // In the order of time; both days belong to it.
    std::vector<KnownAppointment> between(QDate first, QDate last);
    std::optional<KnownAppointment> appointment(AppointmentId id);
    std::vector<Stored<Appointment>> ofStudent(StudentId student) { return m_appointments.ofStudent(student); }
    // With how things are with them now.
    std::vector<KnownAppointment> knownOf(StudentId student);
    // Booked, not over, and no note names it; in the order of time.
    std::vector<Stored<Appointment>> coming(StudentId student);
    // Those of them that are with the one counsellor are with the other from now on, inside the transaction of another act.
    void handOn(UnitOfWork& uow, StudentId student, const QString& from, const QString& to);
    // The same of everybody who has left the school.
    std::vector<Stored<Appointment>> comingOfLeavers();
    // Booked, over, and no note names it; the oldest first.
    std::vector<Stored<Appointment>> withoutNote();

    // The latest session with a pupil that has begun, is booked, and no note names.
    std::optional<Stored<Appointment>> awaitingNote(StudentId student);

    // In the order of the week.
    std::vector<DutyHours> dutyHours() { return m_duty.all(); }
    // All at once, in any order; a refusal counts them in the order of the week.
    Result<int, std::vector<DutyProblem>> setDutyHours(const std::vector<DutyHours>& hours);
    QDate today() const { return m_vault.clock().today(); }
    QTime now() const; // where the school is

private:
    // What would be written, and of what it takes the place.
    struct Plan {
        std::vector<Appointment> wanted;
        QSet<qint64> replaced;
        std::vector<QDate> skipped;
    };
    Result<Plan, AppointmentRefused> planned(const Booking& booking);
    std::optional<AppointmentRefused> obstacle(const Plan& plan, Insist insist);
    AppointmentDoubts doubts(const Plan& plan);
    void addClashes(AppointmentDoubts& found, const Appointment& wanted, const Plan& plan);
    void addGuardians(AppointmentDoubts& found, const Appointment& wanted);
    bool isToCome(const Stored<Appointment>& one);
    KnownAppointment known(const Stored<Appointment>& one);
    std::optional<AppointmentObstacle> obstacleToEnd(AppointmentId id);
    std::vector<Stored<Appointment>> partOf(const Stored<Appointment>& first, SeriesPart part);

    Vault& m_vault;
    AppointmentRepository m_appointments;
    DutyHoursRepository m_duty;
    CalendarRepository m_calendar;
    GuardianRepository m_guardians;
};

} // namespace anxin
