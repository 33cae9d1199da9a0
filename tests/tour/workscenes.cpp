// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/draftbox.h"
#include "tests/support/screenedschool.h"
#include "tests/tour/scenes.h"
#include "ui/dialogs/correctsheetdialog.h"
#include "ui/pages/reports/exportpanel.h"
#include "ui/pages/reports/reportspage.h"
#include "ui/pages/screening/answergrid.h"
#include "ui/pages/screening/answerimportpanel.h"
#include "ui/pages/screening/paperentrypanel.h"
#include "ui/pages/screening/paperpupilstep.h"
#include "ui/pages/screening/screeningpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/views.h"

#include <QCoreApplication>
#include <QDir>
#include <QKeyEvent>
#include <QPushButton>
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
        places.openSheet = [](StudentId, AnswerSheetId) {};
        places.interview = places.setLevel = places.openCase = places.openStudent = [](StudentId) {};
        places.correctSheet = [](AnswerSheetId) {};
        auto screeningPage = std::make_unique<ScreeningPage>(room.shown, places, room.chooser);
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
    void declareFactors()
    {
        screening->importAnswers();
        AnswerImportPanel& panel = screening->importPanel();
        panel.read(room.platformFile());
        waitFor([&] { return panel.step() == AnswerImportPanel::Step::Declare; });
        AnswerDeclaration declaration = ScreenedSchool::declaration();
        declaration.coding = QStringLiteral("totals");
        declaration.campaign = QStringLiteral("2026 秋季平台普测");
        panel.declare(declaration);
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

    // A pile of papers, printed in that way.
    PaperEntryPanel& papers(const char* scale, const char* coding)
    {
        screening->refreshIfStale();
        screening->typeAnswers();
        PaperEntryPanel& panel = screening->paperPanel();
        panel.declare(room.model.chosen()->id,
                      {QString::fromLatin1(scale), QString::fromLatin1(coding), Subject::Informant::Self, QDate(2026, 11, 16)});
        return panel;
    }
    void paperOf(const QString& number, const QString& keys)
    {
        PaperPupilStep& step = screening->paperPanel().pupilStep();
        step.search().setText(number);
        step.take();
        type(screening->findChild<AnswerGrid*>(), keys);
    }
    static void type(QWidget* grid, const QString& keys)
    {
        for (const QChar character : keys) {
            const bool isEnter = character == u'\n';
            QKeyEvent press(QEvent::KeyPress,
                            isEnter             ? Qt::Key_Return
                            : character == u' ' ? Qt::Key_Space
                                                : Qt::Key_unknown,
                            Qt::NoModifier, character);
            QCoreApplication::sendEvent(grid, &press);
        }
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

void paperGrid(WorkStage& stage)
{
    stage.papers("mht", "sequence").next();
    stage.paperOf(QStringLiteral("202670305"), QStringLiteral("12212212121222112 12221212221122211221"));
}

void paperCritical(WorkStage& stage)
{
    stage.papers("phq-9", "own").next();
    stage.paperOf(QStringLiteral("202670302"), QStringLiteral("0110 1012\n0\n"));
    stage.paperOf(QStringLiteral("202670303"), QStringLiteral("012201201"));
}

void paperCompare(WorkStage& stage)
{
    stage.papers("phq-9", "own").next();
    stage.paperOf(QStringLiteral("202670304"), QStringLiteral("0110110100\n"));
    stage.paperOf(QStringLiteral("202670305"), QStringLiteral("1210110100\n"));
    stage.screening->paperPanel().pupilStep().modes().choose(1);
    stage.paperOf(QStringLiteral("202670304"), QStringLiteral("0110110100\n"));
    stage.paperOf(QStringLiteral("202670305"), QStringLiteral("12 0130100\n"));
}

void paperPupil(WorkStage& stage)
{
    paperGrid(stage);
    stage.screening->paperPanel().back();
    stage.screening->paperPanel().pupilStep().search().setText(QStringLiteral("wang"));
}

void correction(WorkStage& stage)
{
    screened(stage);
    const ScoredSheet sheet = stage.room.sheets.ofStudent(stage.room.school.pupils[2]).at(0);
    auto* dialog =
        new CorrectSheetDialog(std::make_unique<SheetCorrection>(stage.room.sheetEntry, stage.room.screening,
                                                                 stage.room.registered, stage.room.clock, sheet.sheet.id),
                               SmallSchool::counsellor(), &stage);
    WorkStage::type(&dialog->grid(), QStringLiteral("2 11"));
    dialog->setWindowFlags(Qt::Widget);
    dialog->setAutoFillBackground(true);
    dialog->setGeometry(203, 64, 960, 640);
    dialog->show();
}

// A campaign of three classes with enough pupils to have numbers, one of them badly tested.
void numbers(WorkStage& stage)
{
    ScreenedSchool& room = stage.room;
    const CampaignId campaign =
        *room.plans.add({QStringLiteral("2026 秋季心理测评"), CampaignKind::Annual, CampaignMode::Paper, QDate(2026, 11, 17)},
                        {room.school.units[0], room.school.units[1], room.school.units[2]});
    std::vector<StudentId> seen;
    room.doing(Op::ImportScreening, [&](UnitOfWork& uow) {
        for (int i = 0; i < 126; ++i) {
            Student student;
            student.name = QString(QStringLiteral("赵钱孙李周吴郑王冯陈褚卫")[i % 12]) +
                           QStringLiteral("安宁静远思齐乐言知行")[i % 10] + QStringLiteral("一二三四五六七")[i % 7];
            student.reading = QStringLiteral("x");
            student.classUnit = room.school.units[static_cast<std::size_t>(i % 3)];
            const StudentId pupil = room.students.add(uow, student);
            if (i % 17 == 5)
                continue;
            const bool isFlagged = i % 11 == 3;
            const AnswerSheetId sheet = room.sheets.add(uow, {campaign,
                                                              pupil,
                                                              QStringLiteral("phq-a"),
                                                              1,
                                                              {},
                                                              {},
                                                              QStringLiteral("self"),
                                                              QDate(2026, 11, 17),
                                                              {},
                                                              QStringLiteral("{}")});
            room.sheets.saveResult(uow, sheet,
                                   {isFlagged ? Signal::Candidate : Signal::None,
                                    i % 3 == 1 && i % 4 == 0 ? SheetValidity::Doubtful : SheetValidity::Valid,
                                    QStringLiteral("[]"), QStringLiteral("{}")});
            if (i % 33 == 3)
                room.sheets.addCritical(uow, {sheet, QStringLiteral("self-harm"), AlertLevel::SameDay, uow.now()});
            if (isFlagged && i % 2 == 1)
                seen.push_back(pupil);
        }
    });
    room.clock.advanceSeconds(150 * 60);
    for (const StudentId pupil : seen)
        (void)room.triage.recordInterview({pupil, campaign, room.clock.today(), SmallSchool::counsellor(),
                                           InterviewConclusion::Watch, QStringLiteral("谈了睡眠与作业"), room.clock.today(),
                                           QStringLiteral("请多陪伴")});
    stage.screening->refreshIfStale();
    stage.screening->campaigns().setCurrentIndex(room.model.campaigns().indexOf(campaign));
    stage.screening->tabs().setCurrentIndex(3);
}
std::vector<Scene> screeningScenes()
{
    return {scene("screening", screened),
            scene("screening-results",
                  [](WorkStage& stage) {
                      screened(stage);
                      stage.screening->tabs().setCurrentIndex(1);
                  }),
            scene("screening-takingpart", takingPart),
            scene("screening-numbers", numbers),
            scene("screening-file", [](WorkStage& stage) { stage.screening->importAnswers(); }),
            scene("screening-declare",
                  [](WorkStage& stage) {
                      stage.check();
                      AnswerImportPanel& panel = stage.screening->importPanel();
                      panel.read(stage.room.surveyFile(ScreenedSchool::answeredSheets()));
                      waitFor([&] { return panel.step() == AnswerImportPanel::Step::Declare; });
                  }),
            scene("screening-check", [](WorkStage& stage) { stage.check(); }),
            scene("screening-done", [](WorkStage& stage) {
                stage.check();
                stage.screening->importPanel().commit();
            })};
}

std::vector<Scene> reportScenes()
{
    return {scene("reports-none", [](WorkStage& stage) { stage.showPage(1); }),
            scene("reports",
                  [](WorkStage& stage) {
                      screened(stage);
                      stage.showPage(1);
                      stage.reports->preview();
                  }),
            scene("reports-screening",
                  [](WorkStage& stage) {
                      numbers(stage);
                      stage.showPage(1);
                      stage.reports->kind().setCurrentIndex(2);
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
void press(QWidget& panel, const QString& words)
{
    for (QPushButton* one : panel.findChildren<QPushButton*>())
        if (one->text() == words)
            return one->click();
}

std::vector<Scene> factorScenes()
{
    const auto check = [](WorkStage& stage) {
        stage.declareFactors();
        stage.screening->importPanel().check();
        waitFor([&] { return stage.screening->importPanel().step() == AnswerImportPanel::Step::Check; });
    };
    const auto take = [check](WorkStage& stage) {
        check(stage);
        stage.screening->importPanel().commit();
    };
    return {scene("screening-factors-declare", [](WorkStage& stage) { stage.declareFactors(); }),
            scene("screening-factors-check", check), scene("screening-factors-done", take),
            scene("screening-factors-results", [take](WorkStage& stage) {
                take(stage);
                press(stage.screening->importPanel(), AnswerImportPanel::tr("To the campaign"));
                stage.screening->tabs().setCurrentIndex(1);
            })};
}
} // namespace

std::vector<Scene> workScenes()
{
    std::vector<Scene> all = screeningScenes();
    for (auto* more : {&factorScenes, &reportScenes})
        for (Scene& one : more())
            all.push_back(std::move(one));
    return all;
}

std::vector<Scene> paperScenes()
{
    return {scene("paper-declare", [](WorkStage& stage) { stage.papers("phq-9", "own"); }),
            scene("paper-pupil", paperPupil),
            scene("paper-grid", paperGrid),
            scene("paper-critical", paperCritical),
            scene("paper-compare", paperCompare),
            scene("paper-correct", correction)};
}

} // namespace anxin
