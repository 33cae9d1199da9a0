// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/program.h"
#include "ui/forms/formdialog.h"
#include "ui/pages/classes/classespage.h"
#include "ui/pages/classes/rolloverpanel.h"
#include "ui/pages/settings/settingspage.h"

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
        CHECK(program.window.currentIndex() == 2);
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
