// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/onewindow.h"
#include "tests/gui/loginservice.h"

#include <QDir>
#include <QTemporaryDir>
#include <QWidget>

#include <future>

using namespace anxin;

TEST_CASE("who starts the program again for the same vault is brought to the window that is there", "[gui][onewindow]")
{
    PrivateBus bus;
    const QTemporaryDir home;
    for (const char* name : {"room.anxin", "other.anxin"})
        REQUIRE(QDir(home.path()).mkdir(QLatin1StringView(name)));
    const QString room = home.filePath(QStringLiteral("room.anxin"));
    QWidget window;
    const OneWindow first{bus.connection(QStringLiteral("first")), window, [&] { return room; }};
    window.showMinimized();
    const QDBusConnection second = bus.connection(QStringLiteral("second"));
    const auto starts = [&](const QString& vault) { // another process waits for the answer, and this one gives it
        auto asked = std::async(std::launch::async, [&] { return OneWindow::isShownFor(vault, second); });
        REQUIRE(QTest::qWaitFor([&] { return asked.wait_for(std::chrono::seconds{0}) == std::future_status::ready; }, 20000));
        return asked.get();
    };
    CHECK_FALSE(starts(home.filePath(QStringLiteral("other.anxin"))));
    CHECK_FALSE(starts(QString()));
    CHECK(window.isMinimized());
    REQUIRE(QFile::link(room, home.filePath(QStringLiteral("link.anxin"))));
    CHECK(starts(home.filePath(QStringLiteral("link.anxin"))));
    CHECK(window.isVisible());
    CHECK_FALSE(window.isMinimized());
}

TEST_CASE("without a bus, or a window on it, the program starts as ever", "[gui][onewindow]")
{
    PrivateBus bus;
    const QTemporaryDir home;
    CHECK_FALSE(OneWindow::isShownFor(home.path(), QDBusConnection(QStringLiteral("no such connection"))));
    CHECK_FALSE(OneWindow::isShownFor(home.path(), bus.connection(QStringLiteral("alone"))));
}
