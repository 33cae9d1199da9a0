// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumtable.h"

#include <QDate>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace anxin {

// A report is a value: a query makes it, the disclosure rules thin it out, a writer turns it into bytes. It holds text that
// is ready to print (already translated) and figures that are still numbers. Free of threads, files and the database.

// How many people or things there are; never negative.
struct Count {
    qint64 value;
    friend bool operator==(Count, Count) = default;
};

// A share, kept exact: printed as a percentage, never stored as one. `whole` is above zero; make it with `ratioOf`.
struct Ratio {
    qint64 part;
    qint64 whole;
    friend bool operator==(Ratio, Ratio) = default;
};

// A number that is known but not told, because it or a neighbour of it is small (disclosure.h).
struct Suppressed {
    friend bool operator==(Suppressed, Suppressed) = default;
};

// There is no such number: a share of nobody, a grade that was not to be screened.
struct NotApplicable {
    friend bool operator==(NotApplicable, NotApplicable) = default;
};

using ReportCell = std::variant<QString, Count, Ratio, Suppressed, NotApplicable>;

inline ReportCell ratioOf(qint64 part, qint64 whole)
{
    return whole > 0 ? ReportCell{Ratio{part, whole}} : ReportCell{NotApplicable{}};
}

enum class ColumnKind : quint8 { Text, Count, Percentage };

// What a column holds, and how it hangs together with others: whoever reads the report knows these relations too, so the
// disclosure rules must.
struct ReportColumn {
    QString key; // stable, Latin; names the figure when its rows are opened and when reports are merged
    QString title;
    ColumnKind kind = ColumnKind::Text;
    std::vector<QString> sumOf = {}; // Count: in every row, the sum of the columns with these keys
    QString within = {};             // Count: counts some of those whom the column with this key counts
    QString part = {}, whole = {};   // Percentage: the columns that it divides. Both must be in the table.
};

// How many people a row speaks about, from few to many.
enum class Breadth : quint8 { BelowGrade, Grade, School };

struct ReportRow {
    QString key; // stable, Latin: "grade-7", "total"
    Breadth breadth = Breadth::School;
    std::vector<ReportCell> cells; // one for each column
};

// Rows are disjoint: nobody is counted in two of them. `total`, where there is one, adds them up.
struct ReportTable {
    QString key;
    QString title;
    std::vector<ReportColumn> columns;
    std::vector<ReportRow> rows;
    std::optional<ReportRow> total = {};

    // The place of the column with this key, or -1.
    int columnAt(const QString& columnKey) const
    {
        for (std::size_t i = 0; i < columns.size(); ++i)
            if (columns[i].key == columnKey)
                return static_cast<int>(i);
        return -1;
    }
};

// What a figure counts, printed under the tables.
struct FigureDefinition {
    QString term;
    QString meaning;
};

// The lines at the foot of a form. An empty name is printed as a line to sign on.
struct SignOff {
    QString filler;
    QString reviewer;
    QString principal;
    bool zeroReport = false; // 零报告: nothing happened in the period, and that is what is reported
};

enum class Confidentiality : quint8 { CountsOnly, NamesPupils };
constexpr auto enumTable(Confidentiality)
{
    return std::array{
        EnumEntry{Confidentiality::CountsOnly, "counts-only", QT_TRANSLATE_NOOP("Label", "Counts only, no names")},
        EnumEntry{Confidentiality::NamesPupils, "names-pupils", QT_TRANSLATE_NOOP("Label", "Confidential: names pupils")},
    };
}

struct ReportModel {
    QString kind; // id in the catalogue of reports: "term"
    QString title;
    QString school;
    QString periodCode; // `2025-2026-1`
    QString period;     // the same, in words
    QDate reportedOn;
    std::vector<ReportTable> tables = {};
    std::vector<FigureDefinition> definitions = {};
    SignOff signOff = {};
    QString witness = {}; // code of the audit log's newest entry, printed so that the log can be checked against paper
    Confidentiality confidentiality = Confidentiality::CountsOnly;
};

} // namespace anxin
