// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/backupdesk.h"
#include "app/gui/caredesk.h"
#include "app/gui/draftkeeper.h"
#include "app/gui/goto.h"
#include "app/gui/keychange.h"
#include "app/gui/placed.h"
#include "app/gui/pupildesk.h"
#include "app/gui/room.h"
#include "app/gui/urgentbar.h"
#include "core/vault/backup/verifier.h"
#include "ui/dialogs/filechooser.h"
#include "ui/models/classesmodel.h"
#include "ui/models/paperentry.h"
#include "ui/models/pupilacts.h"
#include "ui/models/reportsmodel.h"
#include "ui/models/rollovermodel.h"
#include "ui/models/screeningmodel.h"
#include "ui/models/studentcardmodel.h"
#include "ui/models/studentimporting.h"
#include "ui/models/studentlistmodel.h"
#include "ui/models/todaymodel.h"
#include "ui/pages/cases/casespage.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/pages/today/firststeps.h"
#include "ui/shell/commands.h"

#include <QDialog>
#include <QPointer>

#include <memory>

namespace anxin {

class Preferences;
class ClassesPage;
class KioskDesk;
class ScreeningPage;
class Throttle;
class PupilsPage;

// One unlocked vault on the screen: its services, models and pages. Dies on lock, from the pages down, and before the vault, so
// that no statement outlives its connection and nothing of a pupil stays in the window.
class Session {
public:
    // What the window owns and lends to every session. All must outlive it.
    struct Desk {
        MainWindow& window;
        Preferences& preferences;
        const Clock& clock;
        const Catalogue& catalogue;
        BackupVerifier verifyBackup = &troubleIn;
        SameDisk isSameDisk = &isOnSameDisk;
    };

    // What only the door can do.
    struct Doorway {
        FirstRun::Cost cost;
        std::function<void(int minutes)> lockAfter;
        std::function<void()> lock;
        OneBackup oneBackup;
        std::function<void(const QString& backup)> restore;
        Throttle* throttle; // null: nobody is asked for a password again
    };

    // The vault must outlive the session. `backlog`: drafts that the vault of the session before did not take.
    Session(Vault& vault, const Desk& desk, Doorway doorway = {}, DraftKeeper::Backlog backlog = {});
    // Takes every dialog and page away. Nothing stands on the vault afterwards.
    ~Session();

    // After the first run: where the new room begins.
    void beginWith(FirstRoster roster);
    InFront inFront() const;
    void returnTo(const InFront& place);
    // Writes what is being typed into the vault, where the next session finds it. Why not, where the vault does not take it.
    std::optional<Fault> keepDrafts();
    KioskDesk& kiosk() const { return *m_kiosk; } // a pupil answers on this PC
    // What could not be kept, for the next session.
    DraftKeeper::Backlog takeBacklog() { return m_drafts.takeBacklog(); }

private:
    int currentPage() const;
    void addPages();
    void removePages();
    FirstSteps newRoom();
    SettingsSeams settings();
    void confirmed(std::function<void()> then);
    void shutOut(quint32 slot);
    void showForm(QDialog* form);
    template <class Screen>
    void showKeys(Screen* screen);
    Places places();
    void openCase(StudentId student, std::optional<PlanPart> part = {});
    void openInFile(StudentId student, const TimelineEntry& entry);
    void resume(const Begun& begun);
    void showPupils();
    void addCommands(); // these in sessioncommands.cpp, and where one is
    void addPupilCommands();
    void removeCommands();
    void offer(Command command, std::function<void()> handler);
    void keepPageFresh();
    void tellOfBackups();
    std::optional<StudentId> pupilInFront() const;
    void forPupilInFront(const std::function<void(StudentId)>& act);
    void noteOn(StudentId pupil);

    Desk m_desk;
    Doorway m_doorway;
    Vault& m_vault;
    Room m_room;
    DraftKeeper m_drafts;
    PupilActs m_acts;
    TodayModel m_today;
    StudentListModel m_students;
    SystemFileChooser m_chooser;
    PupilDesk m_pupilDesk;
    StudentCardModel m_student;
    ClassesModel m_classes;
    BackupDesk m_backups;
    StudentImporting m_importing;
    RolloverModel m_rollover;
    CasesModel m_cases;
    AnswerImport m_answers;
    PaperEntry m_papers;
    ScreeningModel m_screening;
    ScalesModel m_scales;
    CareDesk m_care;
    ReportsModel m_reports;
    KeyChange m_keyChange;
    std::unique_ptr<ActDialogs> m_dialogs; // goes first: its windows stand on the acts
    Placed<PupilsPage> m_pupilsPage;
    Placed<ClassesPage> m_classesPage;
    Placed<ScreeningPage> m_screeningPage;
    Placed<CasesPage> m_casesPage;
    int m_reportsIndex = 0;
    Placed<SettingsPage> m_settingsPage;
    std::vector<Command> m_offered;
    std::unique_ptr<KioskDesk> m_kiosk;
    QPointer<QDialog> m_keysDialog; // of the settings; goes with the session
    GoTo m_goTo;
    UrgentBar m_urgent;
    QTimer m_hourly; // the day and the clock, where nobody touches anything
};

} // namespace anxin
