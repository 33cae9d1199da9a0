// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/appointmentservice.h"
#include "tests/gui/program.h"
#include "tests/support/smallschool.h"
#include "ui/forms/formdialog.h"
#include "ui/pages/cases/casespage.h"
#include "ui/pages/today/loopblock.h"
#include "ui/pages/today/todaypage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/views.h"

#include <QPointer>
#include <QPushButton>

using namespace anxin;

namespace {

// A hand with a mouse: every click is counted, and nothing is done but by clicking and typing.
struct Clicks {
    Program program;
    int count = 0;

    void click(QWidget* where, QPoint at)
    {
        ++count;
        QTest::mouseClick(where, Qt::LeftButton, {}, at);
        QApplication::processEvents();
    }
    // Rows open by a double click, which is two.
    void openRow(ListView& view, int row)
    {
        const QPoint at = view.visualRect(view.model()->index(row, 0)).center();
        count += 2;
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at); // the first half of it
        QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, at);
        QApplication::processEvents();
    }
    TodayPage& today()
    {
        program.window.showPage(0);
        auto& page = dynamic_cast<TodayPage&>(*program.window.currentPage());
        page.refreshIfStale();
        return page;
    }
    FormDialog* dialog() { return program.window.findChild<FormDialog*>(); }
};

} // namespace

TEST_CASE("from an appointment that has passed to a signed note of two sentences in at most three clicks",
          "[gui][appointment][today]")
{
    Clicks hand;
    hand.program.window.resize(1366, 768);
    hand.program.setUp();
    SmallSchool school(*hand.program.opened());
    AppointmentService appointments{*hand.program.opened()};
    CaseworkService casework{*hand.program.opened()};
    Booking wish = appointments.proposal(school.pupils[6], hand.program.clock.today(), QTime(8, 0), SmallSchool::counsellor());
    wish.place = QStringLiteral("心理辅导室");
    wish.minutes = 35;
    const AppointmentId id = appointments.book(wish).value().ids.front();
    hand.program.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&hand.program.window));

    const bool fromNotes = GENERATE(true, false);
    LoopBlock& block = fromNotes ? hand.today().block(TodayBlock::Notes) : hand.today().appointments();
    int row = 0;
    for (int at = 0; at < block.view().model()->rowCount(); ++at)
        if (block.view().model()->index(at, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("missing")))
            row = at;
    hand.openRow(block.view(), row);
    QPointer<FormDialog> dialog = hand.dialog();
    REQUIRE(dialog);
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    REQUIRE(QApplication::focusWidget());
    CHECK(QApplication::focusWidget() == dialog->form().editorOf(QStringLiteral("process"))); // one can write at once
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Slept better this week. Comes again on Friday."));
    for (QPushButton* button : dialog->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Sign")) {
            hand.click(button, button->rect().center()); // takes the dialog and its buttons away
            break;
        }
    CHECK(QTest::qWaitFor([&] { return dialog.isNull(); }));
    CHECK(hand.count <= 3);

    const KnownAppointment held = *appointments.appointment(id);
    CHECK(held.standing == AppointmentStanding::Held);
    REQUIRE(held.note);
    const auto notes = casework.notesOf(casework.openCaseOf(school.pupils[6])->id);
    const auto note = std::ranges::find_if(notes, [&](const auto& one) { return one.id == *held.note; });
    REQUIRE(note != notes.end());
    CHECK(note->value.signedAt);
    CHECK(note->value.minutes == 35);
    CHECK(note->value.starts == QTime(8, 0));
    CHECK(note->value.place == QStringLiteral("心理辅导室"));
    CHECK(note->value.heldOn == hand.program.clock.today());
    CHECK(hand.today().block(TodayBlock::Notes).view().model()->rowCount() > 0); // others still wait
}

TEST_CASE("the note of an appointment that was begun is gone on with from the first page", "[gui][appointment][draft]")
{
    Clicks hand;
    hand.program.window.resize(1366, 768);
    hand.program.setUp();
    { // nothing of it may stand on the vault when it is locked
        const SmallSchool school(*hand.program.opened());
        AppointmentService appointments{*hand.program.opened()};
        REQUIRE(appointments.book(
            appointments.proposal(school.pupils[6], hand.program.clock.today(), QTime(8, 0), SmallSchool::counsellor())));
    }
    hand.openRow(hand.today().appointments().view(), 0);
    REQUIRE(hand.dialog());
    REQUIRE(QTest::qWaitForWindowActive(hand.dialog()));
    QTest::keyClicks(hand.dialog()->form().editorOf(QStringLiteral("process")), QStringLiteral("half a"));
    hand.program.lock();
    hand.program.unlock(hand.program.password);
    LoopBlock& begun = hand.today().begun();
    REQUIRE(begun.view().model()->rowCount() == 1);
    hand.openRow(begun.view(), 0);
    REQUIRE(hand.dialog());
    CHECK(hand.dialog()->form().typed().value(QStringLiteral("process")).toString() == QStringLiteral("half a"));
    CHECK(hand.dialog()->form().typed().value(QStringLiteral("held_on")).toString() == QStringLiteral("2026-11-18"));
}

TEST_CASE("what was begun about an appointment that has another note by now opens as a note of its own",
          "[gui][appointment][draft]")
{
    Clicks hand;
    hand.program.window.resize(1366, 768);
    hand.program.setUp();
    const SmallSchool school(*hand.program.opened());
    AppointmentService appointments{*hand.program.opened()};
    CaseworkService casework{*hand.program.opened()};
    const QDate today = hand.program.clock.today();
    const AppointmentId id =
        appointments.book(appointments.proposal(school.pupils[6], today, QTime(8, 0), SmallSchool::counsellor()))
            .value()
            .ids.front();
    hand.openRow(hand.today().appointments().view(), 0);
    REQUIRE(hand.dialog());
    REQUIRE(QTest::qWaitForWindowActive(hand.dialog()));
    QTest::keyClicks(hand.dialog()->form().editorOf(QStringLiteral("process")), QStringLiteral("half a"));
    hand.dialog()->reject();
    const auto settle = [] {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    settle();
    const CaseFileId file = casework.openCaseOf(school.pupils[6])->id;
    const SessionNote other{file,         today,
                            40,           SessionMode::FaceToFace,
                            {},           QStringLiteral("Somebody was faster."),
                            {},           SuicideInquiry::None,
                            {},           SmallSchool::counsellor(),
                            std::nullopt, id};
    REQUIRE(casework.sign(other));
    const std::size_t before = casework.notesOf(file).size();

    REQUIRE(hand.today().begun().view().model()->rowCount() == 1);
    hand.openRow(hand.today().begun().view(), 0);
    REQUIRE(hand.dialog());
    CHECK_FALSE(hand.dialog()->form().isReadOnly());
    CHECK(hand.dialog()->form().typed().value(QStringLiteral("process")).toString() == QStringLiteral("half a"));
    CHECK(hand.dialog()->bar().text().contains(QStringLiteral("Another note")));
    for (QPushButton* button : hand.dialog()->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Sign")) {
            hand.click(button, button->rect().center());
            break;
        }
    settle();
    const auto notes = casework.notesOf(file);
    CHECK(notes.size() == before + 1);
    CHECK(std::ranges::any_of(notes, [](const Stored<SessionNote>& one) {
        return one.value.process == QStringLiteral("half a") && !one.value.appointment;
    }));
    CHECK(hand.today().begun().view().model()->rowCount() == 0);
}

TEST_CASE("a note that is asked for anywhere is that of the appointment which waits for one", "[gui][appointment][acts]")
{
    Clicks hand;
    hand.program.setUp();
    SmallSchool school(*hand.program.opened());
    AppointmentService appointments{*hand.program.opened()};
    Booking wish = appointments.proposal(school.pupils[6], hand.program.clock.today(), QTime(8, 0), SmallSchool::counsellor());
    wish.place = QStringLiteral("心理辅导室");
    const AppointmentId id = appointments.book(wish).value().ids.front();
    hand.program.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&hand.program.window));
    hand.program.window.showPage(5);
    auto* cases = dynamic_cast<CasesPage*>(hand.program.window.currentPage());
    REQUIRE(cases);
    REQUIRE(cases->show(school.pupils[6]));
    QTest::keyClick(&hand.program.window, Qt::Key_N, Qt::ControlModifier);
    REQUIRE(hand.dialog());
    REQUIRE(QTest::qWaitForWindowActive(hand.dialog()));
    CHECK(QTest::qWaitFor(
        [&] { return QApplication::focusWidget() == hand.dialog()->form().editorOf(QStringLiteral("process")); }, 2000));
    QTest::keyClicks(hand.dialog()->form().editorOf(QStringLiteral("process")), QStringLiteral("Slept better this week."));
    const QPointer<FormDialog> dialog = hand.dialog();
    for (QPushButton* button : dialog->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Sign")) {
            hand.click(button, button->rect().center()); // takes the dialog and its buttons away
            break;
        }
    CHECK(QTest::qWaitFor([&] { return dialog.isNull(); }));
    CHECK(appointments.appointment(id)->standing == AppointmentStanding::Held);
}
