// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/throttle.h"

#include <algorithm>

namespace anxin {

void Throttle::wrong()
{
    ++m_wrong;
    if (m_wrong < freeTries)
        return;
    const int doublings = std::min(m_wrong - freeTries, 6);
    m_openAt = m_clock.monotonicMsecs() + 1000 * std::min(1 << doublings, 60);
}

int Throttle::secondsToWait() const
{
    if (m_wrong < freeTries)
        return 0;
    const qint64 left = m_openAt - m_clock.monotonicMsecs();
    return left > 0 ? static_cast<int>((left + 999) / 1000) : 0;
}

QString Throttle::wrong(const QString& sentence)
{
    wrong();
    const QString wait = waitingWords();
    return wait.isEmpty() ? sentence : tr("%1 %2", "what was wrong, when the next try is possible").arg(sentence, wait);
}

QString Throttle::waitingWords() const
{
    const int seconds = secondsToWait();
    return seconds > 0 ? tr("The next try is possible in %1 s.").arg(seconds) : QString();
}

} // namespace anxin
