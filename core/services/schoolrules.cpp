// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/schoolrules.h"

namespace anxin {

namespace {
constexpr int mostDays = 366;
}

Result<SchoolRuleId, Violations> SchoolRules::decide(const SchoolRule& rule)
{
    Violations found = missingRequired(rule);
    if (rule.days < 0 || rule.days > mostDays)
        found.push_back(
            {QStringLiteral("days"), Rule::OutOfRange, QStringLiteral("0–%1").arg(mostDays), QString::number(rule.days)});
    if (!m_shipped.hasDays(rule.rule))
        found.push_back({QStringLiteral("rule"), Rule::Required});
    if (!found.empty())
        return refuse(std::move(found));
    return m_vault.transact(Op::SetRule,
                            [&](UnitOfWork& uow) -> Result<SchoolRuleId, Violations> { return m_rules.add(uow, rule); });
}

RuleBook SchoolRules::inForce()
{
    RuleBook book = m_shipped;
    for (const auto& [id, uid, rule] : m_rules.inForce(m_vault.clock().today()))
        if (book.hasDays(rule.rule)) // a later version of the program may know it no more
            book = book.withDays(rule.rule, {rule.days, TwoTongues::both(rule.reason), rule.validFrom, true});
    return book;
}

} // namespace anxin
