// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/required.h"
#include "core/records/student/student.h"

namespace anxin {

enum class GuardianRelation : quint8 { Mother, Father, Grandparent, Relative, Institution, Other };
constexpr auto enumTable(GuardianRelation)
{
    return std::array{
        EnumEntry{GuardianRelation::Mother, "mother", QT_TRANSLATE_NOOP("Label", "Mother")},
        EnumEntry{GuardianRelation::Father, "father", QT_TRANSLATE_NOOP("Label", "Father")},
        EnumEntry{GuardianRelation::Grandparent, "grandparent", QT_TRANSLATE_NOOP("Label", "Grandparent")},
        EnumEntry{GuardianRelation::Relative, "relative", QT_TRANSLATE_NOOP("Label", "Another relative")},
        EnumEntry{GuardianRelation::Institution, "institution", QT_TRANSLATE_NOOP("Label", "An institution")},
        EnumEntry{GuardianRelation::Other, "other", QT_TRANSLATE_NOOP("Label", "Another person")},
    };
}

// 监护人: who answers for a pupil at home, and whether this person may be told of what the room knows.
struct Guardian {
    StudentId student;
    QString name;
    std::optional<GuardianRelation> relation = {}; // no default: a missing answer must show
    QString phone = {}; // one number, with blanks, hyphens, +86 or 转801 as people write it; or empty
    bool mayBeTold = true;
    bool notFirst = false; // never told first, e.g. because this person may be the danger
    QString note = {};
};
using GuardianId = Id<Guardian>;

inline constexpr auto guardianFields = std::tuple{
    Field{&Guardian::student, "student", QT_TRANSLATE_NOOP("Label", "Pupil"), Trait::Required | Trait::Identifying},
    Field{&Guardian::name, "name", QT_TRANSLATE_NOOP("Label", "Name"), Trait::Required | Trait::Identifying},
    Field{&Guardian::relation, "relation", QT_TRANSLATE_NOOP("Label", "Relation"), Trait::Required},
    Field{&Guardian::phone, "phone", QT_TRANSLATE_NOOP("Label", "Telephone"), Trait::Identifying},
    Field{&Guardian::mayBeTold, "may_be_told", QT_TRANSLATE_NOOP("Label", "May be told")},
    Field{&Guardian::notFirst, "not_first", QT_TRANSLATE_NOOP("Label", "Do not notify first"), Trait::Sensitive},
    Field{&Guardian::note, "note", QT_TRANSLATE_NOOP("Label", "Remarks"), Trait::Identifying | Trait::Sensitive},
};
constexpr const auto& fieldsOf(const Guardian*)
{
    return guardianFields;
}
constexpr const char* tableOf(const Guardian*)
{
    return "guardian";
}
constexpr Kind kindOf(const Guardian*)
{
    return Kind::Guardian;
}

// Whether it is asked back before this person is turned to: not to be told at all, or not first.
constexpr bool mustBeAskedAbout(const Guardian& guardian)
{
    return !guardian.mayBeTold || guardian.notFirst;
}

// A mobile number has 11 digits, any other 5 (a hotline) to 15 and perhaps an extension.
Violations check(const Guardian& guardian);

// Whether somebody of those who are known can be told, and told first.
enum class Reach : quint8 {
    NobodyKnown,
    NobodyMayBeTold,
    NobodyFirst, // some may be told, and each of them not first
    Somebody,
};
Reach reachOf(const std::vector<Stored<Guardian>>& guardians);
// What that means for who wants to call; empty for Somebody.
QString sentence(Reach reach);

} // namespace anxin
