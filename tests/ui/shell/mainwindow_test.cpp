// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

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
    // What stands on a page, from the top.
    template <class Widget>
    static Widget* put(QWidget& page, Widget* made)
    {
        if (!page.layout())
            page.setLayout(new QVBoxLayout);
        page.layout()->addWidget(made);
        made->show();
        return made;
    }
    static QWidget* focus() { return QApplication::focusWidget(); }
    bool comesTo(const QWidget* widget)
    {
        return QTest::qWaitFor([&] { return focus() == widget; }, 2000);
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
    REQUIRE_FALSE(shown.window.menus().isVisible());
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
    CHECK(shown.window.menus().isVisible());
    shown.press(Qt::Key_Alt);
    CHECK_FALSE(shown.window.menus().isVisible());
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

TEST_CASE("a window that was larger than the screen is not larger when it comes back", "[shell][fit]")
{
    Shown shown;
    shown.window.resize(4000, 3000);
    shown.window.close(); // remembers
    MainWindow again(shown.preferences);
    const QSize screen = again.screen()->availableSize();
    CHECK(again.size().boundedTo(screen) == again.size());
    CHECK(again.minimumSize().boundedTo(screen) == again.minimumSize());
}

TEST_CASE("a page that wants more room than the window has is scrolled, and keys bring what they reach into view",
          "[shell][fit]")
{
    Shown shown;
    auto* first = Shown::put(*shown.today, new QLineEdit);
    Shown::put(*shown.today, new QWidget)->setMinimumSize(1500, 1400);
    auto* last = Shown::put(*shown.today, new QPushButton(QStringLiteral("Save")));
    shown.window.setStatus(Status::Audit, QString(400, u'x'));
    shown.window.resize(700, 400);
    QApplication::processEvents();
    CHECK(shown.window.size() == QSize(700, 400));
    CHECK(last->visibleRegion().isEmpty());
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Tab);
    REQUIRE(Shown::focus() == last);
    CHECK_FALSE(last->visibleRegion().isEmpty());
}

TEST_CASE("a page that comes to the front has the keys at once: in its list, or at the button one came for", "[shell][focus]")
{
    Shown shown;
    Shown::put(*shown.today, new QPushButton(QStringLiteral("Other")));
    auto* primary = Shown::put(*shown.today, new QPushButton(QStringLiteral("Do")));
    primary->setProperty("kind", QStringLiteral("primary"));
    Shown::put(*shown.pupils, new QLineEdit);
    auto* list = Shown::put(*shown.pupils, new QListWidget);
    list->addItem(QStringLiteral("one"));
    shown.pupils->setFocusProxy(list);
    shown.press(Qt::Key_2, Qt::ControlModifier);
    CHECK(Shown::focus() == list);
    shown.press(Qt::Key_1, Qt::ControlModifier);
    CHECK(Shown::focus() == primary);
    primary->setEnabled(false); // switched off: the page is begun anew, and the navigation gets no keys
    CHECK(QTest::qWaitFor([&] { return shown.today->isAncestorOf(Shown::focus()); }, 2000));
}

TEST_CASE("what had the keys and goes away leaves them on the page, not to the navigation", "[shell][focus]")
{
    Shown shown;
    auto* going = Shown::put(*shown.today, new QPushButton(QStringLiteral("Another file")));
    going->setFocus();
    REQUIRE(Shown::focus() == going);
    auto* field = Shown::put(*shown.pupils, new QLineEdit);
    shown.press(Qt::Key_2, Qt::ControlModifier);
    REQUIRE(Shown::focus() == field);
    auto* staying = Shown::put(*shown.pupils, new QPushButton(QStringLiteral("Save")));
    SECTION("hidden")
    {
        field->hide();
    }
    SECTION("switched off")
    {
        field->setEnabled(false);
    }
    SECTION("deleted")
    {
        delete field;
    }
    CHECK(shown.comesTo(staying));
}

TEST_CASE("who goes to the navigation by Tab stays there", "[shell][focus]")
{
    Shown shown;
    auto* field = Shown::put(*shown.today, new QLineEdit);
    field->setFocus();
    shown.press(Qt::Key_Tab);
    QApplication::processEvents();
    REQUIRE(Shown::focus());
    CHECK(shown.window.navigation().isAncestorOf(Shown::focus()));
}

TEST_CASE("a dialog gives the keys back to where they were, or to the page where that has gone", "[shell][focus]")
{
    Shown shown;
    auto* list = Shown::put(*shown.today, new QListWidget);
    list->addItem(QStringLiteral("one"));
    auto* opener = Shown::put(*shown.today, new QPushButton(QStringLiteral("New note")));
    opener->setFocus();
    QDialog dialog(&shown.window);
    auto* inDialog = Shown::put(dialog, new QLineEdit);
    dialog.open();
    dialog.activateWindow();
    REQUIRE(QTest::qWaitFor([&] { return QApplication::activeWindow() == &dialog; }));
    inDialog->setFocus();
    REQUIRE(Shown::focus() == inDialog);
    bool isKept = true;
    SECTION("it is still there") {}
    SECTION("it was hidden for a moment while the page was filled anew")
    {
        opener->hide();
        list->setFocus(); // as Qt does where a stack turns
        opener->show();
    }
    SECTION("it is gone")
    {
        opener->hide();
        isKept = false;
    }
    dialog.accept();
    shown.window.activateWindow(); // as a window manager does
    REQUIRE(QTest::qWaitFor([&] { return QApplication::activeWindow() == &shown.window; }));
    CHECK(shown.comesTo(isKept ? static_cast<QWidget*>(opener) : list));
}

TEST_CASE("the menus lie above the page, which does not move, and give the keys back", "[shell][focus]")
{
    Shown shown;
    auto* field = Shown::put(*shown.today, new QLineEdit);
    shown.window.on(Command::FindPupil, [] {});
    field->setFocus();
    QApplication::processEvents();
    const QPoint place = field->mapTo(&shown.window, QPoint());
    shown.press(Qt::Key_Alt);
    QApplication::processEvents();
    REQUIRE(shown.window.menus().isVisible());
    CHECK(field->mapTo(&shown.window, QPoint()) == place);
    shown.press(Qt::Key_Alt);
    CHECK(Shown::focus() == field);
}
