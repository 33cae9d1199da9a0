// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/screening/campaignrepository.h"
#include "core/services/caseworkservice.h"
#include "core/services/consentservice.h"
#include "core/services/missingpupils.h"
#include "core/services/rulebook.h"

namespace anxin {

// A promise that is not kept yet: what, for whom, whose, until when. Derived from the records each time it is asked for;
// it ends when the records hold the evidence, and in no other way.
struct OpenLoop {
    LoopKind kind;
    StudentId student;
    QDate due;
    QString owner;
    QString reference; // file number, campaign title, name of a list or purpose: points to a pupil only for whoever may open
                       // the vault
    std::optional<Moment> raisedAt = {}; // of the earliest critical answer that is open
    int daysOverdue(QDate today) const { return static_cast<int>(due.daysTo(today)); } // negative: not due yet
};

// What the loops follow from.
struct AgendaSources {
    TriageService& triage;
    CaseworkService& casework;
    CampaignRepository& campaigns;
    MissingPupils& missing;
    ConsentService& consents;
};
// All open loops, the longest overdue first; of one day, the more serious kind first. `owner` of what nobody owns yet.
std::vector<OpenLoop> openLoops(const AgendaSources& from, const RuleBook& rules, const QTimeZone& zone, const QString& owner);

} // namespace anxin
