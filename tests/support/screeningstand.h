// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/agenda.h"
#include "tests/support/answeringchooser.h"
#include "tests/support/smallschool.h"
#include "tests/support/testvault.h"
#include "ui/pages/screening/screeningpage.h"

namespace anxin {

// What the screening page stands on, over a vault that whoever derives from it fills.
struct ScreeningStand : TestVault {
    Catalogue catalogue = Catalogue::shipped();
    RuleBook rules = RuleBook::shipped();
    RegisterService registered{*vault};
    TriageService triage{*vault};
    ScreeningService screening{*vault, catalogue, rules};
    AnswerImport answers{*vault, screening, registered};
    SheetEntryService sheetEntry{*vault, screening};
    PaperEntry papers{sheetEntry, screening, registered, clock, &SmallSchool::counsellor};
    CampaignService plans{*vault};
    CaseworkService casework{*vault};
    MeetingService meetingService{*vault, triage, casework};
    ConsentService consents{*vault};
    MissingPupils missing{*vault};
    CalendarService calendar{*vault};
    ScreeningModel model{screening, plans, triage, registered, vault->news(), clock};
    TriageBoardModel board{
        {triage, casework, screening, registered, calendar, [this] { return loops(); }}, vault->news(), clock};
    MeetingsModel meetings{{meetingService, triage, campaigns, registered}, vault->news(), clock};
    AnsweringChooser chooser;
    ScreeningPage::On shown{model, answers, papers, board, meetings};

    std::vector<OpenLoop> loops() { return openLoops(*vault, rules, SmallSchool::counsellor()); }
};

} // namespace anxin
