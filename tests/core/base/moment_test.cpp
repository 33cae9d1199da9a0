// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/moment.h"
#include "tests/support/catch.h"

using namespace anxin;

TEST_CASE("a day is stored as Qt's ISO date, and read back", "[base][moment]")
{
    for (QDate day(1899, 12, 30); day.year() < 2101; day = day.addDays(13)) {
        const QString text = isoDate(day);
        REQUIRE(text == day.toString(Qt::ISODate));
        REQUIRE(fromIsoDate(text) == day);
    }
    CHECK(isoDate(QDate(1, 2, 3)) == QStringLiteral("0001-02-03"));
    CHECK(isoDate(QDate(9999, 12, 31)) == QStringLiteral("9999-12-31"));
}

TEST_CASE("what is no day, or has no year of four digits, is stored as nothing", "[base][moment]")
{
    CHECK(isoDate(QDate()).isEmpty());
    CHECK(isoDate(QDate(10'000, 1, 1)).isEmpty());
    CHECK(isoDate(QDate(-44, 3, 15)).isEmpty());
}
