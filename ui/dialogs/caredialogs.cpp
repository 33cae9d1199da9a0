// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/caredialogs.h"

#include "ui/forms/archivedplanform.h"
#include "ui/forms/careforms.h"

namespace anxin {

CareDialogs::CareDialogs(CareModel& model, Drafts drafts, QWidget& window)
    : m_model(model),
      m_forms(std::move(drafts), model.clock(), window)
{
    connect(&m_forms, &OpenForms::closed, this, &CareDialogs::closed);
}

OpenForms::Occasion CareDialogs::occasion(const QString& title, Writing what, const QString& record)
{
    return {title, m_model.identity(),
            DraftKey{what, m_model.pupilUid(), record.isEmpty() ? m_model.file()->uid.text() : record}};
}

FormDialog* CareDialogs::measure(const std::optional<Stored<CareMeasure>>& known)
{
    return m_forms.open<CareMeasure>(
        occasion(tr("Measure of the care plan"), Writing::Measure, known ? known->uid.text() : QString()),
        new MeasureForm(m_model.clock()), known ? known->value : m_model.newMeasure(),
        {{tr("Save"), [this, known](const CareMeasure& typed) { return m_model.save(typed, known); }}});
}

FormDialog* CareDialogs::newMeasure()
{
    return measure(std::nullopt);
}

FormDialog* CareDialogs::newSafetyPlan()
{
    return m_forms.open<SafetyPlan>(occasion(tr("Safety plan"), Writing::SafetyPlan), new SafetyPlanForm(m_model.clock()),
                                    m_model.newSafetyPlan(),
                                    {{tr("Save the plan"), [this](const SafetyPlan& typed) { return m_model.write(typed); }}});
}

FormDialog* CareDialogs::newFormulation()
{
    return m_forms.open<Formulation>(occasion(tr("Formulation"), Writing::Formulation), new FormulationForm(m_model.clock()),
                                     m_model.newFormulation(),
                                     {{tr("Save"), [this](const Formulation& typed) { return m_model.write(typed); }}});
}

FormDialog* CareDialogs::holdReview()
{
    return m_forms.open<StageReview>(
        occasion(tr("Review of the case"), Writing::StageReview),
        new StageReviewForm(StageReviewForm::Act::Hold, m_model.clock()), m_model.newReview(),
        {{tr("Record the review"), [this](const StageReview& typed) { return m_model.hold(typed); }}});
}

FormDialog* CareDialogs::putOffReview()
{
    return m_forms.open<StageReview>(occasion(tr("Put the review off"), Writing::ReviewDelay),
                                     new StageReviewForm(StageReviewForm::Act::PutOff, m_model.clock()), m_model.newDelay(),
                                     {{tr("Put off"), [this](const StageReview& typed) { return m_model.hold(typed); }}});
}

FormDialog* CareDialogs::handOver()
{
    return m_forms.open<HandOver>(
        occasion(tr("Hand the case file over"), Writing::HandOver),
        new HandOverForm(HandOverForm::Act::HandOver, m_model.clock()), m_model.newHandOver(),
        {{tr("Record the hand-over"), [this](const HandOver& typed) { return m_model.handOver(typed); }}});
}

FormDialog* CareDialogs::receipt(const Stored<HandOver>& handOver)
{
    const auto with = [handOver](const HandOver& typed) { return Stored<HandOver>{handOver.id, handOver.uid, typed}; };
    return m_forms.open<HandOver>(
        occasion(tr("Receipt of the hand-over"), Writing::Receipt, handOver.uid.text()),
        new HandOverForm(HandOverForm::Act::Receipt, m_model.clock()), handOver.value,
        {{tr("Record the receipt"), [this, with](const HandOver& typed) { return m_model.receive(with(typed)); }},
         {tr("It does not arrive"), [this, with](const HandOver& typed) { return m_model.withdraw(with(typed)); }}});
}

template <class Record, class Form>
FormDialog* CareDialogs::read(const QString& title, Form* form, const Record& record)
{
    form->setReadOnly(true);
    return m_forms.open<Record>({title, m_model.identity(), std::nullopt}, form, record, {});
}

FormDialog* CareDialogs::open(const CareItem& item)
{
    const Clock& clock = m_model.clock();
    if (const auto* known = std::get_if<Stored<CareMeasure>>(&item))
        return m_model.isOpen() ? measure(*known) : read(tr("Measure of the care plan"), new MeasureForm(clock), known->value);
    if (const auto* plan = std::get_if<Stored<SafetyPlan>>(&item))
        return read(tr("Safety plan"), new SafetyPlanForm(clock), plan->value);
    if (const auto* formulation = std::get_if<Stored<Formulation>>(&item))
        return read(tr("Formulation"), new FormulationForm(clock), formulation->value);
    if (const auto* review = std::get_if<Stored<StageReview>>(&item)) {
        const bool wasPutOff = review->value.kind == ReviewKind::Postponed;
        return read(label(review->value.kind),
                    new StageReviewForm(wasPutOff ? StageReviewForm::Act::PutOff : StageReviewForm::Act::Hold, clock),
                    review->value);
    }
    if (const auto* handOver = std::get_if<Stored<HandOver>>(&item))
        return handOver->value.isOnItsWay()
                   ? receipt(*handOver)
                   : read(tr("Hand-over"), new HandOverForm(HandOverForm::Act::HandOver, clock), handOver->value);
    return read(tr("Former plan"), new ArchivedPlanForm(clock), std::get<Stored<ArchivedPlan>>(item).value);
}

FormDialog* CareDialogs::resume(const DraftKey& begun, const Stored<CaseFile>& file)
{
    const auto inFile = [&](FormDialog* (CareDialogs::*begin)()) { // which need not be the one in front
        m_model.show(file);
        return (this->*begin)();
    };
    switch (begun.what) {
    case Writing::SafetyPlan: return inFile(&CareDialogs::newSafetyPlan);
    case Writing::Formulation: return inFile(&CareDialogs::newFormulation);
    case Writing::StageReview: return inFile(&CareDialogs::holdReview);
    case Writing::ReviewDelay: return inFile(&CareDialogs::putOffReview);
    case Writing::HandOver: return inFile(&CareDialogs::handOver);
    case Writing::Measure: m_model.show(file); return measure(written<CareMeasure>(begun.record));
    case Writing::Receipt: {
        m_model.show(file);
        const auto handOver = written<HandOver>(begun.record);
        return handOver ? open(*handOver) : nullptr;
    }
    default: return nullptr;
    }
}

template <class Record>
std::optional<Stored<Record>> CareDialogs::written(const QString& uid) const
{
    for (int row = 0; row < m_model.items().rowCount(); ++row)
        if (const auto* known = std::get_if<Stored<Record>>(&m_model.item(row)); known && known->uid.text() == uid)
            return *known;
    return std::nullopt;
}

} // namespace anxin
