// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/appointmentservice.h"
#include "core/services/familyservice.h"
#include "tests/gui/walker.h"
#include "ui/pages/appointments/appointmentspage.h"
#include "ui/pages/appointments/weekview.h"
#include "ui/pages/classes/classespage.h"
#include "ui/pages/pupils/familypanel.h"
#include "ui/pages/pupils/studentcard.h"
#include "ui/pages/screening/screeningpage.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/shell/helpwindows.h"
#include "ui/widgets/views.h"

using namespace anxin;

namespace {
AppointmentId bookFor(Program& program, StudentId pupil)
{
    AppointmentService appointments{*program.opened()};
    const auto booked = appointments.book(
        appointments.proposal(pupil, program.clock.today(), QTime(15, 0), QStringLiteral("林老师")), Insist::Yes);
    REQUIRE(booked);
    return booked->ids.front();
}
} // namespace

TEST_CASE("every dialog of the register has a name for every control, and a way of keys to it", "[gui][walk]")
{
    Walk walk;
    const StudentId pupil = walk.pupilWithFile();
    const AppointmentId booked = bookFor(walk, pupil);
    FamilyService family{*walk.opened()};
    REQUIRE(family.add(Guardian{pupil, QStringLiteral("李桂芳"), GuardianRelation::Mother}));
    REQUIRE(family.add(Attention{pupil, AttentionCategory::LeftBehind, walk.clock.today()}));
    const auto tab = [&](int index) {
        walk.pupils().refreshIfStale();
        walk.pupils().open(pupil);
        walk.pupils().shown().tabs().setCurrentIndex(index);
        Walk::settle();
    };
    tab(StudentCard::Family);
    for (const char* words : {"Add guardian", "Add category"})
        walk.checkPressed(words);
    CHECK(walk.checkFirstRows(walk.pupils().shown().family(), "the family") == 2);
    tab(StudentCard::Consents);
    walk.checkPressed("Enter an answer");
    tab(StudentCard::Enrolment);
    for (const char* words : {"Merge with another pupil …", "Change status"})
        walk.checkPressed(words);
    offerHelp(walk.window); // as main does
    walk.checkCommand(Command::MergePupils, "pupils who may be one");
    walk.checkCommand(Command::Phrases, "own phrases");
    walk.checkCommand(Command::Shortcuts, "shortcuts");
    walk.checkCommand(Command::About, "about");
    walk.window.menus().trigger(Command::ClassConsents);
    ClassesPage& classes = dynamic_cast<ClassesPage&>(*walk.window.currentPage());
    classes.board().setCurrentIndex(classes.board().model()->index(0, 1));
    walk.checkPressed("Enter answers of this class");
    auto& week = pageOf<AppointmentsPage>(walk);
    week.view().choose(booked);
    for (const char* words : {"Change", "Cancel …"})
        walk.checkPressed(words);
    walk.tellFigures("the register");
}

TEST_CASE("every dialog of screening and settings has a name for every control, and a way of keys to it", "[gui][walk]")
{
    Walk walk;
    auto& screening = pageOf<ScreeningPage>(walk);
    for (const char* words : {"Plan a campaign", "Edit", "Slips", "First contact", "Second interview", "Set warning level"})
        walk.checkPressed(words);
    screening.tabs().setCurrentIndex(1); // results
    walk.checkPressed("Correct answers");
    screening.showSection(ScreeningPage::Meetings);
    for (const char* words : {"Begin a meeting", "Minutes"})
        walk.checkPressed(words);
    CHECK(walk.checkFirstRows(screening, "a meeting") > 0);
    auto& settings = pageOf<SettingsPage>(walk);
    for (const char* words : {"Change the password", "New recovery card", "Add a user", "Add an escrow key"})
        walk.checkPressed(words);
    settings.showSchool();
    walk.checkPressed("Edit the school");
    walk.tellFigures("screening and settings");
}
