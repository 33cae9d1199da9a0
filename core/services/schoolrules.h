// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/records/rules/schoolrulerepository.h"
#include "core/services/rulebook.h"
#include "core/vault/vault.h"

namespace anxin {

// What the school has decided otherwise than the shipped rules. Lives on the vault's thread.
class SchoolRules {
public:
    explicit SchoolRules(Vault& vault) : m_vault(vault), m_rules(vault.connection()) {}

    // Op::SetRule. A number of days from 0 to 366, for a rule that there is, with a reason.
    Result<SchoolRuleId, Violations> decide(const SchoolRule& rule, const RuleBook& shipped);
    std::vector<Stored<SchoolRule>> inForce() { return m_rules.inForce(m_vault.clock().today()); }
    // The shipped rules with what the school has decided.
    RuleBook over(const RuleBook& shipped);

private:
    Vault& m_vault;
    SchoolRuleRepository m_rules;
};

} // namespace anxin
