// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/reportmodel.h"

#include <vector>

namespace anxin {

// The words that every kind of report file has in common, so that a sheet and its print say the same.

// What a cell shows: `12`, `33.3%` (rounded half up to one decimal), `*` for a number that is not told, `—` for none.
QString shownCell(const ReportCell& cell);
// Number 心育中学 · 2025—2026 学年第一学期 · 18 November 2025
QString headLine(const ReportModel& model);
// Who signs: each with the name given, or empty where there is a line to sign on; last the place of the seal.
struct SignLine {
    QString role;
    QString name;
};
std::vector<SignLine> signLines(const ReportModel& model);
// Notes that stand at the foot: the zero report's tick, the audit witness. Empty where there is none.
QString zeroReportLine(const ReportModel& model);
QString witnessLine(const ReportModel& model);

} // namespace anxin
