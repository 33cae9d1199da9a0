// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "tests/ui/pages/crisisdesk.h"
#include "ui/widgets/choicecombo.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/views.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QTabBar>

using namespace anxin;

TEST_CASE("a crisis is begun, written, worked on and closed by keys alone", "[crisis][pages]")
{
    ConsoleDesk desk;
    REQUIRE(QApplication::focusWidget() == &desk.page.beginning());
    ConsoleDesk::type("pupil on the roof");
    ConsoleDesk::press(Qt::Key_Return);
    REQUIRE(desk.model.isOpen());
    CHECK(desk.model.chosen()->value.title == QStringLiteral("pupil on the roof"));
    REQUIRE(QApplication::focusWidget() == &desk.console().line());
    for (const char* text : {"teacher is with her", "110 called", "she has come down"}) {
        ConsoleDesk::type(text);
        ConsoleDesk::press(Qt::Key_Return);
        CHECK(desk.console().line().text().isEmpty());
    }
    CHECK(desk.lines() == 4);
    CHECK(desk.model.log().data(desk.model.log().index(0), TextRole).toString() == QStringLiteral("she has come down"));
    ConsoleDesk::press(Qt::Key_Return); // nothing typed, nothing written
    CHECK(desk.lines() == 4);
    CHECK_FALSE(desk.console().bar().isHidden());

    const int left = desk.model.stepsLeft();
    desk.console().steps().setFocus();
    ConsoleDesk::press(Qt::Key_Return);
    CHECK(desk.model.stepsLeft() == left - 1);
    CHECK(desk.lines() == 5);

    desk.console().closeButton().setFocus();
    ConsoleDesk::press(Qt::Key_Space);
    FormDialog* closing = desk.dialog();
    REQUIRE(closing);
    const auto typeInto = [&](const char* key, const QString& text) {
        QWidget* editor = closing->form().editorOf(QLatin1StringView(key));
        QTest::keyClicks(editor, text);
        return editor;
    };
    typeInto("summary", QStringLiteral("done"));
    QTest::keyClick(typeInto("follow_up", QStringLiteral("none")), Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.model.isOpen()); // steps are open: it asks why it is closed all the same
    CHECK_FALSE(closing->form().problemAt(QStringLiteral("all_the_same")).isEmpty());
    QTest::keyClick(typeInto("all_the_same", QStringLiteral("false alarm")), Qt::Key_Return, Qt::ControlModifier);
    ConsoleDesk::settle();
    desk.page.refreshIfStale();
    CHECK_FALSE(desk.model.isOpen());
    CHECK_FALSE(desk.console().line().isVisible());
}

TEST_CASE("what is still owed stands above what is written at the closing, and both have their names afterwards",
          "[crisis][pages]")
{
    ConsoleDesk desk;
    ConsoleDesk::press(Qt::Key_Return);
    FormDialog* closing = desk.dialogs->close();
    ConsoleDesk::settle();
    const QLabel* owed = ConsoleDesk::labelIn(closing->form(), desk.model.openWork().front());
    REQUIRE(owed);
    CHECK(owed->property("role").toString() == QStringLiteral("body"));
    const QWidget* summary = closing->form().editorOf(QStringLiteral("summary"));
    CHECK(owed->mapTo(closing, QPoint(0, 0)).y() < summary->mapTo(closing, QPoint(0, 0)).y());
    closing->reject();
    REQUIRE(isDone(desk.model.close({QStringLiteral("came down"), QStringLiteral("a talk a week"), QStringLiteral("x"), {}})));
    desk.page.refreshIfStale();
    CHECK(ConsoleDesk::labelIn(desk.console(), QStringLiteral("What happened, and how it stands: came down\n"
                                                              "What follows: a talk a week")));
}

TEST_CASE("the one key leads to the crisis that is open", "[crisis][pages]")
{
    ConsoleDesk desk;
    ConsoleDesk::press(Qt::Key_Return);
    const auto id = desk.model.chosen()->id;
    desk.model.chooseNone();
    CHECK_FALSE(desk.console().isVisible());
    desk.page.open();
    REQUIRE(desk.model.chosen());
    CHECK(desk.model.chosen()->id == id);
    CHECK(QApplication::focusWidget() == &desk.console().line());
}

TEST_CASE("what is late says so in words and by a shape, and the clock never stands still", "[crisis][pages]")
{
    ConsoleDesk desk;
    ConsoleDesk::press(Qt::Key_Return);
    QAbstractItemModelTester tester(&desk.model.steps(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(desk.model.elapsed() == QStringLiteral("0:00:00"));
    desk.clock.advanceSeconds(3725);
    desk.model.tick();
    CHECK(desk.model.elapsed() == QStringLiteral("1:02:05"));
    const QModelIndex first = desk.model.steps().index(0);
    CHECK(first.data(Qt::DisplayRole).toString() == QStringLiteral("▲"));
    CHECK(first.data(PillRole).toString() == QStringLiteral("62 min late"));
    CHECK(desk.model.openWords().contains(QStringLiteral("62 min")));
    CHECK(desk.model.openWords().contains(label(ReportStage::Oral) + QStringLiteral(": 32 min late"))); // of half an hour
}

TEST_CASE("a call is written down from the list of telephones", "[crisis][pages]")
{
    ConsoleDesk desk;
    ConsoleDesk::press(Qt::Key_Return);
    desk.console().tabs().list(CrisisTabs::Phones).setFocus();
    ConsoleDesk::press(Qt::Key_Return);
    REQUIRE(QApplication::focusWidget() == &desk.console().line());
    CHECK(desk.console().line().text().contains(QStringLiteral("110")));
    ConsoleDesk::type("on their way");
    ConsoleDesk::press(Qt::Key_Return);
    CHECK(desk.crises.logOf(desk.model.chosen()->id).back().value.what == EntryKind::Call);
    CHECK(desk.console().kind().value() == TypedLine::Note); // the next line is a note again
}

TEST_CASE("another kind under which reports would vanish is saved only with a reason", "[crisis][pages]")
{
    ConsoleDesk desk;
    ConsoleDesk::press(Qt::Key_Return);
    CrisisEvent event = desk.model.chosen()->value;
    event.kind = CrisisKind::Missing;
    REQUIRE(isDone(desk.model.describe(event)));
    desk.model.refreshIfStale();
    FormDialog* known = desk.dialogs->describe();
    auto* kind = qobject_cast<QComboBox*>(known->form().editorOf(QStringLiteral("kind")));
    REQUIRE(kind);
    QTest::keyClick(kind, Qt::Key_Up); // harm to others, which is reported as well
    QTest::keyClick(kind, Qt::Key_Up); // self-harm, which is not
    const auto why = [&] { return known->form().editorOf(QStringLiteral("all_the_same")); };
    QTest::keyClick(why(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.crises.event(desk.model.chosen()->id)->value.kind == CrisisKind::Missing);
    CHECK_FALSE(known->bar().isHidden());
    QTest::keyClicks(why(), QStringLiteral("found"));
    QTest::keyClick(why(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.crises.event(desk.model.chosen()->id)->value.kind == CrisisKind::SelfHarm);
}

TEST_CASE("a half-typed notice is a draft, and is taken up again", "[crisis][pages]")
{
    ConsoleDesk desk;
    ConsoleDesk::press(Qt::Key_Return);
    FormDialog* notice = desk.dialogs->notice();
    QTest::keyClicks(notice->form().editorOf(QStringLiteral("party")), QStringLiteral("mother"));
    notice->reject();
    REQUIRE(desk.box.kept.size() == 1);
    const auto key = DraftKey::fromText(desk.box.kept.begin()->first);
    REQUIRE(key);
    desk.model.chooseNone();
    FormDialog* again = desk.dialogs->resume(*key);
    REQUIRE(again);
    CHECK(qobject_cast<TextEdit*>(again->form().editorOf(QStringLiteral("party")))->value() == QStringLiteral("mother"));
    CHECK_FALSE(desk.dialogs->resume({Writing::Meeting, {}, {}}));
    again->reject();
}

TEST_CASE("every form of a crisis that was begun is taken up again where it belongs", "[crisis][pages]")
{
    ConsoleDesk desk;
    ConsoleDesk::press(Qt::Key_Return);
    const auto id = desk.model.chosen()->id;
    const StudentId pupil = desk.school.pupils[1];
    CHECK_FALSE(
        desk.crises.startWatch({id, pupil, {}, QStringLiteral("周老师"), {}, desk.clock.now(), {}, {}, {}, {}, {}}, {}));
    CHECK_FALSE(desk.crises.addAffected(
        {id, pupil, CrisisRing::Closest, {}, desk.clock.today(), desk.clock.today().addDays(28), {}, {}, {}}, {}));
    desk.model.refreshIfStale();
    struct Begun {
        const char* field;
        std::function<FormDialog*()> open;
    };
    const CrisisModel& model = desk.model;
    for (const Begun& begun : {Begun{"party", [&] { return desk.dialogs->takeRole(model.role(2)); }},
                               {"officer", [&] { return desk.dialogs->dutyReport(model.situationAt(4)); }},
                               {"watcher", [&] { return desk.dialogs->startWatch(); }},
                               {"watcher", [&] { return desk.dialogs->handOn(model.watch(0)); }},
                               {"words", [&] { return desk.dialogs->endWatch(model.watch(0)); }},
                               {"why", [&] { return desk.dialogs->affected(desk.school.pupils[2]); }},
                               {"words", [&] { return desk.dialogs->lookIn(model.affectedAt(0)); }},
                               {"words", [&] { return desk.dialogs->endAffected(model.affectedAt(0)); }}}) {
        desk.box.kept.clear();
        FormDialog* dialog = begun.open();
        const QString title = dialog->windowTitle();
        QTest::keyClicks(dialog->form().editorOf(QLatin1StringView(begun.field)), QStringLiteral("begun"));
        dialog->reject();
        REQUIRE(desk.box.kept.size() == 1);
        const auto key = DraftKey::fromText(desk.box.kept.begin()->first);
        REQUIRE(key);
        desk.model.chooseNone();
        FormDialog* again = desk.dialogs->resume(*key);
        REQUIRE(again);
        CHECK(again->windowTitle() == title);
        CHECK(again->form().typed().value(QLatin1StringView(begun.field)).toString() == QStringLiteral("begun"));
        again->reject();
        ConsoleDesk::settle();
    }
}

TEST_CASE("a role is taken by keys, and stands beside the steps of that role", "[crisis][pages]")
{
    ConsoleDesk desk;
    ConsoleDesk::press(Qt::Key_Return);
    desk.console().tabs().tabs().setCurrentIndex(CrisisTabs::Roles);
    ListView& roles = desk.console().tabs().list(CrisisTabs::Roles);
    int counsellor = 0;
    while (desk.model.role(counsellor).role != QStringLiteral("counsellor"))
        ++counsellor;
    roles.setCurrentIndex(desk.model.roles().index(counsellor));
    roles.setFocus();
    ConsoleDesk::press(Qt::Key_Return);
    FormDialog* dialog = desk.dialog();
    REQUIRE(dialog);
    QTest::keyClicks(dialog->form().editorOf(QStringLiteral("party")), QStringLiteral("Ms Lin"));
    QTest::keyClick(dialog->form().editorOf(QStringLiteral("party")), Qt::Key_Return, Qt::ControlModifier);
    ConsoleDesk::settle();
    desk.page.refreshIfStale();
    CHECK(desk.model.roles().index(counsellor).data(PillRole).toString() == QStringLiteral("Ms Lin"));
    int named = 0;
    for (int row = 0; row < desk.model.steps().rowCount(); ++row)
        named += desk.model.steps().index(row).data(SecondLineRole).toString().contains(QStringLiteral("Ms Lin")) ? 1 : 0;
    CHECK(named > 0);
}

TEST_CASE("protocol and telephones are edited as lines, and a wrong line is named", "[crisis][pages]")
{
    ConsoleDesk desk;
    ProtocolText lines = desk.model.protocolLines();
    lines.decidedBy = QStringLiteral("校务会");
    lines.phones += QStringLiteral("\nPrincipal | 13800000000");
    lines.steps += QStringLiteral("\n45 | Gate | Keep the gate free");
    CHECK(std::holds_alternative<std::monostate>(desk.model.adopt(lines)));
    CHECK(desk.crises.protocol().phones.back().number == QStringLiteral("13800000000"));
    CHECK(desk.crises.protocol().steps.back().code == QStringLiteral("own-1"));
    CHECK(desk.crises.protocol().steps.front().text == CrisisProtocol::shipped().steps.front().text); // both languages
    for (const char* wrong : {"soon | Gate | x", "5 | Gate", "5 | Gate | x | no-such-code", "-1 | a | b"}) {
        ProtocolText broken = lines;
        broken.steps = QLatin1StringView(wrong);
        const ActOutcome outcome = desk.model.adopt(broken);
        REQUIRE(std::holds_alternative<QString>(outcome));
        CHECK(std::get<QString>(outcome).contains(QStringLiteral("Line 1")));
    }
    CHECK(desk.crises.protocol().version == 2);
    for (QString ProtocolText::*field : {&ProtocolText::reports, &ProtocolText::rings}) {
        ProtocolText broken = lines;
        (broken.*field) = QStringLiteral("0 | nothing");
        CHECK(std::get<QString>(desk.model.adopt(broken)).contains(QStringLiteral("Line 1")));
    }
}

TEST_CASE("of two crises that are open, the one that was asked for is in front, and no line goes astray", "[crisis][pages]")
{
    ConsoleDesk desk;
    desk.model.begin(QStringLiteral("the first"));
    const CrisisEventId first = desk.model.chosen()->id;
    REQUIRE(std::holds_alternative<std::monostate>(desk.model.addAffected(
        {first, desk.school.pupils[3], CrisisRing::Closest, {}, {}, desk.clock.today().addDays(9), {}, {}, {}})));
    desk.model.begin(QStringLiteral("the second"));
    const CrisisEventId second = desk.model.chosen()->id;
    desk.page.open(first, CrisisPart::Affected);
    REQUIRE(desk.model.chosen());
    CHECK(desk.model.chosen()->id == first);
    CHECK(desk.console().tabs().tabs().currentIndex() == CrisisTabs::Affected);
    CHECK(QApplication::focusWidget() == &desk.console().tabs().list(CrisisTabs::Affected));
    desk.page.open(second, CrisisPart::Log);
    CHECK(desk.model.chosen()->id == second);
    CHECK(QApplication::focusWidget() == &desk.console().line());

    desk.page.open(); // of several the person says which
    CHECK_FALSE(desk.model.chosen());
    REQUIRE(QApplication::focusWidget() == &desk.page.events());
    const std::size_t before = desk.crises.logOf(first).size() + desk.crises.logOf(second).size();
    ConsoleDesk::press(Qt::Key_Down);
    ConsoleDesk::press(Qt::Key_Return);
    REQUIRE(desk.model.chosen());
    CHECK(desk.model.chosen()->id == first);
    CHECK(desk.crises.logOf(first).size() + desk.crises.logOf(second).size() == before);
}

TEST_CASE("while a crisis is open another one is begun, and the page says that it is another one", "[crisis][pages]")
{
    ConsoleDesk desk;
    ConsoleDesk::press(Qt::Key_Return);
    const CrisisEventId first = desk.model.chosen()->id;
    CHECK(desk.page.isAtWork());
    desk.page.beginAnother();
    CHECK_FALSE(desk.page.isAtWork());
    REQUIRE(QApplication::focusWidget() == &desk.page.beginning());
    ConsoleDesk::type("a second pupil");
    ConsoleDesk::press(Qt::Key_Return);
    REQUIRE(desk.model.chosen());
    CHECK(desk.model.chosen()->id != first);
    CHECK(desk.model.openEvents().size() == 2);
    CHECK(QApplication::focusWidget() == &desk.console().line());
}
