// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/calendar/schoolcalendar.h"
#include "core/reports/reportmodel.h"
#include "core/reports/reportperiod.h"

#include <span>
#include <vector>

namespace anxin {

class Vault;

// A report that can be asked for. Adding one: its `<name>query`, a test, and a line in catalogue.cpp.
struct ReportKind {
    const char* id;    // stable: `--kind` on the command line, in manifests and in the ledger
    const char* title; // source text of a label
    ReportCycle cycle; // of what it is a report
    // Exact figures of a period of that cycle. Whatever leaves the school goes through `disclosed` first.
    ReportModel (*run)(Vault& vault, const ReportPeriod& period, QDate reportedOn);
};

std::span<const ReportKind> reportKinds();
// Null where there is no such kind.
const ReportKind* findReportKind(QStringView id);
QString titleOf(const ReportKind& kind);

// What the school has entered of its terms.
SchoolCalendar calendarOf(Vault& vault);

// The terms that a report can be of, the newest first: this one, and as far back as pupils of today can have been at school.
// Where the school's calendar and the rule disagree on what term today is in, the later one is among them.
std::vector<Term> reportableTerms(QDate today, const SchoolCalendar& calendar = {});
// The same as periods of a cycle.
std::vector<ReportPeriod> reportablePeriods(ReportCycle cycle, QDate today, const SchoolCalendar& calendar = {});
bool isReportable(const ReportPeriod& period, QDate today, const SchoolCalendar& calendar = {});

} // namespace anxin
