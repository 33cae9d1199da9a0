// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/calendarservice.h"

#include <algorithm>

namespace anxin {

CalendarService::CalendarService(Vault& vault) : m_vault(vault), m_terms(vault.connection()) {}

std::vector<Term> CalendarService::terms()
{
    const SchoolYear year = SchoolYear::containing(m_vault.clock().today());
    const SchoolYear next{year.startYear() + 1};
    return {{year, Term::Half::Autumn}, {year, Term::Half::Spring}, {next, Term::Half::Autumn}, {next, Term::Half::Spring}};
}

Violations CalendarService::problemsOf(const TermDates& dates)
{
    Violations found = check(dates);
    const auto term = Term::fromCode(dates.term);
    if (!found.empty() || !term)
        return found;
    // By the rule a neighbour may be expected where this one is; only what was entered stands in the way.
    const SchoolCalendar known = calendar();
    if (known.isEntered(term->previous()) && dates.firstDay <= known.lessons(term->previous()).last)
        found.push_back({QStringLiteral("first_day"), Rule::BeforeOther, isoDate(known.lessons(term->previous()).last)});
    if (known.isEntered(termAfter(*term)) && dates.lastDay >= known.lessons(termAfter(*term)).first)
        found.push_back({QStringLiteral("last_day"), Rule::OutOfRange,
                         QStringLiteral("… – %1").arg(isoDate(known.lessons(termAfter(*term)).first.addDays(-1))),
                         isoDate(dates.lastDay)});
    return found;
}

Result<TermDatesId, Violations> CalendarService::enter(const TermDates& dates)
{
    if (Violations found = problemsOf(dates); !found.empty())
        return refuse(std::move(found));
    return m_vault.transact(Op::EditCalendar, [&](UnitOfWork& uow) {
        for (Stored<TermDates>& known : m_terms.all())
            if (known.value.term == dates.term) {
                known.value = dates;
                m_terms.save(uow, known);
                return known.id;
            }
        return m_terms.add(uow, dates);
    });
}

} // namespace anxin
