// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/required.h"
#include "core/records/student/student.h"

namespace anxin {

// Circumstances by which schools and their authorities look after pupils together. Facts, not traits of a child.
enum class AttentionCategory : quint8 {
    LeftBehind,
    Migrant,
    InDifficulty,
    SingleParent,
    Divorced,
    Blended,
    Orphan,
    SpecialPhysique,
    Disability,
    Bereaved,
    Illness,
    Repeating,
    TransferredIn,
    Other,
};
constexpr auto enumTable(AttentionCategory)
{
    return std::array{
        EnumEntry{AttentionCategory::LeftBehind, "left-behind", QT_TRANSLATE_NOOP("Label", "Left-behind child")},
        EnumEntry{AttentionCategory::Migrant, "migrant", QT_TRANSLATE_NOOP("Label", "Migrant child")},
        EnumEntry{AttentionCategory::InDifficulty, "in-difficulty", QT_TRANSLATE_NOOP("Label", "Family in difficulty")},
        EnumEntry{AttentionCategory::SingleParent, "single-parent", QT_TRANSLATE_NOOP("Label", "Single-parent family")},
        EnumEntry{AttentionCategory::Divorced, "divorced", QT_TRANSLATE_NOOP("Label", "Parents divorced")},
        EnumEntry{AttentionCategory::Blended, "blended", QT_TRANSLATE_NOOP("Label", "Blended family")},
        EnumEntry{AttentionCategory::Orphan, "orphan", QT_TRANSLATE_NOOP("Label", "Orphan")},
        EnumEntry{AttentionCategory::SpecialPhysique, "special-physique", QT_TRANSLATE_NOOP("Label", "Special physique")},
        EnumEntry{AttentionCategory::Disability, "disability", QT_TRANSLATE_NOOP("Label", "Disability")},
        EnumEntry{AttentionCategory::Bereaved, "bereaved", QT_TRANSLATE_NOOP("Label", "Death in the family")},
        EnumEntry{AttentionCategory::Illness, "illness", QT_TRANSLATE_NOOP("Label", "Serious illness in the family")},
        EnumEntry{AttentionCategory::Repeating, "repeating", QT_TRANSLATE_NOOP("Label", "Repeating a year")},
        EnumEntry{AttentionCategory::TransferredIn, "transferred-in", QT_TRANSLATE_NOOP("Label", "New from another school")},
        EnumEntry{AttentionCategory::Other, "other", QT_TRANSLATE_NOOP("Label", "Another circumstance")},
    };
}

// Since when, and perhaps until when, a pupil is looked after under a category. A pupil may be under several, and under the
// same one again after it has ended.
struct Attention {
    StudentId student;
    std::optional<AttentionCategory> category = {}; // no default: a missing answer must show
    QDate since = {};
    std::optional<QDate> until = {}; // its last day
    QString note = {};
};
using AttentionId = Id<Attention>;

inline constexpr auto attentionFields = std::tuple{
    Field{&Attention::student, "student", QT_TRANSLATE_NOOP("Label", "Pupil"), Trait::Required | Trait::Identifying},
    Field{&Attention::category, "category", QT_TRANSLATE_NOOP("Label", "Attention category"),
          Trait::Required | Trait::Sensitive},
    Field{&Attention::since, "since", QT_TRANSLATE_NOOP("Label", "Since"), Trait::Required},
    Field{&Attention::until, "until", QT_TRANSLATE_NOOP("Label", "Until")},
    Field{&Attention::note, "note", QT_TRANSLATE_NOOP("Label", "Remarks"), Trait::Identifying | Trait::Sensitive},
};
constexpr const auto& fieldsOf(const Attention*)
{
    return attentionFields;
}
constexpr const char* tableOf(const Attention*)
{
    return "attention";
}
constexpr Kind kindOf(const Attention*)
{
    return Kind::Attention;
}

// A last day may be known ahead (until the end of a term), a first one may not.
Violations check(const Attention& attention, QDate today);
bool holdsOn(const Attention& attention, QDate day);

} // namespace anxin
