// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/screening/secondinterview.h"
#include "core/vault/recordtable.h"

namespace anxin {

class SecondInterviewRepository {
public:
    explicit SecondInterviewRepository(Connection& connection);
    SecondInterviewId add(UnitOfWork& uow, const SecondInterview& interview) { return m_table.add(uow, interview); }
    // The newest first.
    std::vector<Stored<SecondInterview>> ofStudent(StudentId student);

private:
    RecordTable<SecondInterview> m_table;
    Statement m_ofStudent;
};

} // namespace anxin
