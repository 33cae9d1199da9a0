// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/care/carerepository.h"
#include "core/services/appointmentservice.h"
#include "core/services/caseworkservice.h"

namespace anxin {

// Pupils of the two most serious levels have a contingency plan and a safety plan (domain 2.4).
inline constexpr int lowestRankWithPlans = 2;

// What is planned in a case file, looked at, and handed over. Every act is one transaction. Lives on the vault's thread.
class CareService {
public:
    explicit CareService(Vault& vault);

    // A measure of an open file. Refused: Closed.
    Result<CareMeasureId, Refused<CaseRefusal>> add(const CareMeasure& measure);
    // The day of an open one stays, or is moved to a later one with new words about what became of it.
    Result<CareMeasureId, Refused<CaseRefusal>> save(const Stored<CareMeasure>& measure);

    // Written anew each time; the newest counts. Refused: Closed.
    Result<SafetyPlanId, Refused<CaseRefusal>> write(const SafetyPlan& plan);

    // How the case is understood, written anew each time likewise. Refused: Closed.
    Result<FormulationId, Refused<CaseRefusal>> write(const Formulation& formulation);

    // A review as it would be held today: the next one as the pupil's level asks (by rule without one).
    StageReview proposal(const Stored<CaseFile>& file, const QString& author);
    // Holds a review, or puts it off with a reason, and sets the next one: after one that is held no later than the level asks,
    // or tomorrow where it was held that long ago. After a final review the next one stays where it was until the file is
    // closed. Refused: Closed.
    Result<StageReviewId, Refused<CaseRefusal>> hold(const StageReview& review);

    // Also of a closed file: whoever comes next may ask for it.
    Result<HandOverId, Violations> handOver(const HandOver& handOver);
    // The receipt. A new counsellor owns the open file from then on, with the open measures and the appointments to come of
    // whose it was. Refused: Signed, where it has ended already.
    Result<HandOverId, Refused<CaseRefusal>> receive(const Stored<HandOver>& handOver);
    // It does not arrive, and says why. Refused likewise.
    Result<HandOverId, Refused<CaseRefusal>> withdraw(const Stored<HandOver>& handOver);

    // Whether it says what is done: in words, or by a measure that has not ended.
    bool hasPlan(const Stored<CaseFile>& file);
    // Since when one of the two most serious levels is in force without interruption; invalid where none is.
    QDate atPlannedLevelSince(StudentId student);
    // Since when a pupil of one of the two most serious levels is owed a safety plan: since one of them is in force, and anew
    // since a step to the most serious one, where it was not owed already. A plan is no longer owed for a day where the last
    // one (an invalid day: none) is from then, or from the days before in which it was written with the pupil while the level
    // was being decided.
    std::optional<QDate> safetyPlanOwedSince(StudentId student, QDate lastPlan);

    std::vector<Stored<CareMeasure>> measuresOf(CaseFileId file) { return m_care.measuresOf(file); }
    std::vector<Stored<CareMeasure>> measuresWithDay() { return m_care.measuresWithDay(); }
    std::vector<Stored<ArchivedPlan>> archivedOf(CaseFileId file) { return m_care.archivedOf(file); }
    std::vector<Stored<SafetyPlan>> safetyPlansOf(CaseFileId file) { return m_care.safetyPlansOf(file); }
    std::vector<CareRepository::FileDay> lastSafetyPlans() { return m_care.lastSafetyPlans(); }
    std::vector<Stored<Formulation>> formulationsOf(CaseFileId file) { return m_care.formulationsOf(file); }
    std::vector<Stored<StageReview>> reviewsOf(CaseFileId file) { return m_care.reviewsOf(file); }
    std::vector<CareRepository::ToRefer> toRefer() { return m_care.toRefer(); }
    std::vector<Stored<HandOver>> handOversOf(CaseFileId file) { return m_care.handOversOf(file); }
    std::vector<CareRepository::Unreceived> unreceived() { return m_care.unreceived(); }

private:
    // The days on which a pupil came to one of the two most serious levels, and since then from the second to the first.
    std::vector<QDate> stepsToPlannedLevels(StudentId student);

    std::optional<Refused<CaseRefusal>> obstacle(Violations found, CaseFileId file);
    Result<HandOverId, Refused<CaseRefusal>> end(const Stored<HandOver>& handOver);
    void passOn(UnitOfWork& uow, const HandOver& received);

    Vault& m_vault;
    CareRepository m_care;
    CaseFileRepository m_cases;
    WarningLevelRepository m_levels;
    AppointmentService m_appointments;
    SchoolRules m_rules;
};

} // namespace anxin
