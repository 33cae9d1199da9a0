// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/records/referral/referralrepository.h"
#include "core/records/referral/slipcode.h"
#include "core/records/student/studentrepository.h"
#include "core/services/referralrules.h"
#include "core/services/schoolrules.h"
#include "core/services/triageservice.h"
#include "core/vault/vault.h"

namespace anxin {

// Why a code that was typed from a slip leads nowhere, in words that say what to do.
enum class SlipRefusal : quint8 {
    NotACode,
    WrongCheckDigit,
    NoSuchLetter, // the digit fits, and no letter has that number
};
QString sentence(SlipRefusal refusal);

using StepResult = Result<ReferralStepId, Refused<StepRefusal>>;

// What becomes of referrals. A step is evidence: it is added or taken back by another, and where a referral stands follows.
// Every act is one transaction (Op::TakeReferralStep). Lives on the vault's thread.
class ReferralService {
public:
    explicit ReferralService(Vault& vault);

    // Not closed while a pupil of this school is away or awaited back: coming back ends that, or leaving the school. A
    // suspension and the return from it change the enrolment likewise. Closed with something left undone only with
    // `allTheSame`, why, which becomes a part of the step's text. Refused: StillAway, and what `obstacle` says.
    StepResult take(const ReferralStep& step, const QString& allTheSame = {});
    // Why this step would be refused for what went before; nothing where it would not.
    std::optional<StepRefusal> obstacleTo(const ReferralStanding& standing, const ReferralStep& step);

    std::optional<Stored<Referral>> referral(ReferralId id) { return m_referrals.byId(id); }
    ReferralStanding standingOf(const Stored<Referral>& referral) { return m_referrals.standingOf(referral); }
    // The newest first.
    std::vector<ReferralStanding> of(StudentId student);
    // Those that are not closed, the oldest first.
    std::vector<ReferralStanding> open() { return m_referrals.open(); }
    // Whose letter bears this code.
    Result<Stored<Referral>, SlipRefusal> byCode(const QString& typed);

private:
    // The register is where it stands that a pupil is suspended, by whichever way it was entered.
    void changeEnrolment(UnitOfWork& uow, const ReferralStanding& before, const ReferralStep& step);

    Vault& m_vault;
    ReferralRepository m_referrals;
    StudentRepository m_students;
    SchoolRules m_rules;
};

// The step whose form a slip that came back opens, by where its referral stands: the guardian's answer or what the institution
// said. Nothing where the referral is closed.
std::optional<ReferralStepKind> replyFor(const ReferralPosition& position);

} // namespace anxin
