// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/startup.h"
#include "tests/support/catch.h"

using namespace anxin;

TEST_CASE("the language is Chinese where the system is Chinese or says nothing, English elsewhere", "[startup]")
{
    const auto chosen = [](const char* system) { return languageFor({}, {QString::fromLatin1(system)}); };
    CHECK(chosen("zh-CN") == Language::Chinese);
    CHECK(chosen("zh-Hant-TW") == Language::Chinese);
    CHECK(chosen("C") == Language::Chinese);
    CHECK(chosen("POSIX") == Language::Chinese);
    CHECK(languageFor({}, {}) == Language::Chinese);
    CHECK(chosen("en-US") == Language::English);
    CHECK(chosen("de-DE") == Language::English);
}

TEST_CASE("--lang wins over the system, in both spellings", "[startup]")
{
    const QStringList german{QStringLiteral("de-DE")};
    CHECK(languageFor({QStringLiteral("--lang"), QStringLiteral("zh_CN")}, german) == Language::Chinese);
    CHECK(languageFor({QStringLiteral("a.anxin"), QStringLiteral("--lang=zh_CN")}, german) == Language::Chinese);
    CHECK(languageFor({QStringLiteral("--lang=en")}, {QStringLiteral("zh-CN")}) == Language::English);
    CHECK(languageFor({QStringLiteral("--lang")}, german) == Language::English);
    CHECK(languageFor({QStringLiteral("--lang=tlh")}, german) == Language::English);
}

TEST_CASE("a translation sets the default locale", "[startup]")
{
    const QLocale before;
    {
        const Translation translation{Language::Chinese};
        CHECK(QLocale().name() == QStringLiteral("zh_CN"));
    }
    QLocale::setDefault(before);
}
