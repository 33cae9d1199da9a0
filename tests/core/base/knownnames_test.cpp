// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/knownnames.h"
#include "tests/support/catch.h"

using namespace anxin;

namespace {
KnownNames knowing(const QStringList& names)
{
    KnownNames known;
    for (const QString& name : names)
        known.set(name, QStringLiteral("某生"));
    return known;
}
} // namespace

TEST_CASE("what is put in for a name is not taken for another name", "[names]")
{
    KnownNames names;
    names.set(QStringLiteral("张伟明"), QStringLiteral("张伟明"));
    names.set(QStringLiteral("张伟"), QStringLiteral("另一名学生"));
    CHECK(names.without(QStringLiteral("张伟明和张伟")) == QStringLiteral("张伟明和另一名学生"));
}

TEST_CASE("of two names of which one is a part of the other, the longer one is taken out first", "[names]")
{
    KnownNames names;
    names.set(QStringLiteral("张伟"), QStringLiteral("甲"));
    names.set(QStringLiteral("张伟明"), QStringLiteral("乙"));
    names.set(QString(), QStringLiteral("丙"));
    CHECK(names.without(QStringLiteral("张伟明和张伟")) == QStringLiteral("乙和甲"));
    CHECK(names.in(QStringLiteral("张伟明和张伟，张伟")) == QStringList{QStringLiteral("张伟明"), QStringLiteral("张伟")});
}

TEST_CASE("a name is found with blanks inside, wherever they stand and however wide they are", "[names]")
{
    const KnownNames names = knowing({QStringLiteral("高天安"), QStringLiteral("蔡雪"), QStringLiteral("欧阳 小明")});
    CHECK(names.without(QStringLiteral("高天安、高 天安、天安，蔡　雪 在场")) == QStringLiteral("某生、某生、天安，某生 在场"));
    for (const char16_t* text : {u"由高天 安陪着", u"由高 天  安陪着", u"由高　天安陪着", u"由高\u00a0天\u200b安陪着",
                                 u"由蔡　雪陪着", u"由蔡　　雪陪着", u"由欧阳小明陪着", u"由欧阳 小明陪着"})
        CHECK(names.without(QString::fromUtf16(text)) == QStringLiteral("由某生陪着"));
    CHECK(names.without(QStringLiteral("蔡 雪陪着")) == QStringLiteral("某生陪着"));
    CHECK(names.without(QStringLiteral("陪着蔡 雪。")) == QStringLiteral("陪着某生。"));
    CHECK(names.in(QStringLiteral("蔡　雪")) == QStringList{QStringLiteral("蔡雪")});
}

TEST_CASE("the end of one word and the beginning of the next are no name", "[names]")
{
    const KnownNames names = knowing({QStringLiteral("高兴"), QStringLiteral("高天安")});
    for (const char16_t* text :
         {u"个子很高 兴趣广泛", u"个子很高。 兴趣广泛", u"个子很高\n兴趣广泛", u"个子很高\n天安门", u"高，兴", u"高"})
        CHECK(names.without(QString::fromUtf16(text)) == QString::fromUtf16(text));
}

TEST_CASE("a single character is no name", "[names]")
{
    CHECK(knowing({QStringLiteral("安")}).without(QStringLiteral("平安")) == QStringLiteral("平安"));
}
