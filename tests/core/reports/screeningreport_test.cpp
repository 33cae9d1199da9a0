// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/catalogue.h"
#include "core/reports/disclosure.h"
#include "core/reports/screeningreportquery.h"
#include "core/scales/catalogue.h"
#include "core/writers/csvwriter.h"
#include "core/writers/xlsxwriter.h"
#include "tests/core/reports/schoolterm.h"
#include "tests/support/catch.h"

#include <QLocale>

#include <set>

using namespace anxin;

namespace {

const QDate reportedOn(2026, 2, 3);
const SchoolYear reportedYear{2025};

ReportModel reportOf(TestVault& vault, SchoolYear year = reportedYear)
{
    return ScreeningReportQuery{*vault.vault}.run(year, reportedOn);
}

qint64 told(const ReportModel& model, const ReportRow& row, const char* column)
{
    const ReportTable& table = model.tables.front();
    return std::get<Count>(row.cells.at(static_cast<std::size_t>(table.columnAt(QString::fromLatin1(column))))).value;
}

} // namespace

TEST_CASE("the screening report counts the same pupils as the campaigns' own pages, each once", "[reports][screening]")
{
    for (unsigned seed = 1; seed <= 12; ++seed) {
        SchoolTerm school{seed, 70};
        const ReportModel model = reportOf(school.vault);
        CampaignService campaigns{*school.vault.vault};
        for (const auto& entry : entriesOf<CampaignFigure>) {
            if (model.tables.front().columnAt(toCode(entry.value)) < 0)
                continue; // for the school itself
            std::set<StudentId> pupils;
            for (const Stored<Campaign>& campaign : campaigns.campaigns())
                for (const CampaignPupil& pupil : campaigns.figuresOf(campaign.id).behind(entry.value))
                    pupils.insert(pupil.student());
            CHECK(told(model, *model.tables.front().total, entry.code) == static_cast<qint64>(pupils.size()));
            qint64 byGrade = 0;
            for (const ReportRow& row : model.tables.front().rows)
                byGrade += told(model, row, entry.code);
            CHECK(byGrade == static_cast<qint64>(pupils.size()));
        }
        CHECK(told(model, *model.tables.front().total, "answered") > 20);
    }
}

TEST_CASE("the grade of a screening report is that of its own school year, and other years' campaigns are not in it",
          "[reports][screening]")
{
    TestVault vault(QStringLiteral("2026-02-03T09:00"));
    CampaignService campaigns{*vault.vault};
    const ClassUnitId unit = vault.aClass(2024, 1);
    vault.aStudent(QStringLiteral("安晓"), unit);
    REQUIRE(campaigns.add({QStringLiteral("2025 秋季普查"), CampaignKind::Annual, CampaignMode::Paper, QDate(2025, 10, 8)},
                          {unit}));
    const ReportModel model = reportOf(vault);
    REQUIRE(model.tables.front().rows.size() == 1);
    CHECK(model.tables.front().rows.front().key == QStringLiteral("junior-8"));
    CHECK(told(model, *model.tables.front().total, "expected") == 1);
    CHECK(told(reportOf(vault, SchoolYear{2024}), *reportOf(vault, SchoolYear{2024}).tables.front().total, "expected") == 0);
    CHECK(model.periodCode == QStringLiteral("2025-2026"));
}

TEST_CASE("what leaves of a screening report tells no count below five, and no sum that gives one away",
          "[reports][disclosure]")
{
    int suppressed = 0;
    for (unsigned seed = 1; seed <= 10; ++seed) {
        SchoolTerm school{seed, 80};
        const ReportModel model = disclosed(reportOf(school.vault));
        const ReportTable& table = model.tables.front();
        std::vector<ReportRow> rows = table.rows;
        rows.push_back(*table.total);
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            int hiddenInColumn = 0;
            for (const ReportRow& row : rows) {
                const Count* count = std::get_if<Count>(&row.cells[column]);
                CHECK((!count || count->value == 0 || count->value >= 5));
                hiddenInColumn += std::holds_alternative<Suppressed>(row.cells[column]);
            }
            if (table.columns[column].kind == ColumnKind::Count)
                CHECK(hiddenInColumn != 1); // the others and the total would tell it
            suppressed += hiddenInColumn;
        }
    }
    CHECK(suppressed > 0);
}

TEST_CASE("nothing that points to a person is in a screening report, the campaigns' titles neither", "[reports][canary]")
{
    SchoolTerm school{3, 60};
    const QByteArray text = CsvWriter{}.write(reportOf(school.vault));
    CHECK(text.contains("心育中学"));
    CHECK_FALSE(text.contains("canary"));
    CHECK_FALSE(text.contains("autumn"));
}

TEST_CASE("a screening report names its questionnaires, but none that only a few answered", "[reports][screening]")
{
    TestVault vault;
    const ClassUnitId unit = vault.aClass(2026, 1);
    const CampaignId campaign = vault.doing(Op::EditCampaign, [&](UnitOfWork& uow) {
        return vault.campaigns.add(uow,
                                   {QStringLiteral("普查"), CampaignKind::Annual, CampaignMode::Paper, QDate(2026, 11, 2)});
    });
    for (int i = 0; i < 6; ++i) {
        const StudentId pupil = vault.aStudent(QStringLiteral("学生%1").arg(i), unit);
        vault.doing(Op::ImportScreening, [&](UnitOfWork& uow) {
            for (const char* scale : {"phq-9", "gad-7"}) {
                if (i >= 4 && qstrcmp(scale, "gad-7") == 0)
                    continue;
                const AnswerSheetId sheet = vault.sheets.add(uow, {campaign,
                                                                   pupil,
                                                                   QString::fromLatin1(scale),
                                                                   1,
                                                                   {},
                                                                   {},
                                                                   QStringLiteral("self"),
                                                                   QDate(2026, 11, 3),
                                                                   {},
                                                                   QStringLiteral("{}")});
                vault.sheets.saveResult(uow, sheet,
                                        {Signal::None, SheetValidity::Valid, QStringLiteral("[]"), QStringLiteral("{}")});
            }
        });
    }
    const QString named = reportOf(vault, SchoolYear{2026}).definitions.back().meaning;
    const Catalogue catalogue = Catalogue::shipped();
    CHECK(named.contains(catalogue.find(u"phq-9")->title(QLocale())));
    CHECK_FALSE(named.contains(catalogue.find(u"gad-7")->title(QLocale())));
}

TEST_CASE("a school year without a campaign has a report of nothing", "[reports][screening]")
{
    TestVault vault;
    const ReportModel model = disclosed(reportOf(vault));
    REQUIRE(model.tables.size() == 1);
    CHECK(model.tables.front().rows.empty());
    CHECK_FALSE(XlsxWriter{}.write(model).isEmpty());
}

TEST_CASE("a period is a term or a school year, by its code", "[reports]")
{
    const auto term = ReportPeriod::fromCode(u"2025-2026-2");
    REQUIRE(term);
    CHECK(term->cycle() == ReportCycle::Term);
    CHECK(term->code() == QStringLiteral("2025-2026-2"));
    const auto year = ReportPeriod::fromCode(u"2025-2026");
    REQUIRE(year);
    CHECK(year->cycle() == ReportCycle::Year);
    CHECK(year->year() == SchoolYear{2025});
    CHECK(year->code() == QStringLiteral("2025-2026"));
    CHECK_FALSE(ReportPeriod::fromCode(u"2025-2027"));
    CHECK_FALSE(ReportPeriod::fromCode(u"2025"));
    CHECK_FALSE(ReportPeriod::fromCode(u""));
    const auto years = reportablePeriods(ReportCycle::Year, QDate(2026, 3, 1));
    CHECK(years.front() == ReportPeriod(SchoolYear{2025}));
    CHECK(years.size() == 7);
    CHECK(std::set<QString>{years[0].code(), years[1].code()}.size() == 2);
    CHECK_FALSE(isReportable(SchoolYear{2026}, QDate(2026, 3, 1)));
}
