// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "tests/support/screenedschool.h"
#include "ui/pages/screening/boardpanel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/views.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

using namespace anxin;

namespace {

struct BoardDesk : ScreenedSchool {
    std::vector<std::pair<StudentId, TriageMove>> asked;
    std::optional<StudentId> opened;
    BoardPanel panel{board,
                     {[this](StudentId student) { opened = student; },
                      [this](StudentId student, const TriageMove& move) { asked.emplace_back(student, move); }}};

    BoardDesk()
    {
        panel.resize(1100, 600);
        panel.show();
        board.refreshIfStale();
        panel.setFocus();
        QCoreApplication::processEvents();
    }
    StudentId pupil(std::size_t which) const { return school.pupils.at(which); }
    int count(TriageStage stage) { return panel.column(stage).model()->rowCount(); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void goTo(std::size_t which)
    {
        const int row = *board.rowOf(pupil(which));
        ListView& list = panel.column(board.card(row).card.stage);
        list.setFocus();
        for (int at = 0; at < list.model()->rowCount() && panel.pupil() != pupil(which); ++at)
            list.setCurrentIndex(list.model()->index(at, 0));
        REQUIRE(panel.pupil() == pupil(which));
    }
};

} // namespace

TEST_CASE("each pupil stands in one column, the most urgent on top, and the table has the same rows", "[board][pages]")
{
    BoardDesk desk;
    QAbstractItemModelTester tester(&desk.board, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(desk.count(TriageStage::ToSee) == 3);
    CHECK(desk.count(TriageStage::ToDecide) == 0);
    CHECK(desk.count(TriageStage::Helped) == 3);
    CHECK(desk.count(TriageStage::Watched) == 1);
    CHECK(desk.count(TriageStage::Closed) == 0);
    const QModelIndex first = desk.panel.column(TriageStage::ToSee).model()->index(0, 0);
    CHECK(first.data().toString() == QStringLiteral("曾小红"));
    CHECK(first.data(AlarmRole).toBool());
    CHECK(first.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("曾小红")));
    CHECK(desk.panel.table().model()->rowCount() == 7);
}

TEST_CASE("a card with a critical answer has its line for the reason, and says what is due to whoever asks", "[board][pages]")
{
    BoardDesk desk;
    const QModelIndex first = desk.panel.column(TriageStage::ToSee).model()->index(0, 0);
    const TriageCard& card = desk.board.card(0).card;
    REQUIRE(card.urgency);
    REQUIRE(card.dueKind);
    CHECK(first.data(DueRole).toString().isEmpty());
    CHECK(first.data(Qt::ToolTipRole).toString().contains(label(*card.dueKind)));
    CHECK(first.data(Qt::AccessibleTextRole).toString().contains(label(*card.dueKind)));
    const QModelIndex due = desk.board.index(0, TriageBoardModel::Due);
    CHECK_FALSE(due.data().toString().isEmpty());
    CHECK(due.data(Qt::ToolTipRole).toString().contains(label(*card.dueKind)));
}

TEST_CASE("a board that is too narrow scrolls sideways, to the column that has the keys", "[board][pages]")
{
    BoardDesk desk;
    desk.panel.resize(600, 600);
    QCoreApplication::processEvents();
    const int width = desk.panel.column(TriageStage::ToSee).width();
    CHECK(width >= scaled(200));
    for (const auto& stage : entriesOf<TriageStage>)
        CHECK(desk.panel.column(stage.value).width() == width);
    CHECK(desk.panel.column(TriageStage::Watched).visibleRegion().isEmpty());
    desk.panel.column(TriageStage::Watched).setFocus();
    QCoreApplication::processEvents();
    CHECK(desk.panel.column(TriageStage::Watched).visibleRegion().boundingRect().width() == width);
}

TEST_CASE("the arrows go through the board, and Enter opens the pupil", "[board][pages]")
{
    BoardDesk desk;
    desk.goTo(0);
    BoardDesk::press(Qt::Key_Down);
    CHECK(desk.panel.pupil() == desk.pupil(11)); // who has waited longer
    BoardDesk::press(Qt::Key_Right);
    CHECK(desk.panel.column(TriageStage::Helped).hasFocus()); // over the empty column
    BoardDesk::press(Qt::Key_Left);
    CHECK(desk.panel.column(TriageStage::ToSee).hasFocus());
    BoardDesk::press(Qt::Key_Return);
    CHECK(desk.opened == desk.panel.pupil());
}

TEST_CASE("a move asks for the act that is its evidence, and nothing else is changed", "[board][pages]")
{
    BoardDesk desk;
    desk.goTo(0);
    BoardDesk::press(Qt::Key_Right, Qt::AltModifier);
    REQUIRE(desk.asked.size() == 1);
    CHECK(desk.asked[0].first == desk.pupil(0));
    CHECK(desk.asked[0].second.act == TriageAct::Interview);
    CHECK(desk.count(TriageStage::ToSee) == 3);

    desk.goTo(1); // the most serious level: observation needs evidence
    BoardDesk::press(Qt::Key_Right, Qt::AltModifier);
    REQUIRE(desk.asked.size() == 2);
    CHECK(desk.asked[1].second.act == TriageAct::SetLevel);
    CHECK(desk.asked[1].second.rank == 4);
    CHECK(desk.asked[1].second.needsEvidence);
}

TEST_CASE("a move that no act allows says why and what would do it", "[board][pages]")
{
    BoardDesk desk;
    desk.goTo(0);
    desk.panel.move(TriageStage::Helped);
    CHECK(desk.asked.empty());
    CHECK_FALSE(desk.panel.bar().isHidden());
    desk.goTo(6);
    desk.panel.move(TriageStage::ToSee);
    CHECK(desk.asked.empty());
    BoardDesk::press(Qt::Key_Right, Qt::AltModifier); // what is said goes with the next act
    CHECK(desk.panel.bar().isHidden());
    CHECK(desk.asked.size() == 1);
}

TEST_CASE("after the act the card stands where the records put it, and has the keyboard", "[board][pages]")
{
    BoardDesk desk;
    desk.goTo(10);
    REQUIRE(desk.triage.recordInterview({desk.pupil(10), desk.triage.waiting().front().campaign, desk.clock.today(),
                                         QStringLiteral("林老师"), InterviewConclusion::Watch, QStringLiteral("谈过"),
                                         std::nullopt, QString()}));
    desk.board.refreshIfStale();
    CHECK(desk.count(TriageStage::ToDecide) == 1);
    CHECK(desk.panel.column(TriageStage::ToDecide).hasFocus());
    CHECK(desk.panel.pupil() == desk.pupil(10));
    desk.goTo(11);
    REQUIRE(desk.triage.recordInterview({desk.pupil(11), desk.triage.waiting().front().campaign, desk.clock.today(),
                                         QStringLiteral("林老师"), InterviewConclusion::Excluded, QStringLiteral("谈过"),
                                         std::nullopt, QString()}));
    desk.board.refreshIfStale();
    CHECK(desk.panel.pupil() == desk.pupil(0)); // the next one in that column
}

TEST_CASE("a card that is dropped on another column asks for the same act and stays where it was", "[board][pages]")
{
    BoardDesk desk;
    auto& from = dynamic_cast<BoardColumn&>(*desk.panel.column(TriageStage::Watched).model());
    auto& to = dynamic_cast<BoardColumn&>(*desk.panel.column(TriageStage::Helped).model());
    const std::unique_ptr<QMimeData> carried(from.mimeData({from.index(0, 0)}));
    CHECK(carried->formats().size() == 1); // nothing of the pupil that another window could read
    CHECK(to.canDropMimeData(carried.get(), Qt::MoveAction, -1, -1, {}));
    CHECK_FALSE(to.dropMimeData(carried.get(), Qt::MoveAction, -1, -1, {}));
    REQUIRE(QTest::qWaitFor([&] { return desk.asked.size() == 1; }));
    CHECK(desk.asked[0].first == desk.pupil(6));
    CHECK(desk.asked[0].second.act == TriageAct::SetLevel);
    CHECK(desk.count(TriageStage::Watched) == 1);
    QMimeData other;
    other.setText(QStringLiteral("1"));
    CHECK_FALSE(to.canDropMimeData(&other, Qt::MoveAction, -1, -1, {}));
}

TEST_CASE("the table opens and marks the same pupils as the cards", "[board][pages]")
{
    BoardDesk desk;
    desk.panel.asTable().click();
    CHECK(desk.panel.table().isVisible());
    desk.panel.table().setCurrentIndex(desk.panel.table().model()->index(1, 0));
    desk.panel.table().setFocus();
    BoardDesk::press(Qt::Key_Return);
    CHECK(desk.opened == desk.board.card(1).card.student);
    desk.panel.table().sortByColumn(TriageBoardModel::Level, Qt::AscendingOrder);
    CHECK(desk.panel.table().model()->index(0, 0).data().toString() == QStringLiteral("张伟")); // by rank, not by its words
}
