// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The attacks on referrals and on coming back.
#include "tests/promises/year/silentattacks.h"

namespace anxin {

bool SilentAttacks::attack(ReferralStepKind kind, const std::function<bool(const ReferralsModel::Referral&)>& where)
{
    const auto known =
        m_room.anyWhere(m_model.referrals.all, [&](const ReferralsModel::Referral& one) { return one.isOpen() && where(one); });
    if (known == m_model.referrals.all.end())
        return false;
    ReferralStep step{ReferralId::fromRowId(known->first), kind, m_room.today(), m_room.teacher};
    step.text = m_room.words;
    step.until = m_room.today().addDays(3);
    (void)m_referrals.take(step);
    return true;
}

// In place of the application and the assessment that end a suspension.
bool SilentAttacks::leaveWhileSuspended(qint64)
{
    return attack(ReferralStepKind::OnLeave, [](const ReferralsModel::Referral& one) {
        return one.now().place == ReferralsModel::Place::Away && one.now().isSuspended;
    });
}

// Past the referral that waits for the pupil: the promises would be others from then on.
bool SilentAttacks::enrolledWhileAwaited(qint64)
{
    std::vector<qint64> awaited;
    for (const auto& [id, one] : m_model.pupils.pupils)
        if (one.suspendedOn && !one.leftOn && !m_model.pupils.into.contains(id) && m_model.referrals.isAwaited(id))
            awaited.push_back(id);
    if (awaited.empty())
        return false;
    Stored<Student> pupil = *m_room.registered.student(m_room.id(*m_room.anyOf(awaited)));
    pupil.value.status = EnrolmentStatus::Enrolled;
    pupil.value.statusOn = m_room.today();
    (void)m_room.registered.changeStatus(pupil);
    return true;
}

bool SilentAttacks::backUnassessed(qint64)
{
    return attack(ReferralStepKind::Returned, [](const ReferralsModel::Referral& one) { return one.now().mustBeAssessed; });
}

// Whom this school waits for: who has left it is another's care.
bool SilentAttacks::closedWhileAway(qint64)
{
    return attack(ReferralStepKind::Closed, [this](const ReferralsModel::Referral& one) {
        return one.isAway() && m_model.pupils.isHere(m_model.pupils.of(one.pupil));
    });
}

// Without a reason why what is owed may be left: until the pupil is in school and all looks after a return are over.
bool SilentAttacks::closedUndone(qint64)
{
    return attack(ReferralStepKind::Closed, [](const ReferralsModel::Referral& one) { return one.owesMore(); });
}

// As if it had been advised later, to somebody else or about somebody else; also one that is closed.
bool SilentAttacks::referralTurned(qint64)
{
    const auto known =
        m_room.anyWhere(m_model.referrals.all, [](const ReferralsModel::Referral& one) { return !one.steps.empty(); });
    if (known == m_model.referrals.all.end())
        return false;
    Stored<Referral> referral = *m_referrals.referral(ReferralId::fromRowId(known->first));
    referral.value.referredOn = m_room.today();
    referral.value.direction = m_room.anyOf(entriesOf<ReferralDirection>)->value;
    referral.value.student = m_room.id(m_room.anyone());
    (void)m_room.casework.save(referral);
    return true;
}

} // namespace anxin
