// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/referralroom.h"

#include <random>

using namespace anxin;

namespace {
using K = ReferralStepKind;
using S = ReferralState;
using T = ReferralTask;
using Room = ReferralRoom;
} // namespace

TEST_CASE("every task of a referral that does not bring its own day has a number of days with a source", "[referral][rules]")
{
    const RuleBook rules = RuleBook::shipped();
    for (const auto& task : entriesOf<ReferralTask>) {
        CAPTURE(std::string(task.code));
        const bool bringsItsDay =
            task.value == T::EndOfLeave || task.value == T::Revisit || task.value == ReferralTask::FollowUp;
        CHECK(rules.hasDays(RuleBook::referralPrefix() + QLatin1StringView(task.code)) != bringsItsDay);
    }
    CHECK(rules.followUpDays() == std::vector{7, 14, 28, 56});
}

TEST_CASE("the days of a referral are a rule that the school may decide otherwise", "[referral][rules][agenda]")
{
    Room room;
    REQUIRE(room.take(K::LetterGiven));
    SchoolRules schoolRules{*room.vault};
    Agenda agenda{*room.vault, room.rules, [] { return QStringLiteral("林老师"); }};
    const auto reply = [&] {
        const auto loops = agenda.loops();
        const auto found = std::ranges::find(loops, LoopKind::ReferralReply, &OpenLoop::kind);
        REQUIRE(found != loops.end());
        return *found;
    };
    const auto due = [&] { return reply().due; };
    const QDate today = room.clock.today();
    CHECK(due() == today.addDays(7));
    REQUIRE(
        schoolRules.decide({QStringLiteral("referral/answer"), 3, today, QStringLiteral("校规"), QStringLiteral("校务会")}));
    CHECK(due() == today.addDays(3));
    // It is the promise of whoever owns the file; who has to act stands beside it.
    CHECK(reply().owner == QStringLiteral("林老师"));
    CaseworkService casework{*room.vault};
    CaseFile file = casework.proposal(reply().student, QStringLiteral("何老师"));
    file.concern = QStringLiteral("睡眠");
    REQUIRE(casework.open(file));
    CHECK(reply().owner == QStringLiteral("何老师"));
    CHECK(reply().reference.contains(label(ReferralActor::Guardian)));
}

TEST_CASE("each state has what comes next and a day; only a closed referral has nothing", "[referral][agenda]")
{
    Room room;
    const QDate today = room.clock.today();
    CHECK(room.next().task == T::HandLetterOver);
    CHECK(room.next().due == today);
    REQUIRE(room.take(K::LetterGiven));
    CHECK(room.next().task == T::Answer);
    CHECK(room.next().due == today.addDays(7));
    room.pass(8);
    REQUIRE(room.take(K::AskedAfter)); // the clock begins anew
    CHECK(room.next().due == today.addDays(15));
    REQUIRE(room.take(K::Refused));
    CHECK(room.next().task == T::SecondTalk);
    CHECK(room.next().by == ReferralActor::HomeroomTeacher);
    CHECK(room.next().due == today.addDays(11));
    REQUIRE(room.take(K::SecondTalk));
    CHECK(room.next().task == T::InformLeader);
    CHECK(room.next().due == today.addDays(9));
    REQUIRE(room.take(K::LeaderInformed));
    CHECK(room.next().task == T::AskAgain); // it is never silent
    REQUIRE(room.take(K::Agreed));
    CHECK(room.next().task == T::Visit);
    REQUIRE(room.take(K::Seen));
    CHECK(room.next().task == T::Feedback);
    REQUIRE(room.take(K::FedBack));
    CHECK(room.next().task == T::Arrangement);
    REQUIRE(room.take(K::Suspended));
    const QDate until = today.addDays(48);
    CHECK(room.next().task == T::Application);
    CHECK(room.next().due == until.addDays(-15));
    CHECK_FALSE(room.take(K::OnLeave));           // would let the assessment be forgotten
    CHECK(room.position().isSuspended);
    room.pass(20);
    REQUIRE(room.take(K::ReturnApplied));
    CHECK(room.next().task == T::Assessment);
    REQUIRE(room.take(K::ReturnPassed));
    CHECK(room.next().task == T::Return);
    CHECK(room.next().due == until.addDays(1));
    REQUIRE(room.take(K::Returned));
    const QDate back = room.clock.today();
    for (const int week : {1, 2, 4, 8}) {
        CHECK(room.next().task == T::FollowUp);
        CHECK(room.next().due == back.addDays(7 * week));
        CHECK(loopOf(room.next().task) == LoopKind::ReturnFollowUp);
        room.pass(static_cast<int>(room.clock.today().daysTo(room.next().due)));
        REQUIRE(room.take(K::FollowUp));
    }
    CHECK(room.next().task == T::Close);
    REQUIRE(room.take(K::Closed));
    CHECK(nextOf(room.position(), room.rules).empty());
    CHECK(room.referrals.open().empty());
}

TEST_CASE("what goes to the police or stays within the school is reported, not handed to the guardians, and its reply awaited",
          "[referral][agenda]")
{
    Room room;
    REQUIRE(room.take(K::Closed));
    room.id = room.advised(GENERATE(ReferralDirection::Protection, ReferralDirection::WithinSchool));
    const QDate today = room.clock.today();
    CHECK(room.next().task == T::HandOn);
    CHECK(room.next().by == ReferralActor::Counsellor);
    CHECK(room.next().due == today);
    CHECK(replyFor(room.position()) == K::FedBack);
    for (const OpenLoop& loop : room.loops())
        CHECK_FALSE(loop.reference.contains(label(ReferralActor::Guardian)));
    CHECK_FALSE(room.take(K::LetterGiven));
    REQUIRE(room.take(room.next().step));
    CHECK(room.next().task == T::Reply);
    CHECK(room.next().due == today.addDays(7));
    CHECK(loopOf(room.next().task) == LoopKind::ReferralReply);
    for (const OpenLoop& loop : room.loops())
        CHECK_FALSE(loop.reference.contains(label(ReferralActor::Guardian)));
    room.pass(8);
    REQUIRE(room.take(K::AskedAfter));
    CHECK(room.next().due == today.addDays(15));
    REQUIRE(room.take(room.next().step));
    CHECK(room.next().task == T::Arrangement);
}

TEST_CASE("a return that was not passed asks for an application, not for the end of a leave", "[referral][agenda]")
{
    Room room;
    for (const K kind : {K::Seen, K::OnLeave, K::ReturnApplied, K::ReturnNotPassed})
        REQUIRE(room.take(kind));
    CHECK(room.next().task == T::Application);
    REQUIRE(room.take(K::OnLeave)); // longer
    CHECK(room.next().task == T::Application);
    CHECK_FALSE(room.take(K::Returned));
    for (const K kind : {K::ReturnApplied, K::ReturnPassed, K::Returned})
        REQUIRE(room.take(kind));
}

TEST_CASE("a referral is not closed while a return is awaited, unless the pupil has left the school", "[referral]")
{
    Room room;
    using Steps = std::vector<K>;
    for (const K kind :
         GENERATE(Steps{K::Seen, K::OnLeave}, Steps{K::Seen, K::Suspended},
                  Steps{K::Seen, K::OnLeave, K::ReturnApplied, K::ReturnNotPassed},
                  Steps{K::Seen, K::OnLeave, K::ReturnApplied}, Steps{K::Seen, K::OnLeave, K::ReturnApplied, K::ReturnPassed}))
        REQUIRE(room.take(kind));
    const auto refused = room.take(K::Closed);
    REQUIRE_FALSE(refused);
    CHECK(std::get<StepRefusal>(refused.error()) == StepRefusal::StillAway);
    CHECK(sentence(StepRefusal::StillAway).contains(QStringLiteral("Nothing was entered")));
    if (GENERATE(true, false)) {
        room.doing(Op::EditStudent, [&](UnitOfWork& uow) {
            Stored<Student> pupil = *room.students.byId(room.pupil);
            pupil.value.status = EnrolmentStatus::Transferred;
            room.students.save(uow, pupil);
        });
    } else {
        for (const K kind : {K::ReturnApplied, K::ReturnPassed, K::Returned})
            if (room.position().state != S::Returning || !room.position().passedOn || kind == K::Returned)
                REQUIRE(room.take(kind));
    }
    CHECK(room.take(K::Closed));
}

TEST_CASE("a referral with something left undone is closed only with a reason why it may be left, which stays in the step",
          "[referral]")
{
    Room room;
    const auto direction = GENERATE(ReferralDirection::Hospital, ReferralDirection::Protection);
    if (direction == ReferralDirection::Protection) {
        REQUIRE(room.take(K::Closed));
        room.id = room.advised(direction);
        CHECK(room.left() == std::vector{T::HandOn}); // nothing was reported yet
    } else if (GENERATE(true, false)) {
        REQUIRE(room.take(K::Refused));
        CHECK(room.left() == std::vector{T::SecondTalk, T::InformLeader});
    } else if (GENERATE(true, false)) {
        for (const K kind : {K::Seen, K::OnLeave, K::Returned})
            REQUIRE(room.take(kind));
        CHECK(room.left() == std::vector{T::FollowUp});
    } else {
        ReferralStep fedBack = room.step(K::FedBack);
        fedBack.revisitOn = room.clock.today().addDays(7);
        REQUIRE(room.referrals.take(fedBack));
        REQUIRE(room.take(K::KeptInSchool));
        CHECK(room.left() == std::vector{T::Revisit});
    }
    const auto refused = room.closeInOneSentence();
    REQUIRE_FALSE(refused);
    CHECK(std::get<Violations>(refused.error()).front().field == QStringLiteral("all_the_same"));
    CHECK_FALSE(room.referrals.take(room.step(K::Closed), QStringLiteral("  ")));
    CHECK(room.position().state != S::Closed);
    REQUIRE(room.take(K::Closed));
    const auto steps = room.referrals.standingOf(*room.referrals.referral(room.id)).steps;
    CHECK(steps.back().value.text.contains(QStringLiteral("已当面交代")));
}

TEST_CASE("whoever stays in school with a plan, and nothing else is owed, is closed in one sentence", "[referral]")
{
    Room room;
    for (const K kind : {K::FedBack, K::KeptInSchool})
        REQUIRE(room.take(kind));
    CHECK(room.left().empty());
    REQUIRE(room.closeInOneSentence());
    const auto steps = room.referrals.standingOf(*room.referrals.referral(room.id)).steps;
    CHECK(steps.back().value.text == QStringLiteral("当面说了"));
}

TEST_CASE("the next visit to the hospital is a promise of its own beside what comes next", "[referral][agenda]")
{
    Room room;
    ReferralStep fedBack = room.step(K::FedBack);
    fedBack.revisitOn = room.clock.today().addDays(1);
    REQUIRE(room.referrals.take(fedBack));
    REQUIRE(room.take(K::KeptInSchool));
    CHECK(room.next().task == T::Revisit);
    const auto loops = room.loops();
    REQUIRE(loops.size() == 2);
    CHECK(loops[0].reference.contains(QStringLiteral("市精神卫生中心")));
    CHECK((loops[0].referral == room.id && loops[1].referral == room.id));
    REQUIRE(room.take(K::FedBack)); // without a further visit
    CHECK(room.position().state == S::InSchool);
    CHECK(room.loops().size() == 1);
}

TEST_CASE("what is refused leaves no step behind", "[referral]")
{
    Room room;
    const auto refusedBy = [](const StepResult& result, StepRefusal why) {
        return !result && std::holds_alternative<StepRefusal>(result.error()) && std::get<StepRefusal>(result.error()) == why;
    };
    CHECK(refusedBy(room.take(K::FollowUp), StepRefusal::OutOfTurn));
    CHECK(refusedBy(room.take(K::TakenBack), StepRefusal::NotTheLast));
    REQUIRE(room.take(K::Seen));
    REQUIRE(room.take(K::Suspended));
    CHECK(refusedBy(room.take(K::Returned), StepRefusal::NotAssessed));
    ReferralStep earlier = room.step(K::FedBack);
    earlier.onDay = room.clock.today().addDays(-3); // before the step before
    CHECK_FALSE(room.referrals.take(earlier));
    CHECK(room.referrals.standingOf(*room.referrals.referral(room.id)).steps.size() == 2);
    CHECK(room.vault->audit().newest(1)[0].op == Op::TakeReferralStep);
}

TEST_CASE("a step can be neither changed nor deleted, and holds no hospital's words but in its feedback", "[referral]")
{
    Room room;
    REQUIRE(room.take(K::LetterGiven));
    Connection& connection = room.vault->connection();
    CHECK_THROWS_AS(connection.exec("UPDATE referral_step SET text = '改了'"), Fault);
    CHECK_THROWS_AS(connection.exec("DELETE FROM referral_step"), Fault);
    ReferralStep agreed = room.step(K::Agreed);
    agreed.finding = QStringLiteral("抑郁");
    CHECK_FALSE(room.referrals.take(agreed));
    CHECK_THROWS_AS(room.doing(Op::TakeReferralStep, [&](UnitOfWork& uow) { room.TestVault::referrals.addStep(uow, agreed); }),
                    Fault);
    const ReferralId other = room.advised();
    ReferralStep foreign = room.step(K::TakenBack);
    foreign.referral = other; // takes back a step of another referral
    CHECK_THROWS_AS(room.doing(Op::TakeReferralStep, [&](UnitOfWork& uow) { room.TestVault::referrals.addStep(uow, foreign); }),
                    Fault);
}

TEST_CASE("the code of a slip leads to its referral; a wrong one to a sentence that says what to do", "[referral]")
{
    Room room;
    const ReferralId other = room.advised();
    const QString code = slipCodeOf(room.referrals.referral(room.id)->value);
    CHECK(slipCodeOf(room.referrals.referral(other)->value) != code);
    REQUIRE(room.referrals.byCode(code));
    CHECK(room.referrals.byCode(code)->id == room.id);
    CHECK(room.referrals.byCode(QStringLiteral(" %1 ").arg(code))->id == room.id);
    QString wrong = code;
    wrong[3] = wrong[3] == u'1' ? u'2' : u'1';
    CHECK(room.referrals.byCode(wrong).error() == SlipRefusal::WrongCheckDigit);
    CHECK(room.referrals.byCode(QStringLiteral("曾小红")).error() == SlipRefusal::NotACode);
    CHECK(room.referrals.byCode(*makeSheetCode(QStringLiteral("20259999"))).error() == SlipRefusal::NoSuchLetter);
    for (const auto why : {SlipRefusal::WrongCheckDigit, SlipRefusal::NotACode, SlipRefusal::NoSuchLetter})
        CHECK(sentence(why).contains(QStringLiteral("Nothing was entered")));
}

TEST_CASE("a slip asks for the guardian's answer until there is one, then for what the institution said", "[referral]")
{
    Room room;
    CHECK(replyFor(room.position()) == K::Agreed);
    REQUIRE(room.take(K::LetterGiven));
    CHECK(replyFor(room.position()) == K::Agreed);
    REQUIRE(room.take(K::Agreed));
    CHECK(replyFor(room.position()) == K::FedBack);
    REQUIRE(room.take(K::Closed));
    CHECK_FALSE(replyFor(room.position()));
}

// A year of a referral at random: whenever it is not closed, something is due and somebody is to do it.
TEST_CASE("no row of steps leaves an open referral without a next day", "[referral][agenda]")
{
    std::mt19937 dice{7}; // NOLINT: the same year on every PC
    int closed = 0, taken = 0;
    for (int row = 0; row < 60; ++row) {
        Room room;
        for (int i = 0; i < 30; ++i) {
            room.pass(static_cast<int>(dice() % 9));
            taken += room.take(entriesOf<K>[dice() % entriesOf<K>.size()].value) ? 1 : 0;
            const ReferralPosition at = room.position();
            const auto next = nextOf(at, room.rules);
            CHECK(next.empty() == (at.state == S::Closed));
            CHECK(room.referrals.open().size() == (at.state == S::Closed ? 0 : 1));
            for (const ReferralNext& one : next) {
                CHECK(one.due.isValid());
                CHECK((one.due >= at.since || one.task == T::Revisit || one.task == T::FollowUp));
                CHECK_FALSE(obstacle(at, room.step(one.step))); // what is asked for can be entered
            }
            closed += at.state == S::Closed ? 1 : 0;
        }
    }
    CHECK(taken > 300);
    CHECK(closed > 0);
}
