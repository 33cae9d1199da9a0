// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/rules/schoolrule.h"
#include "core/vault/recordtable.h"

namespace anxin {

class SchoolRuleRepository {
public:
    explicit SchoolRuleRepository(Connection& connection);
    SchoolRuleId add(UnitOfWork& uow, const SchoolRule& rule) { return m_table.add(uow, rule); }
    // Those in force on that day, one for each rule.
    std::vector<Stored<SchoolRule>> inForce(QDate day);

private:
    RecordTable<SchoolRule> m_table;
    Statement m_until;
};

} // namespace anxin
