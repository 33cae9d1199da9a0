// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/reportmodel.h"

namespace anxin {

// A small report of an invented school with every kind of cell.
inline ReportModel sampleReport()
{
    ReportModel model{QStringLiteral("term"),        QStringLiteral("心理健康工作学期报表"),   QStringLiteral("心育中学"),
                      QStringLiteral("2025-2026-1"), QStringLiteral("2025—2026 学年第一学期"), QDate(2026, 1, 20)};
    ReportTable table{
        QStringLiteral("screening"),
        QStringLiteral("按年级统计"),
        {{QStringLiteral("grade"), QStringLiteral("年级")},
         {QStringLiteral("screened"), QStringLiteral("实测人数"), ColumnKind::Count},
         {QStringLiteral("flagged"), QStringLiteral("预警人数"), ColumnKind::Count, {}, QStringLiteral("screened")},
         {QStringLiteral("rate"),
          QStringLiteral("预警比例"),
          ColumnKind::Percentage,
          {},
          {},
          QStringLiteral("flagged"),
          QStringLiteral("screened")}},
        {}};
    table.rows = {
        {QStringLiteral("grade-7"), Breadth::Grade, {QStringLiteral("七年级"), Count{120}, Count{12}, Ratio{12, 120}}},
        {QStringLiteral("grade-8"), Breadth::Grade, {QStringLiteral("八年级"), Count{99}, Suppressed{}, Suppressed{}}},
        {QStringLiteral("grade-9"), Breadth::Grade, {QStringLiteral("九年级"), Count{0}, Count{0}, NotApplicable{}}}};
    table.total =
        ReportRow{QStringLiteral("total"), Breadth::School, {QStringLiteral("合计"), Count{219}, Count{14}, Ratio{14, 219}}};
    model.tables = {table};
    model.definitions = {{QStringLiteral("实测人数"), QStringLiteral("本学期提交有效测评结果的学生,每人计一次")}};
    model.signOff = {QStringLiteral("林安心"), {}, {}, false};
    model.witness = QStringLiteral("000418 · 7KQ2-M9");
    return model;
}

} // namespace anxin
