// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/demoschool.h"
#include "tests/support/draftbox.h"
#include "tests/support/screenedschool.h"
#include "tests/tour/scenes.h"
#include "tests/tour/windowstage.h"
#include "ui/dialogs/meetingdialogs.h"
#include "ui/pages/screening/boardpanel.h"
#include "ui/pages/screening/meetingspanel.h"
#include "ui/pages/screening/screeningpage.h"
#include "ui/widgets/views.h"

#include <QPushButton>

namespace anxin {

namespace {

// The demo school, with many cards and signed meetings.
struct LargeSchool : ScreeningStand {
    DemoCounts counts = filled(*vault, catalogue, rules);

private:
    static DemoCounts filled(Vault& vault, const Catalogue& catalogue, const RuleBook& rules)
    {
        NoProgress progress;
        return *fillDemo(vault, catalogue, rules, {.students = 1200, .years = 2}, progress);
    }
};

// Screening in the window, over one of the two schools.
template <class School>
class TriageStageScene final : public WindowStage {
public:
    using Arrange = std::function<void(TriageStageScene&)>;
    explicit TriageStageScene(const Arrange& arrange)
    {
        Places places;
        places.planCampaign = [](const auto&) {};
        places.interview = places.setLevel = places.openCase = places.openStudent = [](StudentId) {};
        places.carryOut = [](StudentId, const TriageMove&) {};
        places.beginMeeting = [] {};
        auto made = std::make_unique<ScreeningPage>(room.shown, places, room.chooser);
        page = add(std::move(made));
        window().showWorkspace();
        arrange(*this);
    }
    ~TriageStageScene() override { window().removePages(); }

    School room;
    DraftBox box{room.clock};
    MeetingDialogs dialogs{room.meetings, box.drafts(), *this};
    ScreeningPage* page;
};

using Few = TriageStageScene<ScreenedSchool>;
using Many = TriageStageScene<LargeSchool>;

template <class Stage>
Scene scene(const char* name, const typename Stage::Arrange& arrange)
{
    return {QString::fromLatin1(name), [=](const Clock&) { return std::make_unique<Stage>(arrange); }};
}

void seen(Few& stage, std::size_t which, InterviewConclusion conclusion)
{
    (void)stage.room.triage.recordInterview({stage.room.school.pupils[which], std::nullopt, stage.room.clock.today(),
                                             QStringLiteral("林老师"), conclusion, QStringLiteral("谈了睡眠与同学关系"),
                                             std::nullopt, QString()});
}

void board(Few& stage)
{
    seen(stage, 11, InterviewConclusion::HighRisk);
    stage.page->showSection(ScreeningPage::Board);
    stage.page->board().column(TriageStage::ToSee).setFocus();
}

Stored<ReviewMeeting> meeting(Few& stage)
{
    seen(stage, 10, InterviewConclusion::KeyAttention);
    seen(stage, 11, InterviewConclusion::Crisis);
    seen(stage, 12, InterviewConclusion::Watch);
    (void)stage.room.meetings.begin(
        {std::nullopt, stage.room.clock.today(), QStringLiteral("林老师(心理教师)\n何主任(德育处)\n各班班主任"), QString()});
    stage.page->showSection(ScreeningPage::Meetings);
    const Stored<ReviewMeeting> held = *stage.room.meetings.chosen();
    (void)stage.room.meetings.decide(
        held.id, stage.room.school.pupils[11],
        {MeetingOutcome::Level, stage.room.meetings.scheme()[1].id, QStringLiteral("与会人员一致同意"), QString()});
    stage.page->refreshIfStale();
    return held;
}

} // namespace

std::vector<Scene> triageScenes()
{
    return {scene<Few>("triage-board", board),
            scene<Few>("triage-board-refused",
                       [](Few& stage) {
                           board(stage);
                           stage.page->refreshIfStale();
                           ListView& waiting = stage.page->board().column(TriageStage::ToSee);
                           waiting.setCurrentIndex(waiting.model()->index(0, 0));
                           stage.page->board().move(TriageStage::Helped);
                       }),
            scene<Many>("triage-board-many", [](Many& stage) { stage.page->showSection(ScreeningPage::Board); }),
            scene<Many>("triage-board-table",
                        [](Many& stage) {
                            stage.page->showSection(ScreeningPage::Board);
                            stage.page->board().asTable().click();
                        }),
            scene<Few>("meetings-none", [](Few& stage) { stage.page->showSection(ScreeningPage::Meetings); }),
            scene<Few>("meeting", [](Few& stage) { meeting(stage); }),
            scene<Few>("meeting-decide",
                       [](Few& stage) { stage.show(stage.dialogs.decide(meeting(stage), stage.room.school.pupils[10])); }),
            scene<Few>("meeting-minutes", [](Few& stage) { stage.show(stage.dialogs.minutes(meeting(stage))); }),
            scene<Many>("meeting-signed", [](Many& stage) { stage.page->showSection(ScreeningPage::Meetings); })};
}

} // namespace anxin
