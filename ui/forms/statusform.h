// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/student/student.h"
#include "ui/forms/recordform.h"

namespace anxin {

class Clock;

// That a pupil stays away, leaves or comes back: since when, and where to.
class StatusForm final : public RecordForm<Student> {
    Q_DECLARE_TR_FUNCTIONS(StatusForm)
public:
    explicit StatusForm(const Clock& clock);
};

} // namespace anxin
