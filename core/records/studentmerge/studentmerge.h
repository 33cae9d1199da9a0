// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/required.h"
#include "core/records/student/student.h"

namespace anxin {

// Two entries of the register that a person found to be one pupil.
struct StudentMerge {
    StudentId kept;
    StudentId absorbed;
    QDate mergedOn;
    QString snapshot; // MergeSnapshot as JSON
    std::optional<QDate> undoneOn = {};
};
using StudentMergeId = Id<StudentMerge>;

inline constexpr auto studentMergeFields = std::tuple{
    Field{&StudentMerge::kept, "kept", QT_TRANSLATE_NOOP("Label", "Pupil"), Trait::Required | Trait::Identifying},
    Field{&StudentMerge::absorbed, "absorbed", QT_TRANSLATE_NOOP("Label", "Merged entry"),
          Trait::Required | Trait::Identifying},
    Field{&StudentMerge::mergedOn, "merged_on", QT_TRANSLATE_NOOP("Label", "Merged on"), Trait::Required},
    Field{&StudentMerge::snapshot, "snapshot", QT_TRANSLATE_NOOP("Label", "As it was before"), Trait::Sensitive},
    Field{&StudentMerge::undoneOn, "undone_on", QT_TRANSLATE_NOOP("Label", "Taken apart on")},
};
constexpr const auto& fieldsOf(const StudentMerge*)
{
    return studentMergeFields;
}
constexpr const char* tableOf(const StudentMerge*)
{
    return "student_merge";
}
constexpr Kind kindOf(const StudentMerge*)
{
    return Kind::StudentMerge;
}

} // namespace anxin
