// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/care/archivedplan.h"
#include "core/records/care/caremeasure.h"
#include "core/records/care/formulation.h"
#include "core/records/care/handover.h"
#include "core/records/care/safetyplan.h"
#include "core/records/care/stagereview.h"
#include "core/vault/recordtable.h"

namespace anxin {

// What belongs to a case file beside its notes: plans of former days, measures, safety plans, reviews, hand-overs.
class CareRepository {
public:
    explicit CareRepository(Connection& connection);

    // `plan.number` is given here: the next one of its file.
    void archive(UnitOfWork& uow, ArchivedPlan plan);
    // The newest first.
    std::vector<Stored<ArchivedPlan>> archivedOf(CaseFileId file);

    CareMeasureId add(UnitOfWork& uow, const CareMeasure& measure) { return m_measures.add(uow, measure); }
    void save(UnitOfWork& uow, const Stored<CareMeasure>& measure) { m_measures.save(uow, measure); }
    std::optional<Stored<CareMeasure>> measure(CareMeasureId id) { return m_measures.byId(id); }
    // Those under way first, then those that have ended.
    std::vector<Stored<CareMeasure>> measuresOf(CaseFileId file);
    // Not ended, with a day; of open files.
    std::vector<Stored<CareMeasure>> measuresWithDay();

    SafetyPlanId add(UnitOfWork& uow, const SafetyPlan& plan) { return m_safety.add(uow, plan); }
    std::vector<Stored<SafetyPlan>> safetyPlansOf(CaseFileId file); // the newest first
    struct FileDay {
        CaseFileId caseFile;
        QDate day;
    };
    std::vector<FileDay> lastSafetyPlans(); // of each file that has one, when the one that counts was written

    FormulationId add(UnitOfWork& uow, const Formulation& formulation) { return m_formulations.add(uow, formulation); }
    std::vector<Stored<Formulation>> formulationsOf(CaseFileId file); // the newest first

    StageReviewId add(UnitOfWork& uow, const StageReview& review) { return m_reviews.add(uow, review); }
    std::vector<Stored<StageReview>> reviewsOf(CaseFileId file); // the newest first
    struct ToRefer {
        StudentId student;
        QDate reviewedOn;
        QString fileNo;
    };
    std::vector<ToRefer> toRefer(); // whom the last review refers to a specialist, and nobody has referred since

    HandOverId add(UnitOfWork& uow, const HandOver& handOver) { return m_handOvers.add(uow, handOver); }
    void save(UnitOfWork& uow, const Stored<HandOver>& handOver) { m_handOvers.save(uow, handOver); }
    std::optional<Stored<HandOver>> handOver(HandOverId id) { return m_handOvers.byId(id); }
    std::vector<Stored<HandOver>> handOversOf(CaseFileId file); // the newest first
    struct Unreceived {
        Stored<HandOver> handOver;
        StudentId student;
        QString fileNo;
    };
    std::vector<Unreceived> unreceived(); // of all files, the oldest first

private:
    RecordTable<ArchivedPlan> m_archived;
    RecordTable<CareMeasure> m_measures;
    RecordTable<SafetyPlan> m_safety;
    RecordTable<Formulation> m_formulations;
    RecordTable<StageReview> m_reviews;
    RecordTable<HandOver> m_handOvers;
    Statement m_archivedOf;
    Statement m_measuresOf;
    Statement m_measuresWithDay;
    Statement m_safetyOf;
    Statement m_lastSafetyPlans;
    Statement m_formulationsOf;
    Statement m_reviewsOf;
    Statement m_toRefer;
    Statement m_handOversOf;
    Statement m_unreceived;
};

} // namespace anxin
