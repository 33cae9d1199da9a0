// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/caremodel.h"

#include "ui/models/outcomes.h"
#include "ui/models/words.h"

#include <QCoreApplication>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CareModel)
};

ShownRow rowOf(const CareMeasure& measure, QDate today)
{
    const bool hasEnded = isEnded(measure.progress);
    const QString until = !hasEnded && measure.dueOn ? dueWords(*measure.dueOn, today) : QString();
    const Tone tone = hasEnded ? Tone::Ok : measure.dueOn ? dueTone(*measure.dueOn, today) : Tone::Neutral;
    return {measure.measure.simplified(), factLine({measure.goal.simplified(), measure.owner, measure.outcome.simplified()}),
            measure.endedOn ? shownDay(*measure.endedOn, today) : until, label(measure.progress), tone};
}

enum class Standing : quint8 { InForce, Old, Replaced };

ShownRow rowOf(const SafetyPlan& plan, QDate today, Standing standing)
{
    const auto [pill, tone] = standing == Standing::InForce ? std::pair{Tr::tr("In force"), Tone::Ok}
                              : standing == Standing::Old   ? std::pair{Tr::tr("Before the level of now"), Tone::Warn}
                                                            : std::pair{Tr::tr("Replaced"), Tone::Neutral};
    return {Tr::tr("Safety plan"), Tr::tr("written with %1").arg(plan.madeBy), shownDay(plan.madeOn, today), pill, tone};
}

ShownRow rowOf(const Formulation& formulation, QDate today, bool counts)
{
    return {Tr::tr("Formulation"), factLine({formulation.conclusion.simplified(), formulation.author}),
            shownDay(formulation.writtenOn, today), counts ? Tr::tr("In force") : Tr::tr("Replaced"),
            counts ? Tone::Ok : Tone::Neutral};
}

// Of what is written anew each time the newest counts: it is kept in `newest`.
template <class Record>
bool isNewest(std::optional<Stored<Record>>& newest, const Stored<Record>& one)
{
    if (newest)
        return false;
    newest = one;
    return true;
}

ShownRow rowOf(const StageReview& review, QDate today)
{
    return {label(review.kind), factLine({review.findings.simplified(), review.participants}), shownDay(review.heldOn, today),
            review.nextStep ? label(*review.nextStep)
                            : Tr::tr("until %1").arg(shownDay(review.nextReviewOn.value_or(QDate()), today)),
            review.nextStep ? Tone::Info : Tone::Warn};
}

ShownRow rowOf(const HandOver& handOver, QDate today)
{
    ShownRow row{factLine({Tr::tr("Hand-over"), handOver.recipient}), handOver.contents.simplified(),
                 shownDay(handOver.handedOn, today), Tr::tr("No receipt yet"), Tone::Warn};
    if (handOver.receivedOn) {
        row.pill = Tr::tr("Received %1").arg(shownDay(*handOver.receivedOn, today));
        row.tone = Tone::Ok;
    } else if (handOver.withdrawnOn) {
        row.second = handOver.withdrawnWhy.simplified();
        row.pill = Tr::tr("Did not arrive");
        row.tone = Tone::Neutral;
    }
    return row;
}

ShownRow rowOf(const ArchivedPlan& plan, QDate today)
{
    return {Tr::tr("Former plan, version %1").arg(plan.number), plan.carePlan.simplified(), shownDay(plan.replacedOn, today),
            Tr::tr("Archived"), Tone::Neutral};
}

} // namespace

CareModel::CareModel(CareService& care, RegisterService& registered, ChangeNotifier& news, const Clock& clock,
                     std::function<QString()> counsellor)
    : m_care(care),
      m_register(registered),
      m_clock(clock),
      m_counsellor(std::move(counsellor)),
      m_watch(news, {Kind::CaseFile, Kind::ArchivedPlan, Kind::CareMeasure, Kind::SafetyPlan, Kind::Formulation,
                     Kind::StageReview, Kind::HandOver, Kind::LevelDecision})
{
    connect(&m_watch, &Watch::stale, this, &CareModel::stale);
}

void CareModel::show(const std::optional<Stored<CaseFile>>& file)
{
    const bool isSame = m_file && file && m_file->id == file->id;
    m_file = file;
    if (isSame)
        refreshIfStale();
    else
        refresh();
}

void CareModel::refreshIfStale()
{
    m_watch.readIfStale(m_readOn != m_clock.today(), [this] { refresh(); });
}

void CareModel::add(CareItem item, const ShownRow& row)
{
    m_items.push_back(std::move(item));
    m_rows.push_back(row);
}

void CareModel::refresh()
{
    m_readOn = m_clock.today();
    m_items.clear();
    m_rows.clear();
    m_safetyPlan.reset();
    m_formulation.reset();
    m_handOver.reset();
    m_isSafetyPlanOld = false;
    if (m_file) {
        const CaseFileId file = m_file->id;
        const auto handOvers = m_care.handOversOf(file);
        if (!handOvers.empty())
            m_handOver = handOvers.front();
        const auto measures = m_care.measuresOf(file);
        for (const auto& one : measures)
            if (!isEnded(one.value.progress))
                add(one, rowOf(one.value, m_readOn));
        for (const auto& one : handOvers)
            if (one.value.isOnItsWay())
                add(one, rowOf(one.value, m_readOn));
        for (const auto& one : m_care.safetyPlansOf(file)) {
            const bool isLast = isNewest(m_safetyPlan, one);
            if (isLast)
                m_isSafetyPlanOld = m_care.safetyPlanOwedSince(m_file->value.student, one.value.madeOn).has_value();
            const Standing last = m_isSafetyPlanOld ? Standing::Old : Standing::InForce;
            add(one, rowOf(one.value, m_readOn, isLast ? last : Standing::Replaced));
        }
        for (const auto& one : m_care.formulationsOf(file))
            add(one, rowOf(one.value, m_readOn, isNewest(m_formulation, one)));
        for (const auto& one : m_care.reviewsOf(file))
            add(one, rowOf(one.value, m_readOn));
        for (const auto& one : measures)
            if (isEnded(one.value.progress))
                add(one, rowOf(one.value, m_readOn));
        for (const auto& one : handOvers)
            if (!one.value.isOnItsWay())
                add(one, rowOf(one.value, m_readOn));
        for (const auto& one : m_care.archivedOf(file))
            add(one, rowOf(one.value, m_readOn));
    }
    m_list.setRows(m_rows);
    Q_EMIT refreshed();
}

QString CareModel::identity()
{
    const auto pupil = m_file ? m_register.student(m_file->value.student) : std::nullopt;
    return pupil ? factLine({pupil->value.name, m_register.classLabelOf(pupil->value), m_file->value.fileNo}) : QString();
}

QString CareModel::pupilUid()
{
    const auto pupil = m_file ? m_register.student(m_file->value.student) : std::nullopt;
    return pupil ? pupil->uid.text() : QString();
}

CareMeasure CareModel::newMeasure()
{
    return {m_file->id, {}, {}, m_file->value.owner, std::nullopt, MeasureProgress::Planned, {}, std::nullopt};
}

SafetyPlan CareModel::newSafetyPlan()
{
    SafetyPlan plan = m_safetyPlan ? m_safetyPlan->value : SafetyPlan{m_file->id, {}, {}, {}, {}, {}, {}, {}, {}};
    plan.madeOn = m_clock.today();
    return plan;
}

Formulation CareModel::newFormulation()
{
    Formulation formulation = m_formulation ? m_formulation->value : Formulation{m_file->id, {}, {}, {}, {}};
    formulation.writtenOn = m_clock.today();
    formulation.author = m_counsellor();
    return formulation;
}

StageReview CareModel::newReview()
{
    return m_care.proposal(*m_file, m_counsellor());
}

StageReview CareModel::newDelay()
{
    StageReview delay = newReview();
    delay.kind = ReviewKind::Postponed;
    delay.nextReviewOn.reset();
    return delay;
}

HandOver CareModel::newHandOver()
{
    return {m_file->id, std::nullopt, m_clock.today(), {}, {}, m_counsellor(), std::nullopt, {}};
}

ActOutcome CareModel::save(CareMeasure measure, const std::optional<Stored<CareMeasure>>& known)
{
    if (!isEnded(measure.progress))
        measure.endedOn.reset();
    else if (!measure.endedOn)
        measure.endedOn = m_clock.today();
    return known ? outcomeOf(m_care.save({known->id, known->uid, measure})) : outcomeOf(m_care.add(measure));
}

ActOutcome CareModel::write(const SafetyPlan& plan)
{
    return outcomeOf(m_care.write(plan));
}

ActOutcome CareModel::write(const Formulation& formulation)
{
    return outcomeOf(m_care.write(formulation));
}

ActOutcome CareModel::hold(const StageReview& review)
{
    return outcomeOf(m_care.hold(review));
}

ActOutcome CareModel::handOver(const HandOver& handOver)
{
    return outcomeOf(m_care.handOver(handOver));
}

ActOutcome CareModel::receive(const Stored<HandOver>& handOver)
{
    return outcomeOf(m_care.receive(handOver));
}

ActOutcome CareModel::withdraw(const Stored<HandOver>& handOver)
{
    return outcomeOf(m_care.withdraw(handOver));
}

} // namespace anxin
