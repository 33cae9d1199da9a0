// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/session/riskwords.h"
#include "tests/support/catch.h"

using namespace anxin;

TEST_CASE("words of risk are found in Chinese and English, the first of them as it stands", "[riskwords]")
{
    const RiskWords& words = RiskWords::shipped();
    for (const char* text :
         {"他说有时候不想活了。", "上周用刀片划伤自己", "提到遗书", "觉得活着没意思", "想从楼上跳下去，也就是跳楼",
          "She said she wants to die.", "Self-harm since summer", "spoke of SUICIDE twice"}) {
        CAPTURE(text);
        CHECK_FALSE(words.firstIn(QString::fromUtf8(text)).isEmpty());
    }
    CHECK(words.firstIn(QStringLiteral("后来说到割腕，又说想死")) == QStringLiteral("割腕"));
    CHECK(words.firstIn(QStringLiteral("He Wants To Die")) == QStringLiteral("Wants To Die"));
}

TEST_CASE("ordinary words ask nothing", "[riskwords]")
{
    const RiskWords& words = RiskWords::shipped();
    for (const char* text : {"谈了睡眠与同学关系。", "累死了，作业太多", "喜欢活动课，活泼", "吓死我了", "最近不想上学，活动少",
                             "不想活动，怕煤气灶", "slept better this week", "died laughing", "cut classes twice", ""}) {
        CAPTURE(text);
        CHECK(words.firstIn(QString::fromUtf8(text)).isEmpty());
    }
}
