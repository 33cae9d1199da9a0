// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/studentmerge/mergesnapshot.h"
#include "core/records/studentmerge/studentmerge.h"
#include "core/vault/recordtable.h"

namespace anxin {

class StudentMergeRepository {
public:
    explicit StudentMergeRepository(Connection& connection);
    StudentMergeId add(UnitOfWork& uow, const StudentMerge& merge) { return m_table.add(uow, merge); }
    void save(UnitOfWork& uow, const Stored<StudentMerge>& merge) { m_table.save(uow, merge); }
    std::optional<Stored<StudentMerge>> byId(StudentMergeId id) { return m_table.byId(id); }
    // Those that made up this pupil and are in force, the newest first.
    std::vector<Stored<StudentMerge>> inForceOf(StudentId kept);
    Moment madeAt(StudentMergeId id);
    // Whether something that somebody began to write about the pupil, or in the record, is kept as a draft.
    bool hasDraft(const Uid& about);

private:
    RecordTable<StudentMerge> m_table;
    Statement m_inForceOf;
    Statement m_madeAt;
    Statement m_hasDraft;
};

} // namespace anxin
