// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/screening/secondinterview.h"
#include "core/services/demo/demorandom.h"

#include <array>
#include <span>

namespace anxin {

// What one invented story is about, so that its texts belong together. Texts are Chinese, as a school would write them; they
// describe and never diagnose.
struct DemoTheme {
    const char16_t* concern;
    const char16_t* carePlan;
    std::array<const char16_t*, 3> words; // in the pupil's own words
    std::array<const char16_t*, 4> process;
    std::array<const char16_t*, 3> assessment;
    std::array<const char16_t*, 3> nextSteps;
    std::array<const char16_t*, 2> atHome; // what was said with the family
};

std::span<const DemoTheme> demoThemes();

// Texts that fit every theme.
QString demoInterviewSummary(DemoRandom& random, InterviewConclusion conclusion);
QString demoGuardianFeedback(DemoRandom& random);
// Why a pupil gets the level of this rank, 1 the most serious.
QString demoLevelReason(DemoRandom& random, int rank);
QString demoEvidenceOfRelief(DemoRandom& random);
QString demoContingencyPlan(DemoRandom& random);
QString demoClosingSummary(DemoRandom& random);
QString demoReferralReason(DemoRandom& random);
QString demoReferralReply(DemoRandom& random);
QString demoRelative(DemoRandom& random);
QString demoVisitPurpose(DemoRandom& random);
QString demoVisitContent(DemoRandom& random);
QString demoVisitFollowUp(DemoRandom& random);

} // namespace anxin
