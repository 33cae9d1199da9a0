// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "tests/support/draftbox.h"
#include "tests/support/screenedschool.h"
#include "ui/dialogs/meetingdialogs.h"
#include "ui/models/begunwork.h"
#include "ui/pages/screening/meetingspanel.h"
#include "ui/widgets/views.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace anxin;

namespace {

struct MeetingDesk : ScreenedSchool {
    DraftBox box{clock};
    QWidget window;
    std::unique_ptr<MeetingDialogs> dialogs;
    MeetingsPanel panel{meetings,
                        {[this] { dialogs->begin(); }, [this](const auto& meeting) { dialogs->minutes(meeting); },
                         [this](const auto& meeting, StudentId student) { dialogs->decide(meeting, student); },
                         [](StudentId) {}}};

    MeetingDesk()
    {
        window.show();
        dialogs = std::make_unique<MeetingDialogs>(meetings, box.drafts(), window);
        REQUIRE(triage.recordInterview({school.pupils[10], triage.waiting().front().campaign, clock.today(),
                                        QStringLiteral("林老师"), InterviewConclusion::KeyAttention, QStringLiteral("谈过"),
                                        std::nullopt, QString()}));
    }
    Stored<ReviewMeeting> begun()
    {
        REQUIRE(std::holds_alternative<std::monostate>(
            meetings.begin({std::nullopt, clock.today(), QStringLiteral("林老师\n何主任"), QString()})));
        meetings.refreshIfStale();
        return *meetings.chosen();
    }
    QModelIndex itemOf(StudentId student)
    {
        for (int row = 0; row < meetings.items().rowCount(); ++row)
            if (meetings.items().row(row).item.student == student)
                return meetings.items().index(row, 0);
        return {};
    }
    static bool isDone(const ActOutcome& outcome) { return std::holds_alternative<std::monostate>(outcome); }
};

} // namespace

TEST_CASE("a meeting shows whom it looks at, what was decided, and becomes one to read when signed", "[meeting][pages]")
{
    MeetingDesk desk;
    QAbstractItemModelTester tester(&desk.meetings.items(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Stored<ReviewMeeting> meeting = desk.begun();
    REQUIRE(desk.meetings.items().rowCount() == 2); // who was seen, and the review that was due on 13 November
    CHECK(desk.meetings.undecided() == 2);
    CHECK(desk.panel.pupil() == desk.school.pupils[10]);
    const auto level = desk.meetings.scheme()[1].id;
    CHECK(MeetingDesk::isDone(
        desk.meetings.decide(meeting.id, desk.school.pupils[10], {MeetingOutcome::Level, level, QStringLiteral("商定")})));
    desk.meetings.refreshIfStale();
    CHECK(desk.meetings.undecided() == 1);
    CHECK(desk.panel.pupil() == desk.school.pupils[2]); // the next one is marked
    const QString decided = labelOf(desk.meetings.scheme()[1].value);
    const auto shown = [&](int role) { return desk.itemOf(desk.school.pupils[10]).data(role); };
    CHECK(shown(PillRole).toString() == MeetingItemsModel::tr("Decided: %1").arg(decided));
    CHECK(shown(PillToneRole).toInt() == static_cast<int>(Tone::Neutral)); // no green for a serious level
    CHECK_FALSE(shown(SecondLineRole).toString().contains(decided));       // it is in force, and said once
    Stored<ReviewMeeting> closing = meeting;
    closing.value.minutes = QStringLiteral("逐一商量");
    CHECK(MeetingDesk::isDone(desk.meetings.sign(closing)));
    desk.meetings.refreshIfStale();
    CHECK(desk.meetings.items().rowCount() == 1);
    CHECK(std::holds_alternative<QString>(
        desk.meetings.decide(meeting.id, desk.school.pupils[10], {MeetingOutcome::Later, std::nullopt, QStringLiteral("x")})));
    FormDialog* read = desk.dialogs->minutes(*desk.meetings.chosen());
    CHECK(read->form().isReadOnly());
}

TEST_CASE("what was typed about a meeting is a draft, and is taken up from the first page", "[meeting][pages]")
{
    MeetingDesk desk;
    const Stored<ReviewMeeting> meeting = desk.begun();
    FormDialog* writing = desk.dialogs->minutes(meeting);
    QTest::keyClicks(writing->form().editorOf(QStringLiteral("minutes")), QStringLiteral("half a word"));
    FormDialog* deciding = desk.dialogs->decide(meeting, desk.school.pupils[10]);
    QTest::keyClicks(deciding->form().editorOf(QStringLiteral("reason")), QStringLiteral("half a reason"));
    desk.dialogs = std::make_unique<MeetingDialogs>(desk.meetings, desk.box.drafts(), desk.window); // as after a lock
    const DraftKey minutes{Writing::Meeting, {}, meeting.uid.text()};
    const DraftKey resolution{Writing::Resolution, desk.meetings.uidOf(desk.school.pupils[10]), meeting.uid.text()};
    CHECK(DraftKey::fromText(minutes.text())->record == meeting.uid.text());
    FormDialog* again = desk.dialogs->resume(minutes, std::nullopt);
    REQUIRE(again);
    CHECK(again->form().typed()[QStringLiteral("minutes")].toString() == QStringLiteral("half a word"));
    again = desk.dialogs->resume(resolution, desk.school.pupils[10]);
    REQUIRE(again);
    CHECK(again->form().typed()[QStringLiteral("reason")].toString() == QStringLiteral("half a reason"));
    CHECK_FALSE(desk.dialogs->resume({Writing::Note, {}, {}}, std::nullopt));
}
