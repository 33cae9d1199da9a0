// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "ui/shell/cover.h"

#include <QDialog>
#include <QImage>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace anxin;

namespace {
const QColor canary(0xFF, 0x00, 0xAA); // stands for a pupil's name

bool shows(QWidget& widget, const QColor& colour)
{
    const QImage image = widget.grab().toImage();
    for (int y = 0; y < image.height(); y += 2)
        for (int x = 0; x < image.width(); x += 2)
            if (image.pixelColor(x, y) == colour)
                return true;
    return false;
}

struct Room {
    FixedClock clock{QStringLiteral("2025-11-20T10:00")};
    QWidget window;
    QLineEdit* field = new QLineEdit(&window);
    Cover cover{window, clock};

    Room()
    {
        window.setStyleSheet(QStringLiteral("background: %1").arg(canary.name()));
        window.resize(600, 400);
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        field->setFocus();
    }
};
} // namespace

TEST_CASE("the cover leaves nothing of the window to be seen, also when it grows", "[cover]")
{
    Room room;
    REQUIRE(shows(room.window, canary));
    room.cover.toggle();
    CHECK_FALSE(shows(room.window, canary));
    room.window.resize(900, 700);
    QTest::qWait(10);
    CHECK_FALSE(shows(room.window, canary));
}

TEST_CASE("keys that are typed under the cover go nowhere", "[cover]")
{
    Room room;
    room.cover.toggle();
    QTest::keyClicks(&room.window, QStringLiteral("abc"));
    CHECK(room.field->text().isEmpty());
    CHECK_FALSE(room.field->hasFocus());
}

TEST_CASE("dialogs are hidden under the cover and come back with it", "[cover]")
{
    Room room;
    QDialog dialog(&room.window);
    dialog.show();
    room.cover.toggle();
    CHECK_FALSE(dialog.isVisible());
    room.cover.toggle();
    CHECK(dialog.isVisible());
}

TEST_CASE("within fifteen seconds the same key brings everything back, later it asks for the lock", "[cover]")
{
    Room room;
    const QSignalSpy asked(&room.cover, &Cover::lockRequested);
    room.cover.toggle();
    room.clock.advanceSeconds(Cover::graceSeconds);
    room.cover.toggle();
    CHECK_FALSE(room.cover.isUp());
    CHECK(asked.isEmpty());
    CHECK(room.field->hasFocus());

    QDialog dialog(&room.window);
    dialog.show();
    room.cover.toggle();
    room.clock.advanceSeconds(Cover::graceSeconds + 1);
    room.cover.toggle();
    CHECK(asked.count() == 1);
    CHECK_FALSE(room.cover.isUp());
    CHECK_FALSE(dialog.isVisible());
}

TEST_CASE("after a minute under the cover the lock is asked for once, and the calendar stays until the key is pressed",
          "[cover]")
{
    Room room;
    const QSignalSpy asked(&room.cover, &Cover::lockRequested);
    QLineEdit password(&room.window); // of the lock screen
    QObject::connect(&room.cover, &Cover::lockRequested, &password, [&] {
        password.show();
        password.setFocus();
    });
    QDialog dialog(&room.window);
    dialog.show();
    room.cover.toggle();
    room.clock.advanceSeconds(Cover::lockSeconds - 1);
    room.cover.check();
    CHECK(asked.isEmpty());
    room.clock.advanceSeconds(1);
    room.cover.check();
    room.cover.check();
    CHECK(asked.count() == 1);
    CHECK(room.cover.isUp());
    CHECK_FALSE(shows(room.window, canary));
    QTest::keyClicks(&room.window, QStringLiteral("abc"));
    CHECK(password.text().isEmpty());
    room.cover.toggle();
    CHECK(asked.count() == 1);
    CHECK_FALSE(room.cover.isUp());
    CHECK_FALSE(dialog.isVisible());
    CHECK(password.hasFocus());
}
