// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/attention/attentionrepository.h"
#include "core/records/classunit/classunitrepository.h"
#include "core/records/dayclose/daycloserepository.h"
#include "core/records/screening/campaignrepository.h"
#include "core/records/student/studentrepository.h"
#include "core/services/appointmentservice.h"
#include "core/services/calendarservice.h"
#include "core/services/care/careservice.h"
#include "core/services/consentservice.h"
#include "core/services/crisisservice.h"
#include "core/services/letterservice.h"
#include "core/services/missingpupils.h"
#include "core/services/openloop.h"
#include "core/services/schoolrules.h"

namespace anxin {

// All open promises of a room, and the close of a day. Lives on the vault's thread.
class Agenda {
public:
    // The vault must outlive it. `owner`: of what nobody owns yet.
    Agenda(Vault& vault, const RuleBook& rules, std::function<QString()> owner);

    // What must be done at once, then the longest overdue; of one day, the more serious kind first. Due days follow the shipped
    // rules and what the school has decided instead.
    std::vector<OpenLoop> loops();
    // Those that nobody may go home from in silence: red, or due today and red tomorrow (isOverdue).
    std::vector<OpenLoop> redByTomorrow();

    // Closes today, or says again what is left (Op::CloseDay). Refused: a reason is missing where something is left.
    Result<DayCloseId, Violations> closeDay(const QString& reason);
    std::optional<Stored<DayClose>> closeOfToday() { return m_closes.ofDay(m_vault.clock().today()); }

private:
    Vault& m_vault;
    std::function<QString()> m_owner;
    TriageService m_triage;
    CaseworkService m_casework;
    CareService m_care;
    AppointmentService m_appointments;
    CrisisService m_crises;
    LetterService m_letters;
    CampaignRepository m_campaigns;
    MissingPupils m_missing;
    ConsentService m_consents;
    CalendarService m_calendar;
    AttentionRepository m_attentions;
    ClassUnitRepository m_classes;
    StudentRepository m_students;
    SchoolRules m_rules;
    DayCloseRepository m_closes;
};

// For whoever asks once.
std::vector<OpenLoop> openLoops(Vault& vault, const RuleBook& rules, const QString& owner);

} // namespace anxin
