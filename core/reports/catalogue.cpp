// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/catalogue.h"

#include "core/records/calendar/calendarrepository.h"
#include "core/reports/screeningreportquery.h"
#include "core/reports/termreportquery.h"

#include <algorithm>
#include <array>

namespace anxin {

namespace {
constexpr std::array kinds{
    ReportKind{"term", QT_TRANSLATE_NOOP("Label", "Mental health work of one term"), ReportCycle::Term,
               [](Vault& vault, const ReportPeriod& period, QDate reportedOn) {
                   return TermReportQuery{vault}.run(period.term(), reportedOn);
               }},
    ReportKind{"screening", QT_TRANSLATE_NOOP("Label", "Screening in one school year"), ReportCycle::Year,
               [](Vault& vault, const ReportPeriod& period, QDate reportedOn) {
                   return ScreeningReportQuery{vault}.run(period.year(), reportedOn);
               }},
};
} // namespace

std::span<const ReportKind> reportKinds()
{
    return kinds;
}

const ReportKind* findReportKind(QStringView id)
{
    for (const ReportKind& kind : kinds)
        if (id == QLatin1StringView(kind.id))
            return &kind;
    return nullptr;
}

QString titleOf(const ReportKind& kind)
{
    return labelText(kind.title);
}

SchoolCalendar calendarOf(Vault& vault)
{
    return CalendarRepository{vault.connection()}.calendar();
}

std::vector<Term> reportableTerms(QDate today, const SchoolCalendar& calendar)
{
    constexpr int mostYears = 6; // of a primary school
    std::vector<Term> terms;
    if (const Term entered = calendar.termOn(today); entered > Term::containing(today))
        terms.push_back(entered);
    terms.push_back(Term::containing(today));
    for (int back = 0; back < 2 * mostYears; ++back)
        terms.push_back(terms.back().previous());
    return terms;
}

std::vector<ReportPeriod> reportablePeriods(ReportCycle cycle, QDate today, const SchoolCalendar& calendar)
{
    std::vector<ReportPeriod> periods;
    for (const Term term : reportableTerms(today, calendar)) {
        const ReportPeriod period = cycle == ReportCycle::Term ? ReportPeriod(term) : ReportPeriod(term.year());
        if (periods.empty() || periods.back() != period)
            periods.push_back(period);
    }
    return periods;
}

bool isReportable(const ReportPeriod& period, QDate today, const SchoolCalendar& calendar)
{
    const std::vector<ReportPeriod> periods = reportablePeriods(period.cycle(), today, calendar);
    return std::ranges::find(periods, period) != periods.end();
}

} // namespace anxin
