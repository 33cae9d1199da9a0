// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/actoutcome.h"
#include "ui/forms/formbase.h"
#include "ui/widgets/dialog.h"

#include <functional>
#include <memory>

class QBoxLayout;
class QPushButton;

namespace anxin {

class Clock;
class DraftLine;
class FormDraft;
class MessageBar;
struct Drafts;

// A form in a window of its own above the page, opened without blocking anything: locking simply closes it. It stays open,
// with the message beside the field or above the form, until the act is done or the person leaves. Does no work itself:
// the acts are handed in. Leaving by Escape or Close keeps what was typed as a draft.
class FormDialog : public Dialog {
    Q_OBJECT
public:
    // `identity` says whom it is about: name, class, number. `form` becomes the dialog's.
    FormDialog(const QString& title, const QString& identity, FormBase* form, QWidget* parent);
    ~FormDialog() override;

    // Keeps what is typed from here on under `key`, and takes up what was left there. The form shows its record already. Throws
    // Fault where that cannot be read. The clock must outlive the dialog.
    void keepDraftIn(Drafts drafts, const QString& key, const Clock& clock);
    // Writes what is not kept yet at once.
    void keepDraft();
    // The first act is the primary button; Ctrl+Enter in the form does the same.
    void addAct(const QString& name, std::function<ActOutcome()> act);
    // Stands at the right of the form, and becomes the dialog's: whom an act is for, where it is for many.
    void setBeside(QWidget* widget);
    MessageBar& bar() { return *m_bar; }
    FormBase& form() { return *m_form; }
    DraftLine* draftLine() { return m_draftLine; } // null where no draft is kept

protected:
    void showEvent(QShowEvent* event) override;

private:
    void perform(const std::function<ActOutcome()>& act);

    FormBase* m_form;
    MessageBar* m_bar;
    QPushButton* m_leave;
    QBoxLayout* m_middle; // the form, and what stands beside it
    QBoxLayout* m_buttons;
    DraftLine* m_draftLine = nullptr;
    std::function<ActOutcome()> m_primary;
    std::unique_ptr<FormDraft> m_draft; // goes before the form
};

} // namespace anxin
