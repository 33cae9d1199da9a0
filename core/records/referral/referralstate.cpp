// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/referral/referralstate.h"

#include <QCoreApplication>

#include <algorithm>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ReferralState)
};
using K = ReferralStepKind;
using S = ReferralState;

constexpr quint16 in(S state)
{
    return static_cast<quint16>(1U << static_cast<unsigned>(state));
}
template <class... States>
constexpr quint16 in(S first, States... others)
{
    return static_cast<quint16>(in(first) | in(others...));
}
constexpr quint16 inAnyOpen =
    in(S::Advised, S::Received, S::NotAgreed, S::Agreed, S::Seen, S::FedBack, S::Away, S::Returning, S::InSchool);
// A family may go before the letter was handed over, or though it has not agreed yet.
constexpr quint16 beforeTheVisit = in(S::Advised, S::Received, S::NotAgreed, S::Agreed);

// About the letter to the guardians and their answer: no part of a direct referral.
constexpr bool isAboutAnswer(K kind)
{
    return kind == K::LetterGiven || kind == K::Agreed || kind == K::Refused || kind == K::RefusedToSign ||
           kind == K::NotReached || kind == K::SecondTalk || kind == K::LeaderInformed;
}

constexpr quint16 statesFor(K kind)
{
    switch (kind) {
    case K::LetterGiven:
    case K::Agreed:
    case K::Refused:
    case K::RefusedToSign:
    case K::NotReached:
    case K::Seen: return beforeTheVisit;
    case K::SecondTalk:
    case K::LeaderInformed: return in(S::NotAgreed);
    case K::FedBack: return inAnyOpen;
    case K::KeptInSchool: return in(S::Seen, S::FedBack);
    case K::OnLeave: return inAnyOpen; // a family may keep its child at home whatever it has answered
    case K::Suspended: return in(S::Seen, S::FedBack, S::InSchool, S::Away);
    case K::ReturnApplied: return in(S::Away, S::Returning);
    case K::ReturnPassed:
    case K::ReturnNotPassed: return in(S::Returning);
    case K::Returned: return in(S::Away, S::Returning);
    case K::FollowUp: return static_cast<quint16>(beforeTheVisit | in(S::Seen, S::FedBack, S::InSchool));
    case K::AskedAfter:
    case K::Closed: return inAnyOpen;
    case K::TakenBack: return static_cast<quint16>(inAnyOpen | in(S::Closed));
    }
    return 0;
}

// Where a step of this kind leads; one that only adds evidence leaves the state as it is.
S stateAfter(const ReferralPosition& position, K kind)
{
    const S state = position.state;
    switch (kind) {
    case K::LetterGiven: return state == S::Agreed ? S::Agreed : S::Received; // agreed in a talk, and given the letter then
    case K::Agreed: return S::Agreed;
    case K::Refused:
    case K::RefusedToSign:
    case K::NotReached: return S::NotAgreed;
    case K::Seen: return S::Seen;
    case K::FedBack: return (in(state) & (beforeTheVisit | in(S::Seen))) != 0 ? S::FedBack : state; // of a later visit: stays
    case K::KeptInSchool: return S::InSchool;
    case K::Returned: return position.goesOnAt.value_or(S::InSchool);
    case K::OnLeave:
    case K::Suspended:
    case K::ReturnNotPassed: return S::Away;
    case K::ReturnApplied: return S::Returning;
    case K::Closed: return S::Closed;
    case K::AskedAfter:
    case K::SecondTalk:
    case K::LeaderInformed:
    case K::ReturnPassed:
    case K::FollowUp:
    case K::TakenBack: return state;
    }
    return state;
}

void enter(ReferralPosition& position, S state, QDate day)
{
    if (position.state == S::NotAgreed && state == S::NotAgreed) // another no, or nobody there again, puts nothing off
        return;
    position.since = day;
    position.askedOn.reset();
    if (position.state == state)
        return;
    if (state == S::Away && position.state != S::Returning) { // looks and what is to go on belong to one absence
        position.goesOnAt = (in(position.state) & beforeTheVisit) != 0 ? std::optional(position.state) : std::nullopt;
        position.followedUpOn.reset();
        position.returnedOn.reset();
    }
    position.state = state;
    std::erase(position.visited, state);
    position.visited.push_back(state);
    position.secondTryOn.reset();
    position.isLeaderInformed = false;
    position.passedOn.reset();
}

// The second talk was held, or tried on a later day and nobody was there.
bool isSecondTry(const ReferralPosition& position, const ReferralStep& step)
{
    return step.kind == K::SecondTalk ||
           (step.kind == K::NotReached && position.state == S::NotAgreed && step.onDay > position.since);
}

void later(std::optional<QDate>& known, QDate day)
{
    known = known ? std::max(*known, day) : day;
}

void follow(ReferralPosition& position, const Stored<ReferralStep>& stored)
{
    const ReferralStep& step = stored.value;
    const bool isEvidenceOnly = step.kind == K::AskedAfter || step.kind == K::SecondTalk || step.kind == K::LeaderInformed ||
                                step.kind == K::FollowUp || step.kind == K::ReturnPassed;
    if (!position.secondTryOn && isSecondTry(position, step))
        position.secondTryOn = step.onDay;
    const S next = stateAfter(position, step.kind);
    if (!isEvidenceOnly && (next != position.state || step.kind != K::FedBack))
        enter(position, next, step.onDay);
    switch (step.kind) {
    case K::AskedAfter: later(position.askedOn, step.onDay); break;
    case K::LeaderInformed: position.isLeaderInformed = true; break;
    case K::FedBack:
        position.revisitOn = step.revisitOn;
        position.goesOnAt.reset(); // the visit was made while away
        break;
    case K::OnLeave:
    case K::Suspended:
        position.isSuspended = step.kind == K::Suspended;
        position.mustBeAssessed = position.mustBeAssessed || position.isSuspended; // a longer leave does not end it
        position.until = step.until;
        break;
    case K::ReturnNotPassed:
        position.mustBeAssessed = true;
        position.until = step.until;
        break;
    case K::ReturnApplied: // new papers are looked at anew
        position.mustBeAssessed = true;
        position.passedOn.reset();
        break;
    case K::ReturnPassed:
        position.mustBeAssessed = false;
        position.passedOn = step.onDay;
        break;
    case K::Returned: position.returnedOn = step.onDay; break;
    case K::FollowUp: later(position.followedUpOn, step.onDay); break;
    default: break;
    }
    if (position.state != S::Away && position.state != S::Returning) {
        position.isSuspended = position.mustBeAssessed = false;
        position.until.reset();
        position.goesOnAt.reset();
    }
    position.lastOn = std::max(position.lastOn, step.onDay);
    position.last = stored.id;
}

ReferralPosition positionAfter(const Referral& referral, const std::vector<Stored<ReferralStep>>& inForce)
{
    ReferralPosition position;
    position.way = wayOf(referral.direction);
    position.since = position.lastOn = referral.referredOn;
    position.visited = {S::Advised};
    for (const Stored<ReferralStep>& step : inForce)
        follow(position, step);
    return position;
}
} // namespace

QString label(ReferralState state, ReferralWay way)
{
    return way == ReferralWay::Direct && state == S::Seen ? labelText(QT_TRANSLATE_NOOP("Label", "Reported or handed on"))
                                                          : label(state);
}

QString label(ReferralStepKind kind, ReferralWay way)
{
    return way == ReferralWay::Direct && kind == K::Seen ? labelText(QT_TRANSLATE_NOOP("Label", "Reported or handed on"))
                                                         : label(kind);
}

QString sentence(StepRefusal refusal)
{
    switch (refusal) {
    case StepRefusal::Closed:
        return Tr::tr("This referral is closed. Nothing was entered. If it was closed by mistake, take the last step back; "
                      "otherwise record a new referral.");
    case StepRefusal::NotAssessed:
        return Tr::tr("Before this pupil comes back, the return is applied for and assessed. Nothing was entered: please "
                      "enter the application and the assessment first.");
    case StepRefusal::StillAway:
        return Tr::tr("This pupil is away, so the referral stays open until the pupil is back. Nothing was entered: please "
                      "enter the return first, and before it application and assessment where they are asked for. If the "
                      "pupil has left this school, enter that on the pupil's card first.");
    case StepRefusal::NotTheLast: return Tr::tr("Only the last step can be taken back. Nothing was entered.");
    case StepRefusal::OutOfTurn: break;
    }
    return Tr::tr("This step does not fit where the referral stands now. Nothing was entered: please choose one of the steps "
                  "that are offered.");
}

bool fits(const ReferralPosition& position, ReferralStepKind kind)
{
    if (position.way == ReferralWay::Direct && isAboutAnswer(kind))
        return false;
    if (kind == K::OnLeave && position.way == ReferralWay::Direct && position.state == S::Advised) // reported at once
        return false;
    if (kind == K::FollowUp && position.state != S::InSchool && !position.returnedOn)
        return false;
    return (in(position.state) & statesFor(kind)) != 0;
}

QDate notBefore(const ReferralPosition& position)
{
    return std::max(position.since, position.passedOn.value_or(position.since));
}

std::optional<StepRefusal> obstacle(const ReferralPosition& position, const ReferralStep& step)
{
    if (step.kind == K::TakenBack)
        return position.last && step.takesBack == position.last ? std::nullopt : std::optional(StepRefusal::NotTheLast);
    if (position.state == S::Closed)
        return StepRefusal::Closed;
    if (step.kind == K::OnLeave && position.isSuspended) // would let the assessment of the return be forgotten
        return StepRefusal::NotAssessed;
    if (step.kind == K::Returned && fits(position, step.kind) && position.mustBeAssessed)
        return StepRefusal::NotAssessed;
    return fits(position, step.kind) ? std::nullopt : std::optional(StepRefusal::OutOfTurn);
}

std::vector<Stored<ReferralStep>> stepsInForce(const Referral& referral, const std::vector<Stored<ReferralStep>>& steps)
{
    std::vector<Stored<ReferralStep>> inForce;
    ReferralPosition position = positionAfter(referral, inForce);
    for (const Stored<ReferralStep>& step : steps) {
        if (obstacle(position, step.value))
            continue;
        if (step.value.kind == K::TakenBack) {
            inForce.pop_back();
            position = positionAfter(referral, inForce);
        } else {
            inForce.push_back(step);
            follow(position, step);
        }
    }
    return inForce;
}

bool isTakenBack(ReferralStepId step, const std::vector<Stored<ReferralStep>>& steps)
{
    return std::ranges::any_of(steps, [step](const auto& other) { return other.value.takesBack == step; });
}

ReferralPosition positionOf(const Referral& referral, const std::vector<Stored<ReferralStep>>& steps)
{
    return positionAfter(referral, stepsInForce(referral, steps));
}

} // namespace anxin
