// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/referralservice.h"

#include "core/base/moment.h"
#include "core/records/referral/stepshape.h"

#include <QCoreApplication>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ReferralService)
};
} // namespace

QString sentence(SlipRefusal refusal)
{
    switch (refusal) {
    case SlipRefusal::NotACode:
        return Tr::tr(
            "That is no code of a reply slip: it has nine digits, as 20260007-5. Nothing was entered. Please type the "
            "code that stands in the box on the slip.");
    case SlipRefusal::WrongCheckDigit:
        return Tr::tr("The last digit does not fit, so one digit of the code was typed wrongly. Nothing was entered. Please "
                      "type the code once more.");
    case SlipRefusal::NoSuchLetter: break;
    }
    return Tr::tr("No letter of this room bears that code. Nothing was entered. Please look at the slip: it may be one of "
                  "another school.");
}

ReferralService::ReferralService(Vault& vault)
    : m_vault(vault),
      m_referrals(vault.connection()),
      m_students(vault.connection()),
      m_rules(vault)
{
}

std::optional<StepRefusal> ReferralService::obstacleTo(const ReferralStanding& standing, const ReferralStep& step)
{
    const ReferralPosition& at = standing.position;
    const bool isAway = at.state == ReferralState::Away || at.state == ReferralState::Returning;
    if (step.kind == ReferralStepKind::Closed && (isAway || isReturnAwaited(at)))
        if (const auto pupil = m_students.byId(standing.referral.value.student); pupil && !hasLeft(pupil->value))
            return StepRefusal::StillAway;
    return obstacle(at, step);
}

StepResult ReferralService::take(const ReferralStep& step, const QString& allTheSame)
{
    Violations found = check(step, m_vault.clock().today());
    const auto referral = m_referrals.byId(step.referral);
    if (!referral)
        return refuse(Refused<StepRefusal>{StepRefusal::OutOfTurn});
    const ReferralStanding standing = m_referrals.standingOf(*referral);
    const QDate earliest = notBefore(standing.position);
    if (step.kind != ReferralStepKind::TakenBack && step.onDay.isValid() && step.onDay < earliest)
        found.push_back({QStringLiteral("on_day"), Rule::BeforeOther, isoDate(earliest)});
    ReferralStep entered = step;
    if (step.kind == ReferralStepKind::Closed && !leftUndone(standing.position, m_rules.inForce()).empty()) {
        if (isEmpty(allTheSame))
            found.push_back({QStringLiteral("all_the_same"), Rule::Required});
        entered.text = step.text.trimmed() + u'\n' + Tr::tr("Closed all the same, because: %1").arg(allTheSame.trimmed());
    }
    if (const auto why = obstacleTo(standing, step))
        return refuse(Refused<StepRefusal>{*why});
    if (!found.empty())
        return refuse(Refused<StepRefusal>{std::move(found)});
    return m_vault.transact(Op::TakeReferralStep, [&](UnitOfWork& uow) -> StepResult {
        const ReferralStepId taken = m_referrals.addStep(uow, entered);
        changeEnrolment(uow, standing, step);
        return taken;
    });
}

void ReferralService::changeEnrolment(UnitOfWork& uow, const ReferralStanding& before, const ReferralStep& step)
{
    auto pupil = m_students.byId(before.referral.value.student);
    if (!pupil)
        return;
    EnrolmentStatus& status = pupil->value.status;
    const bool isSuspended = m_referrals.standingOf(before.referral).position.isSuspended;
    const bool comesBack = step.kind == ReferralStepKind::Returned && before.position.isSuspended;
    if (isSuspended && status == EnrolmentStatus::Enrolled)
        status = EnrolmentStatus::Suspended;
    else if (comesBack && status == EnrolmentStatus::Suspended && !m_referrals.isReturnAwaited(pupil->id))
        status = EnrolmentStatus::Enrolled;
    else
        return;
    pupil->value.statusOn = step.onDay;
    pupil->value.statusNote.clear();
    m_students.save(uow, *pupil);
}

std::vector<ReferralStanding> ReferralService::of(StudentId student)
{
    std::vector<ReferralStanding> all;
    for (const Stored<Referral>& referral : m_referrals.ofStudent(student))
        all.push_back(m_referrals.standingOf(referral));
    return all;
}

Result<Stored<Referral>, SlipRefusal> ReferralService::byCode(const QString& typed)
{
    const auto number = readSheetCode(typed);
    if (!number)
        return refuse(number.error() == SheetCodeRefusal::WrongCheckDigit ? SlipRefusal::WrongCheckDigit
                                                                          : SlipRefusal::NotACode);
    const auto found = m_referrals.bySlipNo(*number);
    if (!found)
        return refuse(SlipRefusal::NoSuchLetter);
    return *found;
}

std::optional<ReferralStepKind> replyFor(const ReferralPosition& position)
{
    if (position.state == ReferralState::Closed)
        return std::nullopt;
    return position.state != ReferralState::Agreed && fits(position, ReferralStepKind::Agreed) ? ReferralStepKind::Agreed
                                                                                               : ReferralStepKind::FedBack;
}

} // namespace anxin
