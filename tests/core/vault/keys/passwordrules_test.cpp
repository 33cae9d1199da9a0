// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/keys/passwordrules.h"
#include "tests/support/catch.h"
#include "tests/support/vaultkeys.h"

using namespace anxin;

namespace {
const QStringList names{QStringLiteral("安心小学"), QStringLiteral("王小明"), QStringLiteral("Spring School")};

std::optional<PasswordRefusal> refusalOf(const char* text)
{
    const auto judged = judgePassword(aPassword(text), names);
    return judged ? std::nullopt : std::optional(judged.error());
}
} // namespace

TEST_CASE("a password of twelve characters or four words without a pattern is accepted", "[vault][passwordrules]")
{
    for (const char* text : {"tu7-Lmq2xz9w", "plum ladder orbit quiet", "purple ladder orbits quietly", "茶杯 雪山 铅笔 月亮",
                             "窗外的雨下了一整夜没有停过"}) {
        INFO(text);
        CHECK(refusalOf(text) == std::nullopt);
    }
}

TEST_CASE("a short password is refused", "[vault][passwordrules]")
{
    for (const char* text : {"", "tu7-Lmq2xz9", "a b c d", "茶杯 雪山 铅笔", "    xk2    "}) {
        INFO(text);
        CHECK(refusalOf(text) == PasswordRefusal::TooShort);
    }
}

TEST_CASE("a password that holds a name of this place is refused, however it is spelt", "[vault][passwordrules]")
{
    for (const char* text :
         {"安心小学-7kq2-vt9x", "anxinxiaoxue7kq2vt9x", "An Xin Xiao Xue 7kq2", "WangXiaoMing-7kq2-vt9x", "7kq2 王小明 vt9x ok",
          "springschool7kq2vt9x", "AnXin-XiaoXue-7kq2", "wang.xiao.ming/7kq2vt9x", "安-心-小-学 7kq2 vt9x"}) {
        INFO(text);
        CHECK(refusalOf(text) == PasswordRefusal::HoldsName);
    }
}

TEST_CASE("a password that a guesser finds within a year is refused", "[vault][passwordrules]")
{
    for (const char* text : {"password1234", "qwertyuiop12", "aaaaaaaaaaaa", "123456789012", "abcabcabcabc", "201203042013"}) {
        INFO(text);
        CHECK(refusalOf(text) == PasswordRefusal::Guessable);
    }
}

TEST_CASE("a password of words of love and luck, dates, numbers or repetitions is refused", "[vault][passwordrules]")
{
    for (const char* text :
         {"woaini1314520", "WoAiNi-5201314-baobei", "wxm19900101wxm", "110101199003077758", "13800138000138",
          "一二三四五六七八九十十一", "我爱我的学校我爱我的学校", "laoshi_mima_123456", "qwe!rty!123!456!789"}) {
        INFO(text);
        CHECK(refusalOf(text) == PasswordRefusal::Guessable);
    }
    for (const char* text : {"woaini zhe tiao jiejiao de mao", "老师 茶杯 雪山 铅笔盒 月亮", "1990 green kettles by 0307"}) {
        INFO(text);
        CHECK(refusalOf(text) == std::nullopt);
    }
}

TEST_CASE("a password that a field could not hold is refused in words", "[vault][passwordrules]")
{
    const QByteArray longest = QByteArray("plum ladder orbit quiet ").repeated(11).left(256);
    CHECK(refusalOf(longest.constData()) == std::nullopt);
    CHECK(refusalOf((longest + 'x').constData()) == PasswordRefusal::TooLong);
    CHECK_FALSE(sentence(PasswordRefusal::TooLong).isEmpty());
}

TEST_CASE("a name of the place makes a password weaker", "[vault][passwordrules]")
{
    const Secret password = aPassword("wangxiaoming");
    CHECK(strengthOf(password, names).bits < strengthOf(password, {}).bits);
}

TEST_CASE("guessing time is told by its order of magnitude", "[vault][passwordrules]")
{
    CHECK(PasswordStrength{10}.guessTime() == QStringLiteral("minutes"));
    CHECK(PasswordStrength{24}.guessTime() == QStringLiteral("hours"));
    CHECK(PasswordStrength{29}.guessTime() == QStringLiteral("days"));
    CHECK(PasswordStrength{34}.guessTime() == QStringLiteral("months"));
    CHECK(PasswordStrength{38}.guessTime() == QStringLiteral("years"));
    CHECK(PasswordStrength{60}.guessTime() == QStringLiteral("more than a hundred years"));
}
