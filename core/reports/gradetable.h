// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/schoolyear.h"
#include "core/reports/reportmodel.h"

#include <compare>
#include <map>

namespace anxin {

// Where something is counted: grades in their order, then everybody without one.
struct GradePlace {
    bool withoutGrade;
    Stage stage = Stage::Primary;
    int grade = 0;
    QString key() const; // of the row
    QString label() const;
    friend auto operator<=>(const GradePlace&, const GradePlace&) = default;
};

using GradeCounts = std::map<QString, std::map<GradePlace, qint64>>; // by column

// The first column of such a table.
ReportColumn gradeColumn();
// A share of two columns of counts.
ReportColumn shareColumn(const QString& key, const QString& title, const char* part, const char* whole);

// One row a grade in which there is anything to count, and the total.
ReportTable gradeTable(const char* key, const QString& title, std::vector<ReportColumn> columns, const GradeCounts& counts);

} // namespace anxin
