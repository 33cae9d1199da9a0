// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "tests/support/weekdesk.h"
#include "ui/dialogs/commandpalette.h"
#include "ui/dialogs/dutyhourspanel.h"
#include "ui/forms/formdialog.h"
#include "ui/pages/appointments/appointmentspage.h"
#include "ui/pages/appointments/weekview.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/messagebar.h"

#include <QAccessible>
#include <QApplication>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace anxin;

namespace {
using Desk = WeekDesk;
}

TEST_CASE("without lesson periods the week has the hours from eight to six", "[week]")
{
    WeekStand stand;
    stand.week.refreshIfStale();
    CHECK(stand.week.rowCount() == 10);
    CHECK(stand.week.columnCount() == 5);
    CHECK(stand.week.dayBegins() == QTime(8, 0));
    CHECK(stand.week.dayEnds() == QTime(18, 0));
    stand.week.showWholeWeek(true);
    CHECK(stand.week.columnCount() == 7);
    stand.booked(1, WeekStand::monday(), QTime(19, 30)); // nothing is out of sight
    stand.week.refreshIfStale();
    CHECK(stand.week.dayEnds() == QTime(21, 0));
}

TEST_CASE("periods are rows, and so is what lies between them; a short break is not", "[week]")
{
    Desk desk;
    desk.week.refreshIfStale();
    QStringList rows;
    for (const WeekSlot& slot : desk.week.slotRows())
        rows << (slot.isPeriod() ? slot.label : QStringLiteral("-")) + slot.from.toString();
    CHECK(rows.size() == 12); // eight, three parts of the noon, and what is left after the last
    CHECK(rows[4] == QStringLiteral("-11:10:00"));
    CHECK(rows[5] == QStringLiteral("-12:00:00"));
    CHECK(rows[7] == QStringLiteral("第5节14:00:00"));
}

TEST_CASE("every cell says day, period, time and who comes, for who cannot see it", "[week]")
{
    Desk desk;
    desk.booked(2, desk.monday(), QTime(8, 50));
    desk.booked(4, desk.monday(), QTime(9, 0), 20); // the same counsellor
    desk.show();
    const QString full = desk.spoken(desk.monday(), QTime(8, 50));
    for (const char16_t* part : {u"第2节", u"08:50–09:30", u"单雪", u"Note missing", u"overlaps another one", u"阿依古丽"})
        CHECK(full.contains(QString::fromUtf16(part)));
    CHECK(desk.spoken(desk.monday().addDays(1), QTime(8, 50)).contains(QStringLiteral("free")));
    auto* spoken = QAccessible::queryAccessibleInterface(&desk.view());
    REQUIRE(spoken);
    CHECK(spoken->text(QAccessible::Name) == QStringLiteral("Appointments of the week"));
    REQUIRE(spoken->tableInterface());
    CHECK(spoken->tableInterface()->columnCount() == 5);
}

TEST_CASE("arrows go from cell to cell, Page Up and Down from week to week, T comes back to today", "[week]")
{
    Desk desk;
    desk.show();
    desk.goTo(desk.monday(), QTime(8, 0));
    desk.press(Qt::Key_Right);
    desk.press(Qt::Key_Down);
    CHECK(desk.view().place()->day == desk.monday().addDays(1));
    CHECK(desk.view().place()->starts == QTime(8, 50));
    CHECK(desk.view().place()->minutes == 40);
    desk.press(Qt::Key_PageDown);
    CHECK(desk.week.monday() == desk.monday().addDays(7));
    desk.press(Qt::Key_PageUp);
    desk.press(Qt::Key_PageUp);
    CHECK(desk.week.monday() == desk.monday().addDays(-7));
    desk.press(Qt::Key_T);
    CHECK(desk.view().place()->day == desk.clock.today());
}

TEST_CASE("Enter on a free period asks with whom, and the form knows the time", "[week]")
{
    Desk desk;
    desk.show();
    desk.goTo(desk.monday().addDays(4), QTime(14, 0));
    desk.press(Qt::Key_Return);
    auto* palette = Desk::opened<CommandPalette>();
    REQUIRE(palette);
    QTest::keyClicks(&palette->field(), QStringLiteral("shanxue"));
    QTest::keyClick(&palette->field(), Qt::Key_Return);
    QApplication::processEvents();
    auto* dialog = Desk::opened<FormDialog>();
    REQUIRE(dialog);
    QTest::keyClick(dialog->form().editorOf(QStringLiteral("place")), Qt::Key_Return, Qt::ControlModifier);
    QApplication::processEvents();
    const auto made = desk.appointments.ofStudent(desk.school.pupils[2]);
    REQUIRE(made.size() == 1);
    CHECK(made[0].value.onDay == desk.monday().addDays(4));
    CHECK(made[0].value.starts == QTime(14, 0));
    CHECK(made[0].value.minutes == 40);
    CHECK(made[0].value.counsellor == SmallSchool::counsellor());
}

TEST_CASE("Alt with an arrow moves the appointment, Shift changes its length, Undo takes the last one back", "[week]")
{
    Desk desk;
    const AppointmentId id = desk.booked(2, desk.monday().addDays(3), QTime(8, 50));
    desk.show();
    desk.view().choose(id);
    desk.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(desk.value(id).onDay == desk.monday().addDays(4));
    CHECK(desk.view().chosen()->id() == id); // it is still in front
    desk.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(desk.value(id).starts == QTime(9, 40));
    CHECK(desk.view().place()->starts == QTime(9, 40)); // and the keyboard has gone with it
    desk.press(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(desk.value(id).minutes == 45);
    CHECK(desk.page.bar().action().text() == QStringLiteral("Undo"));
    desk.page.bar().action().click();
    QApplication::processEvents();
    CHECK(desk.value(id).minutes == 40);
    desk.press(Qt::Key_Right, Qt::AltModifier); // Friday is the last day that is shown
    CHECK(desk.value(id).onDay == desk.monday().addDays(4));
}

TEST_CASE("a move onto a busy counsellor is asked back about in the bar, one onto the pupil's other appointment is refused",
          "[week]")
{
    Desk desk;
    const QDate thursday = desk.monday().addDays(3);
    const AppointmentId id = desk.booked(2, thursday, QTime(8, 0));
    desk.booked(4, thursday, QTime(8, 50));
    desk.show();
    desk.view().choose(id);
    desk.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(desk.value(id).starts == QTime(8, 0));
    CHECK(desk.page.bar().text().contains(SmallSchool::counsellor()));
    desk.page.bar().action().click();
    QApplication::processEvents();
    CHECK(desk.value(id).starts == QTime(8, 50));
    CHECK(desk.week.block(id)->clashes);
    desk.booked(2, thursday, QTime(9, 40), 40, AppointmentKind::FollowUp, QStringLiteral("何老师"));
    desk.week.refreshIfStale();
    desk.view().choose(id);
    desk.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(desk.value(id).starts == QTime(8, 50));
    CHECK(desk.page.bar().text().contains(QStringLiteral("another appointment")));
    CHECK(desk.page.bar().action().isHidden());
}

TEST_CASE("Delete asks why, M notes that nobody came, N writes the note of the one that is chosen", "[week]")
{
    Desk desk;
    const AppointmentId passed = desk.booked(2, desk.monday(), QTime(8, 0));
    const AppointmentId coming = desk.booked(4, desk.monday().addDays(4), QTime(8, 0));
    desk.show();
    desk.view().choose(coming);
    desk.press(Qt::Key_M);
    CHECK(desk.value(coming).state == AppointmentState::Booked); // it has not begun
    CHECK_FALSE(desk.page.bar().text().isEmpty());
    desk.press(Qt::Key_Delete);
    QPointer<FormDialog> dialog = Desk::opened<FormDialog>();
    REQUIRE(dialog);
    QWidget* reasons = dialog->form().editorOf(QStringLiteral("state_reason"));
    reasons->findChildren<QToolButton*>().front()->click();
    QTest::keyClick(reasons, Qt::Key_Return, Qt::ControlModifier);
    QApplication::processEvents();
    CHECK(desk.value(coming).state == AppointmentState::Cancelled);
    CHECK(desk.value(coming).stateReason == AbsenceReason::PupilLeave);
    desk.page.refreshIfStale();
    CHECK_FALSE(desk.week.block(coming)); // out of the way, until one asks
    desk.page.cancelledToo().click();
    CHECK(desk.week.block(coming));

    desk.view().choose(passed);
    desk.press(Qt::Key_N);
    CHECK(desk.notes == std::vector{passed});
    desk.press(Qt::Key_M);
    CHECK(desk.value(passed).state == AppointmentState::Missed);
    desk.page.undo();
    CHECK(desk.value(passed).state == AppointmentState::Booked);
}

TEST_CASE("Space goes through the appointments of one period", "[week]")
{
    Desk desk;
    const AppointmentId one = desk.booked(2, desk.monday(), QTime(8, 0));
    const AppointmentId other = desk.booked(4, desk.monday(), QTime(8, 0));
    desk.show();
    desk.goTo(desk.monday(), QTime(8, 0));
    CHECK(desk.view().chosen()->id() == one);
    desk.press(Qt::Key_Space);
    CHECK(desk.view().chosen()->id() == other);
    desk.press(Qt::Key_Space);
    CHECK(desk.view().chosen()->id() == one);
    CHECK(desk.week.block(one)->lanes == 2);
    CHECK_FALSE(desk.view().rectOf(one).intersects(desk.view().rectOf(other)));
}

TEST_CASE("the mouse moves an appointment, draws its length at the lower edge, and books on empty ground", "[week]")
{
    Desk desk;
    const AppointmentId id = desk.booked(2, desk.monday().addDays(3), QTime(8, 0));
    desk.show();
    const QRect block = desk.view().rectOf(id);
    const QRect target = desk.view().visualRect(desk.week.cellAt(desk.monday().addDays(4), QTime(8, 50)));
    const QPoint grip(0, 4);
    desk.drag(QPoint(block.center().x(), block.top()) + grip, QPoint(target.center().x(), target.top()) + grip);
    CHECK(desk.value(id).onDay == desk.monday().addDays(4));
    CHECK(desk.value(id).starts == QTime(8, 50));
    CHECK(desk.value(id).minutes == 40);

    const QRect moved = desk.view().rectOf(id);
    const QPoint edge(moved.center().x(), moved.bottom() - 2);
    desk.drag(edge,
              QPoint(edge.x(), desk.view().visualRect(desk.week.cellAt(desk.monday().addDays(4), QTime(9, 40))).center().y()));
    CHECK(desk.value(id).minutes > 60);
    CHECK(desk.value(id).starts == QTime(8, 50));

    const QRect empty = desk.view().visualRect(desk.week.cellAt(desk.monday(), QTime(14, 0)));
    QTest::mouseDClick(desk.view().viewport(), Qt::LeftButton, {}, empty.center());
    CHECK(Desk::opened<CommandPalette>()); // with whom?
}

TEST_CASE("a signed appointment can be neither moved nor cancelled from the week", "[week]")
{
    Desk desk;
    const AppointmentId id = desk.booked(2, desk.monday(), QTime(8, 0));
    const auto file = desk.casework.openCaseOf(desk.school.pupils[2]);
    SessionNote note{file->id, desk.monday(),        40, SessionMode::FaceToFace,   {}, QStringLiteral("谈过"),
                     {},       SuicideInquiry::None, {}, SmallSchool::counsellor(), {}};
    note.appointment = id;
    REQUIRE(desk.casework.sign(note));
    desk.show();
    desk.view().choose(id);
    CHECK(desk.view().chosen()->known.standing == AppointmentStanding::Held);
    CHECK_FALSE(desk.page.cancelButton().isEnabled());
    CHECK_FALSE(desk.page.missedButton().isEnabled());
    CHECK(desk.page.noteButton().text() == QStringLiteral("Read the note"));
    desk.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(desk.value(id).onDay == desk.monday());
}

TEST_CASE("the form says while one types what should be known, and asks back once", "[week]")
{
    Desk desk;
    desk.booked(4, desk.monday().addDays(4), QTime(8, 0));
    desk.show();
    FormDialog* dialog = desk.dialogs.book(desk.school.pupils[2], {desk.monday().addDays(4), QTime(8, 0)});
    QPointer<FormDialog> open = dialog;
    CHECK(dialog->bar().text().contains(SmallSchool::counsellor())); // before anything is pressed
    auto* place = dialog->form().editorOf(QStringLiteral("place"));
    QTest::keyClick(place, Qt::Key_Return, Qt::ControlModifier);
    CHECK(dialog->bar().text().contains(QStringLiteral("once more")));
    CHECK(desk.appointments.ofStudent(desk.school.pupils[2]).empty());
    QTest::keyClick(place, Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.appointments.ofStudent(desk.school.pupils[2]).size() == 1);
}

TEST_CASE("opening hours are typed line by line, and a new line goes on with the next day", "[week]")
{
    Desk desk;
    std::vector<DutyHours> kept;
    DutyHoursPanel panel(
        {[&] { return kept; }, [&](const std::vector<DutyHours>& hours) { return desk.acts.setDutyHours(hours); }});
    panel.refresh();
    REQUIRE(panel.lines() == 1);
    panel.save();
    CHECK(panel.bar().text().contains(QStringLiteral("On duty"))); // nobody is named
    CHECK(desk.appointments.dutyHours().empty());
    panel.onDuty(0).setText(QStringLiteral("林老师"));
    panel.add();
    REQUIRE(panel.lines() == 2);
    bool left = false;
    QObject::connect(&panel, &DutyHoursPanel::left, [&] { left = true; });
    panel.save();
    CHECK(left);
    const auto hours = desk.appointments.dutyHours();
    REQUIRE(hours.size() == 2);
    CHECK(hours[1] == DutyHours{2, QTime(12, 0), QTime(13, 30), QStringLiteral("林老师")});
}
