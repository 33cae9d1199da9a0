// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "tests/support/catch.h"

using namespace anxin;

TEST_CASE("a surname is read as a surname", "[base][text]")
{
    const auto [name, reading] = GENERATE(table<const char*, const char*>({
        {"曾小红", "zeng xiao hong"},
        {"单雪", "shan xue"},
        {"仇英", "qiu ying"},
        {"朴正义", "piao zheng yi"},
        {"吕布", "lv bu"},
        {"尉迟敬德", "yu chi jing de"},
        {"阿依古丽·买买提", "a yi gu li mai mai ti"},
    }));
    CHECK(readingOf(QString::fromUtf8(name)) == QString::fromUtf8(reading));
}

TEST_CASE("initials are the first letter of each syllable", "[base][text]")
{
    CHECK(initialsOf(QStringLiteral("zeng xiao hong")) == QStringLiteral("zxh"));
    CHECK(initialsOf(QString()).isEmpty());
}

TEST_CASE("tidied text has half-width digits and no stray blanks", "[base][text]")
{
    CHECK(tidied(QStringLiteral("　１２３　张　 三​ ")) == QStringLiteral("123 张 三"));
    CHECK(tidied(QStringLiteral("𠮷野")) == QStringLiteral("𠮷野"));
}
