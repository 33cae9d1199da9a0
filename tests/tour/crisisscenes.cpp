// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/crisisstand.h"
#include "tests/tour/scenes.h"
#include "tests/tour/windowstage.h"
#include "ui/forms/formdialog.h"
#include "ui/pages/crisis/crisisconsole.h"
#include "ui/pages/crisis/crisistabs.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/views.h"

#include <QTabBar>
#include <QTimer>

namespace anxin {

namespace {

// The console in the window, above the small school.
class CrisisStage final : public WindowStage {
public:
    using Arrange = std::function<void(CrisisStage&)>;
    explicit CrisisStage(const Arrange& arrange)
    {
        auto made = std::make_unique<CrisisPage>(room.model, *room.dialogs, CrisisPage::Seams{[] {}});
        page = add(std::move(made));
        window().showWorkspace();
        page->refreshIfStale();
        arrange(*this);
    }
    ~CrisisStage() override { window().removePages(); }

    CrisisStand room;
    CrisisPage* page;
};

Scene scene(const char* name, const CrisisStage::Arrange& arrange)
{
    return {QString::fromLatin1(name), [=](const Clock&) { return std::make_unique<CrisisStage>(arrange); }};
}

void reportAndLookAround(CrisisStage& stage)
{
    CrisisModel& model = stage.room.model;
    const FixedClock& clock = stage.room.clock;
    CrisisEntry report = model.newEntry(EntryKind::Report);
    report.stage = ReportStage::Oral;
    report.party = QStringLiteral("县教育局安全科");
    report.way = ContactWay::Phone;
    report.text = QStringLiteral("一名学生自伤,已送医,神志清楚。");
    (void)model.record(report);
    CrisisDutyReport toPolice;
    toPolice.office = ReportOffice::Police;
    toPolice.officer = QStringLiteral("城关派出所 王警官");
    toPolice.way = ContactWay::Phone;
    toPolice.text = report.text;
    (void)model.reportDuty(QStringLiteral("5"), toPolice);
    (void)model.addAffected({model.chosen()->id,
                             stage.room.school.pupils[3],
                             CrisisRing::Closest,
                             QStringLiteral("同桌,在场"),
                             {},
                             clock.today().addDays(28),
                             {},
                             {},
                             {}});
    (void)model.addAffected({model.chosen()->id,
                             stage.room.school.pupils[5],
                             CrisisRing::Near,
                             QStringLiteral("同寝室"),
                             {},
                             clock.today().addDays(28),
                             {},
                             {},
                             {}});
}

// An afternoon in which much has been done, and something is late.
void running(CrisisStage& stage)
{
    CrisisModel& model = stage.room.model;
    FixedClock& clock = stage.room.clock;
    model.begin(QStringLiteral("班主任来电:学生在教室说不想活了"));
    CrisisEvent event = model.chosen()->value;
    event.kind = CrisisKind::SuicideAttempt;
    event.urgency = CrisisUrgency::VeryUrgent;
    event.place = QStringLiteral("教学楼三层");
    event.student = stage.room.school.pupils[1];
    (void)model.describe(event);
    model.refreshIfStale();
    const auto after = [&](int seconds) { clock.advanceSeconds(seconds); };
    after(120);
    (void)model.takeStep(0);
    model.refreshIfStale();
    (void)model.write(EntryKind::Log, QStringLiteral("已到教室。学生坐在窗边,不愿说话;班主任陪在旁边,窗已关上。"));
    after(200);
    (void)model.takeStep(0);
    (void)model.write(EntryKind::Call, QStringLiteral("急救 120:说明左前臂割伤,神志清楚,预计 15 分钟到。"));
    (void)model.takeRole(QStringLiteral("school-doctor"), {QStringLiteral("王校医"), QStringLiteral("8003")});
    (void)model.takeRole(QStringLiteral("counsellor"), {QStringLiteral("林老师"), {}});
    after(400);
    (void)model.startWatch({model.chosen()->id,
                            event.student,
                            {},
                            QStringLiteral("班主任周老师"),
                            QStringLiteral("心理室"),
                            clock.now(),
                            {},
                            QTime(12, 0),
                            {},
                            {},
                            {}});
    (void)model.notice({QStringLiteral("母亲"),
                        ContactWay::Phone,
                        NoticeOutcome::Reached,
                        {},
                        QStringLiteral("13900000000"),
                        QStringLiteral("请立即到校,不要责备孩子。"),
                        {},
                        {}});
    (void)model.tickDuty(QStringLiteral("5"));
    after(900);
    reportAndLookAround(stage);
    after(600);
    model.refreshIfStale();
    model.tick();
}

CrisisStage::Arrange onTab(CrisisTabs::Tab tab)
{
    return [tab](CrisisStage& stage) {
        running(stage);
        stage.page->console().tabs().tabs().setCurrentIndex(tab);
    };
}

void closed(CrisisStage& stage)
{
    running(stage);
    (void)stage.room.model.close({QStringLiteral("学生已由母亲陪同就医,情绪平稳,当晚回家。"),
                                  QStringLiteral("每天电话联系,返校前评估;关注在场同学。"),
                                  QStringLiteral("其余步骤由医院和家庭继续"),
                                  {}});
    stage.room.model.refreshIfStale();
}

// Scrolled down to what stands below the steps.
void protocolBelow(CrisisStage& stage)
{
    FormDialog* dialog = stage.room.dialogs->protocol();
    stage.show(dialog);
    QTimer::singleShot(0, dialog, [dialog] { // after the keys have come to its first field
        dialog->form().editorOf(QStringLiteral("rings"))->setFocus(Qt::TabFocusReason);
    });
}

} // namespace

std::vector<Scene> crisisScenes()
{
    return {scene("crisis-none", [](CrisisStage&) {}),
            scene("crisis-begun", [](CrisisStage& stage) { stage.room.model.begin({}); }),
            scene("crisis-running", running),
            scene("crisis-roles", onTab(CrisisTabs::Roles)),
            scene("crisis-watch", onTab(CrisisTabs::Watches)),
            scene("crisis-reports", onTab(CrisisTabs::Reports)),
            scene("crisis-duty", onTab(CrisisTabs::Duties)),
            scene("crisis-told", onTab(CrisisTabs::Told)),
            scene("crisis-ring", onTab(CrisisTabs::Affected)),
            scene("crisis-closed", closed),
            scene("crisis-list",
                  [](CrisisStage& stage) {
                      closed(stage);
                      stage.room.model.begin(QStringLiteral("午休后没有回教室"));
                      stage.room.model.chooseNone();
                      stage.window().lasting().show(Tone::Warn, stage.room.model.openWords(), CrisisPage::tr("Crisis"));
                  }),
            scene("crisis-known",
                  [](CrisisStage& stage) {
                      running(stage);
                      stage.show(stage.room.dialogs->describe());
                  }),
            scene("crisis-notice",
                  [](CrisisStage& stage) {
                      running(stage);
                      stage.show(stage.room.dialogs->notice());
                  }),
            scene("crisis-duty-report",
                  [](CrisisStage& stage) {
                      running(stage);
                      stage.show(stage.room.dialogs->dutyReport(QStringLiteral("5")));
                  }),
            scene("crisis-exception",
                  [](CrisisStage& stage) {
                      running(stage);
                      stage.show(stage.room.dialogs->exception());
                  }),
            scene("crisis-closing",
                  [](CrisisStage& stage) {
                      running(stage);
                      stage.show(stage.room.dialogs->close());
                  }),
            scene("crisis-protocol", [](CrisisStage& stage) { stage.show(stage.room.dialogs->protocol()); }),
            scene("crisis-protocol-below", protocolBelow)};
}

} // namespace anxin
