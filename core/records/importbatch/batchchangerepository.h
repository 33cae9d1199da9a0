// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/importbatch/batchchange.h"
#include "core/vault/recordtable.h"

namespace anxin {

// What batches did, pupil by pupil, and what taking one back does to the tables beside its pupils.
class BatchChangeRepository {
public:
    explicit BatchChangeRepository(Connection& connection);
    // Before the pupil's row is saved.
    void add(UnitOfWork& uow, ImportBatchId batch, const Stored<Student>& before, const Student& after);
    std::vector<BatchChange> of(ImportBatchId batch);
    // Whom the batch brought.
    struct Arrival {
        StudentId student;
        bool isAsItCame; // the row was never written again
    };
    std::vector<Arrival> arrivalsOf(ImportBatchId batch);
    // Of batches that are older than `daysToTakeBack`.
    void removeOld(UnitOfWork& uow);

    // Whether anything was recorded about the pupil that would not go with the row, in whatever table.
    bool isSpokenOf(StudentId student);
    void removeStudent(UnitOfWork& uow, const Stored<Student>& student);
    // The pupil never was where the batch, of that moment, put them, and did not leave where they were before.
    void removeMove(UnitOfWork& uow, StudentId student, Moment batchAt);
    // Classes that came into being with the batch, of that moment, and in which nobody is or was.
    void removeEmptyClasses(UnitOfWork& uow, Moment batchAt);

private:
    Statement m_add;
    Statement m_of;
    Statement m_isAsItCame;
    Statement m_arrivalsOf;
    Statement m_removeOld;
    Statement m_aboutStudent;
    Statement m_removeStudent;
    Statement m_removeMove;
    Statement m_classesOf;
    Statement m_aboutClass;
    Statement m_removeClass;
};

} // namespace anxin
