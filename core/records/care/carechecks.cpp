// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/moment.h"
#include "core/records/care/caremeasure.h"
#include "core/records/care/formulation.h"
#include "core/records/care/handover.h"
#include "core/records/care/safetyplan.h"
#include "core/records/care/stagereview.h"

namespace anxin {

namespace {
void notInFuture(Violations& found, const char* field, QDate day, QDate today)
{
    if (day.isValid() && day > today)
        found.push_back({QString::fromLatin1(field), Rule::InFuture});
}

QString saidText(const QString& text)
{
    return text;
}
QString saidText(const std::optional<FamilyStructure>& family)
{
    return family ? label(*family) : QString();
}
template <class Other>
QString saidText(const Other&)
{
    return {};
}

// The sensitive fields that say something, in the order of the list, each behind its label.
template <class Record>
std::vector<std::pair<QString, QString>> namedTexts(const Record& record)
{
    std::vector<std::pair<QString, QString>> parts;
    forEachField<Record>([&](const auto& field) {
        if (const QString text = saidText(record.*(field.member)); has(field.traits, Trait::Sensitive) && !text.isEmpty())
            parts.emplace_back(labelText(field.label), text);
    });
    return parts;
}
} // namespace

Violations check(const CareMeasure& measure, QDate today)
{
    Violations found = missingRequired(measure);
    const bool hasEnded = isEnded(measure.progress);
    if (hasEnded && isEmpty(measure.outcome))
        found.push_back({QStringLiteral("outcome"), Rule::Required});
    if (hasEnded != measure.endedOn.has_value())
        found.push_back({QStringLiteral("ended_on"), Rule::Required});
    notInFuture(found, "ended_on", measure.endedOn.value_or(QDate()), today);
    return found;
}

Violations check(const SafetyPlan& plan, QDate today)
{
    Violations found = missingRequired(plan);
    notInFuture(found, "made_on", plan.madeOn, today);
    return found;
}

std::vector<std::pair<QString, QString>> stepsOf(const SafetyPlan& plan)
{
    return namedTexts(plan);
}

std::vector<std::pair<QString, QString>> partsOf(const Formulation& formulation)
{
    return namedTexts(formulation);
}

Violations check(const Formulation& formulation, QDate today)
{
    Violations found = missingRequired(formulation);
    notInFuture(found, "written_on", formulation.writtenOn, today);
    return found;
}

Violations check(const StageReview& review, QDate today)
{
    Violations found = missingRequired(review);
    notInFuture(found, "held_on", review.heldOn, today);
    if (review.kind != ReviewKind::Postponed && !review.nextStep)
        found.push_back({QStringLiteral("next_step"), Rule::Required});
    if (review.kind == ReviewKind::Final)
        return found;
    if (!review.nextReviewOn)
        found.push_back({QStringLiteral("next_review_on"), Rule::Required});
    else if (*review.nextReviewOn <= std::max(review.heldOn, today))
        found.push_back(
            {QStringLiteral("next_review_on"), Rule::BeforeOther, isoDate(std::max(review.heldOn, today).addDays(1))});
    return found;
}

Violations check(const HandOver& handOver, QDate today)
{
    Violations found = missingRequired(handOver);
    notInFuture(found, "handed_on", handOver.handedOn, today);
    if (handOver.receivedOn && isEmpty(handOver.receivedBy))
        found.push_back({QStringLiteral("received_by"), Rule::Required});
    if (!handOver.receivedOn && !isEmpty(handOver.receivedBy))
        found.push_back({QStringLiteral("received_on"), Rule::Required});
    if (handOver.receivedOn && *handOver.receivedOn < handOver.handedOn)
        found.push_back({QStringLiteral("received_on"), Rule::BeforeOther, isoDate(handOver.handedOn)});
    notInFuture(found, "received_on", handOver.receivedOn.value_or(QDate()), today);
    if (handOver.withdrawnOn && isEmpty(handOver.withdrawnWhy))
        found.push_back({QStringLiteral("withdrawn_why"), Rule::Required});
    return found;
}

} // namespace anxin
