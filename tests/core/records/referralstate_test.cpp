// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/referral/referralstate.h"
#include "core/records/referral/slipcode.h"
#include "core/records/referral/stepshape.h"
#include "tests/support/catch.h"

#include <random>
#include <set>

using namespace anxin;

namespace {
using K = ReferralStepKind;
using S = ReferralState;
const QDate begun{2026, 9, 1};

// Steps in a row, a day apart, as a repository would give them.
struct Steps {
    ReferralDirection direction = ReferralDirection::Hospital;
    std::vector<Stored<ReferralStep>> all = {};

    ReferralStep next(K kind) const
    {
        ReferralStep step{ReferralId::fromRowId(1), kind, begun.addDays(static_cast<int>(all.size())),
                          QStringLiteral("林老师")};
        if (kind == K::OnLeave || kind == K::Suspended || kind == K::ReturnNotPassed)
            step.until = step.onDay.addDays(60);
        if (kind == K::TakenBack)
            step.takesBack = position().last;
        return step;
    }
    void add(const ReferralStep& step)
    {
        all.push_back({ReferralStepId::fromRowId(static_cast<qint64>(all.size()) + 1), Uid::random(), step});
    }
    Referral referral() const { return {StudentId::fromRowId(1), begun, direction, {}, QStringLiteral("x")}; }
    ReferralPosition position() const { return positionOf(referral(), all); }
    S state() const { return position().state; }
};

Steps taken(std::initializer_list<K> kinds, ReferralDirection direction = ReferralDirection::Hospital)
{
    Steps steps{direction};
    for (const K kind : kinds) {
        const ReferralStep step = steps.next(kind);
        INFO(toCode(kind).toStdString());
        CHECK_FALSE(obstacle(steps.position(), step));
        steps.add(step);
    }
    return steps;
}

// What tells two positions apart for all that can follow.
auto essence(const ReferralPosition& at)
{
    return std::tuple{at.state,          at.secondTryOn.has_value(), at.isLeaderInformed,       at.isSuspended,
                      at.mustBeAssessed, at.passedOn.has_value(),    at.returnedOn.has_value(), at.followedUpOn.has_value(),
                      at.goesOnAt};
}
} // namespace

TEST_CASE("a referral goes from advice to hospital, away, back to school and to its end", "[referral]")
{
    CHECK(taken({}).state() == S::Advised);
    CHECK(taken({K::LetterGiven}).state() == S::Received);
    CHECK(taken({K::LetterGiven, K::Agreed}).state() == S::Agreed);
    CHECK(taken({K::LetterGiven, K::Agreed, K::Seen}).state() == S::Seen);
    CHECK(taken({K::LetterGiven, K::Agreed, K::Seen, K::FedBack}).state() == S::FedBack);
    CHECK(taken({K::Seen, K::FedBack, K::KeptInSchool}).state() == S::InSchool);
    CHECK(taken({K::Seen, K::FedBack, K::OnLeave}).state() == S::Away);
    const Steps away = taken({K::Seen, K::FedBack, K::Suspended});
    CHECK(away.state() == S::Away);
    CHECK(away.position().isSuspended);
    CHECK(away.position().until == begun.addDays(62));
    CHECK(taken({K::Seen, K::FedBack, K::Suspended, K::ReturnApplied}).state() == S::Returning);
    CHECK(taken({K::Seen, K::FedBack, K::Suspended, K::ReturnApplied, K::ReturnNotPassed}).state() == S::Away);
    const Steps back =
        taken({K::Seen, K::FedBack, K::Suspended, K::ReturnApplied, K::ReturnPassed, K::Returned, K::FollowUp, K::FollowUp});
    CHECK(back.state() == S::InSchool);
    CHECK(back.position().followedUpOn == begun.addDays(7));
    CHECK(back.position().returnedOn == begun.addDays(5));
    CHECK(taken({K::Closed}).state() == S::Closed);
}

TEST_CASE("a family that does not agree is talked with once more, and the leader learns of it, without leaving the state",
          "[referral]")
{
    const Steps steps = taken({K::LetterGiven, K::Refused, K::SecondTalk, K::LeaderInformed, K::RefusedToSign});
    CHECK(steps.state() == S::NotAgreed);
    CHECK(steps.position().secondTryOn == begun.addDays(2));
    CHECK(steps.position().since == begun.addDays(1)); // another no puts nothing off
    CHECK(steps.position().isLeaderInformed);
    const Steps later = taken({K::Refused, K::SecondTalk, K::Agreed, K::NotReached});
    CHECK(later.state() == S::NotAgreed);
    CHECK_FALSE(later.position().secondTryOn); // that was about another no
}

TEST_CASE("a guardian who is not reached again counts as the second talk that was tried in vain", "[referral]")
{
    const Steps steps = taken({K::NotReached, K::NotReached, K::NotReached});
    CHECK(steps.position().since == begun);
    CHECK(steps.position().secondTryOn == begun.addDays(1));
    Steps sameDay = taken({K::NotReached});
    ReferralStep again = sameDay.next(K::NotReached);
    again.onDay = begun;
    sameDay.add(again);
    CHECK_FALSE(sameDay.position().secondTryOn);
}

TEST_CASE("a leave may begin in any open state; what was ahead of the visit goes on after it", "[referral]")
{
    CHECK(taken({K::OnLeave, K::Returned}).state() == S::Advised);
    CHECK(taken({K::LetterGiven, K::OnLeave, K::OnLeave, K::Returned}).state() == S::Received);
    CHECK(taken({K::Agreed, K::OnLeave, K::ReturnApplied, K::ReturnNotPassed, K::ReturnApplied, K::ReturnPassed, K::Returned})
              .state() == S::Agreed);
    const Steps refused = taken({K::Refused, K::OnLeave, K::Returned});
    CHECK(refused.state() == S::NotAgreed);
    CHECK(refused.position().returnedOn == begun.addDays(2));
    CHECK_FALSE(obstacle(refused.position(), refused.next(K::FollowUp)));
    CHECK(taken({K::Refused, K::OnLeave, K::FedBack, K::Returned}).state() == S::InSchool); // they went meanwhile
    CHECK(taken({K::Seen, K::OnLeave, K::Returned}).state() == S::InSchool);
    const Steps unreported = taken({}, ReferralDirection::Protection); // is reported at once
    CHECK(obstacle(unreported.position(), unreported.next(K::OnLeave)) == StepRefusal::OutOfTurn);
    CHECK(taken({K::Seen, K::OnLeave}, ReferralDirection::Protection).state() == S::Away);
}

TEST_CASE("nobody comes back from a suspension without an assessment that was passed", "[referral]")
{
    for (const auto& before : {taken({K::Seen, K::Suspended}), taken({K::Seen, K::Suspended, K::ReturnApplied}),
                               taken({K::Seen, K::Suspended, K::ReturnApplied, K::ReturnPassed, K::ReturnApplied}),
                               taken({K::Seen, K::Suspended, K::ReturnApplied, K::ReturnNotPassed})})
        CHECK(obstacle(before.position(), before.next(K::Returned)) == StepRefusal::NotAssessed);
    const Steps leave = taken({K::Seen, K::OnLeave});
    CHECK_FALSE(obstacle(leave.position(), leave.next(K::Returned)));
}

TEST_CASE("a return that was not passed waits for another assessment, after a leave too, however long it becomes", "[referral]")
{
    for (const auto& before : {taken({K::Seen, K::OnLeave, K::ReturnApplied, K::ReturnNotPassed}),
                               taken({K::Seen, K::OnLeave, K::ReturnApplied, K::ReturnNotPassed, K::OnLeave}),
                               taken({K::Seen, K::OnLeave, K::ReturnApplied, K::ReturnNotPassed, K::ReturnApplied})}) {
        CHECK(before.position().mustBeAssessed);
        CHECK(obstacle(before.position(), before.next(K::Returned)) == StepRefusal::NotAssessed);
    }
    const Steps passed =
        taken({K::Seen, K::OnLeave, K::ReturnApplied, K::ReturnNotPassed, K::ReturnApplied, K::ReturnPassed, K::Returned});
    CHECK_FALSE(passed.position().mustBeAssessed);
    const Steps anew = taken({K::Seen, K::OnLeave, K::ReturnApplied, K::ReturnNotPassed, K::ReturnApplied, K::ReturnPassed,
                              K::Returned, K::OnLeave});
    CHECK_FALSE(obstacle(anew.position(), anew.next(K::Returned))); // another leave
}

TEST_CASE("police, civil affairs and the school itself are told directly: no letter to the guardians, no answer of theirs",
          "[referral]")
{
    const auto direction = GENERATE(ReferralDirection::Protection, ReferralDirection::WithinSchool);
    for (const auto& from : {taken({}, direction), taken({K::Seen}, direction), taken({K::Seen, K::FedBack}, direction)})
        for (const K kind :
             {K::LetterGiven, K::Agreed, K::Refused, K::RefusedToSign, K::NotReached, K::SecondTalk, K::LeaderInformed}) {
            INFO(toCode(kind).toStdString());
            CHECK(obstacle(from.position(), from.next(kind)) == StepRefusal::OutOfTurn);
        }
    CHECK(taken({K::Seen}, direction).state() == S::Seen);
    CHECK(taken({K::Seen, K::AskedAfter, K::FedBack}, direction).state() == S::FedBack);
    CHECK(taken({K::Seen, K::FedBack, K::KeptInSchool, K::FollowUp, K::Closed}, direction).state() == S::Closed);
    CHECK(label(S::Seen, ReferralWay::Direct) != label(S::Seen, ReferralWay::ByGuardian));
    CHECK(label(K::Seen, ReferralWay::Direct) != label(K::Seen, ReferralWay::ByGuardian));
    // Steps from before it was sent another way do not count.
    Steps turned = taken({K::LetterGiven, K::Agreed});
    turned.direction = direction;
    CHECK(turned.state() == S::Advised);
    CHECK_FALSE(turned.position().last);
}

TEST_CASE("a step is taken back by another, and only the last one", "[referral]")
{
    Steps steps = taken({K::LetterGiven, K::Agreed, K::Closed});
    CHECK(obstacle(steps.position(), steps.next(K::FollowUp)) == StepRefusal::Closed);
    ReferralStep wrong = steps.next(K::TakenBack);
    wrong.takesBack = steps.all.front().id;
    CHECK(obstacle(steps.position(), wrong) == StepRefusal::NotTheLast);
    steps.add(steps.next(K::TakenBack));
    CHECK(steps.state() == S::Agreed);
    steps.add(steps.next(K::TakenBack));
    CHECK(steps.state() == S::Received);
    CHECK(stepsInForce(steps.referral(), steps.all).size() == 1);
    steps.add(steps.next(K::TakenBack));
    CHECK(steps.state() == S::Advised);
    CHECK(obstacle(steps.position(), steps.next(K::TakenBack)) == StepRefusal::NotTheLast);
}

// All that can be reached is reached: from each essentially different position every kind of step is tried.
TEST_CASE("every step from every position that can be reached is either taken or refused with a sentence", "[referral]")
{
    const auto direction = GENERATE(ReferralDirection::Hospital, ReferralDirection::Protection);
    const bool isDirect = direction == ReferralDirection::Protection;
    std::vector<Steps> toTry{Steps{direction}};
    std::set<decltype(essence(ReferralPosition{}))> known{essence(Steps{direction}.position())};
    std::set<S> reached{S::Advised};
    int takenSteps = 0, refused = 0;
    while (!toTry.empty()) {
        const Steps from = std::move(toTry.back());
        toTry.pop_back();
        for (const auto& entry : entriesOf<K>) {
            Steps to = from;
            const ReferralPosition before = from.position();
            const ReferralStep step = from.next(entry.value);
            const auto why = obstacle(before, step);
            to.add(step);
            const ReferralPosition after = to.position();
            if (why) {
                ++refused;
                CHECK(sentence(*why).contains(QStringLiteral("Nothing was entered")));
                CHECK((essence(after) == essence(before))); // passed over, wherever it came from
                CHECK(after.last == before.last);
                continue;
            }
            ++takenSteps;
            reached.insert(after.state);
            CHECK((fits(before, entry.value)));
            CHECK(after.visited.back() == after.state);
            CHECK((after.state == S::Closed) == (entry.value == K::Closed));
            if (entry.value != K::TakenBack && known.insert(essence(after)).second)
                toTry.push_back(std::move(to));
        }
    }
    constexpr std::size_t onlyByGuardian = 3; // Received, NotAgreed, Agreed
    CHECK(reached.size() == entriesOf<S>.size() - (isDirect ? onlyByGuardian : 0));
    CHECK(takenSteps > (isDirect ? 60 : 150));
    CHECK(refused > 100);
    CAPTURE(known.size());
    CHECK(known.size() > (isDirect ? 10U : 15U));
}

TEST_CASE("a random row of steps has one state, and taking the last step back gives the one before", "[referral]")
{
    std::mt19937 dice{20261127}; // NOLINT: the same rows on every PC
    for (int row = 0; row < 2000; ++row) {
        Steps steps;
        for (int i = 0; i < 14; ++i) {
            const auto before = essence(steps.position());
            const auto visited = steps.position().visited;
            const K kind = entriesOf<K>[dice() % entriesOf<K>.size()].value;
            const ReferralStep step = steps.next(kind);
            const bool isTaken = !obstacle(steps.position(), step);
            steps.add(step); // also what a service would refuse: a damaged vault may hold it
            if (!isTaken) {
                CHECK((essence(steps.position()) == before));
            } else if (kind != K::TakenBack) {
                Steps undone = steps;
                undone.add(undone.next(K::TakenBack));
                CHECK((essence(undone.position()) == before));
                CHECK((undone.position().visited == visited));
            }
        }
    }
}

TEST_CASE("a step without its evidence is refused at the field that lacks it", "[referral]")
{
    const QDate today{2026, 11, 18};
    const auto lacks = [&](ReferralStep step, const char* key) {
        for (const Violation& violation : check(step, today))
            if (violation.field == QLatin1StringView(key))
                return true;
        return false;
    };
    ReferralStep refused{ReferralId::fromRowId(1), K::Refused, today, QStringLiteral("林老师"), QStringLiteral("母亲")};
    CHECK(lacks(refused, "witness"));
    CHECK(lacks(refused, "text")); // how it was told
    refused.witness = QStringLiteral("王老师");
    refused.text = QStringLiteral("当面说明");
    CHECK(check(refused, today).empty());
    refused.finding = QStringLiteral("抑郁"); // only a hospital's feedback may hold it
    CHECK(lacks(refused, "finding"));
    ReferralStep passed{ReferralId::fromRowId(1), K::ReturnPassed, today, QStringLiteral("林老师"),
                        QStringLiteral("家长、班主任")};
    passed.text = QStringLiteral("可返校");
    CHECK(lacks(passed, "certificate"));
    passed.certificate = true;
    CHECK(check(passed, today).empty());
    ReferralStep away{ReferralId::fromRowId(1), K::Suspended, today, QStringLiteral("林老师")};
    CHECK(lacks(away, "until"));
    away.until = today.addDays(-1);
    CHECK(lacks(away, "until"));
    ReferralStep tomorrow{ReferralId::fromRowId(1), K::Seen, today.addDays(1), QStringLiteral("林老师")};
    CHECK(lacks(tomorrow, "on_day"));
    for (const auto& entry : entriesOf<K>) { // what is needed can be typed in
        const StepShape shape = shapeOf(entry.value);
        CHECK((shape.shown | shape.needed) == shape.shown);
    }
}

TEST_CASE("a slip's code is read back, and no wrong digit or exchange of neighbours leads anywhere", "[referral]")
{
    for (const char* number : {"20260001", "20260007", "20260999", "20271234"}) {
        Referral referral{StudentId::fromRowId(1),    begun, ReferralDirection::Hospital, {}, QStringLiteral("x"),
                          QString::fromLatin1(number)};
        const QString code = slipCodeOf(referral);
        REQUIRE(readSheetCode(code));
        CHECK(*readSheetCode(code) == QString::fromLatin1(number));
        CHECK(readSheetCode(QString(code).remove(u'-')).value() == QString::fromLatin1(number));
        QString digits = QString(code).remove(u'-');
        for (qsizetype at = 0; at < digits.size(); ++at) {
            for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
                QString wrong = digits;
                wrong[at] = QChar(digit);
                if (wrong != digits)
                    CHECK_FALSE(readSheetCode(wrong));
            }
            if (at + 1 < digits.size() && digits[at] != digits[at + 1]) {
                QString wrong = digits;
                std::swap(wrong[at], wrong[at + 1]);
                CHECK_FALSE(readSheetCode(wrong));
            }
        }
    }
}
