// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/agenda.h"
#include "tests/support/draftbox.h"
#include "tests/support/smallschool.h"
#include "tests/support/testvault.h"
#include "ui/dialogs/appointmentdialogs.h"
#include "ui/models/unscheduled.h"
#include "ui/models/weekmodel.h"
#include "ui/pages/places.h"

namespace anxin {

// The small school on Wednesday, 18 November 2026, with what the page of the week stands on.
struct WeekStand : TestVault {
    explicit WeekStand(const QString& localTime = QStringLiteral("2026-11-18T10:20")) : TestVault(localTime) {}

    SmallSchool school{*vault};
    RegisterService registered{*vault};
    TriageService triage{*vault};
    CaseworkService casework{*vault};
    CalendarService calendar{*vault};
    AppointmentService appointments{*vault};
    WeekModel week{{appointments, calendar, registered, triage}, vault->news(), clock};
    RuleBook rules = RuleBook::shipped();
    Agenda agenda{*vault, rules, &SmallSchool::counsellor};
    Unscheduled unscheduled{{[this] { return agenda.loops(); }, appointments, registered, triage}, vault->news(), clock};
    AppointmentActs acts{{appointments, calendar, registered, &SmallSchool::counsellor}, clock};
    DraftBox box{clock};

    static QDate monday() { return QDate(2026, 11, 16); }
    AppointmentId booked(std::size_t pupil, QDate day, QTime starts, int minutes = 40,
                         AppointmentKind kind = AppointmentKind::FollowUp,
                         const QString& counsellor = SmallSchool::counsellor())
    {
        Booking booking{school.pupils.at(pupil), day, starts, minutes, kind};
        booking.place = QStringLiteral("心理辅导室");
        booking.counsellor = counsellor;
        return appointments.book(booking, Insist::Yes).value().ids.front();
    }
    // Eight lessons from eight o'clock, with a long noon.
    void addPeriods()
    {
        std::vector<LessonPeriod> periods;
        QTime at(8, 0);
        for (int number = 1; number <= 8; ++number) {
            periods.push_back({number, QStringLiteral("第%1节").arg(number), at, at.addSecs(40 * 60)});
            at = number == 4 ? QTime(14, 0) : at.addSecs(50 * 60);
        }
        (void)calendar.setPeriods(periods);
    }
    Places placesTo(AppointmentDialogs& dialogs)
    {
        Places places;
        places.openStudent = [](StudentId) {};
        places.bookAt = [&dialogs](QDate day, std::optional<QTime> starts, std::optional<int> minutes) {
            dialogs.chooseAndBook({day, starts, minutes});
        };
        places.bookWith = [&dialogs](StudentId student, QDate day, std::optional<QTime> starts, std::optional<int> minutes) {
            dialogs.book(student, {day, starts, minutes});
        };
        places.cancelComing = [&dialogs](StudentId student) { dialogs.cancelComing(student); };
        places.openAppointment = [&dialogs](AppointmentId id) { dialogs.open(id); };
        places.cancelAppointment = [&dialogs](AppointmentId id) { dialogs.cancel(id); };
        places.dutyHours = [&dialogs] { dialogs.dutyHours(); };
        places.noteOf = [](const Stored<Appointment>&) {};
        return places;
    }
};

} // namespace anxin
