// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/draftbox.h"
#include "tests/support/screenedschool.h"
#include "tests/tour/scenes.h"
#include "ui/pages/reports/exportpanel.h"
#include "ui/pages/reports/reportspage.h"
#include "ui/pages/screening/answerimportpanel.h"
#include "ui/pages/screening/screeningpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/widgets/views.h"

#include <QDir>
#include <QTabBar>

namespace anxin {

namespace {
// The window with the two pages on which long work is done, brought into one of its states.
class WorkStage final : public QWidget {
public:
    using Arrange = std::function<void(WorkStage&)>;
    explicit WorkStage(const Arrange& arrange)
        : m_preferences(QDir::temp().filePath(QStringLiteral("anxin-tour-unused.ini"))),
          m_window(m_preferences)
    {
        Places places;
        places.planCampaign = [](const auto&) {};
        places.interview = places.setLevel = places.openCase = places.openStudent = [](StudentId) {};
        auto screeningPage = std::make_unique<ScreeningPage>(room.model, room.answers, places, room.chooser);
        auto reportsPage = std::make_unique<ReportsPage>(room.reportsModel, room.chooser, m_box.drafts());
        screening = screeningPage.get();
        reports = reportsPage.get();
        m_window.addPage(std::move(screeningPage));
        m_window.addPage(std::move(reportsPage));
        m_window.setParent(this, Qt::Widget);
        m_window.showWorkspace();
        arrange(*this);
    }
    ~WorkStage() override { m_window.removePages(); }

    void showPage(int page) { m_window.showPage(page); }
    void check()
    {
        screening->importAnswers();
        AnswerImportPanel& panel = screening->importPanel();
        panel.read(room.surveyFile(ScreenedSchool::answeredSheets() + ScreenedSchool::doubtfulSheets()));
        waitFor([&] { return panel.step() == AnswerImportPanel::Step::Declare; });
        panel.declare(ScreenedSchool::declaration());
        panel.check();
        waitFor([&] { return panel.step() == AnswerImportPanel::Step::Check; });
    }
    void order()
    {
        showPage(1);
        room.drives = {{room.folder.path(), QStringLiteral("上报专用"), QStringLiteral("/dev/sdb1"), QStringLiteral("exfat"),
                        7'900'000'000, 15'600'000'000, false},
                       {QStringLiteral("/media/old"), QString(), QStringLiteral("/dev/sdc1"), QStringLiteral("vfat"),
                        120'000'000, 2'000'000'000, true}};
        reports->preview();
        reports->tabs().setCurrentIndex(1);
        reports->exportPanel().setOrder(QStringLiteral("安和县教育局"), QStringLiteral("关于报送学期心理健康工作情况的通知"));
    }

    ScreenedSchool room;
    DraftBox m_box{room.clock};
    ScreeningPage* screening;
    ReportsPage* reports;

protected:
    void resizeEvent(QResizeEvent*) override { m_window.setGeometry(rect()); }

private:
    Preferences m_preferences;
    MainWindow m_window;
};

Scene scene(const char* name, const WorkStage::Arrange& arrange)
{
    return {QString::fromLatin1(name), [=](const Clock&) { return std::make_unique<WorkStage>(arrange); }};
}

void screened(WorkStage& stage)
{
    stage.room.take(ScreenedSchool::answeredSheets());
    stage.screening->refreshIfStale();
    stage.screening->campaigns().setCurrentIndex(stage.room.model.campaigns().index(0));
}

void takingPart(WorkStage& stage)
{
    screened(stage);
    const Stored<Campaign> campaign = *stage.room.model.chosen();
    (void)stage.room.plans.save(campaign, stage.room.school.units, {{QStringLiteral("phq-a"), 1, QStringLiteral("own")}});
    stage.room.plans.noteUntested(campaign.id, {stage.room.school.pupils[9]}, UntestedReason::Absent,
                                  QStringLiteral("发烧，周一补测"));
    stage.screening->refreshIfStale();
    stage.screening->tabs().setCurrentIndex(2);
}
} // namespace

std::vector<Scene> workScenes()
{
    return {scene("screening", screened),
            scene("screening-results",
                  [](WorkStage& stage) {
                      screened(stage);
                      stage.screening->tabs().setCurrentIndex(1);
                  }),
            scene("screening-takingpart", takingPart),
            scene("screening-file", [](WorkStage& stage) { stage.screening->importAnswers(); }),
            scene("screening-declare",
                  [](WorkStage& stage) {
                      stage.check();
                      AnswerImportPanel& panel = stage.screening->importPanel();
                      panel.read(stage.room.surveyFile(ScreenedSchool::answeredSheets()));
                      waitFor([&] { return panel.step() == AnswerImportPanel::Step::Declare; });
                  }),
            scene("screening-check", [](WorkStage& stage) { stage.check(); }),
            scene("screening-done",
                  [](WorkStage& stage) {
                      stage.check();
                      stage.screening->importPanel().commit();
                  }),
            scene("reports-none", [](WorkStage& stage) { stage.showPage(1); }),
            scene("reports",
                  [](WorkStage& stage) {
                      screened(stage);
                      stage.showPage(1);
                      stage.reports->preview();
                  }),
            scene("reports-send", [](WorkStage& stage) { stage.order(); }),
            scene("reports-sent",
                  [](WorkStage& stage) {
                      stage.order();
                      ExportPanel& panel = stage.reports->exportPanel();
                      panel.choose(stage.room.folder.path());
                      panel.begin();
                      waitFor([&] { return panel.receipt().has_value(); });
                  }),
            scene("reports-ledger", [](WorkStage& stage) {
                stage.order();
                ExportPanel& panel = stage.reports->exportPanel();
                panel.choose(stage.room.folder.path());
                panel.begin();
                waitFor([&] { return panel.receipt().has_value(); });
                stage.reports->refreshIfStale();
                stage.reports->tabs().setCurrentIndex(2);
            })};
}

} // namespace anxin
