// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/imports/answerstaging.h"
#include "core/imports/importreceipt.h"
#include "core/imports/registerindex.h"
#include "core/records/classunit/classunitrepository.h"
#include "core/records/importbatch/importbatchrepository.h"
#include "core/records/student/studentrepository.h"
#include "core/services/screeningservice.h"

namespace anxin {

// What the sheets of a file belong to. The definition must outlive it.
struct ScreeningTarget {
    Campaign campaign; // known by its title, or made
    const Definition& definition;
    AnswerReading reading = {}; // with which they were staged
    QString form = {};
    Subject::Informant informant = Subject::Informant::Self;
    OtherCoding otherCoding = OtherCoding::Keep; // such rows are refused, or taken with a warning
};

struct ScreeningReceipt {
    ImportReceipt import;
    // Sheets of this file that are new or changed.
    int candidates = 0; // a person should look
    int immediate = 0;  // critical answers by urgency
    int sameDay = 0;
    int review = 0;
    int unseen = 0; // factor scores only, of a questionnaire with critical answers: whether there are any cannot be seen
};

// Takes staged answer sheets into a campaign: finds the pupils, keeps the answers, scores them and raises what is critical.
// Only pupils of the register can have answered. Lives on the vault's thread.
class ScreeningImport {
public:
    // The service must outlive it.
    ScreeningImport(Vault& vault, ScreeningService& screening);

    // The same as `commit`, taken back at the end: nothing is written and nothing logged.
    ScreeningReceipt rehearse(const Staging<StagedSheet>& staging, const ScreeningTarget& target, Progress& progress);
    // All or nothing, in one transaction (Op::ImportScreening) with an import batch to which the sheets point. Progress counts
    // rows; what it throws leaves nothing behind.
    ScreeningReceipt commit(const Staging<StagedSheet>& staging, const ScreeningTarget& target, const QString& fileName,
                            Progress& progress);

private:
    ScreeningReceipt take(UnitOfWork& uow, const Staging<StagedSheet>& staging, const ScreeningTarget& target,
                          const QString& fileName, Progress& progress);

    Vault& m_vault;
    ScreeningService& m_screening;
    StudentRepository m_students;
    ClassUnitRepository m_units;
    ImportBatchRepository m_batches;
};

} // namespace anxin
