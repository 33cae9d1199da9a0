// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/careforms.h"

#include "ui/widgets/choicecombo.h"
#include "ui/widgets/dateedit.h"

namespace anxin {

MeasureForm::MeasureForm(const Clock& clock)
{
    section(tr("Measure"));
    row(&CareMeasure::goal, new TextArea(2));
    auto* measure = row(&CareMeasure::measure, new TextArea(2));
    suggest(measure, {tr("The guardian cooperates and keeps an eye on the pupil"),
                      tr("The homeroom teacher looks in regularly"), tr("Counselling at a fixed time")});
    row(&CareMeasure::owner, new TextEdit);
    row(&CareMeasure::dueOn, new OptionalDateEdit(clock));
    section(tr("Progress"));
    row(&CareMeasure::progress, new EnumCombo<MeasureProgress>, Span::Full);
    row(&CareMeasure::outcome, new TextArea(2));
    note(tr("A measure that ends, or whose day is made later, says what has become of it."));
}

SafetyPlanForm::SafetyPlanForm(const Clock& clock)
{
    section(tr("Written together"));
    row(&SafetyPlan::madeOn, new DateEdit(clock));
    row(&SafetyPlan::madeBy, new TextEdit(tr("the pupil, the guardian …")));
    section(tr("When it gets bad"));
    auto* signs = row(&SafetyPlan::warningSigns, new TextArea(2));
    suggest(signs, {tr("Cannot sleep"), tr("Wants to be alone"), tr("Thinks of not being here")});
    auto* coping = row(&SafetyPlan::coping, new TextArea(2));
    suggest(coping, {tr("Breathe slowly"), tr("Listen to music"), tr("Go for a walk")});
    row(&SafetyPlan::company, new TextArea(2));
    row(&SafetyPlan::helpers, new TextArea(2));
    row(&SafetyPlan::professionals, new TextArea(2));
    section(tr("Surroundings"));
    auto* surroundings = row(&SafetyPlan::surroundings, new TextArea(2));
    suggest(surroundings, {tr("Medicines and sharp things are locked away"), tr("Somebody is at home"),
                           tr("A classmate goes along on the way home")});
    note(tr("Step by step: each step counts only when the one before did not help. What is written stays; a new plan takes the "
            "place of the old one."));
}

FormulationForm::FormulationForm(const Clock& clock)
{
    section(tr("Formulation"));
    row(&Formulation::writtenOn, new DateEdit(clock));
    row(&Formulation::author, new TextEdit);
    row(&Formulation::symptoms, new TextArea(3));
    row(&Formulation::conclusion, new TextArea(2));
    section(tr("Where it comes from"));
    row(&Formulation::causeBody, new TextArea(2));
    row(&Formulation::causeMind, new TextArea(2));
    row(&Formulation::causeSocial, new TextArea(2));
    section(tr("Life so far"));
    row(&Formulation::family, new OptionalEnumCombo<FamilyStructure>, Span::Full);
    row(&Formulation::lifeEvents, new TextArea(2));
    row(&Formulation::history, new TextArea(2));
    note(tr(
        "Describe what is seen and told. A diagnosis stands in the feedback of a hospital only. What is written stays; a new "
        "text takes the place of the old one."));
}

StageReviewForm::StageReviewForm(Act act, const Clock& clock)
{
    if (act == Act::PutOff) {
        section(tr("Put off"));
        row(&StageReview::nextReviewOn, new OptionalDateEdit(clock), Span::Half, Need::Always);
        auto* reason = row(&StageReview::findings, new TextArea(3));
        suggest(reason, {tr("The pupil is on leave"), tr("Waits for the hospital's reply"), tr("Holidays")});
        note(tr("Say why. The review stays on the list until it is held."));
        return;
    }
    section(tr("Review"));
    row(&StageReview::heldOn, new DateEdit(clock));
    auto* kind = row(&StageReview::kind, new EnumCombo<ReviewKind>{ReviewKind::Stage, ReviewKind::Final});
    row(&StageReview::participants, new TextEdit(tr("counsellor, homeroom teacher …")), Span::Full);
    row(&StageReview::findings, new TextArea(4));
    section(tr("What next"));
    row(&StageReview::nextStep, new OptionalEnumCombo<NextStep>, Span::Half, Need::Always);
    auto* next = row(&StageReview::nextReviewOn, new OptionalDateEdit(clock));
    const auto follow = [kind, next] { next->setEnabled(kind->value() == ReviewKind::Stage); };
    connect(kind, &QComboBox::currentIndexChanged, this, follow);
    follow();
    note(tr("The next review is proposed as the pupil's level asks. After a final review the file can be closed."));
}

HandOverForm::HandOverForm(Act act, const Clock& clock)
{
    if (act == Act::Receipt) {
        section(tr("Receipt"));
        row(&HandOver::receivedOn, new OptionalDateEdit(clock));
        row(&HandOver::receivedBy, new TextEdit);
        note(tr("A new counsellor goes on from here: the file, its open measures and the appointments to come are theirs "
                "from then on."));
        section(tr("Or it does not arrive"));
        auto* why = row(&HandOver::withdrawnWhy, new TextArea(2));
        suggest(why,
                {tr("The pupil stays at this school"), tr("The other school did not take it"), tr("Was entered by mistake")});
        note(tr("It comes off the agenda with this, and stays in the file with the reason."));
        return;
    }
    section(tr("Hand-over"));
    row(&HandOver::kind, new OptionalEnumCombo<HandOverKind>);
    row(&HandOver::handedOn, new DateEdit(clock));
    row(&HandOver::recipient, new TextEdit(tr("name and institution")), Span::Full);
    auto* contents = row(&HandOver::contents, new TextArea(3));
    suggest(contents, {tr("Case file, number of pages: "), tr("Care plan and safety plan"), tr("Referral and replies")});
    row(&HandOver::handedBy, new TextEdit);
    note(tr("Two signatures on paper. It stays on the agenda until the receipt is entered here."));
}

} // namespace anxin
