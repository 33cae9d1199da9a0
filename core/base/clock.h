// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/moment.h"

namespace anxin {

// Time is handed in. `SystemClock` lives in the two programs, `FixedClock` in tests and demo data. An operation takes its
// one moment when it begins (`UnitOfWork::now`).
class Clock {
public:
    virtual ~Clock() = default;
    virtual Moment now() const = 0;
    // Milliseconds that never run backwards within one start of the PC; for throttles and idle time.
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
