// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"

#include <QAction>
#include <QMenuBar>
#include <QPointer>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace anxin;

namespace {
class SamplePage final : public QWidget, public Page {
public:
    explicit SamplePage(QString title) : m_title(std::move(title)) {}
    QString title() const override { return m_title; }
    Icon symbol() const override { return Icon::House; }
    QWidget& widget() override { return *this; }
    void refreshIfStale() override { ++refreshed; }
    bool canLeave() override { return letsGo; }

    int refreshed = 0;
    bool letsGo = true;

private:
    QString m_title;
};

struct Shown {
    QTemporaryDir folder;
    Preferences preferences{folder.filePath(QStringLiteral("anxin.ini"))};
    MainWindow window{preferences};
    QPointer<SamplePage> today = new SamplePage(QStringLiteral("Today"));
    QPointer<SamplePage> pupils = new SamplePage(QStringLiteral("Pupils"));

    Shown()
    {
        window.addPage(std::unique_ptr<Page>(today.data()));
        window.addPage(std::unique_ptr<Page>(pupils.data()));
        window.showWorkspace();
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(&window, key, modifiers); }
};
} // namespace

TEST_CASE("Ctrl and a digit bring a page to the front, which then refreshes", "[shell]")
{
    Shown shown;
    CHECK(shown.window.currentPage() == shown.today);
    const int before = shown.pupils->refreshed;
    shown.press(Qt::Key_2, Qt::ControlModifier);
    CHECK(shown.window.currentPage() == shown.pupils);
    CHECK(shown.pupils->refreshed == before + 1);
    CHECK(shown.pupils->isVisible());
    CHECK_FALSE(shown.today->isVisible());
}

TEST_CASE("a page that does not let go stays in front", "[shell]")
{
    Shown shown;
    shown.today->letsGo = false;
    CHECK_FALSE(shown.window.showPage(1));
    CHECK(shown.window.currentPage() == shown.today);
    CHECK_FALSE(shown.window.close());
    shown.today->letsGo = true;
    CHECK(shown.window.close());
}

TEST_CASE("a command runs by its shortcut while the menu bar is hidden, and only while somebody handles it", "[shell]")
{
    Shown shown;
    int locked = 0;
    shown.press(Qt::Key_L, Qt::ControlModifier);
    shown.window.on(Command::LockNow, [&] { ++locked; });
    REQUIRE_FALSE(shown.window.menuBar()->isVisible());
    shown.press(Qt::Key_L, Qt::ControlModifier);
    CHECK(locked == 1);
    shown.window.on(Command::LockNow, {});
    shown.press(Qt::Key_L, Qt::ControlModifier);
    CHECK(locked == 1);
}

TEST_CASE("behind the gate no command of the workspace runs, and its pages are not to be seen", "[shell]")
{
    Shown shown;
    int found = 0;
    shown.window.on(Command::FindPupil, [&] { ++found; });
    const QPointer<QWidget> gate = new QWidget;
    shown.window.showGate(gate);
    shown.press(Qt::Key_F, Qt::ControlModifier);
    shown.press(Qt::Key_2, Qt::ControlModifier);
    CHECK(found == 0);
    CHECK(gate->isVisible());
    CHECK_FALSE(shown.today->isVisible());
    CHECK(shown.window.currentPage() == shown.today);
    shown.window.showWorkspace();
    CHECK(gate.isNull());
    shown.press(Qt::Key_F, Qt::ControlModifier);
    CHECK(found == 1);
}

TEST_CASE("pages are gone once they are removed, as before a session ends", "[shell]")
{
    Shown shown;
    shown.window.removePages();
    CHECK(shown.today.isNull());
    CHECK(shown.pupils.isNull());
    CHECK(shown.window.currentPage() == nullptr);
    CHECK_FALSE(shown.window.showPage(0));
    shown.press(Qt::Key_1, Qt::ControlModifier);
}

TEST_CASE("Alt alone shows the menu bar, and hides it again", "[shell]")
{
    Shown shown;
    shown.press(Qt::Key_Alt);
    CHECK(shown.window.menuBar()->isVisible());
    shown.press(Qt::Key_Alt);
    CHECK_FALSE(shown.window.menuBar()->isVisible());
}

TEST_CASE("no two commands share a shortcut, and every shortcut is one", "[shell]")
{
    QSet<QString> seen;
    for (const CommandEntry& entry : commandTable)
        for (const QString& shortcut : QString::fromLatin1(entry.shortcuts).split(u';', Qt::SkipEmptyParts)) {
            INFO(shortcut.toStdString());
            CHECK_FALSE(QKeySequence(shortcut).toString().isEmpty());
            CHECK_FALSE(seen.contains(shortcut));
            seen.insert(shortcut);
        }
    for (int digit = 1; digit <= 9; ++digit)
        CHECK_FALSE(seen.contains(QStringLiteral("Ctrl+%1").arg(digit)));
}
