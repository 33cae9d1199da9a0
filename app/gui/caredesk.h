// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/appointmentdesk.h"
#include "app/gui/crisisdesk.h"
#include "app/gui/groupdesk.h"
#include "app/gui/paperdesk.h"
#include "app/gui/phrasedesk.h"
#include "app/gui/referraldesk.h"
#include "app/gui/triagedesk.h"
#include "ui/dialogs/caredialogs.h"
#include "ui/models/rulesmodel.h"

namespace anxin {

class FileChooser;

// What a session does about pupils once they have been noticed: triage and what follows from it, each a desk of its own with
// its models and windows.
class CareDesk {
public:
    // Both must outlive it.
    struct Seams {
        MainWindow& window;
        FileChooser& chooser;
    };
    // All must outlive it. `loops`: all open promises.
    CareDesk(Room& room, std::function<std::vector<OpenLoop>()> loops, Drafts drafts, const Seams& seams);

    TriageDesk& triage() { return m_triage; }
    CareModel& plans() { return m_plans; }
    CareDialogs& planDialogs() { return *m_planDialogs; }
    RulesModel& rules() { return m_rules; }
    AppointmentDesk& appointments() { return m_appointments; }
    // Whose appointment is in front on that page of the window, where it is that of the appointments.
    std::optional<StudentId> pupilOn(int page) const { return m_appointments.pupilOn(page); }
    ReferralDesk& referrals() { return m_referrals; }
    CrisisDesk& crises() { return m_crises; }
    PaperDesk& papers() { return m_papers; }
    GroupDesk& groups() { return m_groups; }
    PhraseDesk& phrases() { return m_phrases; }
    // Where it leads; the dialogs of acts must outlive the places.
    void fill(Places& places, ActDialogs& acts);
    void keepDrafts();
    // Whether what was begun is one of its forms, and could be gone on with.
    bool resume(const Begun& begun, ActDialogs& acts);

private:
    void receive(StudentId student, HandOverId which);
    std::optional<Stored<CaseFile>> fileOf(const Begun& begun);

    Room& m_room;
    TriageDesk m_triage;
    CareModel m_plans;
    std::unique_ptr<CareDialogs> m_planDialogs;
    RulesModel m_rules;
    AppointmentDesk m_appointments;
    ReferralDesk m_referrals;
    CrisisDesk m_crises;
    PaperDesk m_papers;
    GroupDesk m_groups;
    PhraseDesk m_phrases;
};

} // namespace anxin
