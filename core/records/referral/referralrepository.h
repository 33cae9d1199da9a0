// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/referral/referral.h"
#include "core/vault/recordtable.h"

namespace anxin {

class ReferralRepository {
public:
    explicit ReferralRepository(Connection& connection);
    ReferralId add(UnitOfWork& uow, const Referral& referral) { return m_table.add(uow, referral); }
    void save(UnitOfWork& uow, const Stored<Referral>& referral) { m_table.save(uow, referral); }
    std::optional<Stored<Referral>> byId(ReferralId id) { return m_table.byId(id); }
    // The newest first.
    std::vector<Stored<Referral>> ofStudent(StudentId student);
    // Without a reply, oldest first.
    std::vector<Stored<Referral>> unanswered();

private:
    RecordTable<Referral> m_table;
    Statement m_ofStudent;
    Statement m_unanswered;
};

} // namespace anxin
