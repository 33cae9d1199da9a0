// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/idlelock.h"

#include <QEvent>

#include <algorithm>

namespace anxin {

IdleLock::IdleLock(const Clock& clock, QObject* parent) : QObject(parent), m_clock(clock)
{
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &IdleLock::check);
}

void IdleLock::start(int minutes)
{
    m_limit = qint64{60'000} * std::max(minutes, 1);
    m_lastTouch = m_clock.monotonicMsecs();
    m_tick.start();
}

void IdleLock::stop()
{
    m_tick.stop();
}

int IdleLock::secondsLeft() const
{
    if (!m_tick.isActive())
        return 0;
    const qint64 left = m_lastTouch + m_limit - m_clock.monotonicMsecs();
    return static_cast<int>(std::max<qint64>(left + 999, 0) / 1000);
}

bool IdleLock::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::InputMethod:
        // A touch that comes after the time was up, but before it was noticed, does not save it: the PC may have slept.
        if (secondsLeft() > 0)
            m_lastTouch = m_clock.monotonicMsecs();
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

void IdleLock::check()
{
    if (!m_tick.isActive())
        return;
    const int seconds = secondsLeft();
    Q_EMIT remaining(seconds);
    if (seconds > 0)
        return;
    stop();
    Q_EMIT lockRequested();
}

} // namespace anxin
