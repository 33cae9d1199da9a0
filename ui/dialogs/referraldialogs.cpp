// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/referraldialogs.h"

#include "ui/forms/referralstepform.h"
#include "ui/widgets/messagebar.h"

namespace anxin {

ReferralDialogs::ReferralDialogs(ReferralModel& model, Drafts drafts, QWidget& window, Ways ways)
    : m_model(model),
      m_window(window),
      m_ways(std::move(ways)),
      m_forms(std::move(drafts), model.clock(), window)
{
    connect(&m_forms, &OpenForms::closed, this, &ReferralDialogs::closed);
}

ReferralDialogs::~ReferralDialogs()
{
    delete m_dialog;
}

ReferralDialog* ReferralDialogs::show()
{
    if (m_dialog)
        return m_dialog; // it follows the model
    const auto ofShown = [this](const std::function<void(const Stored<Referral>&)>& way) {
        return [this, &way] {
            if (way && m_model.shown())
                way(m_model.shown()->referral);
        };
    };
    m_dialog = new ReferralDialog(m_model,
                                  {[this](ReferralStepKind kind) { take(kind); },
                                   [this](const Stored<ReferralStep>& step) { look(step); }, ofShown(m_ways.makeLetter),
                                   ofShown(m_ways.change), [this] { typeCode(); }},
                                  &m_window);
    connect(m_dialog, &QDialog::finished, this, &ReferralDialogs::closed, Qt::QueuedConnection);
    m_dialog->open();
    return m_dialog;
}

ReferralDialog* ReferralDialogs::show(ReferralId referral)
{
    m_model.choose(referral);
    return show();
}

ReferralDialog* ReferralDialogs::showOpenOf(StudentId student)
{
    return m_model.chooseOpenOf(student) ? show() : nullptr;
}

FormDialog* ReferralDialogs::take(ReferralStepKind kind)
{
    if (!m_model.shown())
        return nullptr;
    const QString record = m_model.shown()->referral.uid.text() + u'/' + toCode(kind);
    const DraftKey key{Writing::ReferralStep, m_model.pupilUid(), record};
    if (kind == ReferralStepKind::Closed)
        return close(key);
    return m_forms.open<ReferralStep>(
        {tr("Step of a referral"), m_model.identity(), key},
        new ReferralStepForm(kind, m_model.shown()->position.way, m_model.clock()), m_model.newStep(kind),
        {{tr("Enter the step"), [this](const ReferralStep& typed) { return m_model.take(typed); }}});
}

FormDialog* ReferralDialogs::close(const DraftKey& key)
{
    const ReferralStep begun = m_model.newStep(ReferralStepKind::Closed);
    return m_forms.open<ReferralClosing>({tr("Step of a referral"), m_model.identity(), key},
                                         new ReferralClosingForm(m_model.leftUndone(), m_model.clock()),
                                         ReferralClosing{begun.onDay, begun.byWhom},
                                         {{tr("Enter the step"), [this, begun](const ReferralClosing& typed) {
                                               ReferralStep closed{begun.referral, begun.kind, typed.onDay, typed.byWhom};
                                               closed.text = typed.text;
                                               return m_model.take(closed, typed.allTheSame);
                                           }}});
}

FormDialog* ReferralDialogs::look(const Stored<ReferralStep>& step)
{
    auto* form = new ReferralStepForm(step.value.kind, m_model.shown().value().position.way, m_model.clock());
    form->setReadOnly(true);
    FormDialog* dialog = m_forms.open<ReferralStep>({tr("Step of a referral"), m_model.identity(), {}}, form, step.value, {});
    dialog->bar().show(Tone::Info, tr("What was entered stays. Where it is wrong, the last step can be taken back."));
    return dialog;
}

FormDialog* ReferralDialogs::typeCode()
{
    FormDialog* dialog = m_forms.open<TypedCode>(
        {tr("Reply slip"), tr("the code stands in the box on the slip that the guardian sent back"), {}}, new SlipCodeForm,
        TypedCode{}, {{tr("Find the referral"), [this](const TypedCode& typed) -> ActOutcome {
                           if (typed.code.trimmed().isEmpty())
                               return Violations{{QStringLiteral("code"), Rule::Required}};
                           return m_model.chooseByCode(typed.code);
                       }}});
    resizeToFit(*dialog, QSize(560, 380)); // with the words for a wrong code
    connect(dialog, &QDialog::accepted, this, &ReferralDialogs::openReply, Qt::QueuedConnection);
    return dialog;
}

void ReferralDialogs::openReply()
{
    ReferralDialog* dialog = show();
    if (const auto kind = m_model.reply())
        take(*kind)->bar().show(Tone::Info, tr("The slip of this pupil came back. Where it says something else, close this and "
                                               "choose another step."));
    else
        dialog->bar().show(Tone::Info, tr("This referral is closed already; nothing is to be entered."));
}

FormDialog* ReferralDialogs::resume(const DraftKey& begun, const std::optional<StudentId>& student)
{
    const auto kind = fromCode<ReferralStepKind>(begun.record.section(u'/', 1));
    if (begun.what != Writing::ReferralStep || !student || !kind)
        return nullptr;
    const auto referral = m_model.byUid(*student, begun.record.section(u'/', 0, 0));
    if (!referral)
        return nullptr;
    show(referral->id);
    return take(*kind);
}

} // namespace anxin
