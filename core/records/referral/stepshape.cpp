// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/referral/stepshape.h"

#include "core/base/moment.h"

namespace anxin {

namespace {
using K = ReferralStepKind;
using P = StepPart;

void require(Violations& found, StepPart needed, StepPart part, const char* key, bool isThere)
{
    if (has(needed, part) && !isThere)
        found.push_back({QString::fromLatin1(key), Rule::Required});
}
} // namespace

StepShape shapeOf(ReferralStepKind kind)
{
    switch (kind) {
    case K::LetterGiven: return {P::WithWhom | P::Text, P::WithWhom};
    case K::Agreed: return {P::WithWhom | P::Text, P::WithWhom};
    case K::Refused:
    case K::RefusedToSign: return {P::WithWhom | P::Witness | P::Text, P::WithWhom | P::Witness | P::Text};
    case K::NotReached: return {P::Witness | P::Text, P::Text};
    case K::AskedAfter: return {P::WithWhom | P::Text, P::WithWhom};
    case K::SecondTalk: return {P::WithWhom | P::Witness | P::Text, P::WithWhom | P::Text};
    case K::LeaderInformed: return {P::WithWhom | P::Text, P::WithWhom};
    case K::Seen: return {P::Institution | P::Text, P::None};
    case K::FedBack: return {P::Institution | P::Restricted | P::Text, P::Institution};
    case K::KeptInSchool: return {P::WithWhom | P::Text, P::Text};
    case K::OnLeave:
    case K::Suspended: return {P::WithWhom | P::Until | P::Text, P::Until};
    case K::ReturnApplied: return {P::WithWhom | P::Materials | P::Text, P::WithWhom};
    case K::ReturnPassed: return {P::WithWhom | P::Materials | P::Text, P::WithWhom | P::Materials | P::Text};
    case K::ReturnNotPassed: return {P::WithWhom | P::Materials | P::Until | P::Text, P::WithWhom | P::Until | P::Text};
    case K::Returned: return {P::WithWhom | P::Text, P::Text};
    case K::FollowUp: return {P::WithWhom | P::Text, P::Text};
    case K::Closed:
    case K::TakenBack: return {P::Text, P::Text};
    }
    return {P::None, P::None};
}

Violations check(const ReferralStep& step, QDate today)
{
    Violations found = missingRequired(step);
    const StepPart needed = shapeOf(step.kind).needed;
    require(found, needed, P::WithWhom, "with_whom", !isEmpty(step.withWhom));
    require(found, needed, P::Witness, "witness", !isEmpty(step.witness));
    require(found, needed, P::Text, "text", !isEmpty(step.text));
    require(found, needed, P::Until, "until", !isEmpty(step.until));
    require(found, needed, P::Institution, "institution", !isEmpty(step.institution));
    require(found, needed, P::Materials, "certificate", step.certificate);
    if (step.onDay > today)
        found.push_back({QStringLiteral("on_day"), Rule::InFuture});
    if (step.until && *step.until < step.onDay)
        found.push_back({QStringLiteral("until"), Rule::BeforeOther, isoDate(step.onDay)});
    if (step.revisitOn && *step.revisitOn < step.onDay)
        found.push_back({QStringLiteral("revisit_on"), Rule::BeforeOther, isoDate(step.onDay)});
    const auto onlyInFeedback = [&](const char* key, bool isThere) {
        if (isThere && step.kind != K::FedBack)
            found.push_back({QString::fromLatin1(key), Rule::Conflict, label(K::FedBack)});
    };
    onlyInFeedback("finding", !isEmpty(step.finding));
    onlyInFeedback("medication", !isEmpty(step.medication));
    onlyInFeedback("advice", !isEmpty(step.advice));
    return found;
}

} // namespace anxin
