// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"

#include "core/base/chinatime.h"

#include <QDateTime>

#include <ctime>

namespace anxin {

namespace {
QTimeZone chinaStandardTime()
{
    return QTimeZone(chinaOffsetSeconds);
}

Moment parse(const QString& localTime)
{
    QDateTime local = QDateTime::fromString(localTime, Qt::ISODate);
    Q_ASSERT(local.isValid());
    local.setTimeZone(chinaStandardTime());
    return Moment::fromMsecs(local.toMSecsSinceEpoch());
}
} // namespace

SystemClock::SystemClock() : Clock(QTimeZone::systemTimeZone()) {}

Moment SystemClock::now() const
{
    return Moment::fromMsecs(QDateTime::currentMSecsSinceEpoch());
}

qint64 SystemClock::monotonicMsecs() const
{
    timespec sinceBoot{};
    clock_gettime(CLOCK_BOOTTIME, &sinceBoot);
    return qint64{1000} * sinceBoot.tv_sec + sinceBoot.tv_nsec / 1'000'000;
}

FixedClock::FixedClock(const QString& localTime) : Clock(chinaStandardTime()), m_now(parse(localTime)) {}

void FixedClock::set(const QString& localTime)
{
    m_now = parse(localTime);
}

void FixedClock::advanceDays(int days)
{
    advanceSeconds(qint64{86400} * days);
}

void FixedClock::advanceSeconds(qint64 seconds)
{
    m_now = Moment::fromMsecs(m_now.msecs() + seconds * 1000);
}

} // namespace anxin
