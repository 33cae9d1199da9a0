// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/student/student.h"

#include <QJsonObject>

namespace anxin {

// What one batch did to one pupil, kept for `daysToTakeBack` so that the batch can be taken back: values by key of field. Of
// a pupil whom the register knew, both objects name the fields that differ. A pupil whom the batch brought needs none while
// nobody writes the row again; before a later batch does, what the first one wrote is kept: `before` is empty and `after`
// names every field.
struct BatchChange {
    StudentId student;
    QJsonObject before;
    QJsonObject after;

    bool isArrival() const { return before.isEmpty(); }
};

inline constexpr int daysToTakeBack = 30;

BatchChange changeOf(StudentId id, const Student& before, const Student& after);
BatchChange arrivalOf(StudentId id, const Student& student);

// Whether every field that the batch wrote still holds what it wrote.
bool holds(const BatchChange& change, const Student& student);
// Gives each field that still holds what the batch wrote the value from before. Returns the keys of those that do not, and
// stay.
QStringList putBack(const BatchChange& change, Student& student);

} // namespace anxin
