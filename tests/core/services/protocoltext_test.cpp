// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/protocoltext.h"
#include "tests/support/catch.h"
#include "tests/support/crisisroom.h"

using namespace anxin;

TEST_CASE("the school decides on the minutes of a report and the days of a ring, for crises that begin afterwards", "[crisis]")
{
    CrisisRoom room;
    const CrisisEventId before = room.begun();
    const CrisisProtocol shipped = room.crises.protocol();
    ProtocolText lines = linesOf(shipped);
    REQUIRE(lines.reports.startsWith(QStringLiteral("30 | ")));
    lines.reports.replace(0, 2, QStringLiteral("20"));
    lines.rings.replace(QStringLiteral("7 | 28 | "), QStringLiteral("5 | 30 | "));
    const auto changed = withLines(shipped, lines);
    REQUIRE(changed);
    room.crises.adopt(*changed, QStringLiteral("校务会"), QString());

    CrisisService again{*room.vault}; // read from the vault
    const CrisisProtocol& now = again.protocol();
    CHECK(now.reports[0].minutes == 20);
    CHECK(now.reports[0].source == QStringLiteral("school decision"));
    CHECK(now.reports[1].source == shipped.reports[1].source);
    CHECK(now.lookInDays(CrisisRing::Wider) == 5);
    CHECK(now.watchDays(CrisisRing::Wider) == 30);
    CHECK(now.lookInDays(CrisisRing::Near) == 3);
    const auto minutes = [&](CrisisEventId id) {
        const Stored<CrisisEvent> event = *again.event(id);
        return (again.reportsOf(event)[0].dueAt->msecs() - event.value.openedAt.msecs()) / 60'000;
    };
    CHECK(minutes(before) == 30);
    CHECK(minutes(room.begun()) == 20);
}

TEST_CASE("a line of a report or ring that makes no sense is named, and one that is missing changes nothing", "[crisis]")
{
    const CrisisProtocol shipped = CrisisProtocol::shipped();
    for (const char* wrong : {"0 | First report, by word of mouth", "soon | First report, by word of mouth", "30",
                              "30 | no such report", "30 | Final report"}) {
        ProtocolText lines = linesOf(shipped);
        lines.reports = QLatin1StringView(wrong);
        CAPTURE(wrong);
        CHECK_FALSE(withLines(shipped, lines));
    }
    ProtocolText lines = linesOf(shipped);
    lines.rings = QStringLiteral("0 | 28 | ") + label(CrisisRing::Near);
    CHECK_FALSE(withLines(shipped, lines));
    lines.rings.clear();
    lines.reports.clear();
    REQUIRE(withLines(shipped, lines));
    CHECK(withLines(shipped, lines)->toJson() == shipped.toJson());
}
