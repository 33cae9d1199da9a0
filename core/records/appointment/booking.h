// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/appointment/appointment.h"

namespace anxin {

enum class Repeat : quint8 { Once, Weekly, Fortnightly };
constexpr auto enumTable(Repeat)
{
    return std::array{
        EnumEntry{Repeat::Once, "once", QT_TRANSLATE_NOOP("Label", "Once")},
        EnumEntry{Repeat::Weekly, "weekly", QT_TRANSLATE_NOOP("Label", "Every week")},
        EnumEntry{Repeat::Fortnightly, "fortnightly", QT_TRANSLATE_NOOP("Label", "Every second week")},
    };
}

// How much of what was booked together an act is about.
enum class SeriesPart : quint8 { ThisOne, ThisAndLater };
constexpr auto enumTable(SeriesPart)
{
    return std::array{
        EnumEntry{SeriesPart::ThisOne, "this-one", QT_TRANSLATE_NOOP("Label", "Only this one")},
        EnumEntry{SeriesPart::ThisAndLater, "this-and-later", QT_TRANSLATE_NOOP("Label", "This one and all later ones")},
    };
}

// What is booked or changed, as a form holds it.
struct Booking {
    StudentId student;
    QDate onDay;
    std::optional<QTime> starts;
    int minutes = 40;
    AppointmentKind kind = AppointmentKind::FollowUp;
    QString place = {};
    QString remark = {};
    QString counsellor = {};
    Repeat repeat = Repeat::Once;
    std::optional<QDate> until = {}; // the last day that may be one of a series
    SeriesPart part = SeriesPart::ThisOne;
};
// The keys are those of the appointment, so that what is wrong with one stands beside the editor of the other.
inline constexpr auto bookingFields = std::tuple{
    Field{&Booking::student, "student", QT_TRANSLATE_NOOP("Label", "Pupil"), Trait::Required | Trait::Identifying},
    Field{&Booking::onDay, "on_day", QT_TRANSLATE_NOOP("Label", "Day"), Trait::Required},
    Field{&Booking::starts, "starts", QT_TRANSLATE_NOOP("Label", "Begins at"), Trait::Required},
    Field{&Booking::minutes, "minutes", QT_TRANSLATE_NOOP("Label", "Minutes"), Trait::Required},
    Field{&Booking::kind, "kind", QT_TRANSLATE_NOOP("Label", "Kind of appointment"), Trait::Required},
    Field{&Booking::place, "place", QT_TRANSLATE_NOOP("Label", "Place")},
    Field{&Booking::remark, "remark", QT_TRANSLATE_NOOP("Label", "Remark"), Trait::Sensitive},
    Field{&Booking::counsellor, "counsellor", QT_TRANSLATE_NOOP("Label", "Counsellor"), Trait::Required},
    Field{&Booking::repeat, "repeat", QT_TRANSLATE_NOOP("Label", "Repeat"), Trait::Required},
    Field{&Booking::until, "until", QT_TRANSLATE_NOOP("Label", "Last day of the series")},
    Field{&Booking::part, "part", QT_TRANSLATE_NOOP("Label", "What is changed")},
};
constexpr const auto& fieldsOf(const Booking*)
{
    return bookingFields;
}
Appointment appointmentOf(const Booking& booking);
Booking bookingOf(const Appointment& appointment);

// Why what was booked does not take place, as a form holds it.
struct Cancellation {
    std::optional<AbsenceReason> reason = {}; // no default: a missing answer must show
    SeriesPart part = SeriesPart::ThisOne;
};
inline constexpr auto cancellationFields = std::tuple{
    Field{&Cancellation::reason, "state_reason", QT_TRANSLATE_NOOP("Label", "Why it is cancelled"), Trait::Required},
    Field{&Cancellation::part, "part", QT_TRANSLATE_NOOP("Label", "What is cancelled")},
};
constexpr const auto& fieldsOf(const Cancellation*)
{
    return cancellationFields;
}

} // namespace anxin
