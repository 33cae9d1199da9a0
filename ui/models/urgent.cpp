// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/urgent.h"

#include "ui/models/words.h"

#include <algorithm>

namespace anxin {

namespace {

constexpr qint64 minute = 60'000; // ms

QString waitedWords(Moment since, Moment now)
{
    const qint64 minutes = std::max<qint64>(0, now.msecs() - since.msecs()) / minute;
    if (minutes < 1)
        return Urgent::tr("just now");
    if (minutes < 60)
        return Urgent::tr("%1 min ago").arg(minutes);
    if (minutes < 48 * 60)
        return Urgent::tr("%1 h ago").arg(minutes / 60);
    return Urgent::tr("%1 days ago").arg(minutes / (24 * 60));
}

bool isToBeSeenToday(const Candidate& candidate)
{
    return candidate.urgency && *candidate.urgency != AlertLevel::Review && !candidate.contactedAt;
}

} // namespace

Urgent::Urgent(TriageService& triage, RegisterService& registered, ChangeNotifier& news, const Clock& clock)
    : m_triage(triage),
      m_register(registered),
      m_clock(clock),
      m_watch(news, {Kind::CriticalAnswer, Kind::SecondInterview, Kind::Student, Kind::StudentMerge})
{
    connect(&m_watch, &Watch::stale, this, &Urgent::read);
    connect(&m_everyMinute, &QTimer::timeout, this, [this] {
        if (!m_pupils.empty())
            read();
    });
    m_everyMinute.start(static_cast<int>(minute));
    read();
}

void Urgent::read()
{
    m_watch.readIfStale(true, [this] {
        std::vector<Candidate> waiting = m_triage.waiting();
        std::erase_if(waiting, [](const Candidate& one) { return !isToBeSeenToday(one); });
        m_pupils.clear();
        m_words.clear();
        for (const Candidate& one : waiting)
            if (std::ranges::find(m_pupils, one.student) == m_pupils.end())
                m_pupils.push_back(one.student);
        if (waiting.empty())
            return;
        const Moment earliest = *std::ranges::min_element(waiting, {}, &Candidate::raisedAt)->raisedAt;
        const QString waited = waitedWords(earliest, m_clock.now());
        if (m_pupils.size() > 1) {
            m_words = tr("%1 pupils have given critical answers, and nobody has spoken with them yet. The first came in %2.")
                          .arg(m_pupils.size())
                          .arg(waited);
            return;
        }
        const auto pupil = m_register.student(m_pupils.front());
        m_words = tr("%1: a critical answer came in %2, and nobody has spoken with the pupil yet. Please go and see them now.")
                      .arg(pupil ? factLine({pupil->value.name, m_register.classLabelOf(pupil->value)}) : QString(), waited);
    });
    Q_EMIT changed();
}

} // namespace anxin
