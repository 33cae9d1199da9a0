// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/room.h"
#include "ui/dialogs/actdialogs.h"
#include "ui/dialogs/filechooser.h"
#include "ui/models/answerimport.h"
#include "ui/models/casesmodel.h"
#include "ui/models/pupilacts.h"
#include "ui/models/reportsmodel.h"
#include "ui/models/screeningmodel.h"
#include "ui/models/todaymodel.h"
#include "ui/pages/cases/casespage.h"
#include "ui/pages/today/todaypage.h"

#include <memory>

namespace anxin {

class MainWindow;
class Preferences;

// One unlocked vault on the screen: its services, models and pages. Dies on lock, from the pages down to the vault, so that
// no statement outlives its connection and nothing of a pupil stays in the window.
class Session {
public:
    // What the window owns and lends to every session. All must outlive it.
    struct Desk {
        MainWindow& window;
        Preferences& preferences;
        const Clock& clock;
        const Catalogue& catalogue;
    };

    Session(std::unique_ptr<Vault> vault, const Desk& desk);
    // Takes the pages out of the window and closes the vault quietly.
    ~Session();

    // Writes what is being typed into the vault, where the next session finds it.
    void keepDrafts();
    // Notes the lock in the vault's log. Throws Fault; the session is then still good for being destroyed.
    void close();

private:
    void addPages();
    int addPage(std::unique_ptr<Page> page); // its index in the navigation
    Places places();
    void openCase(StudentId student);
    void addCommands();
    std::vector<SafetyLine> safety();

    Desk m_desk;
    std::unique_ptr<Vault> m_vault; // destroyed last …
    Room m_room;
    PupilActs m_acts; // … after the models
    TodayModel m_today;
    CasesModel m_cases;
    AnswerImport m_answers;
    ScreeningModel m_screening;
    ReportsModel m_reports;
    SystemFileChooser m_chooser;
    std::unique_ptr<ActDialogs> m_dialogs; // goes first: its windows stand on the acts
    int m_pageCount = 0;
    CasesPage* m_casesPage = nullptr; // owned by the window
    int m_casesIndex = 0;
};

} // namespace anxin
