// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/program.h"
#include "ui/dialogs/commandpalette.h"
#include "ui/forms/formdialog.h"
#include "ui/theme/tone.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/views.h"

#include <QKeyEvent>
#include <QPointer>

using namespace anxin;

namespace {
struct DemoRoom : Program {
    DemoRoom()
    {
        window.resize(1366, 768);
        setUp(FirstRoster::Demo);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
        pupils().refreshIfStale();
        name = nameOf(StudentId::fromRowId(1));
    }
    QString nameOf(StudentId student)
    {
        pupils().open(student);
        const QString found = pupils().view().currentIndex().data(Qt::DisplayRole).toString();
        pupils().open(StudentId::fromRowId(2));
        return found;
    }
    QString nameInFront() { return pupils().view().currentIndex().data(Qt::DisplayRole).toString(); }
    CommandPalette& palette()
    {
        window.activateWindow(); // the window manager's part
        REQUIRE(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        auto* palette = window.findChild<CommandPalette*>();
        REQUIRE(palette);
        return *palette;
    }
    static void type(CommandPalette& palette, const QString& text) { palette.field().insert(text); }
    static QString row(const CommandPalette& palette, int row)
    {
        return const_cast<CommandPalette&>(palette).list().model()->index(row, 0).data().toString();
    }
    void choose(CommandPalette& palette, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        const QPointer<CommandPalette> asked = &palette;
        QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, modifiers); // which window is active is the window manager's part
        QCoreApplication::sendEvent(&palette.field(), &enter);
        REQUIRE(QTest::qWaitFor([&] { return asked.isNull(); }));
        QApplication::processEvents();
    }

    QString name; // of a pupil who is not in front
};
} // namespace

TEST_CASE("Ctrl+K opens a pupil from any page", "[gui][goto]")
{
    DemoRoom room;
    room.window.showPage(0);
    CommandPalette& palette = room.palette();
    DemoRoom::type(palette, room.name);
    CHECK(DemoRoom::row(palette, 0) == room.name);
    room.choose(palette);
    CHECK(room.window.currentIndex() == 2);
    CHECK(room.nameInFront() == room.name);
}

TEST_CASE("Ctrl+K reaches pages and commands by their names", "[gui][goto]")
{
    DemoRoom room;
    CommandPalette& pages = room.palette();
    DemoRoom::type(pages, QStringLiteral("rep"));
    CHECK(DemoRoom::row(pages, 0) == QStringLiteral("Reports"));
    room.choose(pages);
    CHECK(room.window.currentPage()->title() == QStringLiteral("Reports"));

    CommandPalette& commands = room.palette();
    DemoRoom::type(commands, QStringLiteral("lock now"));
    CHECK(DemoRoom::row(commands, 0) == QStringLiteral("Lock now"));
    room.choose(commands);
    CHECK(room.window.currentPage() == nullptr); // locked: the pages are gone, and what was chosen with them
}

TEST_CASE("of what answers as well, a pupil stands before a page or a command", "[gui][goto]")
{
    DemoRoom room;
    CommandPalette& palette = room.palette();
    DemoRoom::type(palette, QStringLiteral("l")); // 李 and 刘 as well as “Lock now”
    CHECK_FALSE(palette.list().model()->index(0, 0).data(SecondLineRole).toString().isEmpty());
}

TEST_CASE("Ctrl+Enter on a pupil in the palette begins a note", "[gui][goto]")
{
    DemoRoom room;
    room.window.showPage(0); // the list of pupils takes the same keys, and no window manager says who is in front
    CommandPalette& palette = room.palette();
    DemoRoom::type(palette, room.name);
    room.choose(palette, Qt::ControlModifier);
    CHECK(room.window.findChild<FormDialog*>() != nullptr);
}

TEST_CASE("what was chosen lately stands first the next time", "[gui][goto]")
{
    DemoRoom room;
    CommandPalette& first = room.palette();
    CHECK(DemoRoom::row(first, 0) == QStringLiteral("Today"));
    DemoRoom::type(first, room.name);
    room.choose(first);
    CommandPalette& second = room.palette();
    CHECK(DemoRoom::row(second, 0) == room.name);
    CHECK(second.list().model()->rowCount() == 8);
}

TEST_CASE("Escape clears the palette's field first, and then leaves", "[gui][goto]")
{
    DemoRoom room;
    const QPointer<CommandPalette> palette = &room.palette();
    DemoRoom::type(*palette, QStringLiteral("xyzxyz"));
    CHECK(palette->list().model()->rowCount() == 0);
    QTest::keyClick(&palette->field(), Qt::Key_Return); // nothing to go to
    QTest::keyClick(&palette->field(), Qt::Key_Escape);
    REQUIRE(palette);
    CHECK(palette->field().text().isEmpty());
    QTest::keyClick(&palette->field(), Qt::Key_Escape);
    CHECK(QTest::qWaitFor([&] { return palette.isNull(); }));
}

TEST_CASE("a lock takes the palette away", "[gui][goto]")
{
    DemoRoom room;
    const QPointer<CommandPalette> palette = &room.palette();
    room.door.lock();
    CHECK(palette.isNull());
}
