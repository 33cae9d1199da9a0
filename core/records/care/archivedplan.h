// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/required.h"
#include "core/records/casefile/casefile.h"

namespace anxin {

// What a case file said of concern and plans before it was rewritten. Made with the change, in the same transaction; can be
// neither changed nor deleted (also by trigger).
struct ArchivedPlan {
    CaseFileId caseFile;
    int number; // from 1, of this file
    QDate replacedOn;
    QString owner;
    QString concern;
    QString carePlan;
    QString contingencyPlan;
};
using ArchivedPlanId = Id<ArchivedPlan>;

inline constexpr auto archivedPlanFields = std::tuple{
    Field{&ArchivedPlan::caseFile, "case_file", QT_TRANSLATE_NOOP("Label", "Case file"), Trait::Required},
    Field{&ArchivedPlan::number, "number", QT_TRANSLATE_NOOP("Label", "Version"), Trait::Required},
    Field{&ArchivedPlan::replacedOn, "replaced_on", QT_TRANSLATE_NOOP("Label", "Replaced on"), Trait::Required},
    Field{&ArchivedPlan::owner, "owner", QT_TRANSLATE_NOOP("Label", "Responsible"), Trait::Required},
    Field{&ArchivedPlan::concern, "concern", QT_TRANSLATE_NOOP("Label", "What is the concern"), Trait::Sensitive},
    Field{&ArchivedPlan::carePlan, "care_plan", QT_TRANSLATE_NOOP("Label", "Care plan"), Trait::Sensitive},
    Field{&ArchivedPlan::contingencyPlan, "contingency_plan", QT_TRANSLATE_NOOP("Label", "Contingency plan"), Trait::Sensitive},
};
constexpr const auto& fieldsOf(const ArchivedPlan*)
{
    return archivedPlanFields;
}
constexpr const char* tableOf(const ArchivedPlan*)
{
    return "archived_plan";
}
constexpr Kind kindOf(const ArchivedPlan*)
{
    return Kind::ArchivedPlan;
}

} // namespace anxin
