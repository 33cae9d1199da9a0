// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/appointmentservice.h"
#include "tests/gui/program.h"
#include "tests/support/reach.h"
#include "ui/dialogs/keyswizard.h"
#include "ui/pages/crisis/crisispage.h"
#include "ui/pages/pupils/studentcard.h"
#include "ui/pages/screening/screeningpage.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/pages/today/loopblock.h"
#include "ui/pages/today/todaypage.h"
#include "ui/shell/navigation.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/views.h"

#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>

using namespace anxin;

namespace {
std::string words(const QStringList& found)
{
    return found.join(QStringLiteral("; ")).toStdString();
}

struct Small : Program {
    void shrink()
    {
        window.show();
        window.resize(smallPc);
        QApplication::processEvents();
        CHECK(window.size() == smallPc);
    }
    void checkReach(const char* where)
    {
        QApplication::processEvents();
        INFO(where << ": " << words(outOfReach(window)));
        CHECK(window.size() == smallPc); // nothing has pushed it larger
        CHECK(outOfReach(window).isEmpty());
    }
};
} // namespace

TEST_CASE("on a small PC at 150 % every step of the first run can be used", "[gui][fit]")
{
    Small program;
    program.walkToCard();
    program.shrink();
    for (int step = 0; step < 7; ++step) {
        program.wizard().go(step);
        program.checkReach(qPrintable(QString::number(step)));
    }
}

TEST_CASE("on a small PC at 150 % everything on every page can be reached", "[gui][fit]")
{
    Small program;
    program.setUp(FirstRoster::Demo);
    program.shrink();
    for (int page = 0; program.window.showPage(page); ++page)
        program.checkReach(qPrintable(program.window.currentPage()->title()));
    program.pupils().add();
    program.checkReach("a new pupil");
    program.pupils().importStudents();
    program.checkReach("the import");
    program.door.lock();
    program.checkReach("the lock screen");
}

TEST_CASE("on a PC of 1366 by 768 no page has to be scrolled as a whole", "[gui][fit]")
{
    Program program;
    program.setUp(FirstRoster::Demo);
    program.window.show();
    program.window.resize(1366, 768);
    const auto scrolls = [&](const char* where) {
        QApplication::processEvents();
        INFO(where);
        QWidget* place = program.window.currentPage()->widget().parentWidget()->parentWidget();
        auto* area = dynamic_cast<QScrollArea*>(place);
        REQUIRE(area);
        const QSize least = program.window.currentPage()->widget().minimumSizeHint();
        INFO(least.width() << " by " << least.height() << " in " << area->width() << " by " << area->height());
        CHECK(area->verticalScrollBar()->maximum() == 0);
        CHECK(area->horizontalScrollBar()->maximum() == 0);
    };
    for (int page = 0; program.window.showPage(page); ++page)
        scrolls(qPrintable(program.window.currentPage()->title()));
    program.pupils().open(StudentId::fromRowId(1));
    for (int tab = 0; tab < program.pupils().shown().tabs().count(); ++tab) {
        program.pupils().shown().tabs().setCurrentIndex(tab);
        scrolls(qPrintable(program.pupils().shown().tabs().tabText(tab)));
    }
    program.window.showPage(4);
    auto& screening = dynamic_cast<ScreeningPage&>(*program.window.currentPage());
    for (int section = 0; section < screening.sections().count(); ++section) {
        screening.showSection(static_cast<ScreeningPage::Section>(section));
        scrolls(qPrintable(screening.sections().tabText(section)));
    }
    screening.showSection(ScreeningPage::Campaigns);
    for (int tab = 0; tab < screening.tabs().count(); ++tab) {
        screening.tabs().setCurrentIndex(tab);
        scrolls(qPrintable(screening.tabs().tabText(tab)));
    }
    screening.typeAnswers();
    scrolls("papers are typed in");
    program.pupils().add();
    scrolls("a new pupil");
    program.pupils().importStudents();
    scrolls("the import");
}

TEST_CASE("on a PC of 1366 by 768 a full day is seen without scrolling the page", "[gui][fit]")
{
    Program program;
    program.setUp(FirstRoster::Demo);
    {
        AppointmentService appointments{*program.opened()};
        for (int i = 0; i < 6; ++i)
            REQUIRE(appointments.book(appointments.proposal(StudentId::fromRowId(10 + i), program.clock.today(),
                                                            QTime(8 + i, 0), QStringLiteral("林老师")),
                                      Insist::Yes));
    }
    program.window.show();
    program.window.resize(1366, 768);
    program.window.showPage(0);
    program.window.currentPage()->refreshIfStale();
    auto& page = program.window.currentPage()->widget();
    dynamic_cast<TodayPage&>(page).bar().show(Tone::Ok, QStringLiteral("something has just been said"));
    QApplication::processEvents();
    CHECK(program.window.urgent().isVisible()); // who gave a critical answer, above every page
    CHECK(dynamic_cast<TodayPage&>(page).appointments().view().model()->rowCount() >= 6);
    auto* area = dynamic_cast<QScrollArea*>(page.parentWidget()->parentWidget());
    REQUIRE(area);
    INFO(page.minimumSizeHint().height() << " of " << area->height());
    CHECK(area->verticalScrollBar()->maximum() == 0);
    CHECK(page.height() <= area->height());
}

TEST_CASE("on a PC of 1366 by 768 four things that press are in sight whatever bars are above them", "[gui][fit][crisis]")
{
    Program program;
    program.setUp(FirstRoster::Demo);
    program.window.show();
    program.window.resize(1366, 768);
    program.window.menus().trigger(Command::Crisis);
    QTest::keyClick(&dynamic_cast<CrisisPage&>(*program.window.currentPage()).beginning(), Qt::Key_Return);
    program.window.showPage(0);
    QApplication::processEvents();
    auto& page = dynamic_cast<TodayPage&>(*program.window.currentPage());
    CHECK(program.window.urgent().isVisible());
    CHECK(program.window.lasting().isVisible());
    CHECK(page.firstSteps().isVisible());
    ListView& view = page.block(TodayBlock::ActNow).view();
    REQUIRE(view.model()->rowCount() >= 4);
    for (int row = 0; row < 4; ++row) {
        const QRect at = view.visualRect(view.model()->index(row, 0));
        CHECK(view.viewport()->visibleRegion().contains(at.center()));
        CHECK(view.viewport()->visibleRegion().contains(at.bottomLeft()));
    }
    CHECK_FALSE(view.verticalScrollBar()->isVisible());
}

TEST_CASE("the keys of the room are changed in a window that a small PC can show", "[gui][fit]")
{
    Small program;
    program.setUp();
    program.window.showPage(8);
    for (QPushButton* button : program.window.currentPage()->widget().findChildren<QPushButton*>()) {
        button->click();
        auto* wizard = program.window.findChild<KeysWizard*>();
        if (!wizard)
            continue;
        const QSize least = wizard->window()->minimumSizeHint();
        INFO(least.width() << " by " << least.height());
        CHECK(least.boundedTo(smallPc) == least);
        wizard->window()->resize(smallPc);
        QApplication::processEvents();
        INFO(words(outOfReach(*wizard->window())));
        CHECK(outOfReach(*wizard->window()).isEmpty());
        delete wizard->window();
    }
}
