// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/weekdesk.h"
#include "ui/models/todaymodel.h"
#include "ui/pages/appointments/weekdock.h"
#include "ui/widgets/monthview.h"
#include "ui/widgets/views.h"

#include <QMimeData>
#include <QScrollArea>
#include <QToolButton>

#include <set>

using namespace anxin;

namespace {
using Desk = WeekDesk;
}

TEST_CASE("who is to be spoken with and has no appointment to come stands beside the week, most urgent first", "[week][dock]")
{
    Desk desk;
    desk.show();
    Unscheduled& list = desk.unscheduled;
    REQUIRE(list.rowCount() > 2);
    const int all = list.rowCount();
    std::set<StudentId> pupils;
    for (int row = 0; row < all; ++row) {
        CHECK(asksForTalk(list.loop(row), desk.clock.today()));
        pupils.insert(list.pupil(row));
    }
    CHECK(static_cast<int>(pupils.size()) == all); // one row a pupil
    const StudentId first = list.pupil(0);
    Booking booking = desk.appointments.proposal(first, desk.clock.today().addDays(20), QTime(9, 0), SmallSchool::counsellor());
    const AppointmentId made = desk.appointments.book(booking, Insist::Yes).value().ids.front();
    QApplication::processEvents();
    CHECK(list.rowCount() == all - 1);
    REQUIRE(desk.appointments.cancel(made, {AbsenceReason::PupilLeave}));
    QApplication::processEvents();
    CHECK(list.rowCount() == all); // comes back: nobody is lost
    CHECK(list.pupil(0) == first);
}

TEST_CASE("who is still to be booked is as urgent beside the week as on the first page", "[week][dock]")
{
    WeekStand room;
    const QDate today = room.clock.today();
    const std::vector<OpenLoop> loops{{LoopKind::CriticalAnswer, room.school.pupils[2], today, {}, {}},
                                      {LoopKind::Transition, room.school.pupils[4], today.addDays(-3), {}, {}}};
    Unscheduled list{{[&] { return loops; }, room.appointments, room.registered, room.triage}, room.vault->news(), room.clock};
    TodayModel first{[&] { return loops; }, room.registered, room.triage, room.vault->news(), room.clock};
    list.refreshIfStale();
    first.refreshIfStale();
    REQUIRE(list.rowCount() == 2);
    const auto same = [&](int row, TodayBlock block, const QString& words, Tone tone) {
        const QModelIndex there = first.block(block).index(0);
        for (const QModelIndex& shown : {list.index(row), there}) {
            CHECK(shown.data(PillRole).toString() == words);
            CHECK(shown.data(PillToneRole).toInt() == static_cast<int>(tone));
        }
    };
    same(0, TodayBlock::ActNow, QStringLiteral("at once"), Tone::Danger);
    same(1, TodayBlock::Reviews, QStringLiteral("3 days ago"), Tone::Neutral);
}

TEST_CASE("Enter on who is still to be booked opens the form at the chosen cell, or at the next free period", "[week][dock]")
{
    Desk desk;
    const QDate thursday = desk.monday().addDays(3);
    desk.booked(2, thursday, QTime(8, 50));
    desk.show();
    const StudentId pupil = desk.unscheduled.pupil(0);
    const auto booked = [&](QDate day, QTime time) {
        desk.goTo(day, time);
        ListView& list = desk.page.dock().list();
        list.setCurrentIndex(list.model()->index(0, 0));
        QTest::keyClick(&list, Qt::Key_Return);
        QApplication::processEvents();
        auto* dialog = Desk::opened<FormDialog>();
        REQUIRE(dialog);
        QTest::keyClick(dialog->form().editorOf(QStringLiteral("place")), Qt::Key_Return, Qt::ControlModifier);
        QApplication::processEvents();
        const auto made = desk.appointments.ofStudent(pupil);
        REQUIRE_FALSE(made.empty());
        return made.front().value;
    };
    SECTION("a free cell is taken")
    {
        const Appointment made = booked(thursday, QTime(14, 0));
        CHECK(made.onDay == thursday);
        CHECK(made.starts == QTime(14, 0));
    }
    SECTION("one that is taken leads to the next")
    {
        const Appointment made = booked(thursday, QTime(8, 50));
        CHECK(made.onDay == thursday);
        CHECK(made.starts == QTime(9, 40));
    }
    SECTION("one that is over leads to the next of today")
    {
        const Appointment made = booked(desk.monday(), QTime(8, 50));
        CHECK(made.onDay == desk.clock.today());
        CHECK(made.starts == QTime(10, 30));
    }
}

TEST_CASE("a pupil who is dragged onto a period is booked there; onto the head of the week nothing happens", "[week][dock]")
{
    Desk desk;
    desk.show();
    const auto row = desk.unscheduled.index(0, 0);
    std::unique_ptr<QMimeData> data(desk.unscheduled.mimeData({row}));
    CHECK(Unscheduled::pupilIn(*data) == desk.unscheduled.pupil(0));
    CHECK_FALSE(Unscheduled::pupilIn(QMimeData()));
    QStringList went;
    QObject::connect(&desk.view(), &WeekView::pupilDropped, &desk.page,
                     [&](StudentId student, QDate day, QTime starts, std::optional<int> minutes) {
                         went << QStringLiteral("%1 %2 %3 %4")
                                     .arg(student.rowId())
                                     .arg(day.toString(Qt::ISODate), starts.toString(QStringLiteral("HH:mm")))
                                     .arg(minutes.value_or(0));
                     });
    const QDate friday = desk.monday().addDays(4);
    const QPoint at = desk.view().visualRect(desk.week.cellAt(friday, QTime(14, 50))).center();
    desk.view().showPupilOver(*data, at);
    CHECK(desk.view().dropPupil(*data, at));
    CHECK(went == QStringList{QStringLiteral("%1 2026-11-20 14:50 40").arg(desk.unscheduled.pupil(0).rowId())});
    CHECK_FALSE(desk.view().dropPupil(*data, QPoint(at.x(), 2)));
    CHECK_FALSE(desk.view().dropPupil(QMimeData(), at));
    CHECK(went.size() == 1);
}

TEST_CASE("the month marks the days with appointments and leads to a week", "[week][dock]")
{
    Desk desk;
    desk.booked(2, desk.monday().addDays(3), QTime(9, 0));
    const AppointmentId off = desk.booked(4, desk.monday().addDays(9), QTime(9, 0));
    REQUIRE(desk.appointments.cancel(off, {AbsenceReason::Clash}));
    desk.show();
    MonthView& month = desk.page.dock().month();
    CHECK(month.isMarked(desk.monday().addDays(3)));
    CHECK_FALSE(month.isMarked(desk.monday().addDays(9)));
    CHECK_FALSE(month.isMarked(desk.monday()));
    Q_EMIT month.clicked(QDate(2026, 12, 2));
    CHECK(desk.week.monday() == QDate(2026, 11, 30));
    desk.press(Qt::Key_PageDown);
    CHECK(month.selectedDate() == QDate(2026, 12, 7)); // it goes with the week
}

TEST_CASE("what stands beside the week gives way where there is no room, and comes when it is wanted", "[week][dock]")
{
    QScrollArea window; // as the main window has its pages
    Desk desk;
    window.setWidgetResizable(true);
    window.setWidget(&desk.page);
    window.resize(1178, 700);
    window.show();
    QApplication::processEvents();
    CHECK(desk.page.dock().isVisible());
    const int least = desk.page.minimumSizeHint().width();
    window.resize(900, 560);
    QApplication::processEvents();
    CHECK_FALSE(desk.page.dock().isVisible());
    CHECK(desk.page.minimumSizeHint().width() == least); // hidden or not, it asks for no room
    desk.page.dockShown().click();
    QApplication::processEvents();
    CHECK(desk.page.dock().isVisible());
    desk.page.dockShown().click();
    window.resize(1178, 700);
    QApplication::processEvents();
    CHECK_FALSE(desk.page.dock().isVisible()); // as the person wants it
    window.takeWidget();
    desk.page.setParent(nullptr);
}

TEST_CASE("what is seen of a page that asks for more width says whether there is room beside the week", "[week][dock]")
{
    QScrollArea window;
    Desk desk;
    desk.page.setMinimumWidth(1150); // as English words do where they are large
    window.setWidgetResizable(true);
    window.setWidget(&desk.page);
    window.resize(900, 560);
    window.show();
    QApplication::processEvents();
    CHECK_FALSE(desk.page.dock().isVisible());
    window.resize(1178, 700);
    QApplication::processEvents();
    CHECK(desk.page.dock().isVisible());
    window.takeWidget();
    desk.page.setParent(nullptr);
}
