// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/openforms.h"

#include <memory>

namespace anxin {

OpenForms::OpenForms(Drafts drafts, const Clock& clock, QWidget& window)
    : m_drafts(std::move(drafts)),
      m_clock(clock),
      m_window(window)
{
}

OpenForms::~OpenForms()
{
    for (const QPointer<FormDialog>& dialog : m_open)
        delete dialog;
}

void OpenForms::keepDrafts()
{
    for (const QPointer<FormDialog>& dialog : m_open)
        if (dialog)
            dialog->keepDraft();
}

FormDialog* OpenForms::make(const Occasion& occasion, FormBase* form)
{
    auto dialog = std::make_unique<FormDialog>(occasion.title, occasion.about, form, &m_window);
    if (occasion.draftKey)
        dialog->keepDraftIn(m_drafts, occasion.draftKey->text(), m_clock);
    std::erase_if(m_open, [](const QPointer<FormDialog>& closed) { return !closed; });
    m_open.emplace_back(dialog.get());
    connect(dialog.get(), &QDialog::finished, this, &OpenForms::closed, Qt::QueuedConnection);
    return dialog.release();
}

} // namespace anxin
