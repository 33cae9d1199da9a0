// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/attention/attentionrepository.h"
#include "core/records/calendar/schoolcalendar.h"
#include "core/services/care/careservice.h"
#include "core/services/openloop.h"

namespace anxin {

// Adds one `TermCare` for each pupil of an attention group (RuleBook::attentionGroups) who has not yet an open case file, a
// plan in it, and an assessment in the term of `today` (domain R-25). What is missing stands in its reference. Due some days
// before the last day of lessons, as the rule says, and no sooner than as many days after the pupil came into the group; not
// red before. It ends with the evidence, and with the term: in the next one the same is asked anew.
void addTermCare(LoopCollector& to, AttentionRepository& attentions, CareService& care,
                 const std::vector<Stored<CaseFile>>& openFiles, const SchoolCalendar& calendar, QDate today);

} // namespace anxin
