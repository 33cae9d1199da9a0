// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/required.h"
#include "core/records/casefile/casefile.h"

#include <utility>
#include <vector>

namespace anxin {

// 安全计划: what the pupil does and who is there when it gets bad, step by step, written together with the pupil. After Stanley
// and Brown's safety planning (2012): signs, what helps alone, who distracts, whom to ask, professionals, safe surroundings.
// Can be neither changed nor deleted (also by trigger); of several the newest counts.
struct SafetyPlan {
    CaseFileId caseFile;
    QDate madeOn;
    QString madeBy; // with whom it was written
    QString warningSigns;
    QString coping;
    QString company; // people and places that distract
    QString helpers; // whom the pupil asks for help
    QString professionals;
    QString surroundings; // what is put away, who goes along
};
using SafetyPlanId = Id<SafetyPlan>;

inline constexpr auto safetyPlanFields = std::tuple{
    Field{&SafetyPlan::caseFile, "case_file", QT_TRANSLATE_NOOP("Label", "Case file"), Trait::Required},
    Field{&SafetyPlan::madeOn, "made_on", QT_TRANSLATE_NOOP("Label", "Written on"), Trait::Required},
    Field{&SafetyPlan::madeBy, "made_by", QT_TRANSLATE_NOOP("Label", "Written with"), Trait::Required},
    Field{&SafetyPlan::warningSigns, "warning_signs", QT_TRANSLATE_NOOP("Label", "How it begins"),
          Trait::Required | Trait::Sensitive},
    Field{&SafetyPlan::coping, "coping", QT_TRANSLATE_NOOP("Label", "What I can do myself"),
          Trait::Required | Trait::Sensitive},
    Field{&SafetyPlan::company, "company", QT_TRANSLATE_NOOP("Label", "Who and what distracts"), Trait::Sensitive},
    Field{&SafetyPlan::helpers, "helpers", QT_TRANSLATE_NOOP("Label", "Whom to ask for help"),
          Trait::Required | Trait::Sensitive},
    Field{&SafetyPlan::professionals, "professionals", QT_TRANSLATE_NOOP("Label", "Professionals and numbers"),
          Trait::Sensitive},
    Field{&SafetyPlan::surroundings, "surroundings", QT_TRANSLATE_NOOP("Label", "What is put away, who stays near"),
          Trait::Required | Trait::Sensitive},
};
constexpr const auto& fieldsOf(const SafetyPlan*)
{
    return safetyPlanFields;
}
constexpr const char* tableOf(const SafetyPlan*)
{
    return "safety_plan";
}
constexpr Kind kindOf(const SafetyPlan*)
{
    return Kind::SafetyPlan;
}

// What stands in the plan, step by step: how each is called, and its text. Without those that are empty.
std::vector<std::pair<QString, QString>> stepsOf(const SafetyPlan& plan);

Violations check(const SafetyPlan& plan, QDate today);

} // namespace anxin
