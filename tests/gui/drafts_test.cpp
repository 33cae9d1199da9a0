// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/vaultfolder.h"
#include "tests/gui/program.h"
#include "ui/forms/draftline.h"
#include "ui/forms/formdialog.h"
#include "ui/pages/pupils/studenteditor.h"
#include "ui/pages/today/loopblock.h"
#include "ui/pages/today/todaypage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/views.h"

#include <QPushButton>
#include <QTextEdit>
#include <QWindow>

#include <sys/resource.h>

#include <csignal>

using namespace anxin;

namespace {
// A room with people in it, and the second interview of one of them as a person gets there: by the button on the card.
struct DemoRoom : Program {
    DemoRoom()
    {
        window.resize(1366, 768);
        setUp(FirstRoster::Demo);
    }
    FormDialog* interview()
    {
        PupilsPage& page = pupils();
        page.refreshIfStale();
        page.open(StudentId::fromRowId(1));
        for (QPushButton* button : page.findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == QCoreApplication::translate("anxin::StudentCard", "Second interview"))
                QTest::mouseClick(button, Qt::LeftButton);
        FormDialog* dialog = window.findChild<FormDialog*>();
        REQUIRE(dialog);
        REQUIRE(QTest::qWaitForWindowActive(dialog));
        return dialog;
    }
    static QTextEdit* summary(FormDialog* dialog)
    {
        return qobject_cast<QTextEdit*>(dialog->form().editorOf(QStringLiteral("summary")));
    }
    void type(const QString& words) { QTest::keyClicks(summary(window.findChild<FormDialog*>()), words); }
    QString foundAgain() { return summary(interview())->toPlainText(); }
};

// While it lives, this process can write no file at all, as on a full disk.
class NoRoomToWrite {
public:
    NoRoomToWrite()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit none{0, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &none);
    }
    ~NoRoomToWrite() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    NoRoomToWrite(const NoRoomToWrite&) = delete;
    NoRoomToWrite& operator=(const NoRoomToWrite&) = delete;

private:
    rlimit m_before{};
};
} // namespace

TEST_CASE("Ctrl+L in the middle of a word: the room is locked, and the word is there after unlocking", "[gui][draft]")
{
    DemoRoom room;
    QPointer<FormDialog> dialog = room.interview();
    room.type(QStringLiteral("she said that sh"));
    QTest::keyClick(dialog->windowHandle(), Qt::Key_L, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return !room.door.isOpen(); }, 5000));
    CHECK(dialog.isNull());
    room.unlock(room.password);
    CHECK(room.foundAgain() == QStringLiteral("she said that sh"));
}

TEST_CASE("a dialog left open does not keep the room from locking by itself, and its words stay", "[gui][draft]")
{
    DemoRoom room;
    room.interview();
    room.type(QStringLiteral("called away"));
    room.clock.advanceSeconds(6 * 60);
    REQUIRE(QTest::qWaitFor([&] { return !room.door.isOpen(); }, 5000));
    CHECK(QApplication::activeModalWidget() == nullptr);
    room.unlock(room.password);
    CHECK(room.foundAgain() == QStringLiteral("called away"));
}

TEST_CASE("covered for longer than a moment, the room locks and keeps the words", "[gui][draft]")
{
    DemoRoom room;
    FormDialog* dialog = room.interview();
    room.type(QStringLiteral("somebody came in"));
    QTest::keyClick(dialog->windowHandle(), Qt::Key_F12);
    CHECK_FALSE(dialog->isVisible());
    room.clock.advanceSeconds(Cover::graceSeconds + 1);
    QTest::keyClick(room.window.windowHandle(), Qt::Key_F12);
    REQUIRE_FALSE(room.door.isOpen());
    room.unlock(room.password);
    CHECK(room.foundAgain() == QStringLiteral("somebody came in"));
}

TEST_CASE("closing the window keeps what is typed, on a page and in a dialog", "[gui][draft]")
{
    DemoRoom room;
    room.interview();
    room.type(QStringLiteral("end of the day"));
    room.window.close();
    CHECK_FALSE(room.window.isVisible());
    room.door.lock(); // as the end of the program ends the session
    room.window.show();
    room.unlock(room.password);
    CHECK(room.foundAgain() == QStringLiteral("end of the day"));
}

TEST_CASE("words that a full disk did not take outlive the lock, and are told of on the lock screen", "[gui][draft]")
{
    DemoRoom room;
    FormDialog* dialog = room.interview();
    const DraftLine* line = dialog->draftLine();
    QString told;
    bool windowStayed = false;
    {
        const NoRoomToWrite full;
        room.type(QStringLiteral("words that must not be lost"));
        (void)QTest::qWaitFor([&] { return line->text().contains(u':'); }, 5000);
        told = line->text();
        room.window.close(); // would lose them
        windowStayed = room.window.isVisible();
        QTest::keyClick(dialog->windowHandle(), Qt::Key_L, Qt::ControlModifier);
        (void)QTest::qWaitFor([&] { return !room.door.isOpen(); }, 5000);
    }
    CHECK_FALSE(told.isEmpty());
    CHECK(windowStayed);
    REQUIRE_FALSE(room.door.isOpen());
    REQUIRE(room.lockScreen());
    CHECK_FALSE(room.lockScreen()->findChild<MessageBar*>()->text().isEmpty());
    room.unlock(room.password);
    CHECK(room.foundAgain() == QStringLiteral("words that must not be lost"));
    room.door.lock(); // and now they are in the vault
    room.unlock(room.password);
    CHECK(room.foundAgain() == QStringLiteral("words that must not be lost"));
}

TEST_CASE("what was begun stands on the first page after unlocking, opens again from there, and goes once it is saved",
          "[gui][draft][today]")
{
    DemoRoom room;
    const auto begun = [&]() -> LoopBlock& {
        room.window.showPage(0);
        auto& today = dynamic_cast<TodayPage&>(*room.window.currentPage());
        today.refreshIfStale();
        return today.begun();
    };
    CHECK(begun().isHidden());
    room.interview();
    room.type(QStringLiteral("half a sen"));
    room.lock();
    room.unlock(room.password);
    LoopBlock& block = begun();
    REQUIRE_FALSE(block.isHidden());
    REQUIRE(block.view().model()->rowCount() == 1);
    block.view().setFocus();
    block.view().setCurrentIndex(block.view().model()->index(0, 0));
    QTest::keyClick(&block.view(), Qt::Key_Return);
    auto* again = room.window.findChild<FormDialog*>();
    REQUIRE(again);
    CHECK(DemoRoom::summary(again)->toPlainText() == QStringLiteral("half a sen"));
    again->draftLine()->discarding().click();
    again->reject();
    CHECK(QTest::qWaitFor([&] { return block.isHidden(); }, 5000));
}
