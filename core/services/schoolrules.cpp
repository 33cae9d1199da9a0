// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/schoolrules.h"

namespace anxin {

namespace {
constexpr int mostDays = 366;
}

Result<SchoolRuleId, Violations> SchoolRules::decide(const SchoolRule& rule, const RuleBook& shipped)
{
    Violations found = missingRequired(rule);
    if (rule.days < 0 || rule.days > mostDays)
        found.push_back(
            {QStringLiteral("days"), Rule::OutOfRange, QStringLiteral("0–%1").arg(mostDays), QString::number(rule.days)});
    if (!shipped.hasDays(rule.rule))
        found.push_back({QStringLiteral("rule"), Rule::Required});
    if (!found.empty())
        return refuse(std::move(found));
    return m_vault.transact(Op::SetRule,
                            [&](UnitOfWork& uow) -> Result<SchoolRuleId, Violations> { return m_rules.add(uow, rule); });
}

RuleBook SchoolRules::over(const RuleBook& shipped)
{
    RuleBook book = shipped;
    for (const Stored<SchoolRule>& rule : inForce())
        book = book.withDays(rule.value.rule, {rule.value.days, rule.value.reason, rule.value.validFrom, true});
    return book;
}

} // namespace anxin
