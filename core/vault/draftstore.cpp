// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/draftstore.h"

namespace anxin {

DraftStore::DraftStore(Vault& vault)
    : m_vault(vault),
      m_keep(vault.connection().prepare(
          "INSERT OR REPLACE INTO draft(key, content, saved_at) VALUES (:key, :content, :saved_at)")),
      m_find(vault.connection().prepare("SELECT content, saved_at FROM draft WHERE key = :key")),
      m_discard(vault.connection().prepare("DELETE FROM draft WHERE key = :key")),
      m_all(vault.connection().prepare("SELECT key, saved_at FROM draft ORDER BY key"))
{
}

Moment DraftStore::keep(const QString& key, const QString& content)
{
    return m_vault.transact(Op::SaveDraft, [&](UnitOfWork& uow) {
        m_keep.exec(key, content, uow.now());
        return uow.now();
    });
}

std::optional<StoredDraft> DraftStore::find(const QString& key)
{
    return m_find.one([](const Row& row) { return StoredDraft{row.get<QString>(0), row.get<Moment>(1)}; }, key);
}

std::vector<std::pair<QString, Moment>> DraftStore::all()
{
    return m_all.all([](const Row& row) { return std::pair{row.get<QString>(0), row.get<Moment>(1)}; });
}

void DraftStore::discard(const QString& key)
{
    m_vault.transact(Op::DiscardDraft, [&](UnitOfWork&) { m_discard.exec(key); });
}

} // namespace anxin
