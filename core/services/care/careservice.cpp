// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/care/careservice.h"

#include "core/services/casefollowup.h"

#include <QHash>

#include <algorithm>
#include <ranges>
#include <utility>

namespace anxin {

namespace {
// A day that was promised does not vanish from the agenda without a word.
void addPutOff(Violations& found, const CareMeasure& before, const CareMeasure& after)
{
    if (!before.dueOn)
        return;
    if (!after.dueOn)
        found.push_back({QStringLiteral("due_on"), Rule::Required});
    else if (*after.dueOn > *before.dueOn && (isEmpty(after.outcome) || after.outcome == before.outcome))
        found.push_back({QStringLiteral("outcome"), Rule::MovedLater, isoDate(*before.dueOn)});
}
} // namespace

CareService::CareService(Vault& vault)
    : m_vault(vault),
      m_care(vault.connection()),
      m_cases(vault.connection()),
      m_levels(vault.connection()),
      m_appointments(vault),
      m_rules(vault)
{
}

std::optional<Refused<CaseRefusal>> CareService::obstacle(Violations found, CaseFileId file)
{
    if (!found.empty())
        return Refused<CaseRefusal>{std::move(found)};
    const auto known = m_cases.byId(file);
    if (!known || known->value.closedOn)
        return Refused<CaseRefusal>{CaseRefusal::Closed};
    return std::nullopt;
}

Result<CareMeasureId, Refused<CaseRefusal>> CareService::add(const CareMeasure& measure)
{
    if (auto why = obstacle(check(measure, m_vault.clock().today()), measure.caseFile))
        return refuse(std::move(*why));
    return m_vault.transact(Op::EditMeasures, [&](UnitOfWork& uow) { return m_care.add(uow, measure); });
}

Result<CareMeasureId, Refused<CaseRefusal>> CareService::save(const Stored<CareMeasure>& measure)
{
    const CareMeasure before = m_care.measure(measure.id).value().value;
    Stored<CareMeasure> saved = measure;
    saved.value.caseFile = before.caseFile;
    Violations found = check(saved.value, m_vault.clock().today());
    addPutOff(found, before, saved.value);
    if (auto why = obstacle(std::move(found), before.caseFile))
        return refuse(std::move(*why));
    m_vault.transact(Op::EditMeasures, [&](UnitOfWork& uow) { m_care.save(uow, saved); });
    return measure.id;
}

Result<SafetyPlanId, Refused<CaseRefusal>> CareService::write(const SafetyPlan& plan)
{
    if (auto why = obstacle(check(plan, m_vault.clock().today()), plan.caseFile))
        return refuse(std::move(*why));
    return m_vault.transact(Op::WriteSafetyPlan, [&](UnitOfWork& uow) { return m_care.add(uow, plan); });
}

Result<FormulationId, Refused<CaseRefusal>> CareService::write(const Formulation& formulation)
{
    if (auto why = obstacle(check(formulation, m_vault.clock().today()), formulation.caseFile))
        return refuse(std::move(*why));
    return m_vault.transact(Op::WriteFormulation, [&](UnitOfWork& uow) { return m_care.add(uow, formulation); });
}

bool CareService::hasPlan(const Stored<CaseFile>& file)
{
    return !isEmpty(file.value.carePlan) ||
           std::ranges::any_of(m_care.measuresOf(file.id),
                               [](const Stored<CareMeasure>& measure) { return !isEnded(measure.value.progress); });
}

std::vector<QDate> CareService::stepsToPlannedLevels(StudentId student)
{
    QHash<qint64, int> rankOf;
    for (const StoredLevel& level : m_levels.scheme())
        rankOf.insert(level.id.rowId(), level.value.rank);
    std::vector<QDate> steps;
    int before = lowestRankWithPlans + 1;
    const auto history = m_levels.historyOf(student); // the newest first
    for (const Stored<LevelDecision>& decision : history | std::views::reverse) {
        const int rank = decision.value.level ? rankOf.value(decision.value.level->rowId()) : lowestRankWithPlans + 1;
        if (rank > lowestRankWithPlans)
            steps.clear();
        else if (rank < before)
            steps.push_back(decision.value.decidedOn);
        before = rank;
    }
    return steps;
}

QDate CareService::atPlannedLevelSince(StudentId student)
{
    const std::vector<QDate> steps = stepsToPlannedLevels(student);
    return steps.empty() ? QDate() : steps.front();
}

std::optional<QDate> CareService::safetyPlanOwedSince(StudentId student, QDate lastPlan)
{
    const auto isInTime = [&](QDate step) { // the rules are read only where they decide: this is asked of every listed pupil
        return lastPlan >= step || lastPlan >= step.addDays(-m_rules.inForce().daysSafetyPlanBeforeLevel());
    };
    for (const QDate step : stepsToPlannedLevels(student))
        if (!lastPlan.isValid() || !isInTime(step))
            return step;
    return std::nullopt;
}

StageReview CareService::proposal(const Stored<CaseFile>& file, const QString& author)
{
    const QDate today = m_vault.clock().today();
    const auto level = m_levels.currentOf(file.value.student);
    return {file.id,
            today,
            ReviewKind::Stage,
            {},
            {},
            std::nullopt,
            level ? askedBy(today, *level) : today.addDays(m_rules.inForce().daysUntilReviewWithoutLevel()),
            author};
}

Result<StageReviewId, Refused<CaseRefusal>> CareService::hold(const StageReview& review)
{
    StageReview held = review;
    if (held.kind == ReviewKind::Postponed)
        held.nextStep.reset();
    if (held.kind == ReviewKind::Final)
        held.nextReviewOn.reset();
    const QDate today = m_vault.clock().today();
    Violations found = check(held, today);
    const auto known = m_cases.byId(held.caseFile);
    const auto level = known ? m_levels.currentOf(known->value.student) : std::nullopt;
    if (level && held.kind == ReviewKind::Stage) // of one that is entered late, the next one is tomorrow at the earliest
        if (auto late = laterThanAsked(held.nextReviewOn, std::max(askedBy(held.heldOn, *level), today.addDays(1))))
            found.push_back(*std::move(late));
    if (auto why = obstacle(std::move(found), held.caseFile))
        return refuse(std::move(*why));
    const Op op = held.kind == ReviewKind::Postponed ? Op::PostponeReview : Op::HoldStageReview;
    return m_vault.transact(op, [&](UnitOfWork& uow) {
        if (held.nextReviewOn) {
            Stored<CaseFile> file = *m_cases.byId(held.caseFile);
            file.value.nextReviewOn = held.nextReviewOn;
            m_cases.save(uow, file);
        }
        return m_care.add(uow, held);
    });
}

Result<HandOverId, Violations> CareService::handOver(const HandOver& handOver)
{
    if (Violations found = check(handOver, m_vault.clock().today()); !found.empty())
        return refuse(std::move(found));
    return m_vault.transact(Op::HandOverCase, [&](UnitOfWork& uow) { return m_care.add(uow, handOver); });
}

Result<HandOverId, Refused<CaseRefusal>> CareService::receive(const Stored<HandOver>& handOver)
{
    if (!handOver.value.receivedOn)
        return refuse(Refused<CaseRefusal>{Violations{{QStringLiteral("received_on"), Rule::Required}}});
    Stored<HandOver> received = handOver;
    received.value.withdrawnOn.reset();
    received.value.withdrawnWhy.clear();
    return end(received);
}

Result<HandOverId, Refused<CaseRefusal>> CareService::withdraw(const Stored<HandOver>& handOver)
{
    Stored<HandOver> withdrawn = handOver;
    withdrawn.value.receivedOn.reset();
    withdrawn.value.receivedBy.clear();
    withdrawn.value.withdrawnOn = m_vault.clock().today();
    return end(withdrawn);
}

// What was handed over stays as it was written.
Result<HandOverId, Refused<CaseRefusal>> CareService::end(const Stored<HandOver>& handOver)
{
    Stored<HandOver> known = m_care.handOver(handOver.id).value();
    if (!known.value.isOnItsWay())
        return refuse(Refused<CaseRefusal>{CaseRefusal::Signed});
    known.value.receivedOn = handOver.value.receivedOn;
    known.value.receivedBy = handOver.value.receivedBy;
    known.value.withdrawnOn = handOver.value.withdrawnOn;
    known.value.withdrawnWhy = handOver.value.withdrawnWhy;
    if (Violations found = check(known.value, m_vault.clock().today()); !found.empty())
        return refuse(Refused<CaseRefusal>{std::move(found)});
    m_vault.transact(Op::HandOverCase, [&](UnitOfWork& uow) {
        m_care.save(uow, known);
        if (known.value.receivedOn && known.value.kind == HandOverKind::NewCounsellor)
            passOn(uow, known.value);
    });
    return handOver.id;
}

void CareService::passOn(UnitOfWork& uow, const HandOver& received)
{
    Stored<CaseFile> file = m_cases.byId(received.caseFile).value();
    if (file.value.closedOn)
        return;
    const QString before = std::exchange(file.value.owner, received.receivedBy.trimmed());
    m_cases.save(uow, file);
    for (Stored<CareMeasure>& measure : m_care.measuresOf(file.id))
        if (!isEnded(measure.value.progress) && measure.value.owner == before) {
            measure.value.owner = file.value.owner;
            m_care.save(uow, measure);
        }
    m_appointments.handOn(uow, file.value.student, before, file.value.owner);
}

} // namespace anxin
