// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/promises/promise.h"
#include "tests/support/damagedschool.h"

using namespace anxin;

TEST_CASE("of a vault with 1 to 5 % of its pages destroyed at least 95 % of the whole rows are rescued and the rest is named",
          "[R09]")
{
    DamagedSchool school{200};
    std::mt19937 random = chance();
    RescueTally all;
    const int rounds = times(15, 300);
    for (int round = 0; round < rounds; ++round) {
        const auto destroyed = school.somePages(0.01 * (1 + round % 5), random);
        school.destroy(destroyed, random);
        const QString to = school.place.filePath(QStringLiteral("rescued %1").arg(round));
        const RescueReport report = school.rescue(to);
        CAPTURE(round);
        CHECK(std::set<quint32>(report.damagedPages.begin(), report.damagedPages.end()) == destroyed);
        auto vault = unlockVault(to, aPassword(), school.clock);
        REQUIRE(vault);
        CHECK_FALSE((*vault)->isHeld());
        CHECK((*vault)->connection().checkAllPages().isEmpty());
        RescueTally tally;
        compare(school, destroyed, report, (*vault)->connection(), tally);
        CHECK(100 * tally.savedOfThem >= 95 * tally.onWholePages);
        CHECK(tally.changed == 0);
        all.onWholePages += tally.onWholePages;
        all.savedOfThem += tally.savedOfThem;
        all.lost += tally.lost;
        all.namedOfThem += tally.namedOfThem;
        all.beyond += tally.beyond;
        all.namedWrongly += tally.namedWrongly;
        all.changed += tally.changed;
        vault->reset();
        REQUIRE(QDir(to).removeRecursively());
    }
    CHECK(all.namedOfThem + all.beyond == all.lost);
    CHECK(100 * all.namedOfThem >= 90 * all.lost); // beyond is the exception
    CHECK(all.namedWrongly == 0);
    CHECK(all.lost > 100); // the control: pages were really destroyed
    tell(QStringLiteral("R09 rescue"),
         QStringLiteral(
             "%1 vaults with 1-5 % of their pages destroyed, %2 of %3 rows on whole pages rescued, %4 of %5 lost rows "
             "named one by one and the other %8 as a table's end, %6 named wrongly, %7 saved with other content")
             .arg(rounds)
             .arg(all.savedOfThem)
             .arg(all.onWholePages)
             .arg(all.namedOfThem)
             .arg(all.lost)
             .arg(all.namedWrongly)
             .arg(all.changed)
             .arg(all.beyond));
}
