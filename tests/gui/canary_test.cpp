// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/program.h"
#include "tests/support/watchedplace.h"
#include "ui/forms/formdialog.h"
#include "ui/pages/pupils/studenteditor.h"

#include <QInputMethodEvent>
#include <QMetaProperty>
#include <QPushButton>
#include <QWindow>

using namespace anxin;

namespace {

// The canaries in the titles of all windows: what the system's window list, its log and a screen recorder see.
QSet<QString> inTitles(const Canaries& canaries)
{
    QSet<QString> found;
    for (const QWindow* window : QGuiApplication::allWindows())
        found += canaries.in(window->title().toUtf8());
    for (const QWidget* widget : QApplication::topLevelWidgets())
        found += canaries.in((widget->windowTitle() + widget->windowIconText() + widget->windowFilePath()).toUtf8());
    return found;
}

// … and in whatever text any part of any window still has.
QSet<QString> inWidgets(const Canaries& canaries)
{
    QSet<QString> found;
    for (const QWidget* widget : QApplication::allWidgets())
        for (int i = 0; i < widget->metaObject()->propertyCount(); ++i)
            if (const QMetaProperty property = widget->metaObject()->property(i); property.typeId() == QMetaType::QString)
                found += canaries.in(property.read(widget).toString().toUtf8());
    return found;
}

// A room in a watched place, in which a pupil is entered and talked with.
struct WatchedRoom {
    Canaries canaries;
    WatchedPlace place;
    Program program;

    WatchedRoom()
    {
        program.window.resize(1366, 768);
        program.setUp();
    }
    void enterAPupil()
    {
        program.pupils().add();
        type("name", Canaries::name(0));
        type("student_no", Canaries::number(0));
    }
    void save() { program.pupils().editor().save(); }
    void beginAnInterview()
    {
        PupilsPage& page = program.pupils();
        page.refreshIfStale();
        page.open(StudentId::fromRowId(1));
        for (QPushButton* button : page.findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == QCoreApplication::translate("anxin::StudentCard", "Second interview"))
                QTest::mouseClick(button, Qt::LeftButton);
        auto* dialog = program.window.findChild<FormDialog*>();
        REQUIRE(dialog);
        write(dialog->form().editorOf(QStringLiteral("summary")), Canaries::sentence(0));
    }
    void type(const char* field, const QString& text)
    {
        write(program.pupils().editor().form().editorOf(QLatin1StringView(field)), text);
    }
    // As Chinese is written, by an input method.
    static void write(QWidget* editor, const QString& text)
    {
        REQUIRE(editor);
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(editor, &event);
    }
    QSet<QString> left()
    {
        QCoreApplication::processEvents(); // settings are written then
        return place.find(canaries) + inTitles(canaries);
    }
};

} // namespace

TEST_CASE("no word about a pupil gets from the window into a title, a setting, a log or a file", "[gui][R10]")
{
    WatchedRoom room;
    room.enterAPupil();
    CHECK(room.left().isEmpty());
    CHECK_FALSE(inWidgets(room.canaries).isEmpty()); // it is on the screen: the look at widgets sees it
    room.save();
    room.beginAnInterview();
    CHECK(room.left().isEmpty());
    room.program.door.lock();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(room.left().isEmpty());
    CHECK(inWidgets(room.canaries).isEmpty());
    room.program.unlock(room.program.password);
    room.program.pupils().open(StudentId::fromRowId(1));
    room.program.window.close();
    room.program.door.lock();
    CHECK(room.left().isEmpty());
}

TEST_CASE("a word about a pupil in a title or a setting would be found", "[gui][R10]")
{
    WatchedRoom room;
    room.program.window.setWindowTitle(Canaries::name(1));
    CHECK(Canaries::whole(room.left()) == QSet<QString>{Canaries::name(1)});
    room.program.window.setWindowTitle({});
    room.program.preferences.vaultFolder.set(QStringLiteral("/home/") + Canaries::name(2));
    CHECK(Canaries::whole(room.left()) == QSet<QString>{Canaries::name(2)});
}
