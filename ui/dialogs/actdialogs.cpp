// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/actdialogs.h"

#include "ui/dialogs/notedraft.h"
#include "ui/forms/casefileform.h"
#include "ui/forms/closingform.h"
#include "ui/forms/formdialog.h"
#include "ui/forms/homecontactform.h"
#include "ui/forms/interviewform.h"
#include "ui/forms/levelform.h"
#include "ui/forms/referralform.h"
#include "ui/forms/sessionnoteform.h"

namespace anxin {

ActDialogs::ActDialogs(PupilActs& acts, QWidget& window) : m_acts(acts), m_window(window) {}

ActDialogs::~ActDialogs()
{
    for (const QPointer<FormDialog>& dialog : m_open)
        delete dialog;
}

void ActDialogs::keepDrafts()
{
    for (const QPointer<NoteDraft>& draft : m_drafts)
        if (draft)
            draft->flush();
}

FormDialog* ActDialogs::opened(FormDialog* dialog)
{
    std::erase_if(m_open, [](const QPointer<FormDialog>& closed) { return !closed; });
    std::erase_if(m_drafts, [](const QPointer<NoteDraft>& closed) { return !closed; });
    m_open.emplace_back(dialog);
    dialog->open();
    return dialog;
}

FormDialog* ActDialogs::interview(StudentId student)
{
    auto* form = new InterviewForm(m_acts.clock());
    form->setRecord(m_acts.newInterview(student));
    auto* dialog = new FormDialog(tr("Second interview"), m_acts.identityOf(student), form, &m_window);
    dialog->addAct(tr("Record interview"), [this, form] { return m_acts.record(form->record()); });
    return opened(dialog);
}

FormDialog* ActDialogs::setLevel(StudentId student)
{
    auto* form = new LevelForm(LevelForm::Act::SetLevel, m_acts.scheme(), m_acts.clock());
    form->setRecord(m_acts.newDecision(student));
    auto* dialog = new FormDialog(tr("Set warning level"), m_acts.identityOf(student), form, &m_window);
    dialog->addAct(tr("Set level"), [this, form] { return m_acts.setLevel(form->record()); });
    return opened(dialog);
}

FormDialog* ActDialogs::takeOffList(StudentId student)
{
    auto* form = new LevelForm(LevelForm::Act::TakeOffList, m_acts.scheme(), m_acts.clock());
    form->setRecord(m_acts.newDecision(student));
    auto* dialog = new FormDialog(tr("Take off the list"), m_acts.identityOf(student), form, &m_window);
    dialog->addAct(tr("Take off the list"), [this, form] { return m_acts.takeOffList(form->record()); });
    return opened(dialog);
}

FormDialog* ActDialogs::openCase(StudentId student)
{
    auto* form = new CaseFileForm(m_acts.clock());
    form->setRecord(m_acts.newCase(student));
    auto* dialog = new FormDialog(tr("Open a case file"), m_acts.identityOf(student), form, &m_window);
    dialog->addAct(tr("Open file"), [this, form] { return m_acts.open(form->record()); });
    return opened(dialog);
}

FormDialog* ActDialogs::editCase(const Stored<CaseFile>& file)
{
    auto* form = new CaseFileForm(m_acts.clock());
    form->setRecord(file.value);
    auto* dialog = new FormDialog(tr("Plan and next review"), m_acts.identityOf(file.value.student), form, &m_window);
    dialog->addAct(tr("Save"), [this, form, file] { return m_acts.save(Stored<CaseFile>{file.id, file.uid, form->record()}); });
    return opened(dialog);
}

FormDialog* ActDialogs::closeCase(const Stored<CaseFile>& file)
{
    auto* form = new ClosingForm;
    form->setRecord(file.value);
    auto* dialog = new FormDialog(tr("Close the case file"), m_acts.identityOf(file.value.student), form, &m_window);
    dialog->addAct(tr("Close file"), [this, form, file] {
        return m_acts.close(Stored<CaseFile>{file.id, file.uid, form->record()});
    });
    return opened(dialog);
}

FormDialog* ActDialogs::newNote(const Stored<CaseFile>& file)
{
    auto* form = new SessionNoteForm(m_acts.clock());
    auto* dialog = new FormDialog(tr("Session note"), m_acts.identityOf(file.value.student), form, &m_window);
    auto* draft = new NoteDraft(m_acts, QStringLiteral("note:") + file.uid.text(), *form, *dialog);
    draft->begin(m_acts.newNote(file.id));
    m_drafts.emplace_back(draft);
    const auto ended = [draft](const ActOutcome& outcome) {
        if (std::holds_alternative<std::monostate>(outcome))
            draft->discard();
        return outcome;
    };
    dialog->addAct(tr("Sign"), [this, form, ended] { return ended(m_acts.sign(form->record())); });
    dialog->addAct(tr("Save unsigned"), [this, form, ended] { return ended(m_acts.write(form->record())); });
    return opened(dialog);
}

FormDialog* ActDialogs::note(const Stored<CaseFile>& file, const Stored<SessionNote>& note)
{
    auto* form = new SessionNoteForm(m_acts.clock());
    form->setRecord(note.value);
    form->setReadOnly(note.value.signedAt.has_value());
    auto* dialog = new FormDialog(tr("Session note"), m_acts.identityOf(file.value.student), form, &m_window);
    if (note.value.signedAt) {
        dialog->setState(tr("Signed. It can be read and no longer changed."));
        dialog->addAct(tr("Close"), [] { return ActOutcome{}; });
    } else {
        const auto edited = [form, note] { return Stored<SessionNote>{note.id, note.uid, form->record()}; };
        dialog->addAct(tr("Sign"), [this, edited] { return m_acts.sign(edited()); });
        dialog->addAct(tr("Save unsigned"), [this, edited] { return m_acts.write(edited()); });
    }
    return opened(dialog);
}

FormDialog* ActDialogs::contact(StudentId student)
{
    auto* form = new HomeContactForm(m_acts.clock());
    form->setRecord(m_acts.newContact(student));
    auto* dialog = new FormDialog(tr("Home contact"), m_acts.identityOf(student), form, &m_window);
    dialog->addAct(tr("Record contact"), [this, form] { return m_acts.record(form->record()); });
    return opened(dialog);
}

FormDialog* ActDialogs::newReferral(StudentId student)
{
    auto* form = new ReferralForm(m_acts.clock());
    form->setRecord(m_acts.newReferral(student));
    auto* dialog = new FormDialog(tr("Referral"), m_acts.identityOf(student), form, &m_window);
    dialog->addAct(tr("Record referral"), [this, form] { return m_acts.record(form->record()); });
    return opened(dialog);
}

FormDialog* ActDialogs::referral(const Stored<Referral>& referral)
{
    auto* form = new ReferralForm(m_acts.clock());
    form->setRecord(referral.value);
    auto* dialog = new FormDialog(tr("Referral"), m_acts.identityOf(referral.value.student), form, &m_window);
    dialog->addAct(tr("Save"), [this, form, referral] {
        return m_acts.save(Stored<Referral>{referral.id, referral.uid, form->record()});
    });
    return opened(dialog);
}

} // namespace anxin
