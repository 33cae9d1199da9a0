// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/required.h"
#include "core/records/student/student.h"

namespace anxin {

// Whom something is about, chosen in a form before it can be written.
struct PupilChoice {
    std::optional<StudentId> student;
};
inline constexpr auto pupilChoiceFields = std::tuple{
    Field{&PupilChoice::student, "student", QT_TRANSLATE_NOOP("Label", "Pupil"), Trait::Required | Trait::Identifying},
};
constexpr const auto& fieldsOf(const PupilChoice*)
{
    return pupilChoiceFields;
}

} // namespace anxin
