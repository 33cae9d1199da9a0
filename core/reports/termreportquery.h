// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/schoolyear.h"
#include "core/records/calendar/calendarrepository.h"
#include "core/records/casefile/warninglevelrepository.h"
#include "core/records/school/schoolrepository.h"
#include "core/reports/gradetable.h"
#include "core/vault/vault.h"

namespace anxin {

// The records that a figure counts.
struct FigureRows {
    Kind kind;
    std::vector<Uid> uids;
};

// The district's report of one term: who was screened, noticed, seen and listed, and what was done, by grade and in total.
// A figure is nothing but the number of the rows behind it, so that every figure can be opened and cannot disagree with what
// it opens. Everything is as of the last day of the term, whenever the report is made. Exact: run the model through
// `disclosed` before it leaves. Lives on the vault's thread.
class TermReportQuery {
public:
    explicit TermReportQuery(Vault& vault);

    // About 0.1 s for 3,000 pupils. The caller adds the audit witness.
    ReportModel run(Term term, QDate reportedOn);
    // What a count of that report opens, by the keys of its column and row ("total": all rows). Nothing where there is no
    // such count.
    std::optional<FigureRows> rowsBehind(Term term, const QString& column, const QString& row);

private:
    // A counted record, with the class of its pupil.
    struct Fact {
        Uid uid;
        std::optional<Stage> stage;
        std::optional<int> entryYear;
        QString part; // the column beside the figure's own that counts it too: "level-1", "contact-phone"
    };

    std::vector<Fact> factsOf(std::size_t figure, Term term);
    // Nothing where a pupil's class is not at school in this year and the figure speaks of the register.
    static std::optional<GradePlace> placeOf(std::size_t figure, const Fact& fact, Term term);
    GradeCounts count(Term term);
    std::vector<ReportColumn> screeningColumns();
    static std::vector<ReportColumn> workColumns();

    Vault& m_vault;
    SchoolRepository m_schools;
    WarningLevelRepository m_levels;
    CalendarRepository m_terms;
    std::vector<Statement> m_statements; // one a figure
};

} // namespace anxin
