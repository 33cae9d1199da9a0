// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "ui/widgets/calendarpopup.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/layout.h"

#include <QApplication>
#include <QBoxLayout>
#include <QSignalSpy>
#include <QTest>

using namespace anxin;

namespace {
struct Shown {
    FixedClock clock{QStringLiteral("2025-11-20T10:00")};
    OptionalDateEdit* date = new OptionalDateEdit(clock);
    OptionalTimeEdit* time = new OptionalTimeEdit;
    QWidget window;

    Shown()
    {
        window.setLayout(vertical({date, time}));
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        date->setFocus();
    }
};
} // namespace

TEST_CASE("a typed day becomes its full form when the field is left", "[widgets][dates]")
{
    Shown shown;
    QTest::keyClicks(shown.date, QStringLiteral("1118"));
    CHECK(shown.date->value() == QDate(2025, 11, 18));
    CHECK(shown.date->text() == QStringLiteral("1118"));
    shown.time->setFocus();
    CHECK(shown.date->text() == QStringLiteral("2025-11-18"));
}

TEST_CASE("an empty field is no day and no problem", "[widgets][dates]")
{
    Shown shown;
    CHECK_FALSE(shown.date->value().has_value());
    CHECK_FALSE(shown.date->problem().has_value());
    QTest::keyClicks(shown.date, QStringLiteral("soon"));
    REQUIRE(shown.date->problem().has_value());
    CHECK(shown.date->problem()->rule == Rule::NotADate);
}

TEST_CASE("Up and Down step by a day, from today where the field is empty", "[widgets][dates]")
{
    Shown shown;
    const QSignalSpy edited(shown.date, &DateField::edited);
    QTest::keyClick(shown.date, Qt::Key_Up);
    CHECK(shown.date->value() == QDate(2025, 11, 21));
    QTest::keyClick(shown.date, Qt::Key_Down);
    QTest::keyClick(shown.date, Qt::Key_Down);
    CHECK(shown.date->value() == QDate(2025, 11, 19));
    CHECK(edited.count() == 3);
    shown.date->setReadOnly(true);
    QTest::keyClick(shown.date, Qt::Key_Up);
    CHECK(shown.date->value() == QDate(2025, 11, 19));
}

TEST_CASE("Alt and Down open a calendar, from which Enter takes the day", "[widgets][dates]")
{
    Shown shown;
    shown.date->setValue(QDate(2025, 11, 18));
    QTest::keyClick(shown.date, Qt::Key_Down, Qt::AltModifier);
    auto* popup = shown.date->findChild<CalendarPopup*>();
    REQUIRE(popup);
    REQUIRE(QTest::qWaitFor([&] { return popup->isAncestorOf(QApplication::focusWidget()); }, 1000));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(shown.date->value() == QDate(2025, 11, 19));
    CHECK(QTest::qWaitFor([&] { return !shown.date->findChild<CalendarPopup*>(); }, 1000));
}

TEST_CASE("a typed time becomes its full form when the field is left", "[widgets][dates]")
{
    Shown shown;
    shown.time->setFocus();
    QTest::keyClicks(shown.time, QStringLiteral("905"));
    shown.date->setFocus();
    CHECK(shown.time->text() == QStringLiteral("09:05"));
    CHECK(shown.time->value() == QTime(9, 5));
}
