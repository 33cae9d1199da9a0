// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/draftkeeper.h"

#include <QLoggingCategory>

#include <algorithm>

namespace anxin {

Q_LOGGING_CATEGORY(keeperLog, "anxin.draft")

DraftKeeper::DraftKeeper(DraftStore& store, const Clock& clock, Backlog backlog)
    : m_store(store),
      m_clock(clock),
      m_backlog(std::move(backlog))
{
    retry();
}

Drafts DraftKeeper::drafts()
{
    return {[this](const QString& key, const QString& content) { return keep(key, content); },
            [this](const QString& key) { return find(key); }, [this](const QString& key) { discard(key); }};
}

std::vector<KeptDraft> DraftKeeper::all()
{
    std::vector<KeptDraft> kept;
    for (const auto& [key, at] : m_store.all())
        if (!m_backlog.contains(key))
            kept.push_back({key, at});
    for (const auto& [key, draft] : m_backlog)
        if (draft)
            kept.push_back({key, draft->keptAt});
    return kept;
}

std::optional<Fault> DraftKeeper::retry()
{
    try {
        while (!m_backlog.empty()) {
            write(m_backlog.begin()->first, m_backlog.begin()->second);
            m_backlog.erase(m_backlog.begin());
        }
        return std::nullopt;
    } catch (const Fault& fault) {
        qCWarning(keeperLog) << "draft, again:" << fault.detail();
        const bool holdsText =
            std::any_of(m_backlog.begin(), m_backlog.end(), [](const auto& held) { return held.second.has_value(); });
        return holdsText ? std::optional(fault) : std::nullopt;
    }
}

Moment DraftKeeper::keep(const QString& key, const QString& content)
{
    m_backlog.insert_or_assign(key, Draft{content, m_clock.now()});
    const Moment at = m_store.keep(key, content);
    m_backlog.erase(key);
    retry();
    return at;
}

std::optional<Draft> DraftKeeper::find(const QString& key)
{
    if (const auto held = m_backlog.find(key); held != m_backlog.end())
        return held->second;
    const auto stored = m_store.find(key);
    return stored ? std::optional(Draft{stored->content, stored->savedAt}) : std::nullopt;
}

void DraftKeeper::discard(const QString& key)
{
    m_backlog.insert_or_assign(key, std::nullopt);
    retry();
}

void DraftKeeper::write(const QString& key, const std::optional<Draft>& draft)
{
    if (draft)
        m_store.keep(key, draft->content);
    else
        m_store.discard(key);
}

} // namespace anxin
