// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/homecontact/homecontact.h"
#include "core/records/session/sessionnote.h"

namespace anxin {

// How things are with an appointment, as the records tell it on the moment one looks; never stored.
enum class AppointmentStanding : quint8 { Booked, NoteMissing, NoteBegun, Held, Cancelled, Missed };
constexpr auto enumTable(AppointmentStanding)
{
    return std::array{
        EnumEntry{AppointmentStanding::Booked, "booked", QT_TRANSLATE_NOOP("Label", "Booked")},
        EnumEntry{AppointmentStanding::NoteMissing, "note-missing", QT_TRANSLATE_NOOP("Label", "Note missing")},
        EnumEntry{AppointmentStanding::NoteBegun, "note-begun", QT_TRANSLATE_NOOP("Label", "Note not signed")},
        EnumEntry{AppointmentStanding::Held, "held", QT_TRANSLATE_NOOP("Label", "Held")},
        EnumEntry{AppointmentStanding::Cancelled, "cancelled", QT_TRANSLATE_NOOP("Label", "Cancelled")},
        EnumEntry{AppointmentStanding::Missed, "missed", QT_TRANSLATE_NOOP("Label", "Did not come")},
    };
}

// What tells of an appointment: a session note, or of a talk with a guardian a home contact.
struct AppointmentNote {
    AppointmentId appointment;
    std::optional<SessionNoteId> note;
    std::optional<HomeContactId> contact;
    bool isSigned; // a home contact always is
    bool wasHeld;  // not where the home contact reached nobody
};

// Whether it has begun, and whether it has ended; day and time of where the school is.
bool hasBegun(const Appointment& appointment, QDate today, QTime now);
bool isOver(const Appointment& appointment, QDate today, QTime now);
// A note tells how it went, whatever was entered before it. `note`: null where none names it.
AppointmentStanding standingOf(const Appointment& appointment, const AppointmentNote* note, QDate today, QTime now);

} // namespace anxin
