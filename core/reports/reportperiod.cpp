// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/reportperiod.h"

#include <QCoreApplication>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ReportPeriod)
};
} // namespace

std::optional<ReportPeriod> ReportPeriod::fromCode(QStringView code)
{
    if (const auto term = Term::fromCode(code))
        return *term;
    if (const auto term = Term::fromCode(code.toString() + QStringLiteral("-1")))
        return term->year();
    return std::nullopt;
}

QString ReportPeriod::code() const
{
    return cycle() == ReportCycle::Term ? term().code()
                                        : QStringLiteral("%1-%2").arg(year().startYear()).arg(year().startYear() + 1);
}

QString ReportPeriod::shown() const
{
    return cycle() == ReportCycle::Term ? term().shown()
                                        : Tr::tr("School year %1–%2").arg(year().startYear()).arg(year().startYear() + 1);
}

} // namespace anxin
