// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/moment.h"

#include <algorithm>

namespace anxin {

// Time is handed in. `SystemClock` lives in the two programs, `FixedClock` in tests and demo data. An operation takes its
// one moment when it begins (`UnitOfWork::now`).
class Clock {
public:
    virtual ~Clock() = default;
    virtual Moment now() const = 0;
    // Milliseconds that never run backwards within one start of the PC, and run on while it sleeps; for throttles, idle time
    // and for noticing that somebody has set the wall clock.
    virtual qint64 monotonicMsecs() const = 0;
    const QTimeZone& zone() const { return m_zone; }
    QDate today() const { return now().dateIn(m_zone); }

protected:
    explicit Clock(QTimeZone zone) : m_zone(std::move(zone)) {}

private:
    QTimeZone m_zone;
};

class SystemClock final : public Clock {
public:
    SystemClock();
    Moment now() const override;
    qint64 monotonicMsecs() const override;
};

// Another clock that never shows less than a moment known to have passed, so that a clock set back hides no overdue review.
class SteadyClock final : public Clock {
public:
    SteadyClock(const Clock& clock, Moment floor) : Clock(clock.zone()), m_clock(clock), m_floor(floor) {}
    Moment now() const override { return std::max(m_clock.now(), m_floor); }
    qint64 monotonicMsecs() const override { return m_clock.monotonicMsecs(); }
    void raise(Moment floor) { m_floor = std::max(m_floor, floor); }
    // Somebody has said that the clock is right now.
    void trust() { m_floor = m_clock.now(); }

private:
    const Clock& m_clock; // must outlive this
    Moment m_floor;
};

class FixedClock final : public Clock {
public:
    // `localTime` is ISO, e.g. "2026-03-02T08:00", taken in China Standard Time.
    explicit FixedClock(const QString& localTime);
    Moment now() const override { return m_now; }
    qint64 monotonicMsecs() const override { return m_now.msecs(); }
    void set(const QString& localTime);
    void advanceDays(int days);
    void advanceSeconds(qint64 seconds);

private:
    Moment m_now;
};

} // namespace anxin
