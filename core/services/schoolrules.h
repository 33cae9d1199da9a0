// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/records/rules/schoolrulerepository.h"
#include "core/services/rulebook.h"
#include "core/vault/vault.h"

namespace anxin {

// The shipped rules with what the school has decided otherwise. Lives on the vault's thread.
class SchoolRules {
public:
    explicit SchoolRules(Vault& vault, const RuleBook& shipped = RuleBook::shipped())
        : m_vault(vault),
          m_rules(vault.connection()),
          m_shipped(shipped)
    {
    }

    // Op::SetRule. A number of days from 0 to 366, for a rule that there is, with a reason.
    Result<SchoolRuleId, Violations> decide(const SchoolRule& rule);
    // As the rules are today.
    RuleBook inForce();

private:
    Vault& m_vault;
    SchoolRuleRepository m_rules;
    const RuleBook m_shipped;
};

} // namespace anxin
