// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/wordscan.h"
#include "core/services/missingpupils.h"
#include "tests/support/smallschool.h"
#include "tests/support/testvault.h"
#include "ui/models/pupilservices.h"

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
    PupilServices services{registered, triage, casework, memos, family, consents, attachments, missing, screening, meetings};
};

} // namespace anxin
