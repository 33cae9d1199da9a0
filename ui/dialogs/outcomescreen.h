// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/filechooser.h"
#include "ui/theme/tone.h"

#include <QStringList>
#include <QWidget>

class QTextEdit;

namespace anxin {

class MessageBar;

// What came of a restore or a rescue; a list of what was saved and what not can be saved and printed.
struct MendOutcome {
    Tone tone;
    QString title;
    QStringList sentences;
    QStringList list; // lines; empty for none
    QString action;   // on the button that leads on
};

class OutcomeScreen final : public QWidget {
    Q_OBJECT
public:
    // The chooser must outlive it.
    OutcomeScreen(const MendOutcome& outcome, FileChooser& chooser, QWidget* parent = nullptr);
    QString listed() const;
    void tell(Tone tone, const QString& words); // how saving went
    MessageBar& bar() { return *m_message; }

Q_SIGNALS:
    // The list as text, to be written into `folder`. Counts and numbers only, no name: it may lie outside the vault.
    void saveRequested(const QString& folder, const QString& text);
    void leaving();

private:
    void print();

    QStringList m_words; // the sentences and the list, as they are kept
    MessageBar* m_message;
    QTextEdit* m_list;
};

} // namespace anxin
