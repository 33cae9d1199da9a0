// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/calendarservice.h"

#include "core/base/text.h"

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CalendarService)
};

CalendarDays tidy(CalendarDays days)
{
    days.label = tidied(days.label);
    return days;
}

// Which entry it is, for a sentence about another one.
QString named(const CalendarDays& days)
{
    const QString first = isoDate(days.firstDay);
    return days.firstDay == days.lastDay
               ? Tr::tr("%1 (%2)", "name, day").arg(days.label, first)
               : Tr::tr("%1 (%2 to %3)", "name, first day, last day").arg(days.label, first, isoDate(days.lastDay));
}

} // namespace

CalendarService::CalendarService(Vault& vault) : m_vault(vault), m_kept(vault.connection()) {}

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
        for (Stored<TermDates>& known : m_kept.terms())
            if (known.value.term == dates.term) {
                known.value = dates;
                m_kept.save(uow, known);
                return known.id;
            }
        return m_kept.add(uow, dates);
    });
}

std::vector<Stored<CalendarDays>> CalendarService::days()
{
    const DayRange shown{terms().front().year().firstDay(), terms().back().year().lastDay()};
    std::vector<Stored<CalendarDays>> found;
    for (Stored<CalendarDays>& days : m_kept.days())
        if (shown.contains(days.value.firstDay))
            found.push_back(std::move(days));
    return found;
}

Violations CalendarService::problemsOf(const CalendarDays& days, std::optional<CalendarDaysId> self)
{
    Violations found = check(days, m_vault.clock().today());
    if (!found.empty())
        return found;
    for (const Stored<CalendarDays>& other : m_kept.days())
        if (other.id != self && contradict(days, other.value)) {
            found.push_back({QStringLiteral("first_day"), Rule::Conflict, named(other.value)});
            break;
        }
    return found;
}

Result<CalendarDaysId, Violations> CalendarService::add(const CalendarDays& days)
{
    const CalendarDays tidyDays = tidy(days);
    if (Violations found = problemsOf(tidyDays, std::nullopt); !found.empty())
        return refuse(std::move(found));
    return m_vault.transact(Op::EditCalendar, [&](UnitOfWork& uow) { return m_kept.add(uow, tidyDays); });
}

Result<CalendarDaysId, Violations> CalendarService::save(const Stored<CalendarDays>& days)
{
    const Stored<CalendarDays> tidyDays{days.id, days.uid, tidy(days.value)};
    if (Violations found = problemsOf(tidyDays.value, days.id); !found.empty())
        return refuse(std::move(found));
    m_vault.transact(Op::EditCalendar, [&](UnitOfWork& uow) { m_kept.save(uow, tidyDays); });
    return days.id;
}

void CalendarService::remove(const Stored<CalendarDays>& days)
{
    m_vault.transact(Op::EditCalendar, [&](UnitOfWork& uow) { m_kept.remove(uow, days); });
}

Result<CalendarDaysId, Violations> CalendarService::bringBack(const Stored<CalendarDays>& days)
{
    if (Violations found = problemsOf(days.value, std::nullopt); !found.empty())
        return refuse(std::move(found));
    return m_vault.transact(Op::EditCalendar, [&](UnitOfWork& uow) { return m_kept.add(uow, days.value, days.uid); });
}

Result<int, std::vector<PeriodProblem>> CalendarService::setPeriods(std::vector<LessonPeriod> periods)
{
    for (LessonPeriod& period : periods)
        period.label = tidied(period.label);
    periods = inOrder(std::move(periods));
    if (auto problems = check(periods); !problems.empty())
        return refuse(std::move(problems));
    m_vault.transact(Op::EditCalendar, [&](UnitOfWork& uow) { m_kept.setPeriods(uow, periods); });
    return static_cast<int>(periods.size());
}

} // namespace anxin
