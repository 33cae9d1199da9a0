// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/program.h"
#include "tests/support/smalldisk.h"
#include "ui/dialogs/commandpalette.h"
#include "ui/dialogs/keyswizard.h"
#include "ui/dialogs/olderscreen.h"
#include "ui/dialogs/recoveryscreen.h"
#include "ui/forms/formdialog.h"
#include "ui/pages/pupils/studentcard.h"
#include "ui/pages/pupils/studenteditor.h"
#include "ui/pages/today/todaypage.h"
#include "ui/shell/helpwindows.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/views.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QWindow>

using namespace anxin;

TEST_CASE("the first run refuses a weak password and two that differ, and makes nothing", "[gui][firstrun]")
{
    Program program;
    program.door.begin({});
    program.window.show();
    program.wizard().next();
    program.wizard().next();
    CHECK(program.wizard().current() == 1); // the school has no name yet
    program.wizard().school().form().setRecord({QStringLiteral("安和县第一中学"), {}, Stage::Junior, QStringLiteral("林老师")});
    program.wizard().school().setFolder(program.vault());
    program.wizard().next();
    REQUIRE(program.wizard().current() == 2);
    for (const char* weak : {"", "short", "aaaaaaaaaaaaaaaa", "anhexiandiyizhongxue"}) {
        program.type(QString::fromLatin1(weak), QString::fromLatin1(weak));
        program.wizard().next();
        CHECK(program.wizard().current() == 2);
    }
    program.type(program.password, program.password + QStringLiteral("s"));
    program.wizard().next();
    CHECK(program.wizard().current() == 2);
    CHECK_FALSE(program.wizard().bar().text().isEmpty());
    CHECK_FALSE(QDir(program.vault()).exists());
}

TEST_CASE("the first run asks two groups of the card back, and writes only at the end", "[gui][firstrun]")
{
    Program program;
    program.walkToCard();
    program.wizard().next();
    CHECK(program.wizard().current() == 3);
    program.answerGroups();
    program.wizard().recovery().answer(1).setText(QStringLiteral("000000"));
    program.wizard().next();
    CHECK(program.wizard().current() == 3);
    program.answerGroups();
    program.wizard().next();
    program.wizard().back();
    CHECK(program.wizard().current() == 3); // one may look again
    program.wizard().next();
    program.wizard().next();
    program.wizard().next();
    CHECK_FALSE(QDir(program.vault()).exists());
    program.wizard().next();
    REQUIRE(QTest::qWaitFor([&] { return program.door.isOpen(); }, 20000));
    CHECK(QDir(program.vault()).exists());
    CHECK(program.preferences.vaultFolder.value() == program.vault());
}

TEST_CASE("who goes back in the first run keeps password and card, as long as the names are the same", "[gui][firstrun]")
{
    Program program;
    program.walkToCard();
    const QString card = program.wizard().recovery().group(0) + program.wizard().recovery().group(1);
    const auto cardNow = [&] { return program.wizard().recovery().group(0) + program.wizard().recovery().group(1); };
    program.wizard().back();
    program.wizard().next();
    CHECK(program.wizard().current() == 3);
    CHECK(cardNow() == card);

    program.wizard().back();
    program.type(QStringLiteral("short"), {});
    program.wizard().next();
    CHECK(program.wizard().current() == 2); // another is judged like the first

    program.wizard().back();
    program.wizard().school().form().setRecord({QStringLiteral("安和县第一中学"), {}, Stage::Junior, QStringLiteral("周老师")});
    program.wizard().next();
    program.wizard().next();
    CHECK(program.wizard().current() == 2); // the old password was not judged by the new name
    program.type(program.password, program.password);
    program.wizard().next();
    REQUIRE(QTest::qWaitFor([&] { return program.wizard().current() == 3; }, 20000));
    CHECK(cardNow() != card);
}

TEST_CASE("the backup medium is another disk, or comes later; the program remembers it", "[gui][firstrun]")
{
    Program program;
    program.walkToCard();
    program.answerGroups();
    program.wizard().next();
    program.wizard().next();
    REQUIRE(program.wizard().current() == 5);
    BackupStep& step = program.wizard().backup();
    step.setFolder(program.place.path()); // beside the vault
    program.wizard().next();
    CHECK(program.wizard().current() == 5);
    CHECK_FALSE(program.wizard().bar().text().isEmpty());
    step.setFolder(program.place.filePath(QStringLiteral("gone")));
    program.wizard().next();
    CHECK(program.wizard().current() == 5);
    SECTION("later")
    {
        step.decideLater();
        program.wizard().next();
        program.wizard().next();
        REQUIRE(QTest::qWaitFor([&] { return program.door.isOpen(); }, 20000));
        CHECK(program.preferences.backupFolder.value().isEmpty());
    }
    SECTION("a stick")
    {
        const SmallDisk stick("size=1m");
        if (!stick.mounted) {
            WARN("no disk of its own can be made here");
            return;
        }
        step.setFolder(stick.home.path());
        program.wizard().next();
        REQUIRE(program.wizard().current() == 6);
        program.wizard().next();
        REQUIRE(QTest::qWaitFor([&] { return program.door.isOpen(); }, 20000));
        CHECK(program.preferences.backupFolder.value() == stick.home.path());
    }
}

TEST_CASE("the first run leads on to the import, or into a demo school", "[gui][firstrun]")
{
    const auto roster = GENERATE(FirstRoster::ImportNow, FirstRoster::Demo);
    Program program;
    program.setUp(roster);
    auto* pupils = dynamic_cast<PupilsPage*>(program.window.currentPage());
    CHECK((pupils != nullptr) == (roster == FirstRoster::ImportNow)); // else the first page
    program.pupils().refreshIfStale();
    CHECK((program.pupils().view().model()->rowCount() > 0) == (roster == FirstRoster::Demo));
}

TEST_CASE("the first page says what a new room still needs, leads there, and goes by evidence", "[gui][firstrun]")
{
    Program program;
    program.setUp();
    const auto today = [&]() -> TodayPage& {
        program.window.showPage(0);
        return dynamic_cast<TodayPage&>(*program.window.currentPage());
    };
    const auto stillToDo = [&] {
        qsizetype open = 0;
        for (const QLabel* label : today().firstSteps().findChildren<QLabel*>())
            if (label->text().startsWith(FirstStepsCard::tr("First steps still to do: %1").left(10)))
                open = label->text().right(1).toInt();
        return today().firstSteps().isVisible() ? open : 0;
    };
    CHECK(stillToDo() == 3); // pupils, a backup, a medium for copies
    const auto buttons = today().firstSteps().findChildren<QPushButton*>();
    REQUIRE_FALSE(buttons.isEmpty());
    buttons.first()->setFocus();
    QTest::keyClick(buttons.first(), Qt::Key_Space);
    CHECK(dynamic_cast<PupilsPage*>(program.window.currentPage()));

    program.door.lock(); // makes a backup
    program.unlock(program.password);
    CHECK(stillToDo() == 2);
    program.preferences.backupFolder.set(QStringLiteral("/media/stick"));
    CHECK(stillToDo() == 1);
    program.pupils().add();
    auto* name = qobject_cast<QLineEdit*>(program.pupils().editor().form().editorOf(QStringLiteral("name")));
    QTest::keyClicks(name, QStringLiteral("Zeng"));
    program.pupils().editor().save();
    CHECK(stillToDo() == 0);
    CHECK_FALSE(today().firstSteps().isVisible());
}

TEST_CASE("a wrong password is refused, the right one opens; the title never says more than the program's name", "[gui][door]")
{
    Program program;
    program.setUp();
    program.lock();
    REQUIRE(program.lockScreen());
    CHECK_FALSE(program.door.isOpen());
    CHECK(program.window.currentPage() == nullptr); // nothing of the room is left in the window
    program.door.unlock(QByteArrayLiteral("wrong words entirely"));
    QTest::qWait(500);
    CHECK_FALSE(program.door.isOpen());
    program.unlock(program.password);
    REQUIRE(program.door.isOpen());
    CHECK(program.window.windowTitle() == MainWindow::tr("Anxin"));
}

TEST_CASE("the recovery card opens the room, and a slip in it is located", "[gui][door]")
{
    Program program;
    program.setUp();
    program.lock();
    Q_EMIT program.lockScreen()->recoveryRequested();
    QCoreApplication::processEvents();
    auto* screen = program.window.findChild<RecoveryScreen*>();
    REQUIRE(screen);
    QStringList slipped = program.written;
    slipped[2][0] = slipped[2][0] == u'1' ? u'2' : u'1';
    QTest::keyClicks(&screen->digits(), slipped.join(u' ').left(14));
    CHECK(screen->card().hint().isHidden());
    screen->digits().setText(slipped.join(u' ').left(20)); // said as soon as the group is typed
    CHECK(screen->card().hint().text().contains(u'3'));
    screen->digits().setText(slipped.join(u' '));
    QTest::keyClick(&screen->digits(), Qt::Key_Return);
    CHECK(screen->findChild<MessageBar*>()->text().contains(u'3'));
    screen->digits().setText(program.written.join(QStringLiteral(" - ")));
    QTest::keyClick(&screen->digits(), Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return program.window.findChild<KeysWizard*>() != nullptr; }, 20000));
    CHECK_FALSE(program.door.isOpen()); // first a new password and a new card
}

TEST_CASE("a vault that is older than before opens only with a reason, and locking again changes nothing", "[gui][door]")
{
    Program program;
    program.setUp();
    program.lock();
    program.keepFilesAs(QStringLiteral("monday"));
    program.unlock(program.password);
    program.lock();
    REQUIRE(QDir(program.vault()).removeRecursively());
    program.putFilesBack(QStringLiteral("monday"));

    const auto screen = [&] { return program.window.findChild<OlderScreen*>(); };
    const auto meet = [&] {
        program.door.unlock(program.password.toUtf8());
        REQUIRE(QTest::qWaitFor([&] { return screen() != nullptr; }, 20000));
        CHECK_FALSE(program.door.isOpen());
    };
    meet();
    QTest::keyClick(&screen()->reason(), Qt::Key_Return);
    CHECK_FALSE(screen()->bar().text().isEmpty());
    Q_EMIT screen()->backRequested();
    REQUIRE(QTest::qWaitFor([&] { return program.lockScreen() != nullptr; }, 20000));
    meet();
    screen()->reason().setText(QStringLiteral("restored on Monday"));
    QTest::keyClick(&screen()->reason(), Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return program.door.isOpen(); }, 20000));
    program.lock();
    program.unlock(program.password); // and is not asked again
    CHECK(program.door.isOpen());
}

TEST_CASE("locking while somebody types keeps what was typed", "[gui][door]")
{
    Program program;
    program.setUp();
    program.pupils().add();
    auto* name = qobject_cast<QLineEdit*>(program.pupils().editor().form().editorOf(QStringLiteral("name")));
    QTest::keyClicks(name, QStringLiteral("Zeng"));
    program.lock();
    program.unlock(program.password);
    REQUIRE(program.door.isOpen());
    program.pupils().add();
    CHECK(program.pupils().editor().form().record().name == QStringLiteral("Zeng"));
    CHECK_FALSE(program.pupils().editor().bar().text().isEmpty()); // and it says so
    program.pupils().editor().save();
    program.pupils().add();
    CHECK(program.pupils().editor().form().record().name.isEmpty());
}

TEST_CASE("covering and locking work while a dialog is in front, and nothing stays open above the lock screen", "[gui][door]")
{
    Program program;
    program.setUp();
    QDialog dialog(&program.window);
    dialog.setModal(true);
    dialog.show();
    REQUIRE(QTest::qWaitForWindowExposed(&dialog));
    QTest::keyClick(dialog.windowHandle(), Qt::Key_F12);
    CHECK_FALSE(dialog.isVisible());
    QTest::keyClick(program.window.windowHandle(), Qt::Key_F12);
    CHECK(dialog.isVisible());
    QTest::keyClick(dialog.windowHandle(), Qt::Key_L, Qt::ControlModifier);
    QCoreApplication::processEvents();
    CHECK_FALSE(program.door.isOpen());
}

TEST_CASE("nobody at the keyboard for five minutes locks the room", "[gui][door]")
{
    Program program;
    program.setUp();
    program.clock.advanceSeconds(4 * 60);
    QTest::qWait(1200);
    CHECK(program.door.isOpen());
    program.clock.advanceSeconds(2 * 60);
    QTest::qWait(1200);
    CHECK_FALSE(program.door.isOpen());
}

TEST_CASE("a vault whose drive is not there leads to no second one: it is waited for, or another is chosen", "[gui][door]")
{
    Program program;
    program.window.show();
    program.door.begin(program.place.filePath(QStringLiteral("not plugged in.anxin")));
    REQUIRE(program.lockScreen());
    CHECK_FALSE(program.window.findChild<FirstRunWizard*>());
    const auto* said = program.lockScreen()->findChild<MessageBar*>();
    CHECK(said->isVisible());
    CHECK(said->text().contains(QStringLiteral("not plugged in.anxin")));
    Q_EMIT program.lockScreen()->newVaultRequested();
    QCoreApplication::processEvents();
    CHECK(program.window.findChild<FirstRunWizard*>());
}

TEST_CASE("the first run begins at Next, and says at once that a folder is no vault", "[gui][firstrun]")
{
    Program program;
    program.window.show();
    REQUIRE(QTest::qWaitForWindowActive(&program.window));
    program.door.begin({});
    REQUIRE(&program.wizard().nextButton() == QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(program.wizard().current() == 1);
    CHECK(FirstRun::vaultProblem(program.place.path()));
}

TEST_CASE("Ctrl+N writes a note on the pupil in front, never on another", "[gui][acts]")
{
    Program program;
    program.setUp(FirstRoster::Demo);
    program.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&program.window));
    const auto quickNote = [&]() -> FormDialog* {
        QTest::keyClick(&program.window, Qt::Key_N, Qt::ControlModifier);
        return program.window.findChild<FormDialog*>();
    };
    CHECK_FALSE(quickNote()); // nobody is in front: it asks for whom
    auto* asked = program.window.findChild<CommandPalette*>();
    REQUIRE(asked);
    QTest::keyClick(&asked->field(), Qt::Key_Escape);
    program.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&program.window));
    program.window.showPage(5);
    auto* list = program.window.currentPage()->widget().findChild<ListView*>();
    REQUIRE(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Down);
    FormDialog* note = quickNote();
    REQUIRE(note);
    CHECK(note->form().editorOf(QStringLiteral("held_on")));
    CHECK(note->windowTitle() == program.window.windowTitle());
}

TEST_CASE("the sheet of shortcuts names every command that is offered", "[gui][help]")
{
    Program program;
    offerHelp(program.window);
    program.setUp();
    program.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&program.window));
    QTest::keyClick(&program.window, Qt::Key_F1);
    auto* sheet = program.window.findChild<Dialog*>();
    REQUIRE(sheet);
    QStringList words;
    for (const QLabel* label : sheet->findChildren<QLabel*>())
        words << label->text();
    for (const CommandEntry& entry : commandTable) {
        if (shortcutsOf(entry).isEmpty() || !program.window.menus().offers(entry.command))
            continue;
        INFO(entry.text);
        CHECK(words.contains(textOf(entry).remove(u'&')));
    }
}

TEST_CASE("after a lock the same page is in front, with the pupil who was", "[gui][lock]")
{
    Program program;
    program.setUp(FirstRoster::Demo);
    program.pupils().refreshIfStale();
    program.pupils().open(StudentId::fromRowId(3));
    const auto nameInFront = [&] {
        for (const QLabel* label : program.pupils().shown().findChildren<QLabel*>())
            if (label->isVisible() && !label->text().isEmpty())
                return label->text();
        return QString();
    };
    const QString name = nameInFront();
    REQUIRE_FALSE(name.isEmpty());
    program.lock();
    program.unlock(program.password);
    REQUIRE(dynamic_cast<PupilsPage*>(program.window.currentPage()));
    CHECK(nameInFront() == name);
}
