// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/triageservice.h"

#include "core/base/fault.h"
#include "core/base/moment.h"
#include "core/services/casefollowup.h"

#include <QDateTime>

#include <algorithm>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(TriageService)
};
constexpr int notListed = 5; // one below the lowest rank
} // namespace

QString sentence(LevelRefusal refusal)
{
    switch (refusal) {
    case LevelRefusal::TestAlone:
        return Tr::tr("A test alone sets no level. Record a second interview about the latest answers first, or name the "
                      "evidence.");
    case LevelRefusal::NeedsEvidence: return Tr::tr("Lowering a level needs the evidence that it is safe. Please name it.");
    case LevelRefusal::SameLevel: return Tr::tr("This level is in force already.");
    case LevelRefusal::NotInUse:
        return Tr::tr("This level is not in use any more. Choose another one, or take it into use again under “Settings”, "
                      "“Levels and days”.");
    }
    return {};
}

QString sentence(SchemeRefusal refusal)
{
    switch (refusal) {
    case SchemeRefusal::LastInUse: return Tr::tr("At least one level stays in use, or nobody could be put on the list.");
    case SchemeRefusal::HasPupils: return Tr::tr("Somebody has this level. Set another one for them first.");
    }
    return {};
}

TriageService::TriageService(Vault& vault)
    : m_vault(vault),
      m_candidates(vault.connection()),
      m_critical(vault.connection()),
      m_interviews(vault.connection()),
      m_levels(vault.connection()),
      m_cases(vault.connection()),
      m_rules(vault),
      m_leavers(vault.connection())
{
}

Violations TriageService::problemsOf(const SecondInterview& interview)
{
    Violations found = check(interview, m_vault.clock().today());
    for (const Candidate& candidate : m_candidates.waiting()) {
        const bool isOfIt = candidate.student == interview.student && interview.campaign == candidate.campaign;
        if (isOfIt && interview.heldOn < candidate.answeredOn)
            found.push_back({QStringLiteral("held_on"), Rule::BeforeOther, isoDate(candidate.answeredOn)});
    }
    return found;
}

Result<SecondInterviewId, Violations> TriageService::recordInterview(const SecondInterview& interview)
{
    if (Violations found = problemsOf(interview); !found.empty())
        return refuse(std::move(found));
    return m_vault.transact(Op::RecordInterview, [&](UnitOfWork& uow) {
        const QTimeZone& zone = m_vault.clock().zone();
        const Moment endOfDay = Moment::fromMsecs(interview.heldOn.endOfDay(zone).toMSecsSinceEpoch());
        noteContact(uow, interview.student, {}, std::min(uow.now(), endOfDay), interview.interviewer);
        return m_interviews.add(uow, interview);
    });
}

Result<void, Violations> TriageService::note(StudentId student, const FirstContact& contact)
{
    const Clock& clock = m_vault.clock();
    if (Violations found = check(contact, clock.now(), clock.zone()); !found.empty())
        return refuse(std::move(found));
    m_vault.transact(Op::NoteFirstContact, [&](UnitOfWork& uow) {
        noteContact(uow, student, contact.owner, momentOf(contact, clock.zone()), contact.by);
    });
    return {};
}

void TriageService::noteContact(UnitOfWork& uow, StudentId student, const QString& owner, std::optional<Moment> at,
                                const QString& by)
{
    for (Stored<CriticalAnswer>& answer : m_critical.openOf(student)) {
        if (!owner.isEmpty())
            answer.value.owner = owner;
        if (at && !answer.value.contactedAt) {
            answer.value.contactedAt = at;
            answer.value.contactedBy = by;
        }
        m_critical.save(uow, answer);
    }
}

Result<WarningLevelId, Refused<SchemeRefusal>> TriageService::saveLevel(const StoredLevel& level)
{
    if (Violations found = check(level.value); !found.empty())
        return refuse(Refused<SchemeRefusal>{std::move(found)});
    const auto known = m_levels.byId(level.id);
    if (!known)
        throw Fault{FaultKind::Bug, QStringLiteral("no such level")};
    if (!level.value.inUse) {
        for (const ListedStudent& listed : m_levels.listed())
            if (listed.level == level.id)
                return refuse(Refused<SchemeRefusal>{SchemeRefusal::HasPupils});
        const auto scheme = m_levels.scheme();
        if (std::none_of(scheme.begin(), scheme.end(),
                         [&](const StoredLevel& one) { return one.value.inUse && one.id != level.id; }))
            return refuse(Refused<SchemeRefusal>{SchemeRefusal::LastInUse});
    }
    StoredLevel saved = *known;
    saved.value.label = level.value.label;
    saved.value.followUpDays = level.value.followUpDays;
    saved.value.inUse = level.value.inUse;
    m_vault.transact(Op::EditScheme, [&](UnitOfWork& uow) {
        m_levels.save(uow, saved);
        if (saved.value.followUpDays < known->value.followUpDays)
            bringReviewsForward(uow, saved);
    });
    return level.id;
}

std::optional<LevelRefusal> TriageService::ruleAgainst(const LevelDecision& decision)
{
    const auto current = m_levels.currentOf(decision.student);
    const auto wanted = decision.level ? m_levels.byId(*decision.level) : std::nullopt;
    const int rankNow = current ? current->value.rank : notListed;
    const int rankWanted = wanted ? wanted->value.rank : notListed;
    if (rankNow == rankWanted)
        return LevelRefusal::SameLevel;
    if (wanted && !wanted->value.inUse)
        return LevelRefusal::NotInUse;
    const bool hasEvidence = !isEmpty(decision.evidence);
    if (rankWanted > rankNow)
        return hasEvidence ? std::nullopt : std::optional{LevelRefusal::NeedsEvidence};
    if (!hasEvidence && !m_interviews.asksForAttention(decision.student))
        return LevelRefusal::TestAlone;
    return std::nullopt;
}

std::optional<Refused<LevelRefusal>> TriageService::obstacleTo(const LevelDecision& decision)
{
    if (Violations found = check(decision, m_vault.clock().today()); !found.empty())
        return found;
    // The level in force is the one that was decided last, by its day: an earlier day would change nothing, without a word.
    for (const Stored<LevelDecision>& other : m_levels.historyOf(decision.student))
        if (decision.decidedOn < other.value.decidedOn)
            return Violations{{QStringLiteral("decided_on"), Rule::BeforeOther, isoDate(other.value.decidedOn)}};
    if (const auto why = ruleAgainst(decision))
        return *why;
    return std::nullopt;
}

LevelDecisionId TriageService::setLevel(UnitOfWork& uow, const LevelDecision& decision)
{
    if (obstacleTo(decision))
        throw Fault{FaultKind::Bug, QStringLiteral("a level that a rule refuses")};
    if (const auto level = decision.level ? m_levels.byId(*decision.level) : std::nullopt)
        bringReviewForward(uow, decision.student, firstAskedBy(decision.decidedOn, *level, m_rules));
    return m_levels.add(uow, decision);
}

void TriageService::bringReviewForward(UnitOfWork& uow, StudentId student, QDate asked)
{
    auto file = m_cases.openOf(student);
    if (file && bringForward(file->value, asked))
        m_cases.save(uow, *file);
}

// A level that asks for fewer days asks so from today on.
void TriageService::bringReviewsForward(UnitOfWork& uow, const StoredLevel& level)
{
    for (const ListedStudent& listed : m_levels.listed())
        if (listed.level == level.id)
            bringReviewForward(uow, listed.student, askedBy(uow.today(), level));
}

Result<LevelDecisionId, Refused<LevelRefusal>> TriageService::setLevel(const LevelDecision& decision)
{
    if (auto why = obstacleTo(decision))
        return refuse(*std::move(why));
    return m_vault.transact(Op::SetLevel, [&](UnitOfWork& uow) { return setLevel(uow, decision); });
}

} // namespace anxin
