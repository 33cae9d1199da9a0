// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/phrasebook.h"
#include "tests/support/catch.h"
#include "tests/support/testvault.h"

using namespace anxin;

namespace {
struct Book : TestVault {
    PhraseBook book{*vault};
};
} // namespace

TEST_CASE("phrases are kept in their order, and the headings of a note stand in for an empty list", "[phrases]")
{
    Book room;
    CHECK(room.book.all().size() == 4);
    REQUIRE(room.book.set({QStringLiteral("sm｜ 睡眠和饮食： \n\n jz | 已联系家长 | 当天\n")}) == 2);
    CHECK(room.book.all() == std::vector<Phrase>{{QStringLiteral("sm"), QStringLiteral("睡眠和饮食：")},
                                                 {QStringLiteral("jz"), QStringLiteral("已联系家长 | 当天")}});
    REQUIRE(room.book.set(room.book.lines()));
    CHECK(room.book.all().size() == 2);
    REQUIRE(room.book.set({QStringLiteral("jz | 已联系家长")}));
    CHECK(room.book.all() == std::vector<Phrase>{{QStringLiteral("jz"), QStringLiteral("已联系家长")}});
    REQUIRE(room.book.set({}) == 0);
    CHECK(room.book.all().size() == 4);
}

TEST_CASE("a line that is no phrase is named, and nothing has changed", "[phrases]")
{
    Book room;
    REQUIRE(room.book.set({QStringLiteral("sm | 睡眠")}));
    const auto line = GENERATE("好 | 词", "sm", "sm |", "| 睡眠", "s m | 睡眠", "abcdefghijklm | 长", "SM | 又一次");
    const auto refused = room.book.set({QStringLiteral("sm | 饮食\n\n%1").arg(QString::fromUtf8(line))});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().startsWith(QStringLiteral("Line 3")));
    CHECK(room.book.all() == std::vector<Phrase>{{QStringLiteral("sm"), QStringLiteral("睡眠")}});
}
