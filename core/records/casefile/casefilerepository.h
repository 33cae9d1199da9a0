// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/casefile/casefile.h"
#include "core/vault/recordtable.h"

namespace anxin {

class CaseFileRepository {
public:
    explicit CaseFileRepository(Connection& connection);
    CaseFileId add(UnitOfWork& uow, const CaseFile& file) { return m_table.add(uow, file); }
    void save(UnitOfWork& uow, const Stored<CaseFile>& file) { m_table.save(uow, file); }
    std::optional<Stored<CaseFile>> byId(CaseFileId id) { return m_table.byId(id); }
    std::optional<Stored<CaseFile>> openOf(StudentId student);
    // The newest first, closed ones too.
    std::vector<Stored<CaseFile>> ofStudent(StudentId student);
    std::vector<Stored<CaseFile>> allOpen();
    std::vector<Stored<CaseFile>> closedSince(QDate day);
    std::vector<Stored<CaseFile>> newestClosed(int limit);
    // `2026-001`, `2026-002`, …: the next free number of a calendar year.
    QString nextFileNo(int year);
    // One pupil, one file (domain 2.4): opened again it keeps its number, and says which episode it is (`2026-001-2`).
    QString fileNoFor(StudentId student, int year);

private:
    RecordTable<CaseFile> m_table;
    Statement m_openOf;
    Statement m_ofStudent;
    Statement m_allOpen;
    Statement m_closedSince;
    Statement m_newestClosed;
    Statement m_highestNo;
    Statement m_withNo;
};

} // namespace anxin
