// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/agenda.h"
#include "core/services/appointmentservice.h"
#include "core/services/calendarservice.h"
#include "core/services/familyservice.h"
#include "tests/support/catch.h"
#include "tests/support/testvault.h"

namespace anxin {

// A vault in which appointments are made. It is Friday, 27 November 2026, nine o'clock.
struct AppointmentRoom : TestVault {
    AppointmentRoom() : TestVault(QStringLiteral("2026-11-27T09:00")) {}

    const RuleBook rules = RuleBook::shipped();
    TriageService triage{*vault};
    CaseworkService casework{*vault};
    ConsentService consents{*vault};
    MissingPupils missing{*vault};
    CalendarService calendar{*vault};
    FamilyService family{*vault};
    AppointmentService appointments{*vault};

    static QString counsellor() { return QStringLiteral("林老师"); }
    static QDate friday() { return QDate(2026, 11, 27); }
    std::vector<OpenLoop> loops() { return openLoops(*vault, rules, counsellor()); }
    std::vector<OpenLoop> notesMissing()
    {
        std::vector<OpenLoop> all = loops();
        std::erase_if(all, [](const OpenLoop& loop) { return loop.kind != LoopKind::NoteMissing; });
        return all;
    }
    Booking wish(StudentId student, QDate day, QTime starts, int minutes = 40)
    {
        Booking booking = appointments.proposal(student, day, starts, counsellor());
        booking.minutes = minutes;
        return booking;
    }
    AppointmentId booked(StudentId student, QDate day, QTime starts, int minutes = 40)
    {
        const auto made = appointments.book(wish(student, day, starts, minutes), Insist::Yes);
        REQUIRE(made);
        return made->ids.front();
    }
    AppointmentStanding standingOf(AppointmentId id) { return appointments.appointment(id)->standing; }
    SessionNote noteFor(AppointmentId id)
    {
        const Stored<Appointment> held = appointments.appointment(id)->appointment;
        const auto open = casework.openCaseOf(held.value.student);
        SessionNote note{open ? open->id : aCase(held.value.student),
                         held.value.onDay,
                         held.value.minutes,
                         SessionMode::FaceToFace,
                         {},
                         QStringLiteral("谈了睡眠"),
                         {},
                         SuicideInquiry::None,
                         {},
                         counsellor(),
                         std::nullopt};
        note.appointment = id;
        return note;
    }
    template <class T>
    static std::optional<AppointmentRefusal> refusal(const Result<T, AppointmentRefused>& result)
    {
        const auto* why = result ? nullptr : std::get_if<AppointmentObstacle>(&result.error());
        return why ? std::optional(why->why) : std::nullopt;
    }
};

} // namespace anxin
