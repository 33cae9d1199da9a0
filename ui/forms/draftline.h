// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/formdraft.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace anxin {

class Clock;
class IconLabel;
class MessageBar;

// What is said of the draft of a form, quietly, beside the form's buttons: "Draft saved 14:05", or why not, which is
// said in the bar above the form too; and the way to throw it away. What was left the last time is told in the bar above the
// form, with its day.
class DraftLine final : public QWidget {
    Q_OBJECT
public:
    // The clock must outlive it.
    explicit DraftLine(const Clock& clock, QWidget* parent = nullptr);
    // Follows this draft from here on; both may go before the line does.
    void follow(FormDraft& draft, MessageBar& bar);
    QString text() const;
    QPushButton& discarding() { return *m_discard; }

private:
    void say();
    void warn();
    void discard();

    const Clock& m_clock;
    QPointer<FormDraft> m_draft;
    QPointer<MessageBar> m_bar;
    IconLabel* m_alert;
    QLabel* m_text;
    QPushButton* m_discard;
    bool m_isOffering = false; // to bring back what was discarded
    bool m_isWarning = false;  // that what was typed is nowhere but here
};

} // namespace anxin
