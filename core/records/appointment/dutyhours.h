// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/required.h"
#include "core/records/calendar/sqltime.h"
#include "core/vault/changes.h"

namespace anxin {

// 开放时间与值班: when the room is open on a day of the week, and who is there. Several of one day may overlap: then several
// people are there.
struct DutyHours {
    int weekday = 1; // as Qt counts, 1 Monday to 7 Sunday
    QTime opens;     // where the school is
    QTime closes;
    QString onDuty;
    friend bool operator==(const DutyHours&, const DutyHours&) = default;
};
using DutyHoursId = Id<DutyHours>;

inline constexpr auto dutyHoursFields = std::tuple{
    Field{&DutyHours::weekday, "weekday", QT_TRANSLATE_NOOP("Label", "Day of the week"), Trait::Required},
    Field{&DutyHours::opens, "opens", QT_TRANSLATE_NOOP("Label", "Opens at"), Trait::Required},
    Field{&DutyHours::closes, "closes", QT_TRANSLATE_NOOP("Label", "Closes at"), Trait::Required},
    Field{&DutyHours::onDuty, "on_duty", QT_TRANSLATE_NOOP("Label", "On duty"), Trait::Required},
};
constexpr const auto& fieldsOf(const DutyHours*)
{
    return dutyHoursFields;
}
constexpr const char* tableOf(const DutyHours*)
{
    return "duty_hours";
}
constexpr Kind kindOf(const DutyHours*)
{
    return Kind::DutyHours;
}

// It closes after it opens.
Violations check(const DutyHours& hours);
// By weekday, then by the time at which they begin; what has no time yet at the end of its day.
std::vector<DutyHours> inOrder(std::vector<DutyHours> hours);
// Whether somebody is there from the first to the second time of that weekday.
bool covers(const std::vector<DutyHours>& hours, int weekday, QTime from, QTime to);

} // namespace anxin
