// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/required.h"
#include "core/records/student/student.h"

namespace anxin {

// 私人备忘: the counsellor's own thoughts about a pupil, no part of the file. Never exported, printed, counted or found by
// words; the log says that one was written.
struct PrivateMemo {
    StudentId student;
    QDate writtenOn;
    QString text;
};
using PrivateMemoId = Id<PrivateMemo>;

inline constexpr auto privateMemoFields = std::tuple{
    Field{&PrivateMemo::student, "student", QT_TRANSLATE_NOOP("Label", "Pupil"), Trait::Required | Trait::Identifying},
    Field{&PrivateMemo::writtenOn, "written_on", QT_TRANSLATE_NOOP("Label", "Date"), Trait::Required},
    Field{&PrivateMemo::text, "text", QT_TRANSLATE_NOOP("Label", "Private memo"), Trait::Required | Trait::Sensitive},
};
constexpr const auto& fieldsOf(const PrivateMemo*)
{
    return privateMemoFields;
}
constexpr const char* tableOf(const PrivateMemo*)
{
    return "private_memo";
}
constexpr Kind kindOf(const PrivateMemo*)
{
    return Kind::PrivateMemo;
}

} // namespace anxin
