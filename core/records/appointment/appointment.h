// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/required.h"
#include "core/records/calendar/sqltime.h"
#include "core/records/student/student.h"

namespace anxin {

enum class AppointmentKind : quint8 { First, FollowUp, Urgent, Guardian };
constexpr auto enumTable(AppointmentKind)
{
    return std::array{
        EnumEntry{AppointmentKind::First, "first", QT_TRANSLATE_NOOP("Label", "First session")},
        EnumEntry{AppointmentKind::FollowUp, "follow-up", QT_TRANSLATE_NOOP("Label", "Follow-up session")},
        EnumEntry{AppointmentKind::Urgent, "urgent", QT_TRANSLATE_NOOP("Label", "Urgent session")},
        EnumEntry{AppointmentKind::Guardian, "guardian", QT_TRANSLATE_NOOP("Label", "Talk with a guardian")},
    };
}

// Whether it was held is no state: that follows from the session note or home contact that names it.
enum class AppointmentState : quint8 { Booked, Cancelled, Missed };
constexpr auto enumTable(AppointmentState)
{
    return std::array{
        EnumEntry{AppointmentState::Booked, "booked", QT_TRANSLATE_NOOP("Label", "Booked")},
        EnumEntry{AppointmentState::Cancelled, "cancelled", QT_TRANSLATE_NOOP("Label", "Cancelled")},
        EnumEntry{AppointmentState::Missed, "missed", QT_TRANSLATE_NOOP("Label", "Did not take place")},
    };
}

// Why an appointment did not take place.
enum class AbsenceReason : quint8 { PupilLeave, Clash, Counsellor, NoLongerNeeded, DidNotCome, Other };
constexpr auto enumTable(AbsenceReason)
{
    return std::array{
        EnumEntry{AbsenceReason::PupilLeave, "pupil-leave", QT_TRANSLATE_NOOP("Label", "Pupil on leave")},
        EnumEntry{AbsenceReason::Clash, "clash", QT_TRANSLATE_NOOP("Label", "Clash with something else")},
        EnumEntry{AbsenceReason::Counsellor, "counsellor", QT_TRANSLATE_NOOP("Label", "Counsellor not available")},
        EnumEntry{AbsenceReason::NoLongerNeeded, "no-longer-needed", QT_TRANSLATE_NOOP("Label", "No longer needed")},
        EnumEntry{AbsenceReason::DidNotCome, "did-not-come", QT_TRANSLATE_NOOP("Label", "Did not come")},
        EnumEntry{AbsenceReason::Other, "other", QT_TRANSLATE_NOOP("Label", "Other")},
    };
}

// 预约: one meeting in the room. Its day and time are those of the school. What was booked together for several weeks is one
// row a meeting, so that each can be moved or cancelled by itself.
struct Appointment {
    StudentId student;
    QDate onDay;
    QTime starts;
    int minutes = 40; // 5–480, and over before midnight
    AppointmentKind kind = AppointmentKind::FollowUp;
    QString place;
    QString remark;
    QString counsellor;
    std::optional<Uid> series;
    AppointmentState state = AppointmentState::Booked;
    std::optional<AbsenceReason> stateReason; // where it is not booked

    QTime ends() const { return starts.addSecs(minutes * 60); }
};
using AppointmentId = Id<Appointment>;

inline constexpr auto appointmentFields = std::tuple{
    Field{&Appointment::student, "student", QT_TRANSLATE_NOOP("Label", "Pupil"), Trait::Required | Trait::Identifying},
    Field{&Appointment::onDay, "on_day", QT_TRANSLATE_NOOP("Label", "Day"), Trait::Required},
    Field{&Appointment::starts, "starts", QT_TRANSLATE_NOOP("Label", "Begins at"), Trait::Required},
    Field{&Appointment::minutes, "minutes", QT_TRANSLATE_NOOP("Label", "Minutes"), Trait::Required},
    Field{&Appointment::kind, "kind", QT_TRANSLATE_NOOP("Label", "Kind of appointment"), Trait::Required},
    Field{&Appointment::place, "place", QT_TRANSLATE_NOOP("Label", "Place")},
    Field{&Appointment::remark, "remark", QT_TRANSLATE_NOOP("Label", "Remark"), Trait::Sensitive},
    Field{&Appointment::counsellor, "counsellor", QT_TRANSLATE_NOOP("Label", "Counsellor"), Trait::Required},
    Field{&Appointment::series, "series", QT_TRANSLATE_NOOP("Label", "Booked together with")},
    Field{&Appointment::state, "state", QT_TRANSLATE_NOOP("Label", "State"), Trait::Required},
    Field{&Appointment::stateReason, "state_reason", QT_TRANSLATE_NOOP("Label", "Why not held")},
};
constexpr const auto& fieldsOf(const Appointment*)
{
    return appointmentFields;
}
constexpr const char* tableOf(const Appointment*)
{
    return "appointment";
}
constexpr Kind kindOf(const Appointment*)
{
    return Kind::Appointment;
}

// What is wrong with it by itself; overlaps are found by AppointmentService.
Violations check(const Appointment& appointment);
// Whether both want a part of the same time; and whether they cannot both be held, because it is one counsellor's.
bool overlap(const Appointment& one, const Appointment& other);
bool clash(const Appointment& one, const Appointment& other);

} // namespace anxin
