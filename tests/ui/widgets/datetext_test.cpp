// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "ui/widgets/datetext.h"

using namespace anxin;

TEST_CASE("a day is understood in every spelling that people type", "[widgets][dates]")
{
    struct Spelling {
        const char* text;
        QDate day;
    };
    const QDate today(2025, 11, 20);
    const QDate day(2025, 11, 18);
    const auto spelling = GENERATE_COPY(values<Spelling>({
        {"2025-11-18", day},
        {"2025/11/18", day},
        {"2025.11.18", day},
        {"2025年11月18日", day},
        {"20251118", day},
        {"2012-3-5", QDate(2012, 3, 5)},
        {" 2025-11-18 ", day},
        {"２０２５－１１－１８", day},
        {"1118", day},
        {"11-18", day},
        {"11/18", day},
        {"11.18", day},
        {"11月18日", day},
        {"11-8", QDate(2025, 11, 8)},
        {"今天", today},
        {"昨天", QDate(2025, 11, 19)},
        {"前天", day},
        {"明天", QDate(2025, 11, 21)},
        {"后天", QDate(2025, 11, 22)},
        {"Yesterday", QDate(2025, 11, 19)},
        {"today", today},
        {"+7", QDate(2025, 11, 27)},
        {"-2", day},
        {"+14", QDate(2025, 12, 4)},
    }));
    INFO(spelling.text);
    const auto understood = dateFromText(QString::fromUtf8(spelling.text), today);
    REQUIRE(understood.has_value());
    CHECK(*understood == spelling.day);
}

TEST_CASE("a day without a year is the one nearest to today", "[widgets][dates]")
{
    CHECK(dateFromText(QStringLiteral("1118"), QDate(2026, 1, 9)) == QDate(2025, 11, 18));
    CHECK(dateFromText(QStringLiteral("0105"), QDate(2025, 12, 20)) == QDate(2026, 1, 5));
    CHECK(dateFromText(QStringLiteral("0229"), QDate(2025, 3, 1)) == QDate(2024, 2, 29));
}

TEST_CASE("what is no day is not guessed at", "[widgets][dates]")
{
    const auto text = GENERATE(as<QString>(), "", "  ", "31-02", "2025-02-29", "1340", "118", "120305", "soon", "2025-11",
                               "11-18-2025", "+", "1234567890");
    INFO(text.toStdString());
    CHECK_FALSE(dateFromText(text, QDate(2025, 11, 20)).has_value());
}

TEST_CASE("a time of day is understood in every spelling that people type", "[widgets][dates]")
{
    CHECK(timeFromText(QStringLiteral("14:10")) == QTime(14, 10));
    CHECK(timeFromText(QStringLiteral("14：10")) == QTime(14, 10));
    CHECK(timeFromText(QStringLiteral("1410")) == QTime(14, 10));
    CHECK(timeFromText(QStringLiteral("905")) == QTime(9, 5));
    CHECK(timeFromText(QStringLiteral("9")) == QTime(9, 0));
    for (const char* no : {"", "24:00", "9:60", "noon", "12345"})
        CHECK_FALSE(timeFromText(QString::fromLatin1(no)).has_value());
}
