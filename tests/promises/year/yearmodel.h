// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/promises/year/appointmentsmodel.h"
#include "tests/promises/year/dangersmodel.h"
#include "tests/promises/year/familymodel.h"
#include "tests/promises/year/postmodel.h"
#include "tests/promises/year/referralsmodel.h"

namespace anxin {

// What is known of a school year by what was done, kept without the program: the second opinion about which promises are open.
// One small model for each area, beside the acts of the same name.
struct YearModel {
    PupilsModel pupils;
    CasesModel cases{pupils};
    ScreeningModel screening{pupils, cases};
    FamilyModel family{pupils, cases, screening};
    AppointmentsModel appointments{pupils};
    ReferralsModel referrals{pupils, cases};
    CrisesModel crises{pupils};
    DangersModel dangers{pupils, cases, screening, crises};
    PostModel post{pupils};

    YearModel() = default;
    YearModel(const YearModel&) = delete; // they know each other
    YearModel& operator=(const YearModel&) = delete;

    // Every promise that must be open now, of every kind.
    Promises expected(const AppointmentsModel::Now& now, Moment moment, const QTimeZone& zone) const;
    // How many of them nobody may go home from in silence.
    static int leftTonight(const Promises& promises, QDate today);
};

} // namespace anxin
