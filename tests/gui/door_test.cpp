// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/door.h"
#include "core/scales/catalogue.h"
#include "tests/support/catch.h"
#include "ui/dialogs/firstrun/firstrunwizard.h"
#include "ui/dialogs/lockscreen.h"
#include "ui/dialogs/recoveryscreen.h"
#include "ui/forms/studentform.h"
#include "ui/pages/pupils/pupilspage.h"
#include "ui/pages/pupils/studenteditor.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/views.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

using namespace anxin;

namespace {
const QString password = QStringLiteral("velvet tram ninety quilt");

// The program without its main: window, door, and a folder for a vault.
struct Program {
    QTemporaryDir place;
    Preferences preferences{place.filePath(QStringLiteral("anxin.ini"))};
    FixedClock clock{QStringLiteral("2026-11-18T09:00")};
    Catalogue catalogue = Catalogue::shipped();
    QStringList written; // the digits of the card, as somebody has copied them
    MainWindow window{preferences};
    Door door{{window, preferences, clock, catalogue}, [](const Clock&) { return PasswordCost::cheapForTests(); }};

    QString vault() const { return place.filePath(QStringLiteral("room.anxin")); }
    FirstRunWizard& wizard() { return *window.findChild<FirstRunWizard*>(); }
    LockScreen* lockScreen() { return window.findChild<LockScreen*>(); }
    PupilsPage& pupils()
    {
        window.showPage(1);
        return dynamic_cast<PupilsPage&>(*window.currentPage());
    }

    // Walks the wizard up to the recovery card.
    void walkToCard()
    {
        door.begin({});
        window.show();
        wizard().next();
        wizard().school().form().setRecord({QStringLiteral("安和县第一中学"), {}, Stage::Junior, QStringLiteral("林老师")});
        wizard().school().setFolder(vault());
        wizard().next();
        type(password, password);
        wizard().next();
        REQUIRE(QTest::qWaitFor([this] { return wizard().current() == 3; }, 20000));
    }
    void type(const QString& first, const QString& second)
    {
        wizard().password().first().edit()->setText(first);
        wizard().password().second().edit()->setText(second);
    }
    void answerGroups()
    {
        RecoveryStep& card = wizard().recovery();
        for (std::size_t which = 0; which < 2; ++which)
            card.answer(which).setText(card.group(card.asked().at(which)));
    }
    void setUp(FirstRoster roster = FirstRoster::Later)
    {
        walkToCard();
        for (int group = 0; group < 8; ++group)
            written << wizard().recovery().group(group);
        answerGroups();
        wizard().next();
        wizard().roster().choose(roster);
        wizard().next();
        wizard().next();
        REQUIRE(QTest::qWaitFor([this] { return door.isOpen(); }, 20000));
    }
    void unlock(const QString& typed)
    {
        door.unlock(typed.toUtf8());
        CHECK(QTest::qWaitFor([this] { return door.isOpen(); }, 20000));
    }
};
} // namespace

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
    program.type(password, password + QStringLiteral("s"));
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
    CHECK_FALSE(QDir(program.vault()).exists());
    program.wizard().next();
    REQUIRE(QTest::qWaitFor([&] { return program.door.isOpen(); }, 20000));
    CHECK(QDir(program.vault()).exists());
    CHECK(program.preferences.vaultFolder.value() == program.vault());
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

TEST_CASE("a wrong password is refused, the right one opens; the title never says more than the program's name", "[gui][door]")
{
    Program program;
    program.setUp();
    program.door.lock();
    REQUIRE(program.lockScreen());
    CHECK_FALSE(program.door.isOpen());
    CHECK(program.window.currentPage() == nullptr); // nothing of the room is left in the window
    program.door.unlock(QByteArrayLiteral("wrong words entirely"));
    QTest::qWait(500);
    CHECK_FALSE(program.door.isOpen());
    program.unlock(password);
    REQUIRE(program.door.isOpen());
    CHECK(program.window.windowTitle() == MainWindow::tr("Anxin"));
}

TEST_CASE("the recovery card opens the room, and a slip in it is located", "[gui][door]")
{
    Program program;
    program.setUp();
    program.door.lock();
    Q_EMIT program.lockScreen()->recoveryRequested();
    QCoreApplication::processEvents();
    auto* screen = program.window.findChild<RecoveryScreen*>();
    REQUIRE(screen);
    QStringList slipped = program.written;
    slipped[2][0] = slipped[2][0] == u'1' ? u'2' : u'1';
    screen->digits().setText(slipped.join(u' '));
    QTest::keyClick(&screen->digits(), Qt::Key_Return);
    CHECK(screen->findChild<MessageBar*>()->text().contains(u'3'));
    screen->digits().setText(program.written.join(QStringLiteral(" - ")));
    QTest::keyClick(&screen->digits(), Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return program.door.isOpen(); }, 20000));
}

TEST_CASE("locking while somebody types keeps what was typed", "[gui][door]")
{
    Program program;
    program.setUp();
    program.pupils().add();
    auto* name = qobject_cast<QLineEdit*>(program.pupils().editor().form().editorOf(QStringLiteral("name")));
    QTest::keyClicks(name, QStringLiteral("Zeng"));
    program.door.lock();
    program.unlock(password);
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
