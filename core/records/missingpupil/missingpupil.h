// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/student/student.h"

namespace anxin {

enum class MissingAnswer : quint8 { StillHere, Left };
constexpr auto enumTable(MissingAnswer)
{
    return std::array{
        EnumEntry{MissingAnswer::StillHere, "still-here", QT_TRANSLATE_NOOP("Label", "Still here")},
        EnumEntry{MissingAnswer::Left, "left", QT_TRANSLATE_NOOP("Label", "Has left the school")},
    };
}

// A pupil of a class whom its newest list did not name: a question to be answered by a person, never a deletion.
struct MissingPupil {
    ImportBatchId batch;
    StudentId student;
    std::optional<MissingAnswer> answer = {};
    std::optional<QDate> answeredOn = {};
};
using MissingPupilId = Id<MissingPupil>;

inline constexpr auto missingPupilFields = std::tuple{
    Field{&MissingPupil::batch, "batch", QT_TRANSLATE_NOOP("Label", "Import"), Trait::Required},
    Field{&MissingPupil::student, "student", QT_TRANSLATE_NOOP("Label", "Pupil"), Trait::Required | Trait::Identifying},
    Field{&MissingPupil::answer, "answer", QT_TRANSLATE_NOOP("Label", "Answer")},
    Field{&MissingPupil::answeredOn, "answered_on", QT_TRANSLATE_NOOP("Label", "Answered on")},
};
constexpr const auto& fieldsOf(const MissingPupil*)
{
    return missingPupilFields;
}
constexpr const char* tableOf(const MissingPupil*)
{
    return "missing_pupil";
}
constexpr Kind kindOf(const MissingPupil*)
{
    return Kind::MissingPupil;
}

// What a person says to the question. Of one who has left, day and note go to the pupil's enrolment.
struct MissingReply {
    std::optional<MissingAnswer> answer = {}; // no default: a missing answer must show
    std::optional<QDate> leftOn = {};
    QString note = {}; // e.g. to which school
};
inline constexpr auto missingReplyFields = std::tuple{
    Field{&MissingReply::answer, "answer", QT_TRANSLATE_NOOP("Label", "Answer"), Trait::Required},
    Field{&MissingReply::leftOn, "status_on", QT_TRANSLATE_NOOP("Label", "Left on")},
    Field{&MissingReply::note, "status_note", QT_TRANSLATE_NOOP("Label", "About the enrolment")},
};
constexpr const auto& fieldsOf(const MissingReply*)
{
    return missingReplyFields;
}

// One who has left needs a day that is not to come.
Violations check(const MissingReply& reply, QDate today);

} // namespace anxin
