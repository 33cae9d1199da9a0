// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/caseworkservice.h"
#include "core/services/referralservice.h"
#include "tests/promises/canarywork.h"

namespace anxin {

// What a hospital said is handed over, and stays in the vault.
void CanaryWork::refer(StudentId student)
{
    const auto referral =
        CaseworkService{*m_vault}.record(Referral{student, m_clock.today(), ReferralDirection::Hospital, next(), next()});
    REQUIRE(referral);
    ReferralService steps{*m_vault};
    ReferralStep refused{*referral, ReferralStepKind::Refused, m_clock.today(), QStringLiteral("林老师"), next(), next(),
                         next()};
    REQUIRE(steps.take(refused));
    ReferralStep fedBack{*referral, ReferralStepKind::FedBack, m_clock.today(), QStringLiteral("林老师")};
    fedBack.text = next();
    fedBack.institution = next();
    fedBack.department = next();
    fedBack.doctor = next();
    fedBack.finding = next();
    fedBack.medication = next();
    fedBack.advice = next();
    REQUIRE(steps.take(fedBack));
}

} // namespace anxin
