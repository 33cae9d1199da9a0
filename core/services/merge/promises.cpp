// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/merge/promises.h"

#include <algorithm>

namespace anxin {

namespace {

bool keeps(const OpenLoop& now, const OpenLoop& before)
{
    const bool isSame = now.kind == before.kind && now.reference == before.reference;
    switch (before.kind) {
    case LoopKind::SecondInterview: // a critical answer asks for the same interview, more urgently
        return now.reference == before.reference && (now.kind == LoopKind::CriticalAnswer || (isSame && now.due <= before.due));
    case LoopKind::MeetingDecision: return now.kind == before.kind; // of the later of two interviews, with its conclusion
    case LoopKind::CaseFile:
    case LoopKind::CarePlan:
    case LoopKind::SafetyPlan:
    case LoopKind::ContingencyPlan: return isSame;
    case LoopKind::RiskTold: // the earlier of two
        return now.kind == before.kind && now.due <= before.due && now.isUrgent >= before.isUrgent;
    case LoopKind::Suspension:
    case LoopKind::TermCare: return now.kind == before.kind && now.due <= before.due; // of both entries, less may be missing
    case LoopKind::UnsignedNote: return isSame && now.due == before.due && now.owner == before.owner;
    case LoopKind::Review: // of a pupil who has left it is looked at when the file is handed over
        return (isSame || now.kind == LoopKind::Leaver) && now.due <= before.due;
    case LoopKind::Leaver: return now.kind == LoopKind::Leaver;
    case LoopKind::CriticalAnswer: // to the moment: one of the same day that came after an interview must not stand in for it
        return isSame && now.raisedAt <= before.raisedAt;
    case LoopKind::CrisisOpen:
    case LoopKind::CrisisReport:
    case LoopKind::CrisisWatch:
    case LoopKind::CrisisReview:
    case LoopKind::Affected:
    case LoopKind::NoteMissing:
    case LoopKind::Measure:
    case LoopKind::GuardianContact:
    case LoopKind::ReferralStep:
    case LoopKind::ReturnFollowUp:
    case LoopKind::HandOver:
    case LoopKind::Letter:
    case LoopKind::Transition:
    case LoopKind::ReferralReply:
    case LoopKind::ConsentReply:
    case LoopKind::MissingPupil: return isSame && now.due <= before.due;
    }
    return false;
}

// Whether what the other entry holds is evidence that the promise was kept.
bool canBeSettled(const OpenLoop& loop)
{
    switch (loop.kind) {
    case LoopKind::RiskTold: // a decision of the other entry
    case LoopKind::SecondInterview:
    case LoopKind::MeetingDecision:
    case LoopKind::CaseFile:
    case LoopKind::ContingencyPlan:
    case LoopKind::CarePlan:
    case LoopKind::SafetyPlan:
    case LoopKind::GuardianContact:
    case LoopKind::Transition:
    case LoopKind::TermCare:
    case LoopKind::ConsentReply:
    case LoopKind::Suspension:
    case LoopKind::Leaver: // is at school by the other entry
    case LoopKind::MissingPupil: return true;
    case LoopKind::ReferralStep: return !loop.referral; // that a review asks for; what follows from a referral moves along
    case LoopKind::CriticalAnswer:
    case LoopKind::Review:
    case LoopKind::UnsignedNote:
    case LoopKind::CrisisOpen:
    case LoopKind::CrisisReport:
    case LoopKind::CrisisWatch:
    case LoopKind::CrisisReview:
    case LoopKind::Affected:
    case LoopKind::NoteMissing:
    case LoopKind::Measure:
    case LoopKind::ReturnFollowUp:
    case LoopKind::HandOver:
    case LoopKind::Letter:
    case LoopKind::ReferralReply: return false;
    }
    return false;
}

} // namespace

PromisesOfTwo promisesOfTwo(const std::vector<OpenLoop>& before, const std::vector<OpenLoop>& after, StudentId kept,
                            StudentId absorbed, const FileGoesOn& file)
{
    PromisesOfTwo found;
    for (const OpenLoop& open : before) {
        if (open.student != kept && open.student != absorbed)
            continue;
        OpenLoop wanted = open;
        // A hand-over stays with the file that was handed over, and is waited for there.
        if (open.kind != LoopKind::HandOver && !file.from.isEmpty() && wanted.reference == file.from)
            wanted.reference = file.in;
        const bool isKept =
            std::ranges::any_of(after, [&](const OpenLoop& now) { return now.student == kept && keeps(now, wanted); });
        if (isKept)
            continue;
        if (canBeSettled(open))
            found.settled.push_back(open);
        else if (!found.hidden)
            found.hidden = open;
    }
    return found;
}

} // namespace anxin
