// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <QTimer>

namespace anxin {

// Asks for the lock when nobody has touched keyboard, mouse or screen for a while. Installed as the application's event
// filter; counts by the monotonic clock, so that a changed or suspended wall clock neither locks nor keeps open.
class IdleLock final : public QObject {
    Q_OBJECT
public:
    // The clock must outlive it.
    explicit IdleLock(const Clock& clock, QObject* parent = nullptr);

    void start(int minutes); // 1 or more; begins to count now
    void stop();             // while locked
    int secondsLeft() const; // 0 where it is due or stopped
    bool eventFilter(QObject* watched, QEvent* event) override;
    // Called once a second; public for tests, which move the clock.
    void check();

Q_SIGNALS:
    void lockRequested();
    void remaining(int seconds); // once a second while it counts

private:
    const Clock& m_clock;
    QTimer m_tick;
    qint64 m_limit = 0; // milliseconds
    qint64 m_lastTouch = 0;
};

} // namespace anxin
