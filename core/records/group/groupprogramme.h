// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/required.h"
#include "core/records/student/student.h"

namespace anxin {

// What a group works on.
enum class GroupTheme : quint8 { Newcomers, Relations, Emotions, Exams, Self, Career, Family, Grief, Other };
constexpr auto enumTable(GroupTheme)
{
    return std::array{
        EnumEntry{GroupTheme::Newcomers, "newcomers", QT_TRANSLATE_NOOP("Label", "Settling in at a new school")},
        EnumEntry{GroupTheme::Relations, "relations", QT_TRANSLATE_NOOP("Label", "Getting on with others")},
        EnumEntry{GroupTheme::Emotions, "emotions", QT_TRANSLATE_NOOP("Label", "Handling feelings")},
        EnumEntry{GroupTheme::Exams, "exams", QT_TRANSLATE_NOOP("Label", "Exam pressure")},
        EnumEntry{GroupTheme::Self, "self", QT_TRANSLATE_NOOP("Label", "Knowing oneself")},
        EnumEntry{GroupTheme::Career, "career", QT_TRANSLATE_NOOP("Label", "Plans for later")},
        EnumEntry{GroupTheme::Family, "family", QT_TRANSLATE_NOOP("Label", "Parents and children")},
        EnumEntry{GroupTheme::Grief, "grief", QT_TRANSLATE_NOOP("Label", "Loss and grief")},
        EnumEntry{GroupTheme::Other, "other", QT_TRANSLATE_NOOP("Label", "Another theme")},
    };
}

// 团体辅导方案. Its members agree on a rule of confidentiality before they first meet (also by trigger).
struct GroupProgramme {
    QString title;
    GroupTheme theme = GroupTheme::Relations;
    QString goals = {};
    QString audience = {}; // for whom, and how they were found
    int planned = 6;       // sessions, 1–60
    QString leader = {};
    QString place = {};
    QDate beginsOn = {};
    std::optional<QDate> ruleAgreedOn = {};
    std::optional<QDate> endedOn = {};
    QString outcome = {}; // looked back at when it is over
};
using GroupProgrammeId = Id<GroupProgramme>;

inline constexpr auto groupProgrammeFields = std::tuple{
    Field{&GroupProgramme::title, "title", QT_TRANSLATE_NOOP("Label", "Name of the group"), Trait::Required},
    Field{&GroupProgramme::theme, "theme", QT_TRANSLATE_NOOP("Label", "Theme"), Trait::Required},
    Field{&GroupProgramme::goals, "goals", QT_TRANSLATE_NOOP("Label", "Goals"), Trait::Required},
    Field{&GroupProgramme::audience, "audience", QT_TRANSLATE_NOOP("Label", "For whom, and how they were found")},
    Field{&GroupProgramme::planned, "planned", QT_TRANSLATE_NOOP("Label", "Sessions planned"), Trait::Required},
    Field{&GroupProgramme::leader, "leader", QT_TRANSLATE_NOOP("Label", "Led by"), Trait::Required},
    Field{&GroupProgramme::place, "place", QT_TRANSLATE_NOOP("Label", "Place")},
    Field{&GroupProgramme::beginsOn, "begins_on", QT_TRANSLATE_NOOP("Label", "Begins on"), Trait::Required},
    Field{&GroupProgramme::ruleAgreedOn, "rule_agreed_on", QT_TRANSLATE_NOOP("Label", "Rule of confidentiality agreed on")},
    Field{&GroupProgramme::endedOn, "ended_on", QT_TRANSLATE_NOOP("Label", "Ended on")},
    Field{&GroupProgramme::outcome, "outcome", QT_TRANSLATE_NOOP("Label", "What it has brought"), Trait::Sensitive},
};
constexpr const auto& fieldsOf(const GroupProgramme*)
{
    return groupProgrammeFields;
}
constexpr const char* tableOf(const GroupProgramme*)
{
    return "group_programme";
}
constexpr Kind kindOf(const GroupProgramme*)
{
    return Kind::GroupProgramme;
}
Violations check(const GroupProgramme& programme);

// Who belongs to a group, or did.
struct GroupMember {
    GroupProgrammeId programme;
    StudentId student;
    QDate joinedOn;
    std::optional<QDate> leftOn = {};
};
using GroupMemberId = Id<GroupMember>;

inline constexpr auto groupMemberFields = std::tuple{
    Field{&GroupMember::programme, "programme", QT_TRANSLATE_NOOP("Label", "Group programme"), Trait::Required},
    Field{&GroupMember::student, "student", QT_TRANSLATE_NOOP("Label", "Pupil"), Trait::Required | Trait::Identifying},
    Field{&GroupMember::joinedOn, "joined_on", QT_TRANSLATE_NOOP("Label", "Joined on"), Trait::Required},
    Field{&GroupMember::leftOn, "left_on", QT_TRANSLATE_NOOP("Label", "Left on")},
};
constexpr const auto& fieldsOf(const GroupMember*)
{
    return groupMemberFields;
}
constexpr const char* tableOf(const GroupMember*)
{
    return "group_member";
}
constexpr Kind kindOf(const GroupMember*)
{
    return Kind::GroupMember;
}

} // namespace anxin
