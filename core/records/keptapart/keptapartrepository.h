// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/keptapart/keptapart.h"
#include "core/vault/recordtable.h"

namespace anxin {

class KeptApartRepository {
public:
    explicit KeptApartRepository(Connection& connection);
    // Once for each pair, in whatever order the two are named.
    void add(UnitOfWork& uow, StudentId one, StudentId other);
    // The two as they are now: an entry that was merged counts for the pupil whom it stands for.
    std::vector<std::pair<StudentId, StudentId>> pairs();

private:
    RecordTable<KeptApart> m_table;
    Statement m_has;
    Statement m_pairs;
};

} // namespace anxin
