// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/door.h"
#include "core/scales/catalogue.h"
#include "tests/support/answeringchooser.h"
#include "tests/support/catch.h"
#include "ui/dialogs/firstrun/firstrunwizard.h"
#include "ui/dialogs/lockscreen.h"
#include "ui/forms/studentform.h"
#include "ui/pages/pupils/pupilspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/widgets/passwordfield.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

namespace anxin {

// The program without its main: window, door, and a folder for a vault.
struct Program {
    const QString password = QStringLiteral("velvet tram ninety quilt");
    QTemporaryDir place;
    Preferences preferences{place.filePath(QStringLiteral("anxin.ini"))};
    FixedClock clock{QStringLiteral("2026-11-18T09:00")};
    Catalogue catalogue = Catalogue::shipped();
    QStringList written; // the digits of the card, as somebody has copied them
    MainWindow window{preferences};
    AnsweringChooser chooser;           // of the door
    BackupVerifier verify = &troubleIn; // asked on another thread
    Door door{{window, preferences, clock, catalogue, [this](const BackupCheck& check) { return verify(check); }},
              [](const Clock&) { return PasswordCost::cheapForTests(); },
              &chooser};

    QString vault() const { return place.filePath(QStringLiteral("room.anxin")); }
    FirstRunWizard& wizard() { return *window.findChild<FirstRunWizard*>(); }
    LockScreen* lockScreen() { return window.findChild<LockScreen*>(); }
    PupilsPage& pupils()
    {
        window.showPage(2);
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
        wizard().next(); // a backup medium later
        wizard().next();
        REQUIRE(QTest::qWaitFor([this] { return door.isOpen(); }, 20000));
    }
    // The files of the locked vault as they are now, beside it; and back in their place.
    void keepFilesAs(const QString& name) const { copyFiles(vault(), place.filePath(name)); }
    void putFilesBack(const QString& name) const { copyFiles(place.filePath(name), vault()); }
    Vault* opened() const { return door.opened(); }
    // Until the vault is closed.
    void lock()
    {
        door.lock();
        REQUIRE(QTest::qWaitFor([this] { return !door.isLockingUp(); }, 20000));
    }
    void unlock(const QString& typed)
    {
        door.unlock(typed.toUtf8());
        CHECK(QTest::qWaitFor([this] { return door.isOpen(); }, 20000));
    }

private:
    static void copyFiles(const QString& from, const QString& to)
    {
        REQUIRE(QDir().mkpath(to));
        for (const QString& name : QDir(from).entryList(QDir::Files)) {
            QFile::remove(to + u'/' + name);
            REQUIRE(QFile::copy(from + u'/' + name, to + u'/' + name));
        }
    }
};

} // namespace anxin
