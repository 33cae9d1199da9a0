// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/referralrules.h"

#include <algorithm>

namespace anxin {

namespace {
using A = ReferralActor;
using K = ReferralStepKind;
using S = ReferralState;
using T = ReferralTask;

// Of a pupil who does not agree: one thing after the other.
ReferralNext persuading(const ReferralPosition& at, const RuleBook& rules)
{
    if (!at.secondTryOn)
        return {T::SecondTalk, K::SecondTalk, A::HomeroomTeacher, at.since.addDays(daysUntilDue(T::SecondTalk, rules))};
    if (!at.isLeaderInformed)
        return {T::InformLeader, K::LeaderInformed, A::Counsellor,
                at.secondTryOn->addDays(daysUntilDue(T::InformLeader, rules))};
    return {T::AskAgain, K::Agreed, A::Counsellor, at.lastOn.addDays(daysUntilDue(T::AskAgain, rules))};
}

// Never after the day on which the pupil is to be back, where that is still ahead of the application.
QDate assessedBy(const ReferralPosition& at, const RuleBook& rules)
{
    const QDate usual = at.since.addDays(daysUntilDue(T::Assessment, rules));
    return at.until && *at.until > at.since ? std::min(usual, *at.until) : usual;
}

ReferralNext returning(const ReferralPosition& at, const RuleBook& rules)
{
    if (!at.passedOn)
        return {T::Assessment, K::ReturnPassed, A::ReturnTeam, assessedBy(at, rules)};
    const QDate usual = at.passedOn->addDays(daysUntilDue(T::Return, rules));
    return {T::Return, K::Returned, A::ReturnTeam, at.until ? std::max(usual, at.until->addDays(1)) : usual};
}

// A look answers the days of the rule up to its own, so that many looks in the first week do not stand for the later ones.
std::optional<QDate> nextFollowUp(const ReferralPosition& at, const RuleBook& rules)
{
    if (at.returnedOn)
        for (const int days : rules.followUpDays())
            if (const QDate due = at.returnedOn->addDays(days); !at.followedUpOn || due > *at.followedUpOn)
                return due;
    return std::nullopt;
}

ReferralNext inSchool(const ReferralPosition& at, const RuleBook& rules)
{
    if (const auto due = nextFollowUp(at, rules))
        return {T::FollowUp, K::FollowUp, A::Counsellor, *due};
    const QDate last = std::max(at.since, at.followedUpOn.value_or(at.since));
    return at.returnedOn ? ReferralNext{T::Close, K::Closed, A::Counsellor, last.addDays(daysUntilDue(T::Close, rules))}
                         : ReferralNext{T::LookIn, K::FollowUp, A::Counsellor, last.addDays(daysUntilDue(T::LookIn, rules))};
}

ReferralNext away(const ReferralPosition& at, const RuleBook& rules)
{
    const QDate until = at.until.value_or(at.since); // always there: the schema asks for it
    if (!at.mustBeAssessed)
        return {T::EndOfLeave, K::Returned, A::Guardian, until};
    return {T::Application, K::ReturnApplied, A::Guardian,
            std::max(at.since, until.addDays(-daysUntilDue(T::Application, rules)))};
}

// Without a word to the guardians, until it is known how the pupil goes on.
std::optional<ReferralNext> directNext(const ReferralPosition& at, QDate asked, const RuleBook& rules)
{
    if (at.state == S::Advised)
        return ReferralNext{T::HandOn, K::Seen, A::Counsellor, at.since.addDays(daysUntilDue(T::HandOn, rules))};
    if (at.state == S::Seen)
        return ReferralNext{T::Reply, K::FedBack, A::Institution, asked.addDays(daysUntilDue(T::Reply, rules))};
    return std::nullopt;
}

ReferralNext mainNext(const ReferralPosition& at, const RuleBook& rules)
{
    const QDate asked = std::max(at.askedOn.value_or(at.since), at.since);
    if (at.way == ReferralWay::Direct)
        if (const auto next = directNext(at, asked, rules))
            return *next;
    switch (at.state) {
    case S::Received: return {T::Answer, K::Agreed, A::Guardian, asked.addDays(daysUntilDue(T::Answer, rules))};
    case S::NotAgreed: return persuading(at, rules);
    case S::Agreed: return {T::Visit, K::Seen, A::Guardian, asked.addDays(daysUntilDue(T::Visit, rules))};
    case S::Seen: return {T::Feedback, K::FedBack, A::Guardian, asked.addDays(daysUntilDue(T::Feedback, rules))};
    case S::FedBack: return {T::Arrangement, K::KeptInSchool, A::Leader, at.since.addDays(daysUntilDue(T::Arrangement, rules))};
    case S::Away: return away(at, rules);
    case S::Returning: return returning(at, rules);
    case S::InSchool: return inSchool(at, rules);
    case S::Advised:
    case S::Closed: break;
    }
    return {T::HandLetterOver, K::LetterGiven, A::Counsellor, at.since.addDays(daysUntilDue(T::HandLetterOver, rules))};
}
} // namespace

int daysUntilDue(ReferralTask task, const RuleBook& rules)
{
    return rules.daysOfReferral(toCode(task));
}

std::vector<ReferralNext> nextOf(const ReferralPosition& position, const RuleBook& rules)
{
    if (position.state == S::Closed)
        return {};
    std::vector<ReferralNext> all{mainNext(position, rules)};
    if (position.revisitOn)
        all.push_back(
            {T::Revisit, K::FedBack, position.way == ReferralWay::Direct ? A::Institution : A::Guardian, *position.revisitOn});
    if (const auto due = nextFollowUp(position, rules); due && position.state != S::InSchool)
        all.push_back({T::FollowUp, K::FollowUp, A::Counsellor, *due});
    std::ranges::stable_sort(all, {}, &ReferralNext::due);
    return all;
}

std::vector<ReferralTask> leftUndone(const ReferralPosition& position, const RuleBook& rules)
{
    std::vector<T> left;
    for (const ReferralNext& next : nextOf(position, rules)) {
        if (next.task == T::Close || next.task == T::LookIn)
            continue;
        left.push_back(next.task);
        if (next.task == T::SecondTalk && !position.isLeaderInformed) // which comes after it
            left.push_back(T::InformLeader);
    }
    return left;
}

LoopKind loopOf(ReferralTask task)
{
    switch (task) {
    case T::Answer:
    case T::Visit:
    case T::Feedback:
    case T::Reply: return LoopKind::ReferralReply;
    case T::FollowUp: return LoopKind::ReturnFollowUp;
    default: return LoopKind::ReferralStep;
    }
}

} // namespace anxin
