// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/attachmentservice.h"
#include "core/services/caseworkservice.h"
#include "core/services/consentservice.h"
#include "core/services/familyservice.h"
#include "core/services/meetingservice.h"
#include "core/services/memoservice.h"
#include "core/services/missingpupils.h"
#include "core/services/registerservice.h"
#include "core/services/screeningservice.h"

namespace anxin {

// What knows of one pupil. All must outlive who takes it.
struct PupilServices {
    RegisterService& registered;
    TriageService& triage;
    CaseworkService& casework;
    MemoService& memos;
    FamilyService& family;
    ConsentService& consents;
    AttachmentService& attachments;
    MissingPupils& missing;
    ScreeningService& screening;
    MeetingService& meetings;
};

} // namespace anxin
