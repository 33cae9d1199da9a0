// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "ui/dialogs/throttle.h"

using namespace anxin;

TEST_CASE("five tries are free, then each wrong one doubles the wait up to a minute", "[lock]")
{
    FixedClock clock(QStringLiteral("2025-11-20T10:00"));
    Throttle throttle(clock);
    for (int left = Throttle::freeTries; left > 1; --left) {
        CHECK(throttle.freeTriesLeft() == left);
        throttle.wrong();
        CHECK(throttle.secondsToWait() == 0);
    }
    for (const int wait : {1, 2, 4, 8, 16, 32, 60, 60, 60}) {
        throttle.wrong();
        CHECK(throttle.secondsToWait() == wait);
        clock.advanceSeconds(wait - 1);
        CHECK(throttle.secondsToWait() == 1);
        clock.advanceSeconds(1);
        CHECK(throttle.secondsToWait() == 0);
    }
    throttle.right();
    CHECK(throttle.freeTriesLeft() == Throttle::freeTries);
    throttle.wrong();
    CHECK(throttle.secondsToWait() == 0);
}
