// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/guardian/guardian.h"
#include "core/vault/recordtable.h"

namespace anxin {

class GuardianRepository {
public:
    explicit GuardianRepository(Connection& connection);
    GuardianId add(UnitOfWork& uow, const Guardian& guardian) { return m_table.add(uow, guardian); }
    // Brings back one that was removed, as the one that it was for the log.
    GuardianId add(UnitOfWork& uow, const Guardian& guardian, const Uid& uid) { return m_table.add(uow, guardian, uid); }
    void save(UnitOfWork& uow, const Stored<Guardian>& guardian) { m_table.save(uow, guardian); }
    void remove(UnitOfWork& uow, const Stored<Guardian>& guardian);
    std::optional<Stored<Guardian>> byId(GuardianId id) { return m_table.byId(id); }
    // Whom to tell first on top, then in the order in which they were entered.
    std::vector<Stored<Guardian>> ofStudent(StudentId student);

private:
    RecordTable<Guardian> m_table;
    Statement m_remove;
    Statement m_ofStudent;
};

} // namespace anxin
