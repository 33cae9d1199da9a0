// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/systemlock.h"
#include "tests/gui/loginservice.h"
#include "tests/gui/program.h"
#include "ui/pages/pupils/studenteditor.h"

#include <QSignalSpy>

using namespace anxin;

namespace {
const QString sessionName = QStringLiteral("org.freedesktop.login1.Session");

struct System {
    PrivateBus bus;
    LoginService login{bus};
    SystemLock lock{bus.connection(QStringLiteral("system")), bus.connection(QStringLiteral("session"))};
    QSignalSpy asked{&lock, &SystemLock::lockRequested};

    System()
    {
        REQUIRE(QTest::qWaitFor([this] { return lock.delaysSleep(); }, 20000));
    }
    // The session is looked for meanwhile, with two questions: a signal before the answer would be missed.
    void waitForSession()
    {
        REQUIRE(QTest::qWaitFor(
            [this] {
                login.say(login.ours, sessionName, QStringLiteral("Lock"));
                return asked.wait(100);
            },
            20000));
        QTest::qWait(50);
        asked.clear();
    }
    bool isAsked()
    {
        return QTest::qWaitFor([this] { return !asked.isEmpty(); }, 5000);
    }
};
} // namespace

TEST_CASE("the PC falls asleep only after the lock, and wakes up locked and waiting for the next one", "[gui][systemlock]")
{
    System system;
    system.lock.letSleep(); // a lock of another day
    CHECK_FALSE(system.login.manager.maySleep());
    system.login.sleep(true);
    REQUIRE(system.isAsked());
    QTest::qWait(50);
    CHECK_FALSE(system.login.manager.maySleep()); // while the lock is at work
    system.lock.letSleep();
    CHECK(QTest::qWaitFor([&] { return system.login.manager.maySleep(); }, 5000));
    system.asked.clear();
    system.login.sleep(false);
    REQUIRE(system.isAsked());
    CHECK(QTest::qWaitFor([&] { return system.lock.delaysSleep(); }, 5000));
    CHECK_FALSE(system.login.manager.maySleep());
}

TEST_CASE("the session of this person asks for the lock, another one's does not", "[gui][systemlock]")
{
    System system;
    system.waitForSession();
    SECTION("its lock")
    {
        system.login.say(system.login.path + QStringLiteral("/session/_38"), sessionName, QStringLiteral("Lock"));
        CHECK_FALSE(system.asked.wait(200));
        system.login.say(system.login.ours, sessionName, QStringLiteral("Lock"));
        CHECK(system.isAsked());
    }
    SECTION("another person comes to the screen")
    {
        const auto changed = [&](bool isActive) {
            system.login.say(system.login.ours, QStringLiteral("org.freedesktop.DBus.Properties"),
                             QStringLiteral("PropertiesChanged"),
                             {sessionName, QVariantMap{{QStringLiteral("Active"), isActive}}, QStringList{}});
        };
        changed(true);
        CHECK_FALSE(system.asked.wait(200));
        changed(false);
        CHECK(system.isAsked());
    }
}

TEST_CASE("the screen saver of any desktop asks for the lock when it begins, not when it ends", "[gui][systemlock]")
{
    System system;
    const auto saver = GENERATE("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.mate.ScreenSaver");
    const auto changed = [&](bool isActive) {
        system.login.say(QStringLiteral("/ScreenSaver"), QString::fromLatin1(saver), QStringLiteral("ActiveChanged"),
                         {isActive});
    };
    changed(false);
    CHECK_FALSE(system.asked.wait(200));
    changed(true);
    CHECK(system.isAsked());
}

TEST_CASE("without a bus, or with nobody on it, nothing is heard and nothing said", "[gui][systemlock]")
{
    const QDBusConnection none =
        QDBusConnection::connectToBus(QStringLiteral("unix:path=/nonexistent"), QStringLiteral("none"));
    REQUIRE_FALSE(none.isConnected());
    const SystemLock lock(none, none);
    CHECK_FALSE(lock.delaysSleep());
    PrivateBus bus;
    const SystemLock alone(bus.connection(QStringLiteral("system")), bus.connection(QStringLiteral("session")));
    QTest::qWait(200);
    CHECK_FALSE(alone.delaysSleep());
}

TEST_CASE("when the lid is closed what is being typed is kept, and the room is locked before the PC sleeps",
          "[gui][systemlock]")
{
    Program program;
    program.setUp();
    System system;
    QObject::connect(&system.lock, &SystemLock::lockRequested, &program.door, &Door::lock);
    QObject::connect(&program.door, &Door::locked, &system.lock, &SystemLock::letSleep);
    program.pupils().add();
    auto* name = qobject_cast<QLineEdit*>(program.pupils().editor().form().editorOf(QStringLiteral("name")));
    QTest::keyClicks(name, QStringLiteral("Zeng"));
    system.login.sleep(true);
    REQUIRE(QTest::qWaitFor([&] { return system.login.manager.maySleep(); }, 20000));
    CHECK_FALSE(program.door.isOpen());
    CHECK(unlockVault(program.vault(), passwordFrom(QString(program.password)), program.clock)); // it has let the vault go
    program.unlock(program.password);
    program.pupils().add();
    CHECK(program.pupils().editor().form().record().name == QStringLiteral("Zeng"));
}

TEST_CASE("a lock that comes while the password is being tried wins", "[gui][door]")
{
    Program program;
    program.setUp();
    program.door.lock();
    program.door.unlock(program.password.toUtf8());
    program.door.lock();
    QTest::qWait(1500);
    CHECK_FALSE(program.door.isOpen());
    program.unlock(program.password);
    CHECK(program.door.isOpen());
}
