// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/delivery/copyexport.h"
#include "core/delivery/reportexport.h"
#include "core/records/screening/campaignrepository.h"
#include "core/search/wordscan.h"
#include "core/services/agenda.h"
#include "core/services/appointmentservice.h"
#include "core/services/attachmentservice.h"
#include "core/services/calendarservice.h"
#include "core/services/campaignservice.h"
#include "core/services/caseworkservice.h"
#include "core/services/consentservice.h"
#include "core/services/crisisservice.h"
#include "core/services/disclosureservice.h"
#include "core/services/editions/editionservice.h"
#include "core/services/familyservice.h"
#include "core/services/groupservice.h"
#include "core/services/kiosk/kioskservice.h"
#include "core/services/letterservice.h"
#include "core/services/meetingservice.h"
#include "core/services/memoservice.h"
#include "core/services/missingpupils.h"
#include "core/services/referralservice.h"
#include "core/services/registernames.h"
#include "core/services/registerservice.h"
#include "core/services/rollover.h"
#include "core/services/screeningservice.h"
#include "core/services/sheetentryservice.h"
#include "core/services/talkservice.h"
#include "core/services/triageservice.h"
#include "core/vault/draftstore.h"

namespace anxin {

// What works on one unlocked vault: everything that holds statements on its connection. Goes before the vault.
struct Room {
    Room(Vault& opened, const Catalogue& shipped) : vault(opened), catalogue(withOwnEditions(shipped, opened)) {}

    Vault& vault;
    Catalogue catalogue; // with what the school has added
    const RuleBook rules = RuleBook::shipped();
    RegisterService registered{vault};
    RegisterNames names{vault};
    CampaignRepository campaigns{vault.connection()};
    CampaignService campaignPlans{vault};
    CalendarService calendar{vault};
    AppointmentService appointments{vault};
    ScreeningService screening{vault, catalogue, rules};
    EditionService editions{vault, catalogue, rules};
    KioskService kiosk{vault, screening, registered};
    SheetEntryService sheetEntry{vault, screening};
    TriageService triage{vault};
    CaseworkService casework{vault};
    ReferralService referrals{vault};
    MemoService memos{vault};
    MeetingService meetings{vault, triage, casework};
    FamilyService family{vault};
    ConsentService consents{vault};
    CrisisService crises{vault};
    AttachmentService attachments{vault};
    CopyExport leaving{vault};
    DisclosureService disclosures{vault};
    GroupService groups{vault};
    TalkService talks{vault};
    LetterService letters{vault};
    MissingPupils missing{vault};
    Rollover rollover{vault, [this] { return loops(); }};
    DraftStore drafts{vault};
    WordScan words{vault.connection()};
    SchoolRules schoolRules{vault, rules};
    CareService care{vault};
    Agenda agenda{vault, rules, [this] { return owner(); }};
    ReportExport reports{vault};

    std::vector<OpenLoop> loops() { return agenda.loops(); }

    // Empty until the school is set up.
    QString schoolName()
    {
        const auto school = registered.school();
        return school ? school->value.name : QString();
    }
    // Of what nobody owns yet; empty until the school is set up.
    QString owner()
    {
        const auto school = registered.school();
        return school ? school->value.counsellor : QString();
    }
    // Filler of forms.
    QString counsellor() { return registered.counsellor(); }
};

} // namespace anxin
