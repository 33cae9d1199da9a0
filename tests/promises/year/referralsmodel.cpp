// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/promises/year/referralsmodel.h"

#include <algorithm>
#include <array>

namespace anxin {

namespace {

using K = ReferralStepKind;
using Place = ReferralsModel::Place;
using Standing = ReferralsModel::Standing;

// The numbers of resources/rules/referral.json, written down once more.
constexpr int daysForAnswer = 7, daysForSecondTalk = 3, daysForLeader = 1, daysToAskAgain = 14, daysForVisit = 14;
constexpr int daysForFeedback = 7, daysForArrangement = 2, daysToApply = 15, daysForAssessment = 10, daysForReturn = 3;
constexpr int daysToLookIn = 28, daysToClose = 7;
constexpr int daysOfSuspension = 365; // resources/rules/agenda.json
constexpr std::array weeksAfterReturn{1, 2, 4, 8};

void goTo(Standing& now, Place place, QDate day)
{
    const Standing before = now;
    now = Standing{place, day, before.last};
    const bool isAnotherLeave = place == Place::Away && before.place != Place::Away && before.place != Place::Returning;
    if (!isAnotherLeave) {
        now.waits = before.waits;
        now.returnedOn = before.returnedOn;
        now.lookedInOn = before.lookedInOn;
    } else if (before.place < Place::Seen) {
        now.waits = before.place;
    }
    now.isSuspended = before.isSuspended;
    now.mustBeAssessed = before.mustBeAssessed;
    now.until = before.until;
    now.revisitOn = before.revisitOn;
    if (before.place != place)
        return;
    now.triedAgainOn = before.triedAgainOn;
    now.isLeaderTold = before.isLeaderTold;
    now.passedOn = before.passedOn;
}

// Of a family that has not agreed before nothing is put off by another no.
void sayNo(Standing& now, const ReferralStep& step)
{
    if (now.place != Place::NotAgreed)
        goTo(now, Place::NotAgreed, step.onDay);
    else if (step.kind == K::NotReached && step.onDay > now.since && !now.triedAgainOn)
        now.triedAgainOn = step.onDay;
}

// What the family and the institution say.
bool followOutside(Standing& now, const ReferralStep& step)
{
    switch (step.kind) {
    case K::LetterGiven: goTo(now, now.place == Place::Agreed ? Place::Agreed : Place::Received, step.onDay); return true;
    case K::Agreed: goTo(now, Place::Agreed, step.onDay); return true;
    case K::Refused:
    case K::RefusedToSign:
    case K::NotReached: sayNo(now, step); return true;
    case K::SecondTalk: now.triedAgainOn = now.triedAgainOn.value_or(step.onDay); return true;
    case K::LeaderInformed: now.isLeaderTold = true; return true;
    case K::AskedAfter: now.asked = now.asked.isValid() ? std::max(now.asked, step.onDay) : step.onDay; return true;
    case K::Seen: goTo(now, Place::Seen, step.onDay); return true;
    case K::FedBack:
        if (now.place < Place::FedBack)
            goTo(now, Place::FedBack, step.onDay);
        now.revisitOn = step.revisitOn;
        now.waits.reset();
        return true;
    default: return false;
    }
}

// How the pupil goes on.
void followInside(Standing& now, const ReferralStep& step)
{
    switch (step.kind) {
    case K::KeptInSchool: goTo(now, Place::InSchool, step.onDay); break;
    case K::OnLeave:
    case K::Suspended:
        goTo(now, Place::Away, step.onDay);
        now.isSuspended = step.kind == K::Suspended;
        now.mustBeAssessed |= now.isSuspended;
        now.until = step.until;
        break;
    case K::ReturnApplied:
        goTo(now, Place::Returning, step.onDay);
        now.passedOn.reset();
        now.mustBeAssessed = true;
        break;
    case K::ReturnPassed:
        now.passedOn = step.onDay;
        now.mustBeAssessed = false;
        break;
    case K::ReturnNotPassed:
        goTo(now, Place::Away, step.onDay);
        now.mustBeAssessed = true;
        now.until = step.until;
        break;
    case K::Returned:
        goTo(now, now.waits.value_or(Place::InSchool), step.onDay);
        now.returnedOn = step.onDay;
        break;
    case K::FollowUp: now.lookedInOn = now.lookedInOn ? std::max(*now.lookedInOn, step.onDay) : step.onDay; break;
    case K::Closed: goTo(now, Place::Closed, step.onDay); break;
    default: break;
    }
}

// In weeks 1, 2, 4 and 8 after a return somebody looks in; a look counts for the weeks that are over on its day.
std::optional<QDate> lookOwed(const Standing& now)
{
    if (now.returnedOn)
        for (const int week : weeksAfterReturn) {
            const QDate day = now.returnedOn->addDays(7 * week);
            if (!now.lookedInOn || *now.lookedInOn < day)
                return day;
        }
    return std::nullopt;
}

Promise awaited(qint64 pupil, const Standing& now)
{
    const QDate asked = now.asked.isValid() ? std::max(now.asked, now.since) : now.since;
    const QDate looked = std::max(now.lookedInOn.value_or(now.since), now.since);
    const auto step = [&](QDate due) { return Promise{LoopKind::ReferralStep, pupil, due}; };
    const auto reply = [&](int days) { return Promise{LoopKind::ReferralReply, pupil, asked.addDays(days)}; };
    switch (now.place) {
    case Place::Received: return reply(daysForAnswer);
    case Place::Agreed: return reply(daysForVisit);
    case Place::Seen: return reply(daysForFeedback);
    case Place::NotAgreed:
        return step(!now.triedAgainOn   ? now.since.addDays(daysForSecondTalk)
                    : !now.isLeaderTold ? now.triedAgainOn->addDays(daysForLeader)
                                        : now.last.addDays(daysToAskAgain));
    case Place::FedBack: return step(now.since.addDays(daysForArrangement));
    case Place::Away: return step(now.mustBeAssessed ? std::max(now.since, now.until->addDays(-daysToApply)) : *now.until);
    case Place::Returning:
        if (now.passedOn) // not before the first day after the suspension
            return step(std::max(now.passedOn->addDays(daysForReturn), now.until->addDays(1)));
        return step(*now.until > now.since ? std::min(now.since.addDays(daysForAssessment), *now.until)
                                           : now.since.addDays(daysForAssessment));
    case Place::InSchool: return step(looked.addDays(now.returnedOn ? daysToClose : daysToLookIn));
    case Place::Advised:
    case Place::Closed: break;
    }
    return step(now.since); // the letter is handed over, or the report made, the same day
}

} // namespace

bool ReferralsModel::Referral::owesMore() const
{
    return now().place < Place::InSchool || now().revisitOn || lookOwed(now());
}

void ReferralsModel::recorded(qint64 referral, qint64 pupil, bool isDirect, QDate day)
{
    all.emplace(referral, Referral{pupil, day, isDirect, {Standing{Place::Advised, day, day}}});
}

void ReferralsModel::taken(qint64 step, const ReferralStep& what)
{
    Referral& referral = all.at(what.referral.rowId());
    const bool wasSuspended = referral.now().isSuspended;
    if (what.kind == K::TakenBack) {
        referral.standings.pop_back();
        referral.steps.pop_back();
    } else {
        follow(referral, step, what);
    }
    const qint64 id = m_pupils.of(referral.pupil);
    if (const auto pupil = m_pupils.pupils.find(id); pupil != m_pupils.pupils.end() && !pupil->second.leftOn) {
        if (referral.now().isSuspended && !pupil->second.suspendedOn)
            pupil->second.suspendedOn = what.onDay;
        else if (what.kind == K::Returned && wasSuspended && !isAwaited(id))
            pupil->second.suspendedOn.reset();
    }
}

bool ReferralsModel::isAwaited(qint64 pupil) const
{
    return std::ranges::any_of(all, [&](const auto& one) {
        return m_pupils.of(one.second.pupil) == pupil && (one.second.now().isSuspended || one.second.now().mustBeAssessed);
    });
}

void ReferralsModel::follow(Referral& referral, qint64 step, const ReferralStep& what)
{
    Standing now = referral.now();
    if (!followOutside(now, what))
        followInside(now, what);
    if (now.place != Place::Away && now.place != Place::Returning) {
        now.isSuspended = now.mustBeAssessed = false;
        now.until.reset();
        now.waits.reset();
    }
    now.last = std::max(now.last, what.onDay);
    referral.standings.push_back(now);
    referral.steps.push_back(step);
}

bool ReferralsModel::isReferred(qint64 pupil, QDate since) const
{
    return std::ranges::any_of(
        all, [&](const auto& one) { return m_pupils.of(one.second.pupil) == pupil && one.second.referredOn >= since; });
}

void ReferralsModel::addTo(Promises& to) const
{
    for (const auto& [id, referral] : all) {
        if (!referral.isOpen())
            continue;
        const qint64 pupil = m_pupils.of(referral.pupil);
        const auto look = lookOwed(referral.now());
        if (look)
            to.insert({LoopKind::ReturnFollowUp, pupil, *look});
        if (!look || referral.now().place != Place::InSchool) {
            Promise next = awaited(pupil, referral.now());
            if (referral.isDirect && referral.now().place == Place::Advised)
                next.more = QStringLiteral("urgent"); // reported at once
            to.insert(next);
        }
        if (referral.now().revisitOn)
            to.insert({LoopKind::ReferralStep, pupil, *referral.now().revisitOn});
    }
    for (const auto& [id, pupil] : m_pupils.pupils) // nobody has said until when
        if (pupil.suspendedOn && !pupil.leftOn && !m_pupils.into.contains(id) && !isAwaited(id))
            to.insert({LoopKind::Suspension, id, pupil.suspendedOn->addDays(daysOfSuspension - daysToApply)});
    for (const auto& [pupil, reviewedOn] : m_cases.toRefer())
        if (!isReferred(pupil, reviewedOn))
            to.insert({LoopKind::ReferralStep, pupil, reviewedOn}); // the guardians are told at once
}

} // namespace anxin
