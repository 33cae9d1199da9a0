// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "tests/ui/pages/crisisdesk.h"
#include "ui/theme/theme.h"
#include "ui/widgets/views.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QTabBar>

using namespace anxin;

TEST_CASE("what is marked stays marked while minutes pass and lines are written", "[crisis][pages]")
{
    ConsoleDesk desk;
    ConsoleDesk::press(Qt::Key_Return);
    ListView& duties = desk.console().tabs().list(CrisisTabs::Duties);
    ListView& steps = desk.console().steps();
    duties.setCurrentIndex(desk.model.duties().index(3));
    steps.setCurrentIndex(desk.model.steps().index(1));
    desk.clock.advanceSeconds(60);
    desk.model.tick();
    ConsoleDesk::type("a line");
    ConsoleDesk::press(Qt::Key_Return);
    CHECK(duties.currentIndex().row() == 3);
    CHECK(steps.currentIndex().row() == 1);
}

TEST_CASE("a key that is held and a hand that is too fast take one step, and then the first open one is marked",
          "[crisis][pages]")
{
    ConsoleDesk desk;
    ConsoleDesk::press(Qt::Key_Return);
    ListView& steps = desk.console().steps();
    QPushButton& take = desk.console().takeButton();
    steps.setCurrentIndex(desk.model.steps().index(2));
    steps.setFocus();
    const int left = desk.model.stepsLeft();
    const auto first = desk.model.step(0).id;
    ConsoleDesk::press(Qt::Key_Return);
    CHECK(desk.model.stepsLeft() == left - 1);
    CHECK(steps.currentIndex().row() == 0);
    CHECK(desk.model.step(0).id == first);
    ConsoleDesk::press(Qt::Key_Return);
    QTest::mouseClick(&take, Qt::LeftButton);
    CHECK(desk.model.stepsLeft() == left - 1);
    ConsoleDesk::rest();
    steps.setFocus();
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"), true);
    QApplication::sendEvent(&steps, &held);
    CHECK(desk.model.stepsLeft() == left - 1);
    ConsoleDesk::press(Qt::Key_Return); // two in a row, without marking anything
    CHECK(desk.model.stepsLeft() == left - 2);
    CHECK(take.isEnabled());
    ConsoleDesk::rest();
    QTest::mouseClick(&take, Qt::LeftButton);
    QTest::mouseClick(&take, Qt::LeftButton);
    CHECK(desk.model.stepsLeft() == left - 3);
}

TEST_CASE("what was ticked by mistake is taken back by a button of its own", "[crisis][pages]")
{
    ConsoleDesk desk;
    ConsoleDesk::press(Qt::Key_Return);
    ListView& steps = desk.console().steps();
    QPushButton& back = desk.console().takeBackButton();
    const int left = desk.model.stepsLeft();
    steps.setCurrentIndex(desk.model.steps().index(0));
    steps.setFocus();
    CHECK_FALSE(back.isVisible());
    ConsoleDesk::press(Qt::Key_Return);
    CHECK_FALSE(back.isVisible()); // the next one is marked
    steps.setCurrentIndex(desk.model.steps().index(desk.model.steps().rowCount() - 1));
    CHECK(back.isVisible());
    CHECK_FALSE(desk.console().takeButton().isEnabled());
    ConsoleDesk::rest();
    ConsoleDesk::press(Qt::Key_Return); // pressed once more, it stays done
    CHECK(desk.model.stepsLeft() == left - 1);
    QTest::mouseClick(&back, Qt::LeftButton);
    CHECK(desk.model.stepsLeft() == left);
    CHECK_FALSE(back.isVisible());
}

TEST_CASE("in a narrow window the log stays readable, and the buttons stand below the words", "[crisis][pages]")
{
    ConsoleDesk desk;
    desk.model.begin(QStringLiteral("pupil on the roof of the old building, a teacher is on the way"));
    desk.page.resize(600, 700);
    ConsoleDesk::settle();
    CHECK(desk.console().log().width() >= scaled(300));
    const QLabel* title = ConsoleDesk::labelIn(desk.console(), desk.model.title());
    REQUIRE(title);
    CHECK(desk.console().closeButton().mapTo(&desk.page, QPoint(0, 0)).y() >=
          title->mapTo(&desk.page, QPoint(0, title->height())).y());
}

TEST_CASE("ticking a situation that must be reported opens the report", "[crisis][pages]")
{
    ConsoleDesk desk;
    ConsoleDesk::press(Qt::Key_Return);
    desk.console().tabs().tabs().setCurrentIndex(CrisisTabs::Duties);
    ListView& duties = desk.console().tabs().list(CrisisTabs::Duties);
    duties.setCurrentIndex(desk.model.duties().index(4));
    duties.setFocus();
    ConsoleDesk::press(Qt::Key_Return);
    FormDialog* report = desk.dialog();
    REQUIRE(report);
    CHECK(desk.crises.dutiesOf(*desk.model.chosen())[4].tickedAt);
    QTest::keyClicks(report->form().editorOf(QStringLiteral("text")), QStringLiteral("facts"));
    QTest::keyClick(report->form().editorOf(QStringLiteral("way")), Qt::Key_Down);
    const auto enter = [&] {
        QTest::keyClick(report->form().editorOf(QStringLiteral("text")), Qt::Key_Return, Qt::ControlModifier);
    };
    enter();
    CHECK_FALSE(report->form().problemAt(QStringLiteral("office")).isEmpty());
    QTest::keyClick(report->form().editorOf(QStringLiteral("office")), Qt::Key_Down);
    enter();
    CHECK(desk.crises.dutiesOf(*desk.model.chosen())[4].missing() ==
          std::vector{ReportOffice::CivilAffairs, ReportOffice::Education});
    desk.page.refreshIfStale();
    CHECK(desk.model.duties().index(4).data(SecondLineRole).toString().contains(QStringLiteral("Education")));
}

TEST_CASE("none of the situations that must be reported is marked before a hand marks it", "[crisis][pages]")
{
    ConsoleDesk desk;
    ConsoleDesk::press(Qt::Key_Return);
    CrisisTabs& tabs = desk.console().tabs();
    tabs.tabs().setCurrentIndex(CrisisTabs::Duties);
    ListView& duties = tabs.list(CrisisTabs::Duties);
    QPushButton* applies = nullptr;
    for (QPushButton* one : tabs.findChildren<QPushButton*>())
        if (one->text() == QStringLiteral("Applies"))
            applies = one;
    REQUIRE(applies);
    const std::size_t lines = desk.lines();
    duties.setFocus(Qt::TabFocusReason);
    ConsoleDesk::press(Qt::Key_Return);
    CHECK_FALSE(duties.currentIndex().isValid());
    CHECK_FALSE(applies->isEnabled());
    CHECK(desk.lines() == lines);
    ConsoleDesk::press(Qt::Key_Down);
    CHECK(applies->isEnabled());
    const CrisisEventId first = desk.model.chosen()->id;
    desk.model.begin(QStringLiteral("another one")); // with the same situations
    CHECK_FALSE(duties.currentIndex().isValid());
    CHECK_FALSE(applies->isEnabled());
    REQUIRE(isDone(desk.model.tickDuty(desk.model.situationAt(4))));
    desk.model.choose(first);
    CHECK_FALSE(duties.currentIndex().isValid());
    desk.model.begin(QStringLiteral("a third one"));
    REQUIRE(isDone(desk.model.tickDuty(desk.model.situationAt(4))));
    desk.model.refreshIfStale();
    CHECK(duties.currentIndex().row() == 4); // still to be reported
    const std::size_t ticked = desk.lines();
    applies->click(); // opens its report once more, and writes nothing
    CHECK(desk.lines() == ticked);
    REQUIRE(desk.dialog());
    desk.dialog()->reject();
}

TEST_CASE("the log tells a report of the incident from one that the law asks for", "[crisis][pages]")
{
    ConsoleDesk desk;
    ConsoleDesk::press(Qt::Key_Return);
    CrisisEntry incident = desk.model.newEntry(EntryKind::Report);
    incident.stage = ReportStage::Oral;
    incident.party = QStringLiteral("县教育局安全科");
    incident.way = ContactWay::Phone;
    incident.text = QStringLiteral("已送医");
    REQUIRE(isDone(desk.model.record(incident)));
    CrisisDutyReport asked;
    asked.office = ReportOffice::Police;
    asked.way = ContactWay::Phone;
    asked.text = incident.text;
    REQUIRE(isDone(desk.model.reportDuty(QStringLiteral("5"), asked)));
    desk.model.refreshIfStale();
    CHECK(desk.model.log().index(0).data(PillRole).toString() == QStringLiteral("Mandatory report"));
    CHECK(desk.model.log().index(1).data(PillRole).toString() == QStringLiteral("Incident report"));
}
