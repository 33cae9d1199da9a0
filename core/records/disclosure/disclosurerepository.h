// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/disclosure/disclosure.h"
#include "core/vault/recordtable.h"

namespace anxin {

class DisclosureRepository {
public:
    explicit DisclosureRepository(Connection& connection);
    DisclosureId add(UnitOfWork& uow, const Disclosure& disclosure) { return m_table.add(uow, disclosure); }
    // The newest first.
    std::vector<Stored<Disclosure>> newest(int limit);
    // About one pupil, the newest first.
    std::vector<Stored<Disclosure>> ofStudent(StudentId student);

private:
    RecordTable<Disclosure> m_table;
    Statement m_newest;
    Statement m_ofStudent;
};

} // namespace anxin
