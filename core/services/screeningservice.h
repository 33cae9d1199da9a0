// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/records/screening/answersheetrepository.h"
#include "core/records/screening/campaignrepository.h"
#include "core/scales/catalogue.h"
#include "core/services/judgement.h"
#include "core/vault/vault.h"

namespace anxin {

// What became of one answer sheet that was handed in.
enum class SheetFate : quint8 {
    Added,
    Changed,
    Unchanged,
    Kept, // the sheet that is there came in another coding and would change, or says more: it stays
};
// What to do with a sheet that would change one that came in another coding: one of the two was declared wrongly.
enum class OtherCoding : quint8 { Keep, Replace };

// Why answers do not fit their campaign as it was planned.
enum class NotAsPlanned : quint8 { OtherScale, OtherCoding };
QString sentence(NotAsPlanned why);

struct SheetRecorded {
    AnswerSheetId sheet;
    SheetFate fate;
    QString codingBefore; // of the sheet that was there
    Judgement judgement;
};

// Screening campaigns and the answer sheets that come in. Keeps raw codes, derives scores, raises critical answers; sets no
// level. Lives on the vault's thread.
class ScreeningService {
public:
    ScreeningService(Vault& vault, const Catalogue& catalogue, const RuleBook& rules);

    // The campaign of this title, made where there is none, and open again where it was closed. A new one that does not pass
    // `checkBegun` is a Fault{Bug}.
    CampaignId campaign(UnitOfWork& uow, const Campaign& wanted);
    // What the campaign of that title was planned to be given; nothing where there is no such campaign, or its plan is silent.
    std::vector<CampaignScale> plannedFor(const QString& title);
    // The definition by which answers to a scale are read into a campaign: that of the planned edition, else the newest; null
    // where there is none. Refused: a scale or coding other than planned.
    Result<const Definition*, NotAsPlanned> asPlanned(const QString& title, const QString& scale, const QString& coding);
    // Keeps a sheet, or corrects the one that the same person gave for the same pupil, scale and campaign; scores it; raises
    // what is critical: once more where it is said on another day, or was not said before, because a talk about the first time
    // is none about this one. Critical answers of an earlier version of the sheet stay. Factor scores never take the place of
    // answers, and answers always take theirs.
    SheetRecorded record(UnitOfWork& uow, const AnswerSheet& sheet, const Subject& subject,
                         OtherCoding otherCoding = OtherCoding::Replace);
    // What is critical among the answers so far, and what puts it on the list of those to be seen, once for each sheet.
    std::vector<Judgement::Critical> criticalIn(const Definition& definition, const Answers& answers,
                                                const Subject& subject) const;
    void raise(UnitOfWork& uow, AnswerSheetId sheet, const std::vector<Judgement::Critical>& critical);

    std::vector<Stored<Campaign>> campaigns() { return m_campaigns.all(); }
    std::vector<ScoredSheet> sheetsOf(CampaignId campaign) { return m_sheets.ofCampaign(campaign); }
    std::vector<ScoredSheet> sheetsOf(StudentId student) { return m_sheets.ofStudent(student); }
    const Catalogue& catalogue() const { return m_catalogue; }
    const RuleBook& rules() const { return m_rules; }

    // What the scale's engine must know of a pupil on the day of the answers, given by the pupil.
    static Subject subjectOf(const Student& student, const std::optional<ClassUnit>& unit, QDate answeredOn);

private:
    // The alerts that this same paper, of that day, has said already.
    QStringList saidBefore(const std::optional<Stored<AnswerSheet>>& known, const AnswerSheet& sheet,
                           const Definition& definition, const Subject& subject) const;

    const Catalogue& m_catalogue;
    const RuleBook& m_rules;
    CampaignRepository m_campaigns;
    AnswerSheetRepository m_sheets;
};

} // namespace anxin
