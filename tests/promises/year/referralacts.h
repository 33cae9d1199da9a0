// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/referralservice.h"
#include "tests/promises/year/yearroom.h"

namespace anxin {

// Referrals through their nine states, steps taken back, and slips that come back.
class ReferralActs {
public:
    explicit ReferralActs(YearRoom& room) : m_room(room) {}
    std::vector<YearAct> acts();

private:
    bool refer(qint64 pupil);
    bool take(qint64 pupil);
    bool takeBack(qint64 pupil);
    bool slipComesBack(qint64 pupil);

    ReferralStep stepOf(qint64 referral, ReferralStepKind kind);
    bool taken(const ReferralStep& step);

    YearRoom& m_room;
    ReferralsModel& m_model = m_room.model.referrals;
    ReferralService m_referrals{*m_room.vault};
};

} // namespace anxin
