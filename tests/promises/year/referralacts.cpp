// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/promises/year/referralacts.h"

namespace anxin {

std::vector<YearAct> ReferralActs::acts()
{
    return {{"referrals", 1, [this](qint64 pupil) { return refer(pupil); }, YearAct::Twin::Perhaps},
            {"steps of referrals", 6, [this](qint64 pupil) { return take(pupil); }},
            {"steps taken back", 1, [this](qint64 pupil) { return takeBack(pupil); }},
            {"slips come back", 1, [this](qint64 pupil) { return slipComesBack(pupil); }}};
}

bool ReferralActs::refer(qint64 pupil)
{
    const QDate day = m_room.today().addDays(-m_room.below(3));
    const ReferralDirection to = m_room.anyOf(entriesOf<ReferralDirection>)->value;
    const auto made =
        m_room.casework.record(Referral{m_room.id(pupil), day, to, QStringLiteral("市精神卫生中心"), m_room.words});
    if (made) {
        const bool isDirect = to == ReferralDirection::Protection || to == ReferralDirection::WithinSchool;
        m_model.recorded(made->rowId(), pupil, isDirect, day);
        m_room.model.dangers.decided.push_back({pupil, std::nullopt, day, m_room.moment()});
    }
    return made.has_value();
}

ReferralStep ReferralActs::stepOf(qint64 referral, ReferralStepKind kind)
{
    ReferralStep step{ReferralId::fromRowId(referral), kind, m_room.today().addDays(-m_room.below(2)), m_room.teacher};
    step.withWhom = QStringLiteral("母亲");
    step.witness = step.text = step.institution = m_room.words;
    step.until = step.onDay.addDays(m_room.below(60));
    step.certificate = true;
    if (kind == ReferralStepKind::FedBack && m_room.oneIn(2))
        step.revisitOn = step.onDay.addDays(m_room.below(30));
    return step;
}

bool ReferralActs::taken(const ReferralStep& step)
{
    const auto done = m_referrals.take(step, m_room.words);
    if (done)
        m_model.taken(done->rowId(), step);
    return done.has_value();
}

// Of any kind: most do not fit where the referral stands, so several are tried.
bool ReferralActs::take(qint64)
{
    const auto referral = m_room.anyWhere(m_model.all, [](const auto& one) { return one.isOpen(); });
    constexpr int tries = 5;
    for (int number = 0; referral != m_model.all.end() && number < tries; ++number) {
        const ReferralStepKind kind = m_room.anyOf(entriesOf<ReferralStepKind>)->value;
        const bool isTooEarly = kind == ReferralStepKind::Closed && !m_room.oneIn(3);
        if (kind != ReferralStepKind::TakenBack && !isTooEarly && taken(stepOf(referral->first, kind)))
            return true;
    }
    return false;
}

bool ReferralActs::takeBack(qint64)
{
    const auto referral = m_room.anyWhere(m_model.all, [](const auto& one) { return !one.steps.empty(); });
    if (referral == m_model.all.end())
        return false;
    ReferralStep step = stepOf(referral->first, ReferralStepKind::TakenBack);
    step.takesBack = ReferralStepId::fromRowId(referral->second.steps.back());
    return taken(step);
}

// Its code leads to the letter from which it was torn off, and to the step that can follow there.
bool ReferralActs::slipComesBack(qint64)
{
    const auto referral = m_room.anyWhere(m_model.all, [](const auto& one) { return one.isOpen(); });
    if (referral == m_model.all.end())
        return false;
    const auto letter = m_referrals.referral(ReferralId::fromRowId(referral->first));
    const auto found = m_referrals.byCode(slipCodeOf(letter->value));
    if (!found || found->id != letter->id)
        return false;
    const auto reply = replyFor(m_referrals.standingOf(*found).position);
    return reply && taken(stepOf(referral->first, *reply));
}

} // namespace anxin
