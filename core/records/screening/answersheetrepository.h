// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/screening/answersheet.h"
#include "core/vault/recordtable.h"

namespace anxin {

// A sheet with what was derived from it, as lists show it: of the pupil whose it is now, also where it stands with an entry
// that was merged, because the pupil answered twice in one campaign. To read only.
struct ScoredSheet {
    Stored<AnswerSheet> sheet;
    SheetResult result;
};

class AnswerSheetRepository {
public:
    explicit AnswerSheetRepository(Connection& connection);
    AnswerSheetId add(UnitOfWork& uow, const AnswerSheet& sheet) { return m_table.add(uow, sheet); }
    void save(UnitOfWork& uow, const Stored<AnswerSheet>& sheet) { m_table.save(uow, sheet); }
    std::optional<Stored<AnswerSheet>> byId(AnswerSheetId id) { return m_table.byId(id); }
    // The sheet that the same person gave for the same pupil, scale and campaign.
    std::optional<Stored<AnswerSheet>> same(const AnswerSheet& sheet);
    // Replaces what was derived from the sheet before.
    void saveResult(UnitOfWork& uow, AnswerSheetId sheet, const SheetResult& result);
    // Raises the answer unless this sheet has raised it already.
    void addCritical(UnitOfWork& uow, const CriticalAnswer& answer);
    // Raises it also where the sheet has raised it before: with a clock and a first contact of its own.
    void addCriticalAnew(UnitOfWork& uow, CriticalAnswer answer);

    std::vector<ScoredSheet> ofCampaign(CampaignId campaign);
    // The newest first.
    std::vector<ScoredSheet> ofStudent(StudentId student);
    // Papers that are not typed in to the end, the oldest first.
    std::vector<Stored<AnswerSheet>> unfinishedIn(CampaignId campaign);
    // How many papers of that scale are typed in to the end, of those that were begun at `since` or later.
    int typedSince(CampaignId campaign, const QString& scale, Moment since);
    std::vector<Stored<CriticalAnswer>> criticalOf(AnswerSheetId sheet);

private:
    RecordTable<AnswerSheet> m_table;
    RecordTable<CriticalAnswer> m_critical;
    Statement m_same;
    Statement m_saveResult;
    Statement m_hasCritical;
    Statement m_ofCampaign;
    Statement m_ofStudent;
    Statement m_unfinished;
    Statement m_typedSince;
    Statement m_criticalOf;
};

} // namespace anxin
