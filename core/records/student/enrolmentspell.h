// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/student/student.h"

namespace anxin {

// Where a pupil was before a change of class or status. The database writes these rows, whoever makes the change; nobody
// edits them.
struct EnrolmentSpell {
    std::optional<ClassUnitId> classUnit;
    EnrolmentStatus status;
    std::optional<QDate> statusOn; // since when the status held, where that was known
    QString statusNote;
    Moment endedAt; // when the change was entered
};

// 休学: whose studies are suspended now, whoever has entered it.
struct Suspension {
    StudentId student;
    QDate since; // when it was entered, where the day is not known
};

} // namespace anxin
