// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/registerservice.h"

namespace anxin {

class Clock;

// Where a pupil was before, in words.
struct FormerEnrolment {
    QString title;             // status and class, by the grade that the class was in at the time
    std::optional<QDate> from; // where that was known
    QString note;
    QDate until;
};
// The newest first.
std::vector<FormerEnrolment> formerEnrolments(RegisterService& registered, const Stored<Student>& student, const Clock& clock);

} // namespace anxin
