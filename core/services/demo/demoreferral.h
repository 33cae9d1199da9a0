// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/referral/referralstep.h"

#include <vector>

namespace anxin {

// A referral and its steps as the service would have let them be taken, up to today. No repository has seen them, so the steps
// name no referral yet.
struct DemoReferral {
    Referral referral;
    std::vector<ReferralStep> steps;
};

// What has become of it, as far as the story knows.
struct DemoReferralCourse {
    QDate today;
    QString counsellor;
    std::optional<QDate> repliedOn = {};
    QString reply = {};
    bool isReached = true;              // the guardian, where no reply has come
    bool hasLetter = true;              // the same
    std::optional<QDate> closedOn = {}; // the case file: nothing of it is open then
    int turn = 0;                       // which of the ways that a referral may go
};
std::vector<ReferralStep> demoReferralSteps(const Referral& referral, const DemoReferralCourse& course);

} // namespace anxin
