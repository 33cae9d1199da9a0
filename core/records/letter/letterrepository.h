// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/letter/letter.h"
#include "core/vault/recordtable.h"

namespace anxin {

class LetterRepository {
public:
    explicit LetterRepository(Connection& connection);
    LetterId add(UnitOfWork& uow, const Letter& letter) { return m_table.add(uow, letter); }
    void save(UnitOfWork& uow, const Stored<Letter>& letter) { m_table.save(uow, letter); }
    std::optional<Stored<Letter>> byId(LetterId id) { return m_table.byId(id); }
    // Not answered yet, the most urgent first, then the oldest.
    std::vector<Stored<Letter>> unanswered();
    // Open ones before answered ones, then the newest first.
    std::vector<Stored<Letter>> all(int limit);
    std::vector<Stored<Letter>> ofStudent(StudentId student);

private:
    RecordTable<Letter> m_table;
    Statement m_unanswered;
    Statement m_all;
    Statement m_ofStudent;
};

} // namespace anxin
