// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/search/namefinder.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <random>

using namespace anxin;

namespace {
Findable pupil(const QString& name, const QString& number = {})
{
    return {name, readingOf(name), number.isEmpty() ? QStringList{} : QStringList{number}};
}

// Names of who is found, in order.
QStringList found(const std::vector<Findable>& pupils, const QString& typed)
{
    QStringList names;
    for (const int position : NameFinder(pupils).find(typed))
        names << pupils[static_cast<std::size_t>(position)].name;
    return names;
}

// As many pupils as a large school has, with surnames about as frequent as in China.
std::vector<Findable> school(int count)
{
    const QString surnames = QStringLiteral("王王王王王王王李李李李李李李张张张张张张张刘刘刘刘刘陈陈陈陈杨杨杨赵赵黄黄周周吴吴"
                                            "徐徐孙孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程"
                                            "曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔"
                                            "白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤");
    const QString given = QStringLiteral("梓涵欣怡子轩浩然雨桐思远佳琪宇航诗雅俊杰晨曦若琳天佑嘉明紫萱泽宇婉清文博一诺语嫣承恩"
                                         "可馨睿哲静姝志强晓红建国丽娜伟芳敏磊");
    std::mt19937 random{20261118};
    const auto any = [&](const QString& from) {
        return from[static_cast<qsizetype>(std::uniform_int_distribution<qsizetype>(0, from.size() - 1)(random))];
    };
    std::vector<Findable> pupils;
    for (int i = 0; i < count; ++i) {
        QString name{any(surnames)};
        name += any(given);
        if (i % 6 != 0)
            name += any(given);
        pupils.push_back(pupil(name, QString::number(20260000 + i)));
    }
    std::stable_sort(pupils.begin(), pupils.end(), [](const Findable& a, const Findable& b) { return a.reading < b.reading; });
    return pupils;
}

// Keys until `position` is the first in the list: letters typed, or fewer letters and some presses of Down.
int keysTo(const NameFinder& finder, int position, const QStringList& syllables)
{
    QString typed;
    for (const QString& syllable : syllables)
        typed += syllable[0];
    typed += syllables.back().mid(1);
    int best = 1000;
    for (qsizetype letters = 1; letters <= typed.size(); ++letters) {
        const std::vector<int> list = finder.find(typed.left(letters));
        const auto at = std::find(list.begin(), list.end(), position);
        if (at != list.end())
            best = std::min(best, static_cast<int>(letters + (at - list.begin())));
    }
    return best;
}
} // namespace

TEST_CASE("pupils are found by name, pinyin, initials, syllables and number", "[search]")
{
    const std::vector<Findable> pupils{pupil(QStringLiteral("曾小红"), QStringLiteral("2025070318")),
                                       pupil(QStringLiteral("欧阳锋")), pupil(QStringLiteral("吕静")),
                                       pupil(QStringLiteral("阿依古丽·买买提"))};
    for (const char* typed : {"曾", "小红", "zxh", "zx", "zengxiaohong", "zengx", "zx hong", "zxhong", "Zeng Xiao", "xiaoh",
                              "hong", "2025070318", "0318", "7031", "ＺＸＨ"}) {
        INFO(typed);
        CHECK(found(pupils, QString::fromUtf8(typed)) == QStringList{QStringLiteral("曾小红")});
    }
    CHECK(found(pupils, QStringLiteral("oyf")) == QStringList{QStringLiteral("欧阳锋")});
    CHECK(found(pupils, QStringLiteral("mmt")) == QStringList{QStringLiteral("阿依古丽·买买提")});
    CHECK(found(pupils, QStringLiteral("古丽·买")) == QStringList{QStringLiteral("阿依古丽·买买提")});
    CHECK(found(pupils, QStringLiteral("xq")).isEmpty());
    CHECK(found(pupils, QStringLiteral(" ")).size() == 4);
}

TEST_CASE("ü is typed as v or as u", "[search]")
{
    const std::vector<Findable> pupils{pupil(QStringLiteral("吕静")), pupil(QStringLiteral("王伟"))};
    CHECK(found(pupils, QStringLiteral("lvj")) == QStringList{QStringLiteral("吕静")});
    CHECK(found(pupils, QStringLiteral("luj")) == QStringList{QStringLiteral("吕静")});
}

TEST_CASE("initials come before whole pinyin, then syllables, then what stands inside", "[search]")
{
    const std::vector<Findable> pupils{
        {QStringLiteral("inside"), QStringLiteral("li yanning"), {}},
        {QStringLiteral("later"), QStringLiteral("li an ning"), {}},
        {QStringLiteral("syllables"), QStringLiteral("ang ning"), {}},
        {QStringLiteral("whole"), QStringLiteral("an nong"), {}},
        {QStringLiteral("initials"), QStringLiteral("ai ni nuo"), {}},
    };
    CHECK(found(pupils, QStringLiteral("ann")) == QStringList{QStringLiteral("initials"), QStringLiteral("whole"),
                                                              QStringLiteral("syllables"), QStringLiteral("later"),
                                                              QStringLiteral("inside")});
}

TEST_CASE("a whole match comes before a longer one", "[search]")
{
    const std::vector<Findable> pupils{pupil(QStringLiteral("张小红")), pupil(QStringLiteral("张欣"))};
    CHECK(found(pupils, QStringLiteral("zx")).front() == QStringLiteral("张欣"));
}

TEST_CASE("any of 3,000 pupils is opened with four keys and Enter, in the middle", "[search]")
{
    const std::vector<Findable> pupils = school(3000);
    const NameFinder finder(pupils);
    std::mt19937 random{4};
    std::uniform_int_distribution<int> anybody(0, 2999);
    std::vector<int> keys;
    for (int i = 0; i < 500; ++i) {
        const int position = anybody(random);
        keys.push_back(keysTo(finder, position, pupils[static_cast<std::size_t>(position)].reading.split(u' ')));
    }
    std::nth_element(keys.begin(), keys.begin() + 250, keys.end());
    CHECK(keys[250] <= 4);
}

TEST_CASE("what was typed is marked in the name that answers it", "[search]")
{
    const auto marked = [](const char* name, const char* typed) {
        const QString shown = QString::fromUtf8(name);
        const Marked part = NameFinder({pupil(shown, QStringLiteral("2025070318"))}).marked(0, QString::fromUtf8(typed));
        return shown.mid(part.from, part.count);
    };
    CHECK(marked("曾小红", "zx") == QStringLiteral("曾小"));
    CHECK(marked("曾小红", "zxh") == QStringLiteral("曾小红"));
    CHECK(marked("曾小红", "zengx") == QStringLiteral("曾小"));
    CHECK(marked("曾小红", "z xiao") == QStringLiteral("曾小"));
    CHECK(marked("曾小红", "xiaoh") == QStringLiteral("小红"));
    CHECK(marked("曾小红", "ong") == QStringLiteral("红"));
    CHECK(marked("曾小红", "gxi") == QStringLiteral("曾小"));
    CHECK(marked("曾小红", "小") == QStringLiteral("小"));
    CHECK(marked("曾𠀀红", "ho") == QStringLiteral("红")); // 𠀀 takes two units of a QString
    CHECK(marked("Anna Li", "nn") == QStringLiteral("nn"));
    CHECK(marked("转介回执…", "zj") == QStringLiteral("转介")); // a command that opens a window
    CHECK(marked("曾小红", "0318").isEmpty());
    CHECK(marked("曾小红", "q").isEmpty());
    CHECK(marked("曾小红", " ").isEmpty());
}
