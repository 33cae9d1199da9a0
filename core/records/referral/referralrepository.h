// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/referral/referralstate.h"
#include "core/vault/recordtable.h"

namespace anxin {

// A referral, what has become of it, and where that leads.
struct ReferralStanding {
    Stored<Referral> referral;
    std::vector<Stored<ReferralStep>> steps; // as entered
    ReferralPosition position;
};

class ReferralRepository {
public:
    explicit ReferralRepository(Connection& connection);
    // Gives it the next number of its year where it has none.
    ReferralId add(UnitOfWork& uow, const Referral& referral);
    void save(UnitOfWork& uow, const Stored<Referral>& referral) { m_table.save(uow, referral); }
    ReferralStepId addStep(UnitOfWork& uow, const ReferralStep& step) { return m_steps.add(uow, step); }

    std::optional<Stored<Referral>> byId(ReferralId id) { return m_table.byId(id); }
    std::optional<Stored<Referral>> bySlipNo(const QString& number);
    // The newest first.
    std::vector<Stored<Referral>> ofStudent(StudentId student);
    // As entered.
    std::vector<Stored<ReferralStep>> stepsOf(ReferralId referral);
    // Those that are not closed, the oldest first.
    std::vector<ReferralStanding> open();
    ReferralStanding standingOf(const Stored<Referral>& referral);
    // By one of the pupil's referrals.
    bool isReturnAwaited(StudentId student);

private:
    RecordTable<Referral> m_table;
    RecordTable<ReferralStep> m_steps;
    Statement m_highestNo;
    Statement m_bySlipNo;
    Statement m_ofStudent;
    Statement m_stepsOf;
    Statement m_open;
    Statement m_stepsOfOpen;
};

} // namespace anxin
