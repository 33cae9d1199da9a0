// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/gradetable.h"

#include <QCoreApplication>

#include <set>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(GradeTable)
};

// Of one place; of all, where none is named.
qint64 sumOf(const GradeCounts& counts, const QString& column, std::optional<GradePlace> place)
{
    qint64 sum = 0;
    if (const auto found = counts.find(column); found != counts.end())
        for (const auto& [where, number] : found->second)
            sum += !place || where == *place ? number : 0;
    return sum;
}

ReportCell cellOf(const ReportColumn& column, const QString& label, const GradeCounts& counts, std::optional<GradePlace> place)
{
    switch (column.kind) {
    case ColumnKind::Count: return Count{sumOf(counts, column.key, place)};
    case ColumnKind::Percentage: return ratioOf(sumOf(counts, column.part, place), sumOf(counts, column.whole, place));
    case ColumnKind::Text: break;
    }
    return label;
}
} // namespace

QString GradePlace::key() const
{
    return withoutGrade ? QStringLiteral("other") : QStringLiteral("%1-%2").arg(toCode(stage)).arg(grade);
}

QString GradePlace::label() const
{
    return withoutGrade ? Tr::tr("Without a grade") : gradeLabel(stage, grade);
}

ReportColumn gradeColumn()
{
    return {QStringLiteral("grade"), Tr::tr("Grade")};
}

ReportColumn shareColumn(const QString& key, const QString& title, const char* part, const char* whole)
{
    return {key, title, ColumnKind::Percentage, {}, {}, QString::fromLatin1(part), QString::fromLatin1(whole)};
}

ReportTable gradeTable(const char* key, const QString& title, std::vector<ReportColumn> columns, const GradeCounts& counts)
{
    std::set<GradePlace> places;
    for (const auto& [column, byPlace] : counts)
        for (const auto& [place, number] : byPlace)
            places.insert(place);
    const auto rowOf = [&](const QString& rowKey, const QString& label, Breadth breadth, std::optional<GradePlace> place) {
        ReportRow row{rowKey, breadth, {}};
        for (const ReportColumn& column : columns)
            row.cells.push_back(cellOf(column, label, counts, place));
        return row;
    };
    ReportTable table{QString::fromLatin1(key), title, columns, {}, {}};
    for (const GradePlace& place : places)
        table.rows.push_back(rowOf(place.key(), place.label(), Breadth::Grade, place));
    table.total = rowOf(QStringLiteral("total"), Tr::tr("Total"), Breadth::School, std::nullopt);
    return table;
}

} // namespace anxin
