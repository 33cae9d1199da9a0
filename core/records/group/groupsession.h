// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/group/groupprogramme.h"

namespace anxin {

// One meeting of a group. Its text is about the group; what is noted of one member stands in GroupAttendance.
struct GroupSession {
    GroupProgrammeId programme;
    int number; // 1, 2, 3 …
    QDate heldOn;
    int minutes = 45; // 5–480
    QString place = {};
    QString process = {};
    QString leader = {};
};
using GroupSessionId = Id<GroupSession>;

inline constexpr auto groupSessionFields = std::tuple{
    Field{&GroupSession::programme, "programme", QT_TRANSLATE_NOOP("Label", "Group programme"), Trait::Required},
    Field{&GroupSession::number, "number", QT_TRANSLATE_NOOP("Label", "Which session"), Trait::Required},
    Field{&GroupSession::heldOn, "held_on", QT_TRANSLATE_NOOP("Label", "Held on"), Trait::Required},
    Field{&GroupSession::minutes, "minutes", QT_TRANSLATE_NOOP("Label", "Minutes"), Trait::Required},
    Field{&GroupSession::place, "place", QT_TRANSLATE_NOOP("Label", "Place")},
    Field{&GroupSession::process, "process", QT_TRANSLATE_NOOP("Label", "What the group did"),
          Trait::Required | Trait::Sensitive},
    Field{&GroupSession::leader, "leader", QT_TRANSLATE_NOOP("Label", "Led by"), Trait::Required},
};
constexpr const auto& fieldsOf(const GroupSession*)
{
    return groupSessionFields;
}
constexpr const char* tableOf(const GroupSession*)
{
    return "group_session";
}
constexpr Kind kindOf(const GroupSession*)
{
    return Kind::GroupSession;
}
Violations check(const GroupSession& session, QDate today);

enum class GroupPresence : quint8 { Present, Excused, Absent };
constexpr auto enumTable(GroupPresence)
{
    return std::array{
        EnumEntry{GroupPresence::Present, "present", QT_TRANSLATE_NOOP("Label", "Was there")},
        EnumEntry{GroupPresence::Excused, "excused", QT_TRANSLATE_NOOP("Label", "Excused")},
        EnumEntry{GroupPresence::Absent, "absent", QT_TRANSLATE_NOOP("Label", "Was not there")},
    };
}

// Whether one member was there, and what is noted of that member alone. The remark belongs to the pupil's file: the group's
// pages never show it, and nothing prints, exports or finds it.
struct GroupAttendance {
    GroupSessionId session;
    StudentId student;
    GroupPresence presence = GroupPresence::Present;
    QString remark = {};
};
using GroupAttendanceId = Id<GroupAttendance>;

inline constexpr auto groupAttendanceFields = std::tuple{
    Field{&GroupAttendance::session, "session", QT_TRANSLATE_NOOP("Label", "Group session"), Trait::Required},
    Field{&GroupAttendance::student, "student", QT_TRANSLATE_NOOP("Label", "Pupil"), Trait::Required | Trait::Identifying},
    Field{&GroupAttendance::presence, "presence", QT_TRANSLATE_NOOP("Label", "Attendance"), Trait::Required},
    Field{&GroupAttendance::remark, "remark", QT_TRANSLATE_NOOP("Label", "Noted of this pupil alone"), Trait::Sensitive},
};
constexpr const auto& fieldsOf(const GroupAttendance*)
{
    return groupAttendanceFields;
}
constexpr const char* tableOf(const GroupAttendance*)
{
    return "group_attendance";
}
constexpr Kind kindOf(const GroupAttendance*)
{
    return Kind::GroupAttendance;
}

} // namespace anxin
