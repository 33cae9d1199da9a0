// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/session/sessionnote.h"
#include "core/vault/recordtable.h"

namespace anxin {

class SessionNoteRepository {
public:
    explicit SessionNoteRepository(Connection& connection);
    SessionNoteId add(UnitOfWork& uow, const SessionNote& note) { return m_table.add(uow, note); }
    // A note that is signed in the vault refuses by trigger (Fault{Bug}); services check first.
    void save(UnitOfWork& uow, const Stored<SessionNote>& note) { m_table.save(uow, note); }
    std::optional<Stored<SessionNote>> byId(SessionNoteId id) { return m_table.byId(id); }
    // The newest first.
    std::vector<Stored<SessionNote>> ofCase(CaseFileId file);
    // Written but not signed, oldest first.
    std::vector<Stored<SessionNote>> unsignedNotes();

private:
    RecordTable<SessionNote> m_table;
    Statement m_ofCase;
    Statement m_unsigned;
};

} // namespace anxin
