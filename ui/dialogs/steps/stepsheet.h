// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/steps/wizardstep.h"

#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace anxin {

class MessageBar;

// The steps of a wizard, one at a time: its name, what stands in its way, and the buttons below. Which step comes next, and
// what is done in between, is the wizard's.
class StepSheet final : public QWidget {
    Q_OBJECT
public:
    // `other`: the button on the left. `working`: what is being done while the sheet is busy, for assistive technology.
    StepSheet(QPushButton* other, const QString& working, QWidget* parent = nullptr);

    void add(WizardStep* step);
    // Brings a step to the front. `last`: what the button on the right says at the last one.
    void show(int index, const QString& last);
    int index() const;
    WizardStep* current() const;
    bool isAtEnd() const;

    // As by the button on the right.
    void next();
    // While something takes long, nothing but that goes on.
    void setBusy(bool busy);
    MessageBar& bar() { return *m_bar; }
    QPushButton& nextButton() { return *m_next; }
    const std::vector<WizardStep*>& steps() const { return m_steps; }

Q_SIGNALS:
    void passed(); // the current step stands in nobody's way

private:
    QLabel* m_heading;
    MessageBar* m_bar;
    QProgressBar* m_progress;
    QPushButton* m_other;
    QPushButton* m_next;
    QStackedWidget* m_stack;
    std::vector<WizardStep*> m_steps;
};

} // namespace anxin
