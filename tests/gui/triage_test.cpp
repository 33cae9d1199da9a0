// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/meetingservice.h"
#include "tests/gui/program.h"
#include "tests/support/smallschool.h"
#include "ui/forms/formdialog.h"
#include "ui/pages/screening/boardpanel.h"
#include "ui/pages/screening/meetingspanel.h"
#include "ui/pages/screening/screeningpage.h"
#include "ui/widgets/views.h"

#include <QPushButton>
#include <QTabBar>

using namespace anxin;

namespace {

struct Hand {
    Program program;
    std::unique_ptr<SmallSchool> school;

    Hand()
    {
        program.setUp();
        school = std::make_unique<SmallSchool>(*program.opened());
        program.window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&program.window));
        if (!keys())
            program.window.currentPage()->widget().setFocus();
    }
    static QWidget* keys() { return QApplication::focusWidget(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        REQUIRE(keys());
        QTest::keyClick(keys(), key, modifiers);
        QCoreApplication::processEvents();
    }
    // Tab by Tab, as a hand without a mouse goes.
    void tabTo(QWidget* wanted)
    {
        for (int step = 0; step < 60 && keys() != wanted; ++step)
            press(Qt::Key_Tab);
        REQUIRE(keys() == wanted);
    }
    ScreeningPage& page() { return dynamic_cast<ScreeningPage&>(*program.window.currentPage()); }
    void section(ScreeningPage::Section wanted)
    {
        tabTo(&page().sections());
        while (page().sections().currentIndex() < wanted)
            press(Qt::Key_Right);
        REQUIRE(page().sections().currentIndex() == wanted);
    }
    FormDialog* dialog()
    {
        FormDialog* found = nullptr;
        REQUIRE(QTest::qWaitFor([&] {
            for (FormDialog* one : program.window.findChildren<FormDialog*>())
                if (one->isVisible())
                    found = one;
            return found && found->isActiveWindow() && found->isAncestorOf(keys());
        }));
        return found;
    }
    void type(FormDialog* dialog, const char* key, const QString& text)
    {
        tabTo(dialog->form().editorOf(QLatin1StringView(key)));
        QTest::keyClicks(keys(), text);
    }
    void choose(FormDialog* dialog, const char* key, int downs)
    {
        tabTo(dialog->form().editorOf(QLatin1StringView(key)));
        for (int step = 0; step < downs; ++step)
            press(Qt::Key_Down);
    }
    void submit(FormDialog* dialog)
    {
        QPointer<FormDialog> open(dialog);
        press(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(QTest::qWaitFor([&] { return !open; }));
        program.window.activateWindow(); // as a window manager does; the offscreen platform has none
        REQUIRE(QTest::qWaitFor([&] { return program.window.isActiveWindow() && keys(); }));
    }
};

// Alt and an arrow on the card; what was seen.
void interview(Hand& hand, BoardPanel& board, StudentId pupil)
{
    hand.tabTo(&board.column(TriageStage::ToSee));
    while (board.pupil() != pupil)
        hand.press(Qt::Key_Down);
    hand.press(Qt::Key_Right, Qt::AltModifier);
    FormDialog* interview = hand.dialog();
    hand.type(interview, "summary", QStringLiteral("sleeps badly"));
    hand.choose(interview, "conclusion", 3); // key attention
    hand.submit(interview);
}

void beginMeeting(Hand& hand)
{
    hand.section(ScreeningPage::Meetings);
    for (int step = 0; step < 10 && !qobject_cast<QPushButton*>(Hand::keys()); ++step)
        hand.press(Qt::Key_Tab);
    hand.press(Qt::Key_Space);
    FormDialog* begun = hand.dialog();
    hand.type(begun, "participants", QStringLiteral("Lin, counsellor"));
    hand.submit(begun);
}

void decide(Hand& hand, MeetingsPanel& meetings, StudentId pupil)
{
    hand.tabTo(&meetings.items());
    while (meetings.pupil() != pupil)
        hand.press(Qt::Key_Down);
    hand.press(Qt::Key_Return);
    FormDialog* decision = hand.dialog();
    hand.choose(decision, "outcome", 1); // a level
    hand.choose(decision, "level", 2);   // the second
    hand.type(decision, "reason", QStringLiteral("agreed by all"));
    hand.submit(decision);
}

void sign(Hand& hand, MeetingsPanel& meetings)
{
    hand.tabTo(&meetings.minutesButton());
    hand.press(Qt::Key_Space);
    hand.type(hand.dialog(), "minutes", QStringLiteral("one by one"));
    const auto isSigning = [](QWidget* widget) {
        auto* button = qobject_cast<QPushButton*>(widget);
        return button && button->text().startsWith(QStringLiteral("Sign"));
    };
    for (int step = 0; step < 40 && !isSigning(Hand::keys()); ++step)
        hand.press(Qt::Key_Tab);
    hand.press(Qt::Key_Space);
}

} // namespace

TEST_CASE("from the board to a level by keys only: interview, meeting, decision, signed minutes", "[gui][triage]")
{
    Hand hand;
    const StudentId pupil = hand.school->pupils[10];
    Vault& vault = *hand.program.opened();
    TriageService triage{vault};
    CaseworkService casework{vault};
    MeetingService kept{vault, triage, casework};

    hand.press(Qt::Key_5, Qt::ControlModifier); // the page
    hand.section(ScreeningPage::Board);
    BoardPanel& board = hand.page().board();
    interview(hand, board, pupil);
    REQUIRE(triage.interviewsOf(pupil).size() == 1);
    REQUIRE(QTest::qWaitFor([&] { return board.column(TriageStage::ToDecide).model()->rowCount() == 1; }));
    CHECK(board.pupil() == pupil); // the card is still in front, where the evidence has put it
    CHECK(Hand::keys() == &board.column(TriageStage::ToDecide));

    beginMeeting(hand);
    decide(hand, hand.page().meetings(), pupil);
    REQUIRE(triage.currentLevelOf(pupil));
    CHECK(triage.currentLevelOf(pupil)->value.rank == 2);
    sign(hand, hand.page().meetings());
    REQUIRE(kept.all().size() == 1);
    CHECK(kept.all().front().value.signedAt);
    CHECK(kept.decisionsAbout(pupil).size() == 1);
}
