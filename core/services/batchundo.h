// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/records/importbatch/batchchangerepository.h"
#include "core/records/importbatch/importbatchrepository.h"
#include "core/records/missingpupil/missingpupilrepository.h"
#include "core/records/student/studentrepository.h"
#include "core/vault/vault.h"

namespace anxin {

// Why a batch cannot be taken back.
enum class UndoWhy : quint8 { NoSuchBatch, Undone, TooOld, AnswersStay };
QString sentence(UndoWhy why, ImportKind of);

// What a batch did to a pupil that stays when it is taken back, and why.
struct LeftAlone {
    enum class Why : quint8 {
        Recorded,    // came with the batch, and something has been recorded about them since
        Edited,      // came with the batch, and has been changed since
        FieldEdited, // some of what the batch changed has been changed again since
        NumberTaken, // the number from before belongs to somebody else by now
        Merged,      // has been merged with another entry since: that comes first
    };
    StudentId student;
    QString name;
    Why why;
};
// For `count` pupils, without names.
QString sentence(LeftAlone::Why why, int count);

struct UndoReceipt {
    int removed = 0; // pupils whom the batch had brought
    int putBack = 0; // pupils who are as they were before, as far as nobody has changed them since
    std::vector<LeftAlone> left;
};
// What stays, one sentence for each reason, without names.
QStringList sentencesOf(const std::vector<LeftAlone>& left);

struct KnownBatch {
    Stored<ImportBatch> batch;
    Moment at;
    QDate until;                     // the last day on which it can be taken back
    std::optional<UndoWhy> obstacle; // nothing: it can be taken back today
};

// Takes what one step did to many pupils back as one: a class list that was read in, or the new school year. Only what still
// is as the batch left it goes back; what a person has done since stays, and is told. Lives on the vault's thread.
class BatchUndo {
public:
    explicit BatchUndo(Vault& vault);

    // The newest first.
    std::vector<KnownBatch> batches(int limit);
    std::optional<KnownBatch> batch(ImportBatchId id);
    // In one transaction (Op::UndoImport).
    Result<UndoReceipt, UndoWhy> takeBack(ImportBatchId id);

private:
    class Work;
    KnownBatch known(const DatedBatch& batch) const;

    Vault& m_vault;
    ImportBatchRepository m_batches;
    BatchChangeRepository m_changes;
    MissingPupilRepository m_missing;
    StudentRepository m_students;
};

} // namespace anxin
