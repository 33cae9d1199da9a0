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

} // namespace anxin
