// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/telldialogs.h"

#include "ui/forms/tellform.h"

namespace anxin {

TellDialogs::TellDialogs(Telling& model, Drafts drafts, QWidget& window, WriteSheet writeSheet)
    : m_model(model),
      m_writeSheet(std::move(writeSheet)),
      m_forms(std::move(drafts), model.clock(), window)
{
    connect(&m_forms, &OpenForms::closed, this, &TellDialogs::closed);
}

FormDialog* TellDialogs::tell(StudentId student)
{
    return open(student, m_model.newTelling(student));
}

FormDialog* TellDialogs::open(StudentId student, const TellOrder& begun)
{
    const auto onPaper = [this, student](const TellOrder& typed) -> ActOutcome {
        if (ActOutcome why = m_model.check(typed); !isDone(why))
            return why;
        m_writeSheet(typed, [this, student, typed] { open(student, typed); });
        return {};
    };
    return m_forms.open<TellOrder>(
        {tr("Tell a teacher only what is needed"), m_model.identityOf(student),
         DraftKey{Writing::Disclosure, m_model.uidOf(student)}},
        new TellForm(m_model.sentences()), begun,
        {{tr("Record: told in person"), [this](const TellOrder& typed) { return m_model.tell(typed); }},
         {tr("As a sheet of paper …"), onPaper}});
}

FormDialog* TellDialogs::resume(const DraftKey& begun, const std::optional<StudentId>& student)
{
    return begun.what == Writing::Disclosure && student ? tell(*student) : nullptr;
}

} // namespace anxin
