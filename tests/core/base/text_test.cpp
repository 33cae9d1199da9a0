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

TEST_CASE("what is no name is not read as one", "[base][text]")
{
    CHECK(pinyinOf(QStringLiteral("查找学生")) == QStringLiteral("cha zhao xue sheng"));
    CHECK(readingOf(QStringLiteral("查思远")) == QStringLiteral("zha si yuan"));
    CHECK(pinyinOf(QStringLiteral("Lock now")) == QStringLiteral("lock now"));
    CHECK(pinyinOf(QString()).isEmpty());
}

TEST_CASE("a reader of many names reads every name as it is read alone", "[base][text]")
{
    // Every surname with a reading of its own, in front, in the middle and at the end; compound surnames; rare and foreign
    // ones.
    const QString characters =
        QStringLiteral("令狐万俟澹台长孙秘卜种重刀干葛盖过华纪筠靓牟粘区繁仇任单召折舍沈峙隗解莘燕尉迟乐员查翟曾"
                       "朴覃缪吕欧阳司马行了都会朝银参差落血𠮷一");
    NameReader reader;
    const auto codes = characters.toUcs4();
    for (qsizetype i = 0; i < codes.size(); ++i)
        for (qsizetype j = 0; j < codes.size(); ++j) {
            const std::array<char32_t, 3> name{codes[i], codes[j], codes[(i + j) % codes.size()]};
            const QString text = QString::fromUcs4(name.data(), 2 + (i + j) % 2);
            REQUIRE(reader.read(text) == readingOf(text));
        }
    for (const QString& text :
         {QStringLiteral("吕单"), QStringLiteral("Anna 李"), QStringLiteral("阿依古丽·买买提"), QString()})
        CHECK(reader.read(text) == readingOf(text));
    CHECK(readingOf(QStringLiteral("吕单")) == QStringLiteral("lv dan")); // not shan: only a surname is read so
    CHECK(readingOf(QStringLiteral("吕")) == QStringLiteral("lv"));
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
