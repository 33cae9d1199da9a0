// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/draftbox.h"
#include "tests/support/smallroom.h"
#include "ui/dialogs/actdialogs.h"
#include "ui/forms/formdialog.h"
#include "ui/models/pupilacts.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

namespace anxin {

// The small school, and the dialogs above a window, used as a person does: by keys.
struct ActsDesk : SmallRoom {
    PupilActs acts{services, clock};
    DraftBox box{clock};
    QWidget window;
    std::unique_ptr<ActDialogs> dialogs;

    ActsDesk()
    {
        window.resize(1178, 740);
        window.show();
        unlock();
    }
    void lock() { dialogs.reset(); } // as a session ends
    void unlock() { dialogs = std::make_unique<ActDialogs>(acts, box.drafts(), window); }

    StudentId pupil(std::size_t which) const { return school.pupils.at(which); }
    QString uidOf(std::size_t which) { return acts.uidOf(pupil(which)); }
    Stored<CaseFile> fileOf(std::size_t which) { return casework.openCaseOf(pupil(which)).value(); }
    Stored<SessionNote> noteOf(std::size_t which) { return casework.notesOf(fileOf(which).id).front(); }

    static QWidget* focus() { return QApplication::focusWidget(); }
    static QWidget* field(FormDialog* dialog, const char* key) { return dialog->form().editorOf(QLatin1StringView(key)); }
    // Tab by Tab to a field, as a hand without a mouse goes.
    static bool goTo(FormDialog* dialog, const char* key)
    {
        QWidget* wanted = field(dialog, key);
        for (int step = 0; step < 40 && focus() != wanted; ++step)
            QTest::keyClick(focus() ? focus() : dialog, Qt::Key_Tab);
        return focus() == wanted;
    }
    static bool type(FormDialog* dialog, const char* key, const QString& text)
    {
        const bool there = goTo(dialog, key);
        QTest::keyClicks(focus(), text);
        return there;
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(focus(), key, modifiers);
    }
    static void submit() { press(Qt::Key_Return, Qt::ControlModifier); }
    static QPushButton* buttonOf(FormDialog* dialog, const QString& text)
    {
        for (QPushButton* button : dialog->findChildren<QPushButton*>())
            if (button->text() == text)
                return button;
        return nullptr;
    }
    // Deferred deletes of closed dialogs.
    static void settle()
    {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
};

} // namespace anxin
