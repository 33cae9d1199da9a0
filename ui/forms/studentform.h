// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/student/student.h"
#include "ui/forms/recordform.h"

namespace anxin {

class Clock;

// A pupil in the register. The reading follows the name while nobody has corrected it: the surname's usual reading may be
// wrong for this one pupil.
class StudentForm final : public RecordForm<Student> {
    Q_DECLARE_TR_FUNCTIONS(StudentForm)
public:
    using Classes = std::vector<std::pair<ClassUnitId, QString>>;
    StudentForm(const Clock& clock, Classes classes);
};

} // namespace anxin
