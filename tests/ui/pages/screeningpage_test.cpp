// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "tests/support/screenedschool.h"
#include "ui/pages/screening/answerimportpanel.h"
#include "ui/pages/screening/screeningpage.h"
#include "ui/theme/columnrole.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/views.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QTest>

using namespace anxin;

namespace {
struct ScreeningDesk : ScreenedSchool {
    std::optional<StudentId> interviewed;
    std::optional<std::pair<StudentId, AnswerSheetId>> opened;
    ScreeningPage page{shown,
                       [this] {
                           Places places;
                           places.interview = [this](StudentId student) { interviewed = student; };
                           places.openSheet = [this](StudentId student, AnswerSheetId sheet) { opened = {student, sheet}; };
                           return places;
                       }(),
                       chooser};
    AnswerImportPanel& panel = page.importPanel();

    bool reach(AnswerImportPanel::Step step)
    {
        return waitFor([&] { return panel.step() == step; });
    }
    void checked(const QByteArray& rows)
    {
        page.importAnswers();
        panel.read(surveyFile(rows));
        REQUIRE(reach(AnswerImportPanel::Step::Declare));
        panel.declare(declaration());
        panel.check();
        REQUIRE(reach(AnswerImportPanel::Step::Check));
    }
};
} // namespace

TEST_CASE("answers come in by four steps, and critical ones are said at once", "[screening][pages]")
{
    ScreeningDesk room;
    room.checked(ScreenedSchool::answeredSheets());
    CHECK(room.campaigns.all().size() == 1); // nothing is written before the last step
    room.panel.commit();
    CHECK(room.panel.step() == AnswerImportPanel::Step::Done);
    REQUIRE(room.panel.receipt());
    CHECK(room.panel.receipt()->import.counts == ImportCounts{8, 8, 0, 0, 0});
    CHECK(room.panel.receipt()->immediate == 2);
    CHECK(room.panel.bar().tone() == Tone::Danger);
    CHECK(room.panel.bar().text().contains(QStringLiteral("at once")));
    for (const int column : {ResultsModel::ClassUnit, ResultsModel::Result})
        CHECK(room.model.results().headerData(column, Qt::Horizontal, wholeColumnRole).toBool());
    const auto campaign = room.campaigns.byTitle(ScreenedSchool::declaration().campaign);
    REQUIRE(campaign);
    const auto sheets = room.sheets.ofCampaign(campaign->id);
    CHECK(sheets.size() == 8);
    int critical = 0;
    for (const ScoredSheet& scored : sheets)
        critical += static_cast<int>(room.sheets.criticalOf(scored.sheet.id).size());
    CHECK(critical == 2);
}

TEST_CASE("rows that cannot be taken are named by row and column before anything is written", "[screening][pages]")
{
    ScreeningDesk room;
    QAbstractItemModelTester tester(&room.panel.problems(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    room.checked(ScreenedSchool::answeredSheets() + ScreenedSchool::doubtfulSheets());
    ProblemsModel& problems = room.panel.problems();
    REQUIRE(problems.rowCount() == 3); // a blank sheet, a stranger, a name that is not the number's
    CHECK(problems.index(0, ProblemsModel::Row).data().toInt() == 10);
    CHECK(problems.index(0, ProblemsModel::Place).data().toString() == QStringLiteral("1 (C)"));
}

TEST_CASE("a file that is not written as declared is refused whole, before the check", "[screening][pages]")
{
    ScreeningDesk room;
    room.page.importAnswers();
    room.panel.read(room.surveyFile(ScreenedSchool::answeredSheets() + "202670309,王梓涵,1,7,0,1,0,0,1,0,0\n"));
    REQUIRE(room.reach(AnswerImportPanel::Step::Declare));
    room.panel.declare(ScreenedSchool::declaration());
    room.panel.check();
    REQUIRE(waitFor([&] { return room.panel.bar().tone() == Tone::Warn; }));
    CHECK(room.panel.step() == AnswerImportPanel::Step::Declare);
}

TEST_CASE("leaving an import leaves nothing", "[screening][pages]")
{
    ScreeningDesk room;
    const auto before = room.vault->audit().head().count;
    room.checked(ScreenedSchool::answeredSheets());
    room.panel.leave();
    CHECK_FALSE(room.panel.isUnderWay());
    CHECK(room.campaigns.all().size() == 1);
    CHECK(room.batches.newest(1).empty());
    CHECK(room.vault->audit().head().count == before);
}

TEST_CASE("how answers are written must be declared", "[screening][pages]")
{
    ScreeningDesk room;
    room.page.importAnswers();
    room.panel.read(room.surveyFile(ScreenedSchool::answeredSheets()));
    REQUIRE(room.reach(AnswerImportPanel::Step::Declare));
    AnswerDeclaration declaration = ScreenedSchool::declaration();
    declaration.coding.reset();
    room.panel.declare(declaration);
    room.panel.check();
    CHECK(room.panel.step() == AnswerImportPanel::Step::Declare);
    CHECK(room.panel.bar().tone() == Tone::Warn);
}

TEST_CASE("factor scores of a platform are declared like any other writing, and never said to be without critical answers",
          "[screening][pages]")
{
    ScreeningDesk room;
    room.page.importAnswers();
    room.panel.read(room.platformFile());
    REQUIRE(room.reach(AnswerImportPanel::Step::Declare));
    AnswerDeclaration declaration = ScreenedSchool::declaration();
    room.panel.declare(declaration);
    room.panel.check();
    CHECK(room.panel.bar().tone() == Tone::Warn); // no answers in their own codes
    declaration.coding = QStringLiteral("totals");
    declaration.campaign = QStringLiteral("平台普测");
    room.panel.declare(declaration);
    CHECK(room.panel.declared().coding == QStringLiteral("totals"));
    room.panel.check();
    REQUIRE(room.reach(AnswerImportPanel::Step::Check));
    REQUIRE(room.panel.problems().rowCount() == 1); // 29 is no total of this questionnaire
    room.panel.commit();
    REQUIRE(room.panel.receipt());
    CHECK(room.panel.bar().text().contains(QStringLiteral("platform")));
    CHECK(room.panel.receipt()->import.counts == ImportCounts{4, 3, 0, 0, 1});
    CHECK(room.panel.receipt()->unseen == 3);
    CHECK(room.panel.receipt()->candidates == 1);
    CHECK(room.panel.bar().tone() == Tone::Warn);
}

TEST_CASE("Enter on a pupil of the queue opens the second interview", "[screening][pages]")
{
    ScreeningDesk room;
    room.take(ScreenedSchool::answeredSheets());
    room.page.refreshIfStale();
    const QModelIndex first = room.model.queue().index(0);
    room.page.queue().setCurrentIndex(first);
    QTest::keyClick(&room.page.queue(), Qt::Key_Return);
    CHECK(room.interviewed == room.model.queue().row(first).candidate.student);
}

TEST_CASE("Enter on a result opens the profile of that very sheet, and so does the button beside the queue",
          "[screening][pages]")
{
    ScreeningDesk room;
    room.take(ScreenedSchool::answeredSheets());
    room.page.refreshIfStale();
    room.model.results().sort(ResultsModel::Pupil, Qt::DescendingOrder);
    const QModelIndex second = room.model.results().index(1, 0);
    room.page.results().setCurrentIndex(second);
    QTest::keyClick(&room.page.results(), Qt::Key_Return);
    REQUIRE(room.opened);
    CHECK(room.opened->first == room.model.results().row(second).student);
    CHECK(room.sheets.byId(room.opened->second)->value.student == room.opened->first);
    room.opened.reset();
    const QModelIndex first = room.model.queue().index(0);
    room.page.queue().setCurrentIndex(first);
    room.page.profile().click();
    REQUIRE(room.opened);
    CHECK(room.opened->first == room.model.queue().row(first).candidate.student);
}

TEST_CASE("each step of an import has the keys at what one came for", "[screening][pages][focus]")
{
    ScreeningDesk room;
    room.page.show();
    REQUIRE(QTest::qWaitForWindowActive(&room.page));
    const auto isAtPrimary = [] {
        return QApplication::focusWidget()->property("kind").toString() == QStringLiteral("primary");
    };
    room.page.importAnswers();
    CHECK(isAtPrimary()); // choose the file
    room.panel.read(room.surveyFile(ScreenedSchool::answeredSheets()));
    REQUIRE(room.reach(AnswerImportPanel::Step::Declare));
    CHECK(qobject_cast<QComboBox*>(QApplication::focusWidget()));
    room.panel.declare(ScreenedSchool::declaration());
    room.panel.check();
    REQUIRE(room.reach(AnswerImportPanel::Step::Check));
    CHECK(isAtPrimary()); // take them
    room.panel.commit();
    CHECK(isAtPrimary()); // to these pupils
}
