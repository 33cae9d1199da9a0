// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/talk/talk.h"
#include "core/vault/recordtable.h"

namespace anxin {

class TalkRepository {
public:
    explicit TalkRepository(Connection& connection);
    TalkId add(UnitOfWork& uow, const Talk& talk) { return m_table.add(uow, talk); }
    void save(UnitOfWork& uow, const Stored<Talk>& talk) { m_table.save(uow, talk); }
    // The newest first.
    std::vector<Stored<Talk>> ofStudent(StudentId student);
    std::vector<Stored<Talk>> newest(int limit);

private:
    RecordTable<Talk> m_table;
    Statement m_ofStudent;
    Statement m_newest;
};

} // namespace anxin
