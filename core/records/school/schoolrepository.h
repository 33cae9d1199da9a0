// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/school/school.h"
#include "core/vault/recordtable.h"

namespace anxin {

class SchoolRepository {
public:
    explicit SchoolRepository(Connection& connection);
    // The school; nothing in a vault that was never set up.
    std::optional<Stored<School>> find();
    SchoolId add(UnitOfWork& uow, const School& school) { return m_table.add(uow, school); }
    void save(UnitOfWork& uow, const Stored<School>& school) { m_table.save(uow, school); }

private:
    RecordTable<School> m_table;
    Statement m_first;
};

} // namespace anxin
