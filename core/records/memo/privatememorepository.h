// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/memo/privatememo.h"
#include "core/vault/recordtable.h"

namespace anxin {

class PrivateMemoRepository {
public:
    explicit PrivateMemoRepository(Connection& connection);
    PrivateMemoId add(UnitOfWork& uow, const PrivateMemo& memo) { return m_table.add(uow, memo); }
    void save(UnitOfWork& uow, const Stored<PrivateMemo>& memo) { m_table.save(uow, memo); }
    void remove(UnitOfWork& uow, const Stored<PrivateMemo>& memo);
    void bringBack(UnitOfWork& uow, const Stored<PrivateMemo>& memo) { m_table.add(uow, memo.value, memo.uid); }
    // The newest first.
    std::vector<Stored<PrivateMemo>> ofStudent(StudentId student);

private:
    RecordTable<PrivateMemo> m_table;
    Statement m_ofStudent;
    Statement m_remove;
};

} // namespace anxin
