// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/promises/year/yearmodel.h"

#include <algorithm>

namespace anxin {

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
    return all;
}

int YearModel::red(const Promises& promises, QDate today)
{
    return static_cast<int>(std::ranges::count_if(promises, [&](const Promise& one) {
        const bool isAtOnce = one.kind == LoopKind::CriticalAnswer || one.more == QStringLiteral("urgent");
        const bool onlyReminds = one.kind == LoopKind::GuardianContact || one.kind == LoopKind::Transition;
        return isAtOnce || (one.due < today && !onlyReminds);
    }));
}

} // namespace anxin
