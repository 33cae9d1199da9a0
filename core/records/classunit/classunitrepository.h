// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/classunit/classunit.h"
#include "core/vault/recordtable.h"

namespace anxin {

class ClassUnitRepository {
public:
    explicit ClassUnitRepository(Connection& connection);
    ClassUnitId add(UnitOfWork& uow, const ClassUnit& unit) { return m_table.add(uow, unit); }
    void save(UnitOfWork& uow, const Stored<ClassUnit>& unit) { m_table.save(uow, unit); }
    std::optional<Stored<ClassUnit>> byId(ClassUnitId id) { return m_table.byId(id); }
    // Youngest stage and newest entry first, then by number.
    std::vector<Stored<ClassUnit>> all();

private:
    RecordTable<ClassUnit> m_table;
    Statement m_all;
};

} // namespace anxin
