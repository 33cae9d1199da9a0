// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/referralrules.h"

#include "core/base/fault.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace anxin {

namespace {
using A = ReferralActor;
using K = ReferralStepKind;
using S = ReferralState;
using T = ReferralTask;

void needSource(const QJsonValue& entry, const QString& name)
{
    if (entry[QStringLiteral("source")].toString().isEmpty() ||
        !QDate::fromString(entry[QStringLiteral("validFrom")].toString(), Qt::ISODate).isValid())
        throw Fault{FaultKind::Bug, QStringLiteral("rule %1 of referrals has no source or no day").arg(name)};
}

// Of a pupil who does not agree: one thing after the other.
ReferralNext persuading(const ReferralPosition& at, const ReferralRules& rules)
{
    if (!at.hadSecondTalk)
        return {T::SecondTalk, K::SecondTalk, A::HomeroomTeacher, at.since.addDays(rules.days(T::SecondTalk))};
    if (!at.isLeaderInformed)
        return {T::InformLeader, K::LeaderInformed, A::Counsellor, at.lastOn.addDays(rules.days(T::InformLeader))};
    return {T::AskAgain, K::Agreed, A::Counsellor, at.lastOn.addDays(rules.days(T::AskAgain))};
}

// Never after the day on which the pupil is to be back, where that is still ahead of the application.
QDate assessedBy(const ReferralPosition& at, const ReferralRules& rules)
{
    const QDate usual = at.since.addDays(rules.days(T::Assessment));
    return at.until && *at.until > at.since ? std::min(usual, *at.until) : usual;
}

ReferralNext returning(const ReferralPosition& at, const ReferralRules& rules)
{
    if (!at.passedOn)
        return {T::Assessment, K::ReturnPassed, A::ReturnTeam, assessedBy(at, rules)};
    const QDate usual = at.passedOn->addDays(rules.days(T::Return));
    return {T::Return, K::Returned, A::ReturnTeam, at.until ? std::max(usual, at.until->addDays(1)) : usual};
}

ReferralNext inSchool(const ReferralPosition& at, const ReferralRules& rules)
{
    if (!at.returnedOn)
        return {T::LookIn, K::FollowUp, A::Counsellor, at.followedUpOn.value_or(at.since).addDays(rules.days(T::LookIn))};
    const std::vector<int>& weeks = rules.followUpWeeks();
    if (at.followUps < static_cast<int>(weeks.size()))
        return {T::FollowUp, K::FollowUp, A::Counsellor,
                at.returnedOn->addDays(7 * weeks[static_cast<std::size_t>(at.followUps)])};
    return {T::Close, K::Closed, A::Counsellor, at.followedUpOn.value_or(at.since).addDays(rules.days(T::Close))};
}

ReferralNext away(const ReferralPosition& at, const ReferralRules& rules)
{
    const QDate until = at.until.value_or(at.since); // always there: the schema asks for it
    if (!at.isSuspended)
        return {T::EndOfLeave, K::Returned, A::Guardian, until};
    return {T::Application, K::ReturnApplied, A::Guardian, std::max(at.since, until.addDays(-rules.days(T::Application)))};
}

ReferralNext mainNext(const ReferralPosition& at, const ReferralRules& rules)
{
    const QDate asked = std::max(at.askedOn.value_or(at.since), at.since);
    switch (at.state) {
    case S::Received: return {T::Answer, K::Agreed, A::Guardian, asked.addDays(rules.days(T::Answer))};
    case S::NotAgreed: return persuading(at, rules);
    case S::Agreed: return {T::Visit, K::Seen, A::Guardian, asked.addDays(rules.days(T::Visit))};
    case S::Seen: return {T::Feedback, K::FedBack, A::Guardian, asked.addDays(rules.days(T::Feedback))};
    case S::FedBack: return {T::Arrangement, K::KeptInSchool, A::Leader, at.since.addDays(rules.days(T::Arrangement))};
    case S::Away: return away(at, rules);
    case S::Returning: return returning(at, rules);
    case S::InSchool: return inSchool(at, rules);
    case S::Advised:
    case S::Closed: break;
    }
    return {T::HandLetterOver, K::LetterGiven, A::Counsellor, at.since.addDays(rules.days(T::HandLetterOver))};
}
} // namespace

ReferralRules ReferralRules::shipped()
{
    QFile file(QStringLiteral(":/data/rules/referral.json"));
    const QJsonObject all = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    if (all[QStringLiteral("format")].toString() != QStringLiteral("anxin-referral/1"))
        throw Fault{FaultKind::Bug, QStringLiteral("the rules of referrals are missing")};
    ReferralRules rules;
    const QJsonObject days = all[QStringLiteral("days")].toObject();
    for (auto it = days.begin(); it != days.end(); ++it) {
        needSource(it.value(), it.key());
        rules.m_days.insert(it.key(), it.value()[QStringLiteral("days")].toInt());
    }
    const QJsonObject followUps = all[QStringLiteral("followUpWeeks")].toObject();
    needSource(followUps, QStringLiteral("followUpWeeks"));
    const QJsonArray weeks = followUps[QStringLiteral("weeks")].toArray();
    for (const QJsonValue& week : weeks)
        rules.m_weeks.push_back(week.toInt());
    if (rules.m_weeks.empty() || !std::ranges::is_sorted(rules.m_weeks))
        throw Fault{FaultKind::Bug, QStringLiteral("the weeks after a return are not in order")};
    return rules;
}

int ReferralRules::days(ReferralTask task) const
{
    const auto found = m_days.constFind(toCode(task));
    if (found == m_days.constEnd())
        throw Fault{FaultKind::Bug, QStringLiteral("no rule of referrals for %1").arg(toCode(task))};
    return *found;
}

std::vector<ReferralNext> nextOf(const ReferralPosition& position, const ReferralRules& rules)
{
    if (position.state == S::Closed)
        return {};
    std::vector<ReferralNext> all{mainNext(position, rules)};
    if (position.revisitOn)
        all.push_back({T::Revisit, K::FedBack, A::Guardian, *position.revisitOn});
    std::ranges::stable_sort(all, {}, &ReferralNext::due);
    return all;
}

LoopKind loopOf(ReferralTask task)
{
    switch (task) {
    case T::Answer:
    case T::Visit:
    case T::Feedback: return LoopKind::ReferralReply;
    case T::FollowUp: return LoopKind::ReturnFollowUp;
    default: return LoopKind::ReferralStep;
    }
}

} // namespace anxin
