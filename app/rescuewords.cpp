// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rescuewords.h"

#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/vault/changes.h"

#include <QLocale>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RescueWords)
};

// "3–7, 12".
QString rangesOf(const std::vector<qint64>& numbers)
{
    QStringList ranges;
    for (std::size_t from = 0; from < numbers.size();) {
        std::size_t to = from;
        while (to + 1 < numbers.size() && numbers[to + 1] == numbers[to] + 1)
            ++to;
        ranges << (from == to ? QString::number(numbers[from]) : QStringLiteral("%1–%2").arg(numbers[from]).arg(numbers[to]));
        from = to + 1;
    }
    return ranges.join(QStringLiteral(", "));
}

// What people call the rows of a table.
QString kindOf(const QString& table)
{
    if (const auto kind = fromCode<Kind>(table))
        return label(*kind);
    if (table == QStringLiteral("audit"))
        return Tr::tr("Entries of the log");
    if (table == QStringLiteral("sheet_result"))
        return Tr::tr("Results of questionnaires");
    if (table == QStringLiteral("warning_level"))
        return Tr::tr("Names of the warning levels");
    if (table == QStringLiteral("meta"))
        return Tr::tr("Facts about the vault itself");
    return table;
}

QString countOf(qint64 number)
{
    return QLocale().toString(number);
}

void addTable(QStringList& lines, const TableRescue& table)
{
    const QString kind = kindOf(table.table);
    if (table.saved == 0 && table.lost.empty() && table.unknown.empty() && !table.mayLackMore)
        return;
    lines
        << Tr::tr("%1: %2 saved, %3 lost.", "kind of record").arg(kind, countOf(table.saved), countOf(std::ssize(table.lost)));
    if (!table.lost.empty())
        lines << Tr::tr("   Lost, by number: %1.").arg(rangesOf(table.lost));
    if (!table.unknown.empty())
        lines << Tr::tr("   Nothing speaks of these numbers any more; they are lost, or were deleted before: %1.")
                     .arg(rangesOf(table.unknown));
    if (table.mayLackMore)
        lines << Tr::tr("   More may be lost than is named here: a page is damaged of which nothing says what stood on it.");
    if (!table.standIns.empty())
        lines
            << Tr::tr("   Made again without content, because saved records belong to them: %1.").arg(rangesOf(table.standIns));
}

} // namespace

QStringList linesOf(const RescueReport& report)
{
    QStringList lines{Tr::tr("The database has %1 pages, of which %2 are damaged.")
                          .arg(countOf(report.pages), countOf(std::ssize(report.damagedPages)))};
    for (const TableRescue& table : report.tables)
        addTable(lines, table);
    if (!report.unplacedPages.empty())
        lines << Tr::tr("Pages that are whole, but of which it cannot be told what they belong to: %1.")
                     .arg(countOf(std::ssize(report.unplacedPages)));
    if (!report.isLogWhole)
        lines << Tr::tr("The log of the vault has gaps.");
    return lines;
}

QString summaryOf(const RescueReport& report)
{
    if (report.isAllSaved())
        return Tr::tr("Everything could be saved: %1 records.").arg(countOf(report.saved()));
    QString summary =
        Tr::tr("%1 records are saved in the new vault, %2 are lost.").arg(countOf(report.saved()), countOf(report.lost()));
    if (report.unknown() > 0)
        summary = inOneLine(
            {summary,
             Tr::tr("Nothing speaks of %1 more: they are lost too, or were deleted before.").arg(countOf(report.unknown()))});
    if (report.mayLackMore())
        summary = inOneLine({summary, Tr::tr("Perhaps more is lost that nothing names.")});
    return summary;
}

} // namespace anxin
