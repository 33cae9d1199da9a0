// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fault.h"
#include "core/vault/draftstore.h"
#include "ui/forms/drafts.h"

#include <map>

namespace anxin {

// The drafts of one session, in its vault. What the vault does not take (a full disk, a medium that is gone) is held in memory
// and tried again each time another draft is kept; a lock hands it on to the next session, so that no word is lost.
class DraftKeeper {
public:
    // By key what the vault has not taken: a text to keep, or nothing where the draft is to go.
    using Backlog = std::map<QString, std::optional<Draft>>;

    // Both must outlive the keeper. `backlog`: of the session before.
    DraftKeeper(DraftStore& store, const Clock& clock, Backlog backlog);

    // For forms; the keeper must outlive them.
    Drafts drafts();
    // Whatever can be gone on with, held or in the vault. Throws Fault.
    std::vector<KeptDraft> all();
    // Tries once more what is held. Why not, where a text is still held after that.
    std::optional<Fault> retry();
    Backlog takeBacklog() { return std::exchange(m_backlog, {}); }

private:
    Moment keep(const QString& key, const QString& content);
    std::optional<Draft> find(const QString& key);
    void discard(const QString& key);
    void write(const QString& key, const std::optional<Draft>& draft);

    DraftStore& m_store;
    const Clock& m_clock;
    Backlog m_backlog;
};

} // namespace anxin
