// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "ui/widgets/calendarpopup.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/monthview.h"

#include <QApplication>
#include <QBoxLayout>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

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

TEST_CASE("an empty field shows how a day may be typed, as far as it fits", "[widgets][dates]")
{
    Shown shown;
    shown.window.resize(400, 100);
    CHECK(shown.date->placeholderText() == QStringLiteral("e.g. 2025-11-20 or 1120"));
    shown.date->setFixedWidth(140);
    CHECK(shown.date->placeholderText() == QStringLiteral("e.g. 1120"));
}

TEST_CASE("a Chinese calendar is headed by the year and then the month, both in digits", "[widgets][dates]")
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    MonthView month(QDate(2026, 11, 18));
    QLocale::setDefault(before);
    month.show();
    const auto* year = month.findChild<QToolButton*>(QStringLiteral("qt_calendar_yearbutton"));
    const auto* named = month.findChild<QToolButton*>(QStringLiteral("qt_calendar_monthbutton"));
    REQUIRE(year);
    REQUIRE(named);
    month.setCurrentPage(2027, 1);
    CHECK(QTest::qWaitFor([&] { return named->text() == QStringLiteral("1月"); }));
    CHECK(year->text() == QStringLiteral("2027年"));
    CHECK(year->x() < named->x());
}
