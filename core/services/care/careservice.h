// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/care/carerepository.h"
#include "core/services/caseworkservice.h"

namespace anxin {

// What is planned in a case file, looked at, and handed over. Every act is one transaction. Lives on the vault's thread.
class CareService {
public:
    explicit CareService(Vault& vault);

    // A measure of an open file. Refused: Closed.
    Result<CareMeasureId, Refused<CaseRefusal>> add(const CareMeasure& measure);
    Result<CareMeasureId, Refused<CaseRefusal>> save(const Stored<CareMeasure>& measure);

    // Written anew each time; the newest counts. Refused: Closed.
    Result<SafetyPlanId, Refused<CaseRefusal>> write(const SafetyPlan& plan);

    // A review as it would be held today: the next one as the pupil's level asks (30 days without one).
    StageReview proposal(const Stored<CaseFile>& file, const QString& author);
    // Holds a review, or puts it off with a reason, and sets the next one. After a final review the next one stays where it was
    // until the file is closed. Refused: Closed.
    Result<StageReviewId, Refused<CaseRefusal>> hold(const StageReview& review);

    // Also of a closed file: whoever comes next may ask for it.
    Result<HandOverId, Violations> handOver(const HandOver& handOver);
    // The receipt. Refused: Signed, where there is one already.
    Result<HandOverId, Refused<CaseRefusal>> receive(const Stored<HandOver>& handOver);

    std::vector<Stored<CareMeasure>> measuresOf(CaseFileId file) { return m_care.measuresOf(file); }
    std::vector<Stored<CareMeasure>> measuresWithDay() { return m_care.measuresWithDay(); }
    std::vector<Stored<ArchivedPlan>> archivedOf(CaseFileId file) { return m_care.archivedOf(file); }
    std::vector<Stored<SafetyPlan>> safetyPlansOf(CaseFileId file) { return m_care.safetyPlansOf(file); }
    std::vector<CaseFileId> filesWithSafetyPlan() { return m_care.filesWithSafetyPlan(); }
    std::vector<Stored<StageReview>> reviewsOf(CaseFileId file) { return m_care.reviewsOf(file); }
    std::vector<Stored<HandOver>> handOversOf(CaseFileId file) { return m_care.handOversOf(file); }
    std::vector<CareRepository::Unreceived> unreceived() { return m_care.unreceived(); }

private:
    std::optional<Refused<CaseRefusal>> obstacle(Violations found, CaseFileId file);

    Vault& m_vault;
    CareRepository m_care;
    CaseFileRepository m_cases;
    WarningLevelRepository m_levels;
};

} // namespace anxin
