// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/recordchange.h"
#include "core/records/student/student.h"

namespace anxin {

// What one batch did to one pupil, kept for `daysToTakeBack` so that the batch can be taken back: values by key of field. Of
// a pupil whom the register knew, both objects name the fields that differ. A pupil whom the batch brought needs none while
// nobody writes the row again; before a later batch does, what the first one wrote is kept: `before` is empty and `after`
// names every field.
struct BatchChange : RecordChange {
    StudentId student;

    bool isArrival() const { return before.isEmpty(); }
};

inline constexpr int daysToTakeBack = 30;

BatchChange changeOf(StudentId id, const Student& before, const Student& after);
BatchChange arrivalOf(StudentId id, const Student& student);

// Whether every field that the batch wrote still holds what it wrote.
bool holds(const BatchChange& change, const Student& student);

} // namespace anxin
