// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/phrase/phrase.h"
#include "core/vault/recordtable.h"

namespace anxin {

class PhraseRepository {
public:
    explicit PhraseRepository(Connection& connection);
    // In the counsellor's order.
    std::vector<Phrase> all();
    // In place of those that are there. Only what differs is written.
    void set(UnitOfWork& uow, const std::vector<Phrase>& phrases);

private:
    RecordTable<Phrase> m_table;
    Statement m_all;
    Statement m_remove;
};

} // namespace anxin
