// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

namespace anxin {

// Slows guessing at the lock screen down: five tries are free, then 1, 2, 4, … seconds, at most 60, by the monotonic clock, so
// that turning the PC's clock does not help. Holds for one run of the program: against who copies the files, only the key
// derivation helps.
class Throttle {
public:
    static constexpr int freeTries = 5;

    explicit Throttle(const Clock& clock) : m_clock(clock) {}
    void wrong();
    void right() { m_wrong = 0; }
    int freeTriesLeft() const { return m_wrong < freeTries ? freeTries - m_wrong : 0; }
    int secondsToWait() const; // rounded up; 0 where one may try

private:
    const Clock& m_clock;
    int m_wrong = 0;
    qint64 m_openAt = 0; // monotonic milliseconds
};

} // namespace anxin
