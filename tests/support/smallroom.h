// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/appointment/appointmentrepository.h"
#include "core/search/wordscan.h"
#include "core/services/appointmentservice.h"
#include "core/services/care/careservice.h"
#include "core/services/crisisservice.h"
#include "core/services/disclosureservice.h"
#include "core/services/groupservice.h"
#include "core/services/letterservice.h"
#include "core/services/missingpupils.h"
#include "core/services/talkservice.h"
#include "tests/support/smallschool.h"
#include "tests/support/testvault.h"
#include "ui/models/pupilservices.h"
#include "ui/models/timelinesources.h"

namespace anxin {

// The small school in a vault of its own, with the services that models stand on.
struct SmallRoom : TestVault {
    SmallSchool school{*vault};
    RegisterService registered{*vault};
    TriageService triage{*vault};
    CaseworkService casework{*vault};
    MemoService memos{*vault};
    MeetingService meetings{*vault, triage, casework};
    MissingPupils missing{*vault};
    FamilyService family{*vault};
    ConsentService consents{*vault};
    AttachmentService attachments{*vault};
    WordScan words{vault->connection()};
    Catalogue catalogue = Catalogue::shipped();
    RuleBook rules = RuleBook::shipped();
    ScreeningService screening{*vault, catalogue, rules};
    DisclosureService disclosures{*vault};
    GroupService groups{*vault};
    TalkService talks{*vault};
    LetterService letters{*vault};
    AppointmentRepository appointments{vault->connection()};
    AppointmentService booking{*vault};
    CareService care{*vault};
    CrisisService crises{*vault};
    PupilServices services{registered, triage, casework, memos, family, consents, attachments, missing, screening, meetings};
    Timeline whole = wholeTimeline(services, {disclosures, care, crises, groups, talks, letters, booking}, clock,
                                   std::make_shared<RecordTimesRepository>(vault->connection())); // everything of a pupil
};

} // namespace anxin
