// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/required.h"
#include "core/vault/changes.h"

namespace anxin {

// 校本规定: that the school has decided a number of days otherwise than the shipped rule, from when on and why. The latest one
// in force counts. Can be neither changed nor deleted (also by trigger).
struct SchoolRule {
    QString rule; // its code among RuleBook::days
    int days;     // 0–366
    QDate validFrom;
    QString reason;
    QString decidedBy;
};
using SchoolRuleId = Id<SchoolRule>;

inline constexpr auto schoolRuleFields = std::tuple{
    Field{&SchoolRule::rule, "rule", QT_TRANSLATE_NOOP("Label", "Rule"), Trait::Required},
    Field{&SchoolRule::days, "days", QT_TRANSLATE_NOOP("Label", "Days"), Trait::Required},
    Field{&SchoolRule::validFrom, "valid_from", QT_TRANSLATE_NOOP("Label", "Valid from"), Trait::Required},
    Field{&SchoolRule::reason, "reason", QT_TRANSLATE_NOOP("Label", "Reason"), Trait::Required},
    Field{&SchoolRule::decidedBy, "decided_by", QT_TRANSLATE_NOOP("Label", "Decided by"), Trait::Required},
};
constexpr const auto& fieldsOf(const SchoolRule*)
{
    return schoolRuleFields;
}
constexpr const char* tableOf(const SchoolRule*)
{
    return "school_rule";
}
constexpr Kind kindOf(const SchoolRule*)
{
    return Kind::SchoolRule;
}

} // namespace anxin
