// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/promises/alertmodel.h"

#include <algorithm>
#include <utility>

namespace anxin {

void AlertModel::says(qint64 sheet, QDate answeredOn, const std::vector<Alert>& alerts)
{
    const Paper last = std::exchange(m_papers[sheet], {answeredOn, {}});
    for (const Alert& alert : alerts) {
        m_papers[sheet].alerts.insert(alert.alert);
        if (last.answeredOn != answeredOn || !last.alerts.contains(alert.alert))
            m_raised.push_back(alert);
    }
}

AlertModel::Entry AlertModel::now(Entry entry) const
{
    for (auto into = m_into.find(entry); into != m_into.end(); into = m_into.find(entry))
        entry = into->second;
    return entry;
}

bool AlertModel::isOpen(const Alert& alert) const
{
    return std::ranges::none_of(m_interviews, [&](const Interview& one) {
        return now(one.home) == now(homeOf(alert)) && one.campaign == alert.campaign && one.at >= alert.raisedAt;
    });
}

std::set<std::size_t> AlertModel::open() const
{
    std::set<std::size_t> found;
    for (std::size_t i = 0; i < m_raised.size(); ++i)
        if (isOpen(m_raised[i]))
            found.insert(i);
    return found;
}

std::set<AlertModel::Wait> AlertModel::waiting() const
{
    std::map<std::pair<Entry, qint64>, Wait> found;
    for (const std::size_t i : open()) {
        const Alert& alert = m_raised[i];
        const Wait own{now(homeOf(alert)), alert.campaign, alert.urgency, alert.raisedAt};
        Wait& wait = found.try_emplace({own.pupil, own.campaign}, own).first->second;
        wait.urgency = std::min(wait.urgency, own.urgency);
        wait.raisedAt = std::min(wait.raisedAt, own.raisedAt);
    }
    std::set<Wait> all;
    for (const auto& [where, wait] : found)
        all.insert(wait);
    return all;
}

} // namespace anxin
