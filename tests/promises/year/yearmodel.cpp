// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/promises/year/yearmodel.h"

#include <algorithm>
#include <array>

namespace anxin {

namespace {

// What is promised about a pupil with a file is whoever's the file is, unless it is an act of somebody: a note, a watch, an
// appointment of who has left.
bool isOfFile(const Promise& promise)
{
    if (promise.kind == LoopKind::Leaver && !promise.more.isEmpty())
        return false;
    constexpr std::array kinds{LoopKind::Review,        LoopKind::Leaver,          LoopKind::CarePlan,
                               LoopKind::SafetyPlan,    LoopKind::ContingencyPlan, LoopKind::TermCare,
                               LoopKind::ReferralReply, LoopKind::ReferralStep,    LoopKind::ReturnFollowUp,
                               LoopKind::Suspension,    LoopKind::Transition,      LoopKind::GuardianContact};
    return std::ranges::find(kinds, promise.kind) != kinds.end();
}

} // namespace

Promises YearModel::expected(const AppointmentsModel::Now& now, Moment moment, const QTimeZone& zone) const
{
    Promises all;
    pupils.addTo(all);
    cases.addTo(all);
    family.addTo(all, now.day);
    screening.addTo(all, zone);
    appointments.addTo(all, now);
    referrals.addTo(all);
    crises.addTo(all, moment, zone);
    dangers.addTo(all, zone);
    post.addTo(all, now.day);
    const auto open = cases.openFiles();
    Promises owned;
    for (Promise one : all) {
        if (const auto file = open.find(one.pupil); file != open.end() && isOfFile(one))
            one.owner = file->second->owner;
        owned.insert(one);
    }
    return owned;
}

int YearModel::leftTonight(const Promises& promises, QDate today)
{
    return static_cast<int>(std::ranges::count_if(promises, [&](const Promise& one) {
        const bool isAtOnce = one.kind == LoopKind::CriticalAnswer || one.more == QStringLiteral("urgent");
        const bool onlyReminds = one.kind == LoopKind::GuardianContact || one.kind == LoopKind::Transition;
        return isAtOnce || (one.due <= today && !onlyReminds);
    }));
}

} // namespace anxin
