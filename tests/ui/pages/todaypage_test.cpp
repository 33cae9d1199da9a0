// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "tests/support/smallschool.h"
#include "tests/support/testvault.h"
#include "ui/pages/today/loopblock.h"
#include "ui/pages/today/todaypage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/views.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>

using namespace anxin;

TEST_CASE("Enter on a row of today leads to the place where it is done", "[today]")
{
    TestVault room;
    SmallSchool school{*room.vault};
    const RuleBook rules = RuleBook::shipped();
    RegisterService registered{*room.vault};
    TriageService triage{*room.vault};
    CaseworkService casework{*room.vault};
    ConsentService consents{*room.vault};
    MissingPupils missing{*room.vault};
    TodayModel model{[&] { return openLoops(*room.vault, rules, SmallSchool::counsellor()); }, registered, triage,
                     room.vault->news(), room.clock};
    QStringList went;
    const auto to = [&](const char* place) {
        return [&went, &registered, place](StudentId student) {
            went << QLatin1StringView(place) + u' ' + registered.student(student)->value.name;
        };
    };
    Places places;
    places.openStudent = to("pupil");
    places.openCase = to("case");
    places.openPlan = [plan = to("plan")](StudentId student, PlanPart) { plan(student); };
    places.interview = to("interview");
    TodayPage page{model, places, [] { return std::vector<SafetyLine>(); }};
    page.resize(1178, 740);
    page.show();
    page.refreshIfStale();

    for (const TodayBlock which : {TodayBlock::ActNow, TodayBlock::Candidates, TodayBlock::Files, TodayBlock::Replies}) {
        ListView& view = page.block(which).view();
        view.setFocus();
        view.setCurrentIndex(view.model()->index(0, 0));
        QTest::keyClick(&view, Qt::Key_Return);
    }
    REQUIRE(went.size() == 4);
    CHECK(went.first(3) ==
          QStringList{QStringLiteral("interview 曾小红"), QStringLiteral("interview 林语桐"), QStringLiteral("case 张伟")});
    CHECK(went.last().startsWith(QStringLiteral("pupil "))); // where no other place is given
}

TEST_CASE("blocks that could not be read say so, and no green tick stands beside them", "[today]")
{
    TestVault room;
    RegisterService registered{*room.vault};
    TriageService triage{*room.vault};
    TodayModel model{[]() -> std::vector<OpenLoop> { throw Fault{FaultKind::Damaged}; }, registered, triage, room.vault->news(),
                     room.clock};
    TodayPage page{model, {}, [] { return std::vector<SafetyLine>(); }};
    page.resize(1178, 740);
    page.show();
    CHECK_THROWS_AS(page.refreshIfStale(), Fault);
    int unread = 0, allClear = 0;
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        if (!label->isVisible())
            continue;
        unread += label->text().contains(QStringLiteral("could not be read")) ? 1 : 0;
        for (const char* words :
             {"Nothing is overdue", "All notes are written", "Nobody is waiting", "No pupils yet", "All done"})
            allClear += label->text().contains(QLatin1StringView(words)) ? 1 : 0;
    }
    CHECK(unread == static_cast<int>(todayBlockCount));
    CHECK(allClear == 0);
}

TEST_CASE("what is due in these weeks is suggested in one line, which goes when it is done", "[today]")
{
    TestVault room;
    RegisterService registered{*room.vault};
    TriageService triage{*room.vault};
    TodayModel model{[] { return std::vector<OpenLoop>(); }, registered, triage, room.vault->news(), room.clock};
    bool isDue = false, went = false;
    TodayPage page{model,
                   {},
                   [] { return std::vector<SafetyLine>(); },
                   {},
                   [&]() -> std::optional<Suggestion> {
                       if (!isDue)
                           return std::nullopt;
                       return Suggestion{QStringLiteral("Lessons have ended."), QStringLiteral("Begin"), [&] { went = true; }};
                   }};
    page.show();
    page.refreshIfStale();
    CHECK_FALSE(page.suggestion().isVisible());
    isDue = true;
    page.refreshIfStale();
    REQUIRE(page.suggestion().isVisible());
    page.suggestion().button().click();
    CHECK(went);
    isDue = false;
    page.refreshIfStale();
    CHECK_FALSE(page.suggestion().isVisible());
}

namespace {

// Today with appointments, and what its rows lead to. It is Wednesday, 18 November 2026, twenty past ten.
struct AppointmentsOfToday : TestVault {
    AppointmentsOfToday() : TestVault(QStringLiteral("2026-11-18T10:20"))
    {
        places.noteOf = [this](const Stored<Appointment>& one) { went << QStringLiteral("note %1").arg(one.id.rowId()); };
        places.openAppointment = [this](AppointmentId id) { went << QStringLiteral("open %1").arg(id.rowId()); };
        places.openStudent = [this](StudentId) { went << QStringLiteral("pupil"); };
        places.miss = [this](AppointmentId id) -> ActOutcome {
            const auto missed = appointments.miss(id);
            return missed ? ActOutcome() : ActOutcome(QStringLiteral("refused"));
        };
        places.bookAgain = [this](AppointmentId id) -> ActOutcome {
            const auto booked = appointments.bookAgain(id, Insist::Yes);
            return booked ? ActOutcome() : ActOutcome(QStringLiteral("refused"));
        };
    }
    AppointmentId booked(std::size_t pupil, QTime starts)
    {
        Booking booking = appointments.proposal(school.pupils[pupil], clock.today(), starts, SmallSchool::counsellor());
        return appointments.book(booking, Insist::Yes).value().ids.front();
    }
    TodayPage& show()
    {
        shown = std::make_unique<TodayPage>(model, places, [] { return std::vector<SafetyLine>(); });
        shown->resize(1178, 740);
        shown->show();
        shown->refreshIfStale();
        QApplication::processEvents();
        return *shown;
    }
    QStringList namesOn(int row)
    {
        QStringList names;
        for (QPushButton* each : shown->appointments().actions().buttonsOf(row))
            names << each->text();
        return names;
    }
    QPushButton* button(int row, int which)
    {
        return shown->appointments().actions().buttonsOf(row).at(static_cast<std::size_t>(which));
    }
    static QStringList namesIn(const QMenu* menu)
    {
        QStringList names;
        for (const QAction* action : menu->actions())
            names << action->text();
        return names;
    }

    SmallSchool school{*vault};
    const RuleBook rules = RuleBook::shipped();
    RegisterService registered{*vault};
    TriageService triage{*vault};
    AppointmentService appointments{*vault};
    TodayModel model{[this] { return openLoops(*vault, rules, SmallSchool::counsellor()); },
                     registered,
                     triage,
                     vault->news(),
                     clock,
                     {},
                     &appointments};
    QStringList went;
    Places places;
    std::unique_ptr<TodayPage> shown;
};

} // namespace

TEST_CASE("an appointment of today is written about, moved or noted as missed on its row", "[today][rowactions]")
{
    AppointmentsOfToday room;
    const AppointmentId begun = room.booked(2, QTime(9, 0));
    const AppointmentId later = room.booked(4, QTime(15, 0));
    TodayPage& page = room.show();
    CHECK(room.namesOn(0) ==
          QStringList{QStringLiteral("Write the note"), QStringLiteral("Move"), QStringLiteral("Did not come")});
    CHECK(room.namesOn(1) == QStringList{QStringLiteral("Move")}); // has not begun
    CHECK(page.appointments().view().model()->index(0, 0).data().toString().startsWith(QStringLiteral("09:00–09:")));
    CHECK(room.button(0, 2)->accessibleName().contains(QStringLiteral("单雪")));
    room.button(0, 0)->click();
    room.button(1, 0)->click();
    CHECK(room.went == QStringList{QStringLiteral("note %1").arg(begun.rowId()), QStringLiteral("open %1").arg(later.rowId())});

    room.button(0, 2)->click();
    QApplication::processEvents();
    CHECK(room.appointments.appointment(begun)->standing == AppointmentStanding::Missed);
    CHECK(page.bar().text() == QStringLiteral("Noted: did not come."));
    CHECK(room.namesOn(0) == QStringList{QStringLiteral("Book again")});
    room.button(0, 0)->click();
    CHECK(room.appointments.appointment(begun)->standing == AppointmentStanding::Missed); // its form asks back first
    CHECK(room.went.last() == QStringLiteral("open %1").arg(begun.rowId()));
    CHECK(page.appointments().view().currentIndex().row() == 0); // the row is still the one in front
    page.bar().action().click();
    QApplication::processEvents();
    CHECK(room.appointments.appointment(begun)->standing == AppointmentStanding::NoteMissing);
    CHECK(room.namesOn(0).size() == 3);
}

TEST_CASE("in a narrow window the title of a block wraps, and nothing is wider than its column", "[today]")
{
    AppointmentsOfToday room;
    TodayPage& page = room.show();
    page.resize(700, 460);
    QApplication::processEvents();
    const auto columns = page.findChildren<QScrollArea*>();
    REQUIRE(columns.size() >= 2);
    for (const QScrollArea* column : columns)
        CHECK(column->widget()->width() <= column->viewport()->width());
}

TEST_CASE("the buttons of a row are reached by Tab from the list, those of the current row only", "[today][rowactions]")
{
    AppointmentsOfToday room;
    room.booked(2, QTime(9, 0));
    room.booked(4, QTime(15, 0));
    TodayPage& page = room.show();
    page.activateWindow();
    ListView& view = page.appointments().view();
    view.setFocus();
    view.setCurrentIndex(view.model()->index(0, 0));
    QTest::keyClick(&view, Qt::Key_Tab);
    CHECK(page.focusWidget() == room.button(0, 0));
    QTest::keyClick(room.button(0, 0), Qt::Key_Tab);
    QTest::keyClick(room.button(0, 1), Qt::Key_Tab);
    CHECK(page.focusWidget() == room.button(0, 2));
    QTest::keyClick(room.button(0, 2), Qt::Key_Backtab);
    CHECK(page.focusWidget() == room.button(0, 1));
    QTest::keyClick(room.button(0, 1), Qt::Key_Tab);
    CHECK(room.button(1, 0)->focusPolicy() == Qt::NoFocus);
    QTest::keyClick(room.button(0, 2), Qt::Key_Return);
    QApplication::processEvents();
    CHECK(page.focusWidget() == &view); // the button has gone with what it did
}

TEST_CASE("the menu of a row has the same acts, by the right button and by the key", "[today][rowactions]")
{
    AppointmentsOfToday room;
    room.booked(2, QTime(9, 0));
    TodayPage& page = room.show();
    const auto asked = [&](ListView& view, QContextMenuEvent::Reason reason) {
        const QPoint at = view.visualRect(view.model()->index(0, 0)).center();
        view.setCurrentIndex(view.model()->index(0, 0));
        QContextMenuEvent event(reason, at, view.viewport()->mapToGlobal(at));
        QApplication::sendEvent(view.viewport(), &event);
        QApplication::processEvents();
        QMenu* menu = view.findChild<QMenu*>();
        REQUIRE(menu);
        const QStringList names = AppointmentsOfToday::namesIn(menu);
        delete menu;
        return names;
    };
    for (const auto reason : {QContextMenuEvent::Mouse, QContextMenuEvent::Keyboard}) {
        const QStringList names = asked(page.appointments().view(), reason);
        CHECK(names.contains(QStringLiteral("Did not come")));
        CHECK(names.contains(QStringLiteral("Pupil's card")));
        CHECK(asked(page.block(TodayBlock::ActNow).view(), reason).contains(QStringLiteral("Open")));
    }
    RowActions& actions = page.block(TodayBlock::ActNow).actions();
    CHECK(actions.buttonsOf(0).empty());
    std::unique_ptr<QMenu> menu(actions.menuOf(0));
    menu->actions().back()->trigger();
    CHECK(room.went == QStringList{QStringLiteral("pupil")});
}

TEST_CASE("what is still booked for a pupil who has left leads to cancelling it", "[today][leaver]")
{
    AppointmentsOfToday room;
    Booking booking = room.appointments.proposal(room.school.pupils[13], room.clock.today().addDays(20), QTime(9, 0),
                                                 SmallSchool::counsellor());
    REQUIRE(room.appointments.book(booking, Insist::Yes));
    Stored<Student> student = *room.registered.student(room.school.pupils[13]);
    student.value.status = EnrolmentStatus::Transferred;
    student.value.statusOn = room.clock.today();
    REQUIRE(room.registered.changeStatus(student));
    std::optional<StudentId> asked;
    room.places.cancelComing = [&](StudentId pupil) { asked = pupil; };
    TodayPage& page = room.show();
    ListView& view = page.block(TodayBlock::Reviews).view();
    for (int row = 0; row < view.model()->rowCount() && !asked; ++row)
        if (view.model()->index(row, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("still booked")))
            Q_EMIT view.opened(view.model()->index(row, 0));
    CHECK(asked == room.school.pupils[13]);
}
