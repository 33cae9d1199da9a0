// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/records/calendar/termdatesrepository.h"
#include "core/vault/vault.h"

namespace anxin {

// The school's calendar: what was entered, and what the rule expects where nothing was. Lives on the vault's thread.
class CalendarService {
public:
    explicit CalendarService(Vault& vault);

    SchoolCalendar calendar() { return m_terms.calendar(); }
    // The terms to look after now: those of the school year of today and of the next one.
    std::vector<Term> terms();
    // In place of what was entered for the term before (Op::EditCalendar). Lessons of a term end before those of the next
    // begin.
    Result<TermDatesId, Violations> enter(const TermDates& dates);

private:
    Violations problemsOf(const TermDates& dates);

    Vault& m_vault;
    TermDatesRepository m_terms;
};

} // namespace anxin
