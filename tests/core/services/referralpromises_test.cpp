// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/referralroom.h"

using namespace anxin;

namespace {
using K = ReferralStepKind;
using T = ReferralTask;
using Room = ReferralRoom;
} // namespace

TEST_CASE("many looks in the first days after a return do not stand for those of the later weeks", "[referral][agenda]")
{
    Room room;
    for (const K kind : {K::Seen, K::OnLeave, K::Returned})
        REQUIRE(room.take(kind));
    const QDate back = room.clock.today();
    for (int day = 1; day <= 4; ++day) {
        room.pass(1);
        REQUIRE(room.take(K::FollowUp));
        CHECK(room.next().due == back.addDays(7));
    }
    room.pass(13); // the look of the second week, three days late
    REQUIRE(room.take(K::FollowUp));
    CHECK(room.next().task == T::FollowUp);
    CHECK(room.next().due == back.addDays(28));
    CHECK_FALSE(room.closeInOneSentence());
}

TEST_CASE("a family that is never reached is told to the leader, however often it was tried", "[referral][agenda]")
{
    Room room;
    REQUIRE(room.take(K::NotReached));
    const QDate first = room.clock.today();
    room.pass(2);
    REQUIRE(room.take(K::NotReached));
    for (int day = 2; day < 6; ++day) {
        CHECK(room.next().task == T::InformLeader);
        CHECK(room.next().due == first.addDays(3));
        room.pass(1);
        REQUIRE(room.take(K::NotReached));
    }
    REQUIRE(room.take(K::LeaderInformed));
    CHECK(room.next().task == T::AskAgain);
}

TEST_CASE("a pupil who was kept at home after a refusal is looked in on after the return, and the family is talked with again",
          "[referral][agenda]")
{
    Room room;
    for (const K kind : {K::Refused, K::OnLeave, K::Returned})
        REQUIRE(room.take(kind));
    CHECK(room.next().task == T::SecondTalk);
    CHECK(room.left() == std::vector{T::SecondTalk, T::InformLeader, T::FollowUp});
    CHECK(room.loops().size() == 2);
}

TEST_CASE("what happened before somebody was asked after it is entered with its true day", "[referral]")
{
    Room room;
    REQUIRE(room.take(K::LetterGiven));
    room.pass(9);
    REQUIRE(room.take(K::AskedAfter));
    room.pass(2);
    ReferralStep seen = room.step(K::Seen);
    seen.onDay = room.clock.today().addDays(-4);
    REQUIRE(room.referrals.take(seen));
    CHECK(room.position().since == seen.onDay);
    ReferralStep before = room.step(K::FedBack);
    before.onDay = seen.onDay.addDays(-1); // the visit leads on
    CHECK_FALSE(room.referrals.take(before));
}
