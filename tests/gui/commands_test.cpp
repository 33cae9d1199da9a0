// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/program.h"
#include "ui/dialogs/commandpalette.h"
#include "ui/forms/formdialog.h"
#include "ui/pages/classes/classespage.h"
#include "ui/pages/classes/rolloverpanel.h"
#include "ui/pages/crisis/crisisconsole.h"
#include "ui/pages/crisis/crisispage.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/views.h"

#include <QTabBar>

using namespace anxin;

TEST_CASE("what is done for a pupil is done for the one in front, and else asks for one", "[gui][acts]")
{
    Program program;
    program.setUp(FirstRoster::Demo);
    const CommandBar& menus = program.window.menus();
    for (const Command command : {Command::SecondInterview, Command::SetLevel, Command::HomeContact, Command::NewReferral}) {
        REQUIRE(menus.offers(command));
        program.window.showPage(0);
        menus.trigger(command);
        CHECK_FALSE(program.window.findChild<FormDialog*>());
        CHECK(program.window.findChild<CommandPalette*>());
        CHECK(program.window.currentIndex() == 0);
    }
    program.pupils().open(StudentId::fromRowId(1));
    menus.trigger(Command::HomeContact);
    auto* contact = program.window.findChild<FormDialog*>();
    REQUIRE(contact);
    CHECK(contact->form().editorOf(QStringLiteral("channel")));
}

TEST_CASE("the school year, the consents and the calendar are reached without knowing their page", "[gui][acts]")
{
    Program program;
    program.setUp(FirstRoster::Demo);
    const CommandBar& menus = program.window.menus();
    menus.trigger(Command::ClassConsents);
    auto* classes = dynamic_cast<ClassesPage*>(&program.window.currentPage()->widget());
    REQUIRE(classes);
    CHECK(classes->tabs().currentIndex() == ClassesPage::Consents);
    program.window.showPage(0);
    menus.trigger(Command::NewSchoolYear);
    CHECK(classes->rollover().isVisibleTo(classes));
    menus.trigger(Command::SchoolCalendar);
    auto* settings = dynamic_cast<SettingsPage*>(&program.window.currentPage()->widget());
    REQUIRE(settings);
    CHECK(settings->school()->isVisibleTo(settings));
    program.door.lock();
    CHECK_FALSE(menus.offers(Command::NewSchoolYear)); // nothing is left of the room
}

TEST_CASE("a quick note without a pupil in front asks for one, and then is written", "[gui][acts]")
{
    Program program;
    program.setUp(FirstRoster::Demo);
    program.window.activateWindow();
    program.window.showPage(0);
    program.window.menus().trigger(Command::NewNote);
    auto* palette = program.window.findChild<CommandPalette*>();
    REQUIRE(palette);
    CHECK(palette->field().placeholderText() == QStringLiteral("For which pupil?"));
    program.pupils().refreshIfStale();
    program.window.showPage(0);
    palette->field().setText(program.pupils().view().model()->index(0, 0).data().toString());
    program.window.showPage(0);
    QTest::keyClick(&palette->field(), Qt::Key_Return);
    QApplication::processEvents();
    auto* note = program.window.findChild<FormDialog*>();
    REQUIRE(note);
    CHECK(note->form().editorOf(QStringLiteral("suicide_inquiry")));
    CHECK(program.window.currentIndex() == 0); // the page behind stays
}

TEST_CASE("the one key leads from the console of an open crisis to where another one is begun", "[gui][crisis]")
{
    Program program;
    program.setUp(FirstRoster::Later); // no crisis is open yet
    program.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&program.window));
    const CommandBar& menus = program.window.menus();
    menus.trigger(Command::Crisis);
    auto* page = dynamic_cast<CrisisPage*>(program.window.currentPage());
    REQUIRE(page);
    QTest::keyClick(&page->beginning(), Qt::Key_Return);
    REQUIRE(page->console().line().hasFocus());
    program.window.showPage(0);
    menus.trigger(Command::Crisis);
    CHECK(page->console().line().hasFocus()); // from elsewhere: to the one that is open
    menus.trigger(Command::Crisis);
    CHECK(page->beginning().hasFocus());
    QTest::keyClick(&page->beginning(), Qt::Key_Return);
    CHECK(page->console().line().hasFocus());
    program.window.showPage(0);
    menus.trigger(Command::Crisis);
    CHECK(page->events().hasFocus()); // two are open
}
