// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/firstrun/backupstep.h"
#include "ui/dialogs/firstrun/rosterstep.h"
#include "ui/dialogs/firstrun/schoolstep.h"
#include "ui/dialogs/steps/passwordstep.h"
#include "ui/dialogs/steps/recoverystep.h"
#include "ui/dialogs/steps/stepsheet.h"

#include <vector>

class QLabel;
class QPushButton;

namespace anxin {

// Sets the program up: school, password, recovery card, class list, backup medium. One can always go back, and finds what was
// chosen, the password and its card too as long as the names are the same. Nothing is written before the last button; who
// closes the window before leaves nothing behind.
class FirstRunWizard final : public QWidget {
    Q_OBJECT
public:
    // `folder`: where the vault would lie unless the person chooses otherwise.
    FirstRunWizard(FirstRunSeams seams, const QString& folder, QWidget* parent = nullptr);

    void next() { m_sheet->next(); }
    void back();
    void go(int step); // without asking whether the steps before are complete
    int current() const { return m_sheet->index(); }

    SchoolStep& school() { return *m_school; }
    PasswordStep& password() { return *m_password; }
    RecoveryStep& recovery() { return *m_recovery; }
    RosterStep& roster() { return *m_roster; }
    BackupStep& backup() { return *m_backup; }
    MessageBar& bar() { return m_sheet->bar(); }
    QPushButton& nextButton() { return m_sheet->nextButton(); }

private:
    WizardStep* welcome();
    WizardStep* ready();
    void goOn();
    QStringList names() const;
    void makeKeys();
    void finish();

    FirstRunSeams m_seams;
    SchoolStep* m_school;
    PasswordStep* m_password;
    RecoveryStep* m_recovery;
    RosterStep* m_roster;
    BackupStep* m_backup;
    QStringList m_keysFor; // the names that the password was judged by and the keys were made for; empty without keys
    QLabel* m_summary;
    QPushButton* m_back;
    StepSheet* m_sheet;
    std::vector<QLabel*> m_rail;
};

} // namespace anxin
