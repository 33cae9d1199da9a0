// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/calendar/calendardays.h"
#include "core/records/calendar/lessonperiod.h"
#include "core/services/appointmentservice.h"
#include "ui/models/faces.h"
#include "ui/theme/tone.h"

namespace anxin {

// A stretch of the day that the keyboard goes through as one: a lesson period, or what lies between two of them.
struct WeekSlot {
    QString label; // of the period; empty between periods
    QTime from;
    QTime to;
    bool isPeriod() const { return !label.isEmpty(); }
    bool touches(QTime starts, QTime ends) const { return starts < to && from < ends; }
};
// Without periods an hour each. Breaks of less than 20 minutes are nobody's.
std::vector<WeekSlot> slotsOf(const std::vector<LessonPeriod>& periods, QTime from, QTime to);

struct WeekDay {
    QDate day;
    QString holiday; // its name, or that there are no lessons
    QString exam;
    std::vector<DutyHours> open;
};

// An appointment as it stands in the week: beside others that overlap it, each in a lane of its own.
struct WeekBlock {
    KnownAppointment known;
    Face face;
    int column = 0;
    bool clashes = false; // with another one of the same counsellor
    int lane = 0;
    int lanes = 1;
    const Appointment& value() const { return known.appointment.value; }
    AppointmentId id() const { return known.appointment.id; }
};
// Fills in lanes and clashes of the blocks of one week, which are in the order of time.
void arrange(std::vector<WeekBlock>& blocks);
Tone toneOf(AppointmentStanding standing);

} // namespace anxin
