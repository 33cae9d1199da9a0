// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

#include <QCoreApplication>
#include <QString>

namespace anxin {

// Slows guessing down, at the door and in the room, for all screens that ask for a password together: five tries are free, then
// 1, 2, 4, … seconds, at most 60, by the monotonic clock, so that turning the PC's clock does not help. Holds for one run of
// the program: against who copies the files, only the key derivation helps.
class Throttle {
    Q_DECLARE_TR_FUNCTIONS(Throttle)
public:
    static constexpr int freeTries = 5;

    explicit Throttle(const Clock& clock) : m_clock(clock) {}
    void wrong();
    void right() { m_wrong = 0; }
    int freeTriesLeft() const { return m_wrong < freeTries ? freeTries - m_wrong : 0; }
    int secondsToWait() const;    // rounded up; 0 where one may try
    QString waitingWords() const; // empty where one may try
    // Counts a wrong try; `sentence` says so, followed by when the next one is possible, where one has to wait.
    QString wrong(const QString& sentence);

private:
    const Clock& m_clock;
    int m_wrong = 0;
    qint64 m_openAt = 0; // monotonic milliseconds
};

} // namespace anxin
