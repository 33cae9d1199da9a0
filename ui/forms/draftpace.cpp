// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/draftpace.h"

#include <algorithm>
#include <utility>

namespace anxin {

namespace {
constexpr qint64 pauseMsecs = 600;
constexpr qint64 longestMsecs = 5000;
} // namespace

DraftPace::DraftPace()
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DraftPace::due);
}

void DraftPace::typed()
{
    if (!std::exchange(m_isWaiting, true))
        m_waiting.start();
    const qint64 left = longestMsecs - m_waiting.elapsed();
    if (left <= 0)
        Q_EMIT due();
    else
        m_timer.start(static_cast<int>(std::min(pauseMsecs, left))); // or slow typing would put it off for longer
}

void DraftPace::done()
{
    m_timer.stop();
    m_isWaiting = false;
}

void DraftPace::failed()
{
    m_timer.stop();
    m_waiting.start();
}

} // namespace anxin
