// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/actoutcome.h"
#include "ui/forms/formbase.h"

#include <QDialog>

#include <functional>

class QBoxLayout;
class QLabel;

namespace anxin {

class MessageBar;

// A form in a window of its own above the page, opened without blocking anything: locking simply closes it. It stays open,
// with the message beside the field or above the form, until the act is done or the person leaves. Does no work itself:
// the acts are handed in. Deletes itself when it closes.
class FormDialog : public QDialog {
    Q_OBJECT
public:
    // `identity` says whom it is about: name, class, number. `form` becomes the dialog's.
    FormDialog(const QString& title, const QString& identity, FormBase* form, QWidget* parent);

    // The first act is the primary button; Ctrl+Enter in the form does the same.
    void addAct(const QString& name, std::function<ActOutcome()> act);
    // A line above the buttons, e.g. that a draft is saved.
    void setState(const QString& text);
    MessageBar& bar() { return *m_bar; }
    FormBase& form() { return *m_form; }

private:
    void perform(const std::function<ActOutcome()>& act);

    FormBase* m_form;
    MessageBar* m_bar;
    QLabel* m_state;
    QBoxLayout* m_buttons;
    std::function<ActOutcome()> m_primary;
};

} // namespace anxin
