// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/promises/year/crisesmodel.h"
#include "tests/promises/year/referralsmodel.h"
#include "tests/promises/year/screeningmodel.h"

namespace anxin {

// Who has spoken of suicide or self-harm in a session, until somebody has decided what follows.
struct DangersModel {
    const PupilsModel& pupils;
    const CasesModel& cases;
    const ScreeningModel& screening;
    const ReferralsModel& referrals;
    const CrisesModel& crises;

    void addTo(Promises& to, const QTimeZone& zone) const;
    // The last day of each pupil on which something was decided, by whatever act.
    std::map<qint64, QDate> lastDecisions(const QTimeZone& zone) const;
};

} // namespace anxin
