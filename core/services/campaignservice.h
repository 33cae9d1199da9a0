// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/records/casefile/casefilerepository.h"
#include "core/records/casefile/warninglevelrepository.h"
#include "core/records/screening/campaignrepository.h"
#include "core/records/screening/candidaterepository.h"
#include "core/records/screening/expectedrepository.h"
#include "core/services/consentservice.h"

#include <array>

namespace anxin {

class CampaignFigures;

// Where an expected pupil stands in a campaign. Computed, never stored.
enum class Participation : quint8 {
    Valid,     // answered every questionnaire of the campaign, and all can be used
    Again,     // answered, but not all of it or not usably: never taken for "not noticeable"
    Absent,    // as was noted
    Declined,  // the pupil, or the family by the latest consent
    Exempt,    // as was noted
    NoConsent, // the family was asked and has not agreed yet, or an agreement has run out
    Open,      // nothing is known
};
constexpr auto enumTable(Participation)
{
    return std::array{
        EnumEntry{Participation::Valid, "valid", QT_TRANSLATE_NOOP("Label", "Valid")},
        EnumEntry{Participation::Again, "again", QT_TRANSLATE_NOOP("Label", "To test again")},
        EnumEntry{Participation::Absent, "absent", QT_TRANSLATE_NOOP("Label", "Absent")},
        EnumEntry{Participation::Declined, "declined", QT_TRANSLATE_NOOP("Label", "Did not want to")},
        EnumEntry{Participation::Exempt, "exempt", QT_TRANSLATE_NOOP("Label", "Need not take part")},
        EnumEntry{Participation::NoConsent, "no-consent", QT_TRANSLATE_NOOP("Label", "No consent yet")},
        EnumEntry{Participation::Open, "open", QT_TRANSLATE_NOOP("Label", "Not tested yet")},
    };
}

struct ExpectedPupil {
    StudentId student;
    std::optional<ClassUnitId> classUnit;
    Participation participation;
    QString note = {};                                     // why there are no answers, in the person's words
    ConsentStanding consent = ConsentStanding::NotAsked;   // to screenings, today
    std::vector<ExpectedRepository::Answered> sheets = {}; // what was answered, usable or not

    bool isUsable() const; // all that was answered can be used
};

// How far a campaign has come in one class, or in all.
struct Coverage {
    std::optional<ClassUnitId> classUnit;
    int expected = 0;
    std::array<int, entriesOf<Participation>.size()> counts{};
    std::array<int, entriesOf<ConsentStanding>.size()> consents{};
    int operator[](ConsentStanding standing) const { return consents[static_cast<std::size_t>(standing)]; }
    int operator[](Participation participation) const { return counts[static_cast<std::size_t>(participation)]; }
    // Without an answer sheet that can be used and without a reason that ends it.
    int unaccounted() const
    {
        return (*this)[Participation::Again] + (*this)[Participation::NoConsent] + (*this)[Participation::Open];
    }
};
// In the order in which the classes come.
std::vector<Coverage> byClass(const std::vector<ExpectedPupil>& pupils);
Coverage inAll(const std::vector<ExpectedPupil>& pupils);

enum class CampaignRefusal : quint8 {
    StillToBeSeen, // somebody whom it pointed to has not been interviewed
    Unaccounted,   // somebody has neither usable answers nor a reason
};
QString sentence(CampaignRefusal refusal);

// What a campaign is for, how far it has come, and when it is over. Lives on the vault's thread.
class CampaignService {
public:
    explicit CampaignService(Vault& vault);

    // Op::EditCampaign. Refused: what `check` finds, and a title that another campaign has (Rule::Duplicate).
    Result<CampaignId, Violations> add(const Campaign& campaign, const std::vector<ClassUnitId>& classes,
                                       const std::vector<CampaignScale>& scales = {});
    // Another plan opens a closed campaign again: somebody may be missing now.
    Result<CampaignId, Violations> save(const Stored<Campaign>& campaign, const std::vector<ClassUnitId>& classes,
                                        const std::vector<CampaignScale>& scales);
    std::vector<ClassUnitId> classesOf(CampaignId campaign) { return m_expected.classesOf(campaign); }
    std::vector<CampaignScale> scalesOf(CampaignId campaign) { return m_campaigns.scalesOf(campaign); }

    // Everybody who is expected, by class and reading. They are to answer all questionnaires that were declared; where none
    // was, those that at least half of the answering pupils of their class answered.
    std::vector<ExpectedPupil> expectedBy(CampaignId campaign);
    // The same pupils, and what has become of each: what every number of a campaign is counted from.
    CampaignFigures figuresOf(CampaignId campaign);
    std::vector<Stored<Campaign>> campaigns() { return m_campaigns.all(); }

    // Op::EditCampaign; in place of what was noted before. Nothing takes it back.
    void noteUntested(CampaignId campaign, const std::vector<StudentId>& students, std::optional<UntestedReason> reason,
                      const QString& note);

    // Nobody is left behind: see CampaignRefusal.
    Result<void, CampaignRefusal> close(const Stored<Campaign>& campaign);
    void reopen(const Stored<Campaign>& campaign);

private:
    Violations problemsOf(const Campaign& campaign, std::optional<CampaignId> self);
    std::vector<ExpectedPupil> readExpected(CampaignId campaign);
    std::optional<WarningLevel> levelSince(const Candidate& candidate);

    Vault& m_vault;
    CampaignRepository m_campaigns;
    ExpectedRepository m_expected;
    CandidateRepository m_candidates;
    WarningLevelRepository m_levels;
    CaseFileRepository m_cases;
    ConsentService m_consents;
};

} // namespace anxin
