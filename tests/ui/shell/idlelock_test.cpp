// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "ui/shell/idlelock.h"

#include <QKeyEvent>
#include <QSignalSpy>
#include <QTimerEvent>

using namespace anxin;

namespace {
struct Room {
    FixedClock clock{QStringLiteral("2025-11-20T10:00")};
    IdleLock lock{clock};
    QSignalSpy asked{&lock, &IdleLock::lockRequested};

    void touch()
    {
        QKeyEvent key(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier);
        lock.eventFilter(nullptr, &key);
    }
    void pass(int seconds)
    {
        clock.advanceSeconds(seconds);
        lock.check();
    }
};
} // namespace

TEST_CASE("the lock is asked for when nobody touched anything for the minutes that are set", "[lock]")
{
    Room room;
    room.lock.start(5);
    room.pass(299);
    CHECK(room.asked.isEmpty());
    CHECK(room.lock.secondsLeft() == 1);
    room.pass(1);
    CHECK(room.asked.count() == 1);
    room.pass(600);
    CHECK(room.asked.count() == 1);
}

TEST_CASE("every touch begins the time anew", "[lock]")
{
    Room room;
    room.lock.start(5);
    room.pass(290);
    room.touch();
    CHECK(room.lock.secondsLeft() == 300);
    room.pass(290);
    CHECK(room.asked.isEmpty());
    room.pass(10);
    CHECK(room.asked.count() == 1);
}

TEST_CASE("what the program does by itself is no touch", "[lock]")
{
    Room room;
    room.lock.start(1);
    room.clock.advanceSeconds(59);
    QTimerEvent timer(1);
    room.lock.eventFilter(nullptr, &timer);
    room.pass(1);
    CHECK(room.asked.count() == 1);
}

TEST_CASE("a touch after the time was up does not keep the room open", "[lock]")
{
    Room room;
    room.lock.start(5);
    room.clock.advanceSeconds(3600); // the PC slept, no timer ran
    room.touch();
    room.lock.check();
    CHECK(room.asked.count() == 1);
}

TEST_CASE("while it is stopped nothing is asked for", "[lock]")
{
    Room room;
    room.lock.start(1);
    room.lock.stop();
    room.pass(3600);
    CHECK(room.asked.isEmpty());
    CHECK(room.lock.secondsLeft() == 0);
}
