// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/groupservice.h"
#include "core/services/letterservice.h"
#include "core/services/talkservice.h"
#include "tests/gui/walker.h"
#include "tests/support/tabwalk.h"
#include "ui/pages/appointments/appointmentspage.h"
#include "ui/pages/cases/casespage.h"
#include "ui/pages/classes/classespage.h"
#include "ui/pages/crisis/crisispage.h"
#include "ui/pages/groups/groupspage.h"
#include "ui/pages/screening/screeningpage.h"

#include <QLabel>
#include <QPushButton>

using namespace anxin;

namespace {

void addGroup(Program& program, StudentId pupil)
{
    Vault& vault = *program.opened();
    GroupService groups{vault};
    GroupProgramme plan = groups.proposal();
    plan.title = QStringLiteral("考前减压小组");
    plan.goals = QStringLiteral("学会放松");
    plan.beginsOn = plan.ruleAgreedOn.emplace(vault.clock().today());
    if (plan.leader.isEmpty())
        plan.leader = QStringLiteral("林老师");
    const auto group = groups.add(plan);
    REQUIRE(group);
    REQUIRE(groups.join(*group, pupil));
    GroupSession session = groups.nextSession(*group);
    session.process = QStringLiteral("破冰");
    REQUIRE(groups.hold(session, {{GroupSessionId::fromRowId(0), pupil}}));
    REQUIRE(TalkService{vault}.record({pupil, vault.clock().today(), std::nullopt, QStringLiteral("周老师"),
                                       QStringLiteral("数学"), topicsText({TalkTopic::Learning}), QStringLiteral("谈了作业。"),
                                       QStringLiteral("先完成基础题。")}));
    Letter letter{vault.clock().today(), LetterRoute::Box, pupil, QString(), LetterUrgency::Soon, QStringLiteral("睡不着")};
    REQUIRE(LetterService{vault}.enter(letter));
}

} // namespace

TEST_CASE("every page and every tab has a name for every control, and a way of keys to it", "[gui][walk]")
{
    Walk walk;
    const StudentId pupil = walk.pupilWithFile();
    addGroup(walk, pupil);
    for (int page = 0; walk.window.showPage(page); ++page) {
        walk.window.currentPage()->refreshIfStale();
        walk.checkWhole(walk.window.currentPage()->title());
    }
    walk.pupils().open(pupil);
    walk.checkWhole(QStringLiteral("the card of a pupil"));
    walk.pupils().add();
    walk.checkPage(QStringLiteral("a new pupil"));
    walk.pupils().importStudents();
    walk.checkPage(QStringLiteral("the import"));
    auto& screening = pageOf<ScreeningPage>(walk);
    screening.importAnswers();
    walk.checkPage(QStringLiteral("the import of answers"));
    screening.typeAnswers();
    walk.checkPage(QStringLiteral("papers are typed in"));
    pageOf<CasesPage>(walk).show(pupil);
    walk.checkWhole(QStringLiteral("a case file"));
    pageOf<ClassesPage>(walk).beginYear();
    walk.checkPage(QStringLiteral("a new school year"));
    walk.tellFigures("pages");
}

TEST_CASE("every dialog of the work for one pupil has a name for every control, and a way of keys to it", "[gui][walk]")
{
    Walk walk;
    const StudentId pupil = walk.pupilWithFile();
    addGroup(walk, pupil);
    const auto showPupil = [&] {
        walk.pupils().refreshIfStale();
        walk.pupils().open(pupil);
    };
    showPupil();
    walk.checkCommand(Command::NewNote, "a note");
    walk.checkCommand(Command::SecondInterview, "a second interview");
    walk.checkCommand(Command::SetLevel, "a level");
    walk.checkCommand(Command::HomeContact, "a home contact");
    walk.checkCommand(Command::NewReferral, "a referral");
    walk.checkCommand(Command::NewAppointment, "an appointment");
    walk.checkCommand(Command::ReplySlip, "a reply slip");
    walk.checkCommand(Command::CloseDay, "the end of the day");
    walk.checkCommand(Command::GoTo, "where to go");
    walk.checkPressed("Talk");
    walk.checkPressed("Tell a teacher");
    auto& cases = pageOf<CasesPage>(walk);
    cases.show(pupil);
    for (const char* words : {"Plan and next review", "Take off the list", "Close the case file", "Referral"})
        walk.checkPressed(words);
    walk.checkFirstRows(cases, "the timeline");
    cases.tabs().setCurrentIndex(1);
    for (const char* words : {"Measure", "Review", "Write", "Put the review off", "Hand the file over"})
        walk.checkPressed(words);
    walk.checkFirstRows(cases, "the plan");
    cases.tabs().setCurrentIndex(2);
    walk.checkPressed("New memo");
    auto& groups = pageOf<GroupsPage>(walk);
    for (const char* words : {"New group", "Change", "Add", "Record a session"})
        walk.checkPressed(words);
    walk.checkFirstRows(groups, "groups");
    groups.showSection(GroupsPage::Talks);
    walk.checkPressed("Record a talk");
    walk.checkFirstRows(groups, "talks");
    groups.showSection(GroupsPage::Letters);
    walk.checkPressed("Enter a letter");
    walk.checkFirstRows(groups, "letters");
    (void)pageOf<AppointmentsPage>(walk);
    walk.checkPressed("New appointment");
    walk.checkPressed("Opening hours");
    walk.tellFigures("dialogs");
}

TEST_CASE("an open crisis has a name for every control, and a way of keys to it", "[gui][walk][crisis]")
{
    Walk walk;
    (void)pageOf<CrisisPage>(walk);
    walk.checkPressed("Protocol and telephones");
    REQUIRE(press(walk, "Begin now"));
    walk.checkWhole(QStringLiteral("the console"));
    for (const char* words : {"What is known", "Pupil", "Print", "Close the crisis"})
        walk.checkPressed(words);
    QTabBar* tabs = nullptr;
    for (QTabBar* bar : walk.window.currentPage()->widget().findChildren<QTabBar*>())
        if (bar->isVisible())
            tabs = bar;
    REQUIRE(tabs);
    const QSet<QString> acts{QStringLiteral("Edit …"),
                             QStringLiteral("Start"),
                             QStringLiteral("Enter a report"),
                             QStringLiteral("Guardian told"),
                             QStringLiteral("Confidentiality broken"),
                             QStringLiteral("Add")};
    int opened = 0;
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        Walk::settle();
        for (const QString& words : acts)
            if (press(walk, qPrintable(words))) {
                walk.checkDialog(words);
                ++opened;
            }
    }
    CHECK(opened == acts.size());
    walk.tellFigures("the crisis console");
}

TEST_CASE("a control without a name, one that no key reaches and a trap for the keys are found", "[gui][walk]")
{
    QWidget place;
    auto* first = new QLineEdit(&place);
    first->setAccessibleName(QStringLiteral("first"));
    auto* nameless = new QLineEdit(&place);
    auto* unreached = new QPushButton(QStringLiteral("by mouse only"), &place);
    unreached->setFocusPolicy(Qt::ClickFocus);
    unreached->move(0, 60);
    nameless->move(0, 30);
    place.show();
    place.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&place));
    first->setFocus();
    int looked = 0;
    const QStringList found = notForEverybody(place, looked);
    CHECK(looked == 3);
    CHECK(found.filter(QStringLiteral("no name")).size() == 1);
    CHECK(found.filter(QStringLiteral("by mouse only")).size() == 2);
    auto* trap = new QTextEdit(&place); // takes Tab as a letter
    trap->setAccessibleName(QStringLiteral("trap"));
    trap->move(200, 0);
    trap->show();
    first->setFocus();
    CHECK_FALSE(notForEverybody(place, looked).filter(QStringLiteral("Tab stays in")).isEmpty());
}
