// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/records/casefile/casefilerepository.h"
#include "core/records/casefile/leaverrepository.h"
#include "core/records/casefile/warninglevelrepository.h"
#include "core/records/screening/candidaterepository.h"
#include "core/records/screening/criticalanswerrepository.h"
#include "core/records/screening/firstcontact.h"
#include "core/records/screening/secondinterviewrepository.h"
#include "core/services/schoolrules.h"
#include "core/vault/vault.h"

#include <variant>

namespace anxin {

enum class LevelRefusal : quint8 {
    TestAlone,     // nobody who has seen the pupil since the last answers asks for attention, and no evidence is named
    NeedsEvidence, // a lower level, or none, without saying on which evidence
    SameLevel,     // it is in force already
    NotInUse,      // the school has put it out of use
};
QString sentence(LevelRefusal refusal);

enum class SchemeRefusal : quint8 {
    LastInUse, // nobody could be put on the list any more
    HasPupils, // somebody has this level
};
QString sentence(SchemeRefusal refusal);

// Fields that break a rule, or an act that a rule refuses.
template <class Refusal>
using Refused = std::variant<Violations, Refusal>;

// From the list of candidates to a level that a person has decided. Test signal, judgement and level stay three facts.
// Lives on the vault's thread.
class TriageService {
public:
    explicit TriageService(Vault& vault);

    std::vector<Candidate> waiting() { return m_candidates.waiting(); }
    std::vector<Candidate> candidatesOf(CampaignId campaign) { return m_candidates.ofCampaign(campaign); }
    std::vector<Stored<SecondInterview>> interviewsOf(StudentId student) { return m_interviews.ofStudent(student); }
    std::vector<SeenPupil> askingForAttention() { return m_interviews.askingForAttention(); }

    // Who looks after the pupil's critical answers, and that somebody has spoken with the pupil; nothing is closed by it
    // (Op::NoteFirstContact). A contact that was noted before stays.
    Result<void, Violations> note(StudentId student, const FirstContact& contact);
    // A second interview is a contact, too: of now where it was today, else of the end of its day. Refused: a day before the
    // pupil has answered in that campaign.
    Result<SecondInterviewId, Violations> recordInterview(const SecondInterview& interview);
    // Sets the level, or takes the pupil off the list (no level). Never by a test alone: it needs a second interview that asks
    // for attention and was not before the last answers, or named evidence; lowering needs evidence in any case. The review of
    // an open file comes as early as the level asks (casefollowup.h).
    Result<LevelDecisionId, Refused<LevelRefusal>> setLevel(const LevelDecision& decision);
    // Why it would be refused, and the same inside the transaction of another act, which has asked before: Fault{Bug} where it
    // is refused.
    std::optional<Refused<LevelRefusal>> obstacleTo(const LevelDecision& decision);
    LevelDecisionId setLevel(UnitOfWork& uow, const LevelDecision& decision);

    std::vector<StoredLevel> scheme() { return m_levels.scheme(); }
    // Words, days and use of one level (Op::EditScheme); code and rank stay. Fewer days bring the reviews of whoever has it
    // forward. Refused: the last one in use, or one that a pupil has, is put out of use.
    Result<WarningLevelId, Refused<SchemeRefusal>> saveLevel(const StoredLevel& level);
    std::optional<StoredLevel> currentLevelOf(StudentId student) { return m_levels.currentOf(student); }
    std::optional<Stored<LevelDecision>> decision(LevelDecisionId id) { return m_levels.decision(id); }
    std::vector<Stored<LevelDecision>> takenOffSince(QDate day) { return m_levels.takenOffSince(day); }
    std::vector<Stored<LevelDecision>> historyOf(StudentId student) { return m_levels.historyOf(student); }
    std::vector<ListedStudent> listed() { return m_levels.listed(); }
    // Who has left the school and is still followed.
    std::vector<Leaver> leavers() { return m_leavers.stillFollowed(); }

private:
    Violations problemsOf(const SecondInterview& interview);
    void bringReviewForward(UnitOfWork& uow, StudentId student, QDate asked);
    void bringReviewsForward(UnitOfWork& uow, const StoredLevel& level);
    void noteContact(UnitOfWork& uow, StudentId student, const QString& owner, std::optional<Moment> at, const QString& by);
    std::optional<LevelRefusal> ruleAgainst(const LevelDecision& decision);

    Vault& m_vault;
    CandidateRepository m_candidates;
    CriticalAnswerRepository m_critical;
    SecondInterviewRepository m_interviews;
    WarningLevelRepository m_levels;
    CaseFileRepository m_cases;
    SchoolRules m_rules;
    LeaverRepository m_leavers;
};

} // namespace anxin
