// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// 休学 is one thing, whether it was entered in the register or as a step of a referral.
#include "core/services/agenda.h"
#include "core/services/referralservice.h"
#include "core/services/registerservice.h"
#include "tests/support/catch.h"
#include "tests/support/testvault.h"

#include <algorithm>

using namespace anxin;

namespace {

using K = ReferralStepKind;
const QString teacher = QStringLiteral("林老师");

struct Room : TestVault {
    RuleBook rules = RuleBook::shipped();
    ReferralService steps{*vault};
    RegisterService registered{*vault};
    Agenda agenda{*vault, rules, [] { return teacher; }};
    StudentId pupil = aStudent();

    ReferralId advised()
    {
        return doing(Op::RecordReferral, [&](UnitOfWork& uow) {
            return referrals.add(uow, {pupil, uow.today(), ReferralDirection::Hospital, QStringLiteral("市精神卫生中心"),
                                       QStringLiteral("超出学校能够提供的帮助")});
        });
    }
    StepResult take(ReferralId referral, K kind)
    {
        ReferralStep step{referral, kind, clock.today(), teacher, QStringLiteral("母亲")};
        step.text = QStringLiteral("当面说了");
        step.certificate = true;
        if (kind == K::Suspended || kind == K::OnLeave)
            step.until = clock.today().addDays(40);
        if (kind == K::TakenBack)
            step.takesBack = steps.standingOf(*steps.referral(referral)).position.last;
        return steps.take(step);
    }
    Result<StudentId, Violations> enter(EnrolmentStatus status)
    {
        Stored<Student> changed = *registered.student(pupil);
        changed.value.status = status;
        changed.value.statusOn = clock.today();
        return registered.changeStatus(changed);
    }
    EnrolmentStatus status() { return registered.student(pupil)->value.status; }
    std::vector<OpenLoop> owed(LoopKind kind)
    {
        std::vector<OpenLoop> all = agenda.loops();
        std::erase_if(all, [&](const OpenLoop& one) { return one.kind != kind; });
        return all;
    }
};

} // namespace

TEST_CASE("whom a referral suspends is suspended in the register, and comes back there by the assessed return",
          "[referral][register]")
{
    Room room;
    const ReferralId referral = room.advised();
    REQUIRE(room.take(referral, K::Seen));
    REQUIRE(room.take(referral, K::Suspended));
    CHECK(room.status() == EnrolmentStatus::Suspended);
    CHECK(room.registered.student(room.pupil)->value.statusOn == room.clock.today());
    CHECK(room.owed(LoopKind::ReferralStep).size() == 1); // the application; the referral knows the last day
    CHECK(room.owed(LoopKind::Suspension).empty());

    const auto back = room.enter(EnrolmentStatus::Enrolled);
    REQUIRE_FALSE(back);
    CHECK(back.error().at(0).rule == Rule::ReturnAwaited);
    for (const K kind : {K::ReturnApplied, K::ReturnPassed}) {
        REQUIRE(room.take(referral, kind));
        CHECK_FALSE(room.enter(EnrolmentStatus::Enrolled)); // also once it is passed, until the pupil is back
    }
    REQUIRE(room.take(referral, K::Returned));
    CHECK(room.status() == EnrolmentStatus::Enrolled);
    CHECK(room.registered.spellsOf(room.pupil).size() == 2);
}

TEST_CASE("who leaves while a referral awaits the return does not come back past it", "[referral][register]")
{
    Room room;
    const ReferralId referral = room.advised();
    REQUIRE(room.take(referral, K::Seen));
    REQUIRE(room.take(referral, K::Suspended));
    REQUIRE(room.enter(EnrolmentStatus::Transferred));
    CHECK_FALSE(room.enter(EnrolmentStatus::Enrolled));
    REQUIRE(room.enter(EnrolmentStatus::Suspended));
}

TEST_CASE("who is suspended in the register has a return clock until a referral brings its own", "[register][agenda]")
{
    Room room;
    const QDate since = room.clock.today();
    REQUIRE(room.enter(EnrolmentStatus::Suspended));
    auto owed = room.owed(LoopKind::Suspension);
    REQUIRE(owed.size() == 1);
    CHECK(owed[0].due == since.addDays(365 - 15));
    CHECK(owed[0].reference.contains(isoDate(since.addDays(365))));

    const ReferralId referral = room.advised();
    REQUIRE(room.take(referral, K::Seen));
    CHECK(room.owed(LoopKind::Suspension).size() == 1);
    REQUIRE(room.take(referral, K::Suspended));
    CHECK(room.owed(LoopKind::Suspension).empty());
    REQUIRE(room.take(referral, K::TakenBack));
    CHECK(room.status() == EnrolmentStatus::Suspended); // as the register has it still
    CHECK(room.owed(LoopKind::Suspension).size() == 1);
    REQUIRE(room.enter(EnrolmentStatus::Enrolled));
    CHECK(room.owed(LoopKind::Suspension).empty());
}

TEST_CASE("a leave is no suspension, and of two referrals the last return counts", "[referral][register]")
{
    Room room;
    const ReferralId leave = room.advised(), one = room.advised(), other = room.advised();
    for (const ReferralId referral : {leave, one, other})
        REQUIRE(room.take(referral, K::Seen));
    REQUIRE(room.take(leave, K::OnLeave));
    CHECK(room.status() == EnrolmentStatus::Enrolled);
    for (const ReferralId referral : {one, other})
        for (const K kind : {K::Suspended, K::ReturnApplied, K::ReturnPassed})
            REQUIRE(room.take(referral, kind));
    REQUIRE(room.take(one, K::Returned));
    CHECK(room.status() == EnrolmentStatus::Suspended);
    REQUIRE(room.take(other, K::Returned));
    CHECK(room.status() == EnrolmentStatus::Enrolled);
}
