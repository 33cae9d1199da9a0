// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/screening/answersheet.h"
#include "core/vault/recordtable.h"

namespace anxin {

class CriticalAnswerRepository {
public:
    explicit CriticalAnswerRepository(Connection& connection);
    // Those of a pupil, of any campaign, that no second interview recorded since has closed; also of an entry that was merged.
    // The earliest first.
    std::vector<Stored<CriticalAnswer>> openOf(StudentId student);
    void save(UnitOfWork& uow, const Stored<CriticalAnswer>& answer) { m_table.save(uow, answer); }

private:
    RecordTable<CriticalAnswer> m_table;
    Statement m_open;
};

} // namespace anxin
