// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/referral/referralstep.h"

#include <vector>

namespace anxin {

// Where a referral stands: nine states in which somebody has something to do, and Closed, in which nobody has.
//
//   state      reached by                    what is next (by whom; days: resources/rules/referral.json)
//   Advised    recording it                  hand the letter over (counsellor)
//   Received   LetterGiven                   an answer (guardian), asked after by the counsellor
//   NotAgreed  Refused, RefusedToSign,       second talk (homeroom teacher), held or tried in vain, then the leader is informed
//              NotReached                    (counsellor), then the guardian is asked again, and again
//   Agreed     Agreed                        the visit (guardian)
//   Seen       Seen                          feedback (guardian)
//   FedBack    FedBack                       how the pupil goes on (leader): in school, on leave or suspended
//   Away       OnLeave, Suspended,           on leave: back on the last day; suspended: application (guardian) 15 days before
//              ReturnNotPassed               the suspension ends
//   Returning  ReturnApplied                 assessment (return team); once passed, coming back with a plan
//   InSchool   KeptInSchool, Returned        after a return a look in weeks 1, 2, 4, 8, else once a month; then closing
//   Closed     Closed                        nothing
//
// A direct referral (ReferralWay) passes over all that has to do with letter and answer: Advised (reporting or handing on;
// counsellor), Seen (the reply of whoever took it on), FedBack, and on from there.
//
// A leave may begin in any open state. Where the visit was still ahead, coming back leads there again, with the looks after a
// return beside it.
enum class ReferralState : quint8 { Advised, Received, NotAgreed, Agreed, Seen, FedBack, Away, Returning, InSchool, Closed };
constexpr auto enumTable(ReferralState)
{
    using S = ReferralState;
    return std::array{
        EnumEntry{S::Advised, "advised", QT_TRANSLATE_NOOP("Label", "Advised")},
        EnumEntry{S::Received, "received", QT_TRANSLATE_NOOP("Label", "Letter received")},
        EnumEntry{S::NotAgreed, "not-agreed", QT_TRANSLATE_NOOP("Label", "Not agreed yet")},
        EnumEntry{S::Agreed, "agreed", QT_TRANSLATE_NOOP("Label", "Agreed to go")},
        EnumEntry{S::Seen, "seen", QT_TRANSLATE_NOOP("Label", "Seen there")},
        EnumEntry{S::FedBack, "fed-back", QT_TRANSLATE_NOOP("Label", "Feedback is here")},
        EnumEntry{S::Away, "away", QT_TRANSLATE_NOOP("Label", "Away from school")},
        EnumEntry{S::Returning, "returning", QT_TRANSLATE_NOOP("Label", "Return in assessment")},
        EnumEntry{S::InSchool, "in-school", QT_TRANSLATE_NOOP("Label", "In school with a plan")},
        EnumEntry{S::Closed, "closed", QT_TRANSLATE_NOOP("Label", "Closed")},
    };
}

// In the words of its way: nobody is "seen" by the police.
QString label(ReferralState state, ReferralWay way);
QString label(ReferralStepKind kind, ReferralWay way);

// Everything that follows from the steps so far.
struct ReferralPosition {
    ReferralWay way = ReferralWay::ByGuardian;
    ReferralState state = ReferralState::Advised;
    QDate since;                           // of the step that led into the state
    QDate lastOn;                          // the latest day of a step in force
    std::optional<QDate> askedOn;          // in this state, the last time
    std::optional<QDate> secondTryOn;      // where NotAgreed: of the second talk, held or tried in vain on a later day
    bool isLeaderInformed = false;         // where NotAgreed
    bool isSuspended = false;              // where Away or Returning: by a suspension, not a leave
    bool mustBeAssessed = false;           // where Away or Returning: since a suspension, an application or a "not passed"
    std::optional<QDate> until;            // of that leave or suspension
    std::optional<ReferralState> goesOnAt; // where Away or Returning: what waits for the return, before the visit
    std::optional<QDate> passedOn;         // the assessment, where Returning
    std::optional<QDate> revisitOn;
    std::optional<QDate> returnedOn;    // from the last absence
    std::optional<QDate> followedUpOn;  // the latest day, since the last absence
    std::vector<ReferralState> visited; // in order, each once; the last is `state`
    std::optional<ReferralStepId> last; // what a step could take back
};

// Whether somebody who is suspended, or has to be assessed, is waited for: coming back is a step of the referral.
inline bool isReturnAwaited(const ReferralPosition& position)
{
    return position.isSuspended || position.mustBeAssessed;
}

enum class StepRefusal : quint8 {
    Closed,      // nothing follows a closed referral but taking that back
    OutOfTurn,   // the step does not fit the state
    NotAssessed, // nobody comes back without the assessment that is owed (ReferralPosition::mustBeAssessed)
    StillAway,   // whoever is away would be forgotten (ReferralService)
    NotTheLast,  // only the last step can be taken back
};
QString sentence(StepRefusal refusal);

// Whether steps of this kind belong where a referral stands; TakenBack fits wherever there is a step.
bool fits(const ReferralPosition& position, ReferralStepKind kind);
// No step is of an earlier day: of those before, only what leads on counts. That somebody was asked on Tuesday hinders nobody
// from learning on Wednesday what happened on Monday.
QDate notBefore(const ReferralPosition& position);
// Why this step cannot follow; nothing where it can.
std::optional<StepRefusal> obstacle(const ReferralPosition& position, const ReferralStep& step);

// Of steps in the order in which they were entered. Those that could not follow are passed over, so that every sequence has
// one position and only one.
ReferralPosition positionOf(const Referral& referral, const std::vector<Stored<ReferralStep>>& steps);
// Those that were not taken back and could follow.
std::vector<Stored<ReferralStep>> stepsInForce(const Referral& referral, const std::vector<Stored<ReferralStep>>& steps);
bool isTakenBack(ReferralStepId step, const std::vector<Stored<ReferralStep>>& steps);

} // namespace anxin
