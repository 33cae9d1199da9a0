// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/required.h"
#include "core/records/student/student.h"

namespace anxin {

// 预警等级: a table that a school may re-word, because provinces number and colour their levels differently. What the program
// relies on is the rank: 1 is the most serious (▲), then ◆, ◐, ○.
struct WarningLevel {
    QString code;
    QString label;     // the school's own words; empty → the default words for the code
    int rank;          // 1–4
    int followUpDays;  // 1–366, until a file of that level is looked at again
    bool inUse = true; // offered when a level is set; decisions that name it stay
};
using WarningLevelId = Id<WarningLevel>;

inline constexpr auto warningLevelFields = std::tuple{
    Field{&WarningLevel::code, "code", QT_TRANSLATE_NOOP("Label", "Code"), Trait::Required},
    Field{&WarningLevel::label, "label", QT_TRANSLATE_NOOP("Label", "The school's own words")},
    Field{&WarningLevel::rank, "rank", QT_TRANSLATE_NOOP("Label", "Rank"), Trait::Required},
    Field{&WarningLevel::followUpDays, "follow_up_days", QT_TRANSLATE_NOOP("Label", "Looked at again after"), Trait::Required},
    Field{&WarningLevel::inUse, "in_use", QT_TRANSLATE_NOOP("Label", "In use")},
};
constexpr const auto& fieldsOf(const WarningLevel*)
{
    return warningLevelFields;
}
constexpr const char* tableOf(const WarningLevel*)
{
    return "warning_level";
}
constexpr Kind kindOf(const WarningLevel*)
{
    return Kind::WarningScheme;
}

Violations check(const WarningLevel& level);

// The words a person sees.
QString labelOf(const WarningLevel& level);

// One step in the history of a pupil's level: who decided what, when, why, on which evidence. Never changed afterwards.
struct LevelDecision {
    StudentId student;
    std::optional<WarningLevelId> level; // nothing: taken off the list
    QDate decidedOn;
    QString decidedBy;
    QString reason;
    QString evidence;
};
using LevelDecisionId = Id<LevelDecision>;

inline constexpr auto levelDecisionFields = std::tuple{
    Field{&LevelDecision::student, "student", QT_TRANSLATE_NOOP("Label", "Pupil"), Trait::Required | Trait::Identifying},
    Field{&LevelDecision::level, "level", QT_TRANSLATE_NOOP("Label", "Warning level")},
    Field{&LevelDecision::decidedOn, "decided_on", QT_TRANSLATE_NOOP("Label", "Decided on"), Trait::Required},
    Field{&LevelDecision::decidedBy, "decided_by", QT_TRANSLATE_NOOP("Label", "Decided by"), Trait::Required},
    Field{&LevelDecision::reason, "reason", QT_TRANSLATE_NOOP("Label", "Reason"), Trait::Required | Trait::Sensitive},
    Field{&LevelDecision::evidence, "evidence", QT_TRANSLATE_NOOP("Label", "Evidence"), Trait::Sensitive},
};
constexpr const auto& fieldsOf(const LevelDecision*)
{
    return levelDecisionFields;
}
constexpr const char* tableOf(const LevelDecision*)
{
    return "level_decision";
}
constexpr Kind kindOf(const LevelDecision*)
{
    return Kind::LevelDecision;
}

Violations check(const LevelDecision& decision, QDate today);

} // namespace anxin
