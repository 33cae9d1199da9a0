// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/firstrun/backupstep.h"
#include "ui/dialogs/firstrun/rosterstep.h"
#include "ui/dialogs/firstrun/schoolstep.h"
#include "ui/dialogs/steps/passwordstep.h"
#include "ui/dialogs/steps/recoverystep.h"

#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace anxin {

class MessageBar;

// Sets the program up: school, password, recovery card, class list, backup medium. One can always go back, and finds what was
// chosen, the password and its card too as long as the names are the same. Nothing is written before the last button; who
// closes the window before leaves nothing behind.
class FirstRunWizard final : public QWidget {
    Q_OBJECT
public:
    // `folder`: where the vault would lie unless the person chooses otherwise.
    FirstRunWizard(FirstRunSeams seams, const QString& folder, QWidget* parent = nullptr);

    void next();
    void back();
    void go(int step); // without asking whether the steps before are complete
    int current() const;

    SchoolStep& school() { return *m_school; }
    PasswordStep& password() { return *m_password; }
    RecoveryStep& recovery() { return *m_recovery; }
    RosterStep& roster() { return *m_roster; }
    BackupStep& backup() { return *m_backup; }
    MessageBar& bar() { return *m_bar; }
    QPushButton& nextButton() { return *m_next; }

private:
    WizardStep* welcome();
    WizardStep* ready();
    void add(WizardStep* step);
    QStringList names() const;
    void makeKeys();
    void setBusy(bool busy);
    void finish();

    FirstRunSeams m_seams;
    SchoolStep* m_school;
    PasswordStep* m_password;
    RecoveryStep* m_recovery;
    RosterStep* m_roster;
    BackupStep* m_backup;
    QStringList m_keysFor; // the names that the password was judged by and the keys were made for; empty without keys
    QLabel* m_summary;
    QLabel* m_heading;
    MessageBar* m_bar;
    QProgressBar* m_progress;
    QPushButton* m_back;
    QPushButton* m_next;
    QStackedWidget* m_stack;
    std::vector<WizardStep*> m_steps;
    std::vector<QLabel*> m_rail;
};

} // namespace anxin
