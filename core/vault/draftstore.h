// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/vault.h"

namespace anxin {

// Text that a person is typing and has not saved yet, kept inside the vault. The key names the form and what it is about,
// `note:<uid>`; the content is the form's own JSON. Drafts are scratch, not records: they leave no audit line.
struct StoredDraft {
    QString content;
    Moment savedAt;
};

class DraftStore {
public:
    explicit DraftStore(Vault& vault);
    // Returns when; throws Fault.
    Moment keep(const QString& key, const QString& content);
    std::optional<StoredDraft> find(const QString& key);
    void discard(const QString& key);
    // The key of each and when it was kept.
    std::vector<std::pair<QString, Moment>> all();

private:
    Vault& m_vault;
    Statement m_keep;
    Statement m_find;
    Statement m_discard;
    Statement m_all;
};

} // namespace anxin
