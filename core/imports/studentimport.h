// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/imports/importreceipt.h"
#include "core/imports/registerindex.h"
#include "core/imports/studentstaging.h"
#include "core/records/classunit/classunitrepository.h"
#include "core/records/importbatch/batchchangerepository.h"
#include "core/records/importbatch/importbatchrepository.h"
#include "core/records/missingpupil/missingpupilrepository.h"
#include "core/records/student/studentrepository.h"
#include "core/vault/vault.h"

namespace anxin {

// One value of a known pupil that the import changes; texts as shown to a person, empty where there is none.
struct FieldChange {
    QString field; // key
    QString from;
    QString to;
};

struct PlannedStudent {
    int row; // in the file
    RowFate fate;
    std::optional<Stored<Student>> before; // nothing where the pupil is new
    Student after;                         // its class is in `classUnit` where the file names one
    std::optional<ClassAddress> classUnit;
    std::vector<FieldChange> changes;
};

// What an import of pupils will do, row by row.
struct StudentPlan {
    std::vector<PlannedStudent> rows;
    // Enrolled in a class that the list covers, and nowhere in it, not even in a row that is refused.
    std::vector<StudentId> missing;
    int known = 0; // enrolled before
    ImportReceipt receipt;

    // Whether so much changes at once that a person must say that this is right: it may be the wrong file, or a column may be
    // taken for another.
    bool isDrastic() const;
};
inline constexpr int drasticShare = 10;   // per cent of the pupils known before who change
inline constexpr int drasticMissing = 10; // pupils

// Whether pupils whom a list does not name become questions.
enum class ListCover : quint8 { WholeClasses, SomePupils };

// Takes staged pupils into the register. A pupil is known by the school's number, else by the national number, else by name
// and class where one pupil only fits; all others are new. Blanks in the file change nothing. Rows that would make two
// pupils one, or one two, are refused. A class is covered by a list that names at least half of its enrolled pupils; those
// whom it does not name become questions (MissingPupils), and those about whom one was open and whom it names are still here.
// Lives on the vault's thread.
class StudentImport {
public:
    explicit StudentImport(Vault& vault);

    // Writes nothing.
    StudentPlan plan(const Staging<StagedStudent>& staging, ListCover cover = ListCover::WholeClasses);
    // All or nothing, in one transaction (Op::ImportStudents) that ends with an import batch. Progress counts rows; what it
    // throws, like everything else that throws, leaves nothing behind. What was done is kept, so that BatchUndo can take it
    // back.
    ImportReceipt commit(const Staging<StagedStudent>& staging, const QString& fileName, Progress& progress,
                         ListCover cover = ListCover::WholeClasses);

private:
    void askFor(UnitOfWork& uow, const StudentPlan& plan);
    void write(UnitOfWork& uow, ImportBatchId batch, PlannedStudent& row);
    ClassUnitId unitFor(UnitOfWork& uow, const ClassAddress& address, RegisterIndex& index);

    Vault& m_vault;
    StudentRepository m_students;
    ClassUnitRepository m_units;
    ImportBatchRepository m_batches;
    BatchChangeRepository m_changes;
    MissingPupilRepository m_missing;
};

} // namespace anxin
