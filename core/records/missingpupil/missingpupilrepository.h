// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/missingpupil/missingpupil.h"
#include "core/vault/recordtable.h"

namespace anxin {

// A question that is open, and where it came from.
struct OpenQuestion {
    Stored<MissingPupil> question;
    StudentId pupil; // whom it is about now: the entry that it names may have been merged
    Moment asked;
    QString fileName; // of the list
};

class MissingPupilRepository {
public:
    explicit MissingPupilRepository(Connection& connection);
    void add(UnitOfWork& uow, const MissingPupil& missing) { m_table.add(uow, missing); }
    void save(UnitOfWork& uow, const Stored<MissingPupil>& missing) { m_table.save(uow, missing); }
    // Those without an answer about pupils who are enrolled, the oldest first.
    std::vector<OpenQuestion> open();
    // Those that nobody has answered go with the list that asked them.
    void removeOpen(UnitOfWork& uow, ImportBatchId batch);
    // Those that a list, of that moment, has answered by naming the pupil are open again.
    void reopen(UnitOfWork& uow, Moment batchAt);

private:
    RecordTable<MissingPupil> m_table;
    Statement m_open;
    Statement m_openOf;
    Statement m_remove;
    Statement m_answeredAt;
};

} // namespace anxin
