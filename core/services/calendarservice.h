// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/records/calendar/calendarrepository.h"
#include "core/vault/vault.h"

namespace anxin {

// The school's calendar: what was entered, and what the rule expects where nothing was. Lives on the vault's thread.
class CalendarService {
public:
    explicit CalendarService(Vault& vault);

    SchoolCalendar calendar() { return m_kept.calendar(); }
    // The terms to look after now: those of the school year of today and of the next one.
    std::vector<Term> terms();
    // In place of what was entered for the term before (Op::EditCalendar). Lessons of a term end before those of the next
    // begin.
    Result<TermDatesId, Violations> enter(const TermDates& dates);

    // Holidays, make-up days and exams of the school years of `terms()`, the earliest first. What contradicts an entry that is
    // there is refused.
    std::vector<Stored<CalendarDays>> days();
    Result<CalendarDaysId, Violations> add(const CalendarDays& days);
    Result<CalendarDaysId, Violations> save(const Stored<CalendarDays>& days);
    // `bringBack` undoes it, unless something that contradicts it was entered since.
    void remove(const Stored<CalendarDays>& days);
    Result<CalendarDaysId, Violations> bringBack(const Stored<CalendarDays>& days);

    // The lesson periods of a day, in its order. All of them are set at once; they may be handed in in any order. A
    // refusal counts them in the order of the day.
    std::vector<LessonPeriod> periods() { return m_kept.periods(); }
    Result<int, std::vector<PeriodProblem>> setPeriods(std::vector<LessonPeriod> periods);

private:
    Violations problemsOf(const TermDates& dates);
    Violations problemsOf(const CalendarDays& days, std::optional<CalendarDaysId> self);

    Vault& m_vault;
    CalendarRepository m_kept;
};

} // namespace anxin
