// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/attention/attention.h"
#include "core/vault/recordtable.h"

namespace anxin {

class AttentionRepository {
public:
    explicit AttentionRepository(Connection& connection);
    AttentionId add(UnitOfWork& uow, const Attention& attention) { return m_table.add(uow, attention); }
    void save(UnitOfWork& uow, const Stored<Attention>& attention) { m_table.save(uow, attention); }
    // What has no last day first, then the newest.
    std::vector<Stored<Attention>> ofStudent(StudentId student);

private:
    RecordTable<Attention> m_table;
    Statement m_ofStudent;
};

} // namespace anxin
