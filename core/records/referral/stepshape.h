// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/referral/referralstep.h"

namespace anxin {

// What a step says beyond its day and who took it.
enum class StepPart : quint16 {
    None = 0,
    WithWhom = 1,
    Witness = 2,
    Text = 4,
    Until = 8,
    Institution = 16, // with department and doctor
    Restricted = 32,  // finding, medication, advice, next visit
    Materials = 64,
};
constexpr StepPart operator|(StepPart a, StepPart b)
{
    return static_cast<StepPart>(static_cast<quint16>(a) | static_cast<quint16>(b));
}
constexpr bool has(StepPart set, StepPart one)
{
    return (static_cast<quint16>(set) & static_cast<quint16>(one)) != 0;
}

// Which parts a kind of step has, and which of them it cannot do without. Forms show the former, `check` asks for the latter.
struct StepShape {
    StepPart shown;
    StepPart needed;
};
StepShape shapeOf(ReferralStepKind kind);

// What the step lacks by itself: needed parts, a day that has not come, an end before its beginning; and what it must not
// have: a hospital's words in a step that is no feedback. To pass an assessment, the certificate must be there.
Violations check(const ReferralStep& step, QDate today);

} // namespace anxin
