// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/agenda.h"
#include "core/services/referralloops.h"
#include "core/services/referralservice.h"
#include "tests/support/catch.h"
#include "tests/support/testvault.h"

namespace anxin {

// A referral of one pupil, and steps of it.
struct ReferralRoom : TestVault {
    ReferralService referrals{*vault};
    RuleBook rules = RuleBook::shipped();
    StudentId pupil = aStudent();
    ReferralId id = advised();

    ReferralId advised(ReferralDirection direction = ReferralDirection::Hospital)
    {
        return doing(Op::RecordReferral, [&](UnitOfWork& uow) {
            return TestVault::referrals.add(uow, {pupil, uow.today(), direction, QStringLiteral("市精神卫生中心"),
                                                  QStringLiteral("超出学校能够提供的帮助")});
        });
    }
    // With all the evidence that a step of its kind may need.
    ReferralStep step(ReferralStepKind kind)
    {
        ReferralStep made{id, kind, clock.today(), QStringLiteral("林老师"), QStringLiteral("母亲")};
        made.text = QStringLiteral("当面说了");
        made.witness =
            kind == ReferralStepKind::Refused || kind == ReferralStepKind::RefusedToSign ? QStringLiteral("王老师") : QString();
        if (kind == ReferralStepKind::OnLeave || kind == ReferralStepKind::Suspended ||
            kind == ReferralStepKind::ReturnNotPassed)
            made.until = clock.today().addDays(40);
        if (kind == ReferralStepKind::FedBack || kind == ReferralStepKind::Seen)
            made.institution = QStringLiteral("市精神卫生中心");
        made.certificate = true;
        if (kind == ReferralStepKind::TakenBack)
            made.takesBack = position().last;
        return made;
    }
    StepResult take(ReferralStepKind kind) { return referrals.take(step(kind), QStringLiteral("已当面交代")); }
    StepResult closeInOneSentence() { return referrals.take(step(ReferralStepKind::Closed)); }
    std::vector<ReferralTask> left() { return leftUndone(position(), rules); }
    ReferralPosition position() { return referrals.standingOf(*referrals.referral(id)).position; }
    ReferralNext next() { return nextOf(position(), rules).front(); }
    std::vector<OpenLoop> loops()
    {
        LoopCollector to{rules, QStringLiteral("林老师")};
        addReferralLoops(to, referrals.open(), {});
        return std::move(to).sorted();
    }
    void pass(int days) { clock.advanceSeconds(86400LL * days); }
};

} // namespace anxin
