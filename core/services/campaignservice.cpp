// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/campaignservice.h"

#include "core/base/text.h"
#include "core/services/campaignfigures.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CampaignService)
};

using Sheets = std::vector<ExpectedRepository::Answered>;

Participation fromReason(UntestedReason reason)
{
    switch (reason) {
    case UntestedReason::Absent: return Participation::Absent;
    case UntestedReason::Declined: return Participation::Declined;
    case UntestedReason::Exempt: break;
    }
    return Participation::Exempt;
}

Participation fromConsent(ConsentStanding standing)
{
    switch (standing) {
    case ConsentStanding::Declined:
    case ConsentStanding::Withdrawn: return Participation::Declined;
    case ConsentStanding::Sent:
    case ConsentStanding::Expired: return Participation::NoConsent;
    case ConsentStanding::NotAsked:
    case ConsentStanding::Agreed: break;
    }
    return Participation::Open;
}

QSet<QString> scalesOf(const Sheets& answers)
{
    QSet<QString> scales;
    for (const ExpectedRepository::Answered& one : answers)
        scales << one.scale;
    return scales;
}

qint64 keyOf(std::optional<ClassUnitId> unit)
{
    return unit ? unit->rowId() : 0;
}

// The questionnaires that a class was given: those that at least half of its answering pupils answered. One that a few of them
// got afterwards is nobody else's gap.
QHash<qint64, QSet<QString>> scalesByClass(const std::vector<ExpectedRepository::Expected>& expected,
                                           const QHash<qint64, Sheets>& answered)
{
    QHash<qint64, QHash<QString, int>> counts;
    QHash<qint64, int> answering;
    for (const ExpectedRepository::Expected& one : expected)
        if (const auto answers = answered.constFind(one.student.rowId()); answers != answered.cend()) {
            ++answering[keyOf(one.classUnit)];
            for (const QString& scale : scalesOf(*answers))
                ++counts[keyOf(one.classUnit)][scale];
        }
    QHash<qint64, QSet<QString>> given;
    for (auto unit = counts.cbegin(); unit != counts.cend(); ++unit)
        for (auto scale = unit->cbegin(); scale != unit->cend(); ++scale)
            if (2 * scale.value() >= answering.value(unit.key()))
                given[unit.key()] << scale.key();
    return given;
}

Participation fromAnswers(const ExpectedPupil& pupil, const QSet<QString>& given)
{
    return pupil.isUsable() && scalesOf(pupil.sheets).contains(given) ? Participation::Valid : Participation::Again;
}

void count(Coverage& coverage, const ExpectedPupil& pupil)
{
    ++coverage.expected;
    ++coverage.counts[static_cast<std::size_t>(pupil.participation)];
    ++coverage.consents[static_cast<std::size_t>(pupil.consent)];
}

} // namespace

bool ExpectedPupil::isUsable() const
{
    return std::ranges::all_of(sheets, [](const auto& one) { return one.validity == SheetValidity::Valid; });
}

std::vector<Coverage> byClass(const std::vector<ExpectedPupil>& pupils)
{
    std::vector<Coverage> all;
    for (const ExpectedPupil& pupil : pupils) {
        auto found = std::ranges::find(all, pupil.classUnit, &Coverage::classUnit);
        if (found == all.end())
            found = all.insert(all.end(), Coverage{pupil.classUnit});
        count(*found, pupil);
    }
    return all;
}

Coverage inAll(const std::vector<ExpectedPupil>& pupils)
{
    Coverage all;
    for (const ExpectedPupil& pupil : pupils)
        count(all, pupil);
    return all;
}

QString sentence(CampaignRefusal refusal)
{
    switch (refusal) {
    case CampaignRefusal::StillToBeSeen:
        return Tr::tr("Somebody whom this campaign pointed to has not been seen yet. It stays open: hold the second interviews "
                      "first.");
    case CampaignRefusal::Unaccounted: break;
    }
    return Tr::tr("Some pupils have neither usable answers nor a reason why there are none. It stays open: test them, or note "
                  "why not, on the tab “Taking part”.");
}

CampaignService::CampaignService(Vault& vault)
    : m_vault(vault),
      m_campaigns(vault.connection()),
      m_expected(vault.connection()),
      m_candidates(vault.connection()),
      m_levels(vault.connection()),
      m_cases(vault.connection()),
      m_consents(vault)
{
}

Violations CampaignService::problemsOf(const Campaign& campaign, std::optional<CampaignId> self)
{
    Violations found = check(campaign);
    if (const auto other = m_campaigns.byTitle(tidied(campaign.title)); other && other->id != self)
        found.push_back({QStringLiteral("title"), Rule::TitleTaken});
    return found;
}

Result<CampaignId, Violations> CampaignService::add(const Campaign& campaign, const std::vector<ClassUnitId>& classes,
                                                    const std::vector<CampaignScale>& scales)
{
    if (Violations found = problemsOf(campaign, std::nullopt); !found.empty())
        return refuse(std::move(found));
    return m_vault.transact(Op::EditCampaign, [&](UnitOfWork& uow) -> Result<CampaignId, Violations> {
        Campaign planned = campaign;
        planned.title = tidied(planned.title);
        const CampaignId id = m_campaigns.add(uow, planned);
        m_expected.setClasses(uow, id, classes);
        m_campaigns.setScales(uow, id, scales);
        return id;
    });
}

Result<CampaignId, Violations> CampaignService::save(const Stored<Campaign>& campaign, const std::vector<ClassUnitId>& classes,
                                                     const std::vector<CampaignScale>& scales)
{
    if (Violations found = problemsOf(campaign.value, campaign.id); !found.empty())
        return refuse(std::move(found));
    return m_vault.transact(Op::EditCampaign, [&](UnitOfWork& uow) -> Result<CampaignId, Violations> {
        Stored<Campaign> planned = campaign;
        planned.value.title = tidied(planned.value.title);
        QStringList changed;
        if (classesOf(campaign.id) != classes)
            changed << QStringLiteral("classes");
        if (scalesOf(campaign.id) != scales)
            changed << QStringLiteral("scales");
        if (!changed.isEmpty())
            planned.value.closedOn.reset();
        m_campaigns.save(uow, planned);
        if (!changed.isEmpty()) {
            m_expected.setClasses(uow, campaign.id, classes);
            m_campaigns.setScales(uow, campaign.id, scales);
            uow.record(Kind::Campaign, campaign.uid, ChangeType::Changed, changed.join(u','));
        }
        return campaign.id;
    });
}

std::vector<ExpectedPupil> CampaignService::expectedBy(CampaignId campaign)
{
    return m_vault.read([&] { return readExpected(campaign); });
}

std::vector<ExpectedPupil> CampaignService::readExpected(CampaignId campaign)
{
    const QHash<qint64, Sheets> answered = m_expected.answeredIn(campaign);
    const QHash<qint64, Stored<Untested>> untested = m_expected.untestedIn(campaign);
    const QHash<qint64, ConsentStandings> standings = m_consents.standings();
    const std::vector<ExpectedRepository::Expected> expected = m_expected.expectedBy(campaign);
    QSet<QString> declared;
    for (const CampaignScale& one : m_campaigns.scalesOf(campaign))
        declared << one.scale;
    const QHash<qint64, QSet<QString>> inferred =
        declared.isEmpty() ? scalesByClass(expected, answered) : QHash<qint64, QSet<QString>>();
    std::vector<ExpectedPupil> all;
    for (const ExpectedRepository::Expected& one : expected) {
        const ConsentStanding consent = standings.value(one.student.rowId())[ConsentPurpose::Screening];
        ExpectedPupil pupil{one.student, one.classUnit, fromConsent(consent)};
        pupil.consent = consent;
        if (const auto answers = answered.constFind(one.student.rowId()); answers != answered.cend()) {
            pupil.sheets = *answers;
            pupil.participation = fromAnswers(pupil, declared.isEmpty() ? inferred.value(keyOf(one.classUnit)) : declared);
        }
        const auto noted = untested.constFind(one.student.rowId());
        if (noted != untested.cend() && pupil.participation != Participation::Valid) {
            pupil.participation = fromReason(noted->value.reason);
            pupil.note = noted->value.note;
        }
        all.push_back(std::move(pupil));
    }
    return all;
}

CampaignFigures CampaignService::figuresOf(CampaignId campaign)
{
    return m_vault.read([&] {
        QHash<qint64, Candidate> candidates;
        for (Candidate& candidate : m_candidates.ofCampaign(campaign))
            candidates.insert(candidate.student.rowId(), std::move(candidate));
        std::vector<CampaignPupil> pupils;
        for (ExpectedPupil& one : readExpected(campaign)) {
            CampaignPupil& pupil = pupils.emplace_back(CampaignPupil{std::move(one)});
            const auto candidate = candidates.constFind(pupil.student().rowId());
            if (candidate == candidates.cend())
                continue;
            pupil.candidate = *candidate;
            pupil.level = levelSince(*candidate);
            pupil.hasFile = std::ranges::any_of(m_cases.ofStudent(candidate->student), [&](const Stored<CaseFile>& file) {
                return !file.value.closedOn || *file.value.closedOn >= candidate->answeredOn;
            });
        }
        return CampaignFigures{std::move(pupils)};
    });
}

// The newest that was set since the answers; one that was lifted again was set all the same.
std::optional<WarningLevel> CampaignService::levelSince(const Candidate& candidate)
{
    for (const Stored<LevelDecision>& decision : m_levels.historyOf(candidate.student))
        if (decision.value.level && decision.value.decidedOn >= candidate.answeredOn)
            if (const auto level = m_levels.byId(*decision.value.level))
                return level->value;
    return std::nullopt;
}

void CampaignService::noteUntested(CampaignId campaign, const std::vector<StudentId>& students,
                                   std::optional<UntestedReason> reason, const QString& note)
{
    m_vault.transact(Op::EditCampaign, [&](UnitOfWork& uow) {
        const QHash<qint64, Stored<Untested>> known = m_expected.untestedIn(campaign);
        if (auto campaigned = m_campaigns.byId(campaign); !reason && campaigned) {
            campaigned->value.closedOn.reset(); // they are missing again
            m_campaigns.save(uow, *campaigned);
        }
        for (const StudentId student : students) {
            const auto before = known.constFind(student.rowId());
            if (!reason) {
                if (before != known.cend())
                    m_expected.remove(uow, *before);
                continue;
            }
            if (before == known.cend()) {
                m_expected.add(uow, {campaign, student, *reason, note.trimmed(), uow.today()});
                continue;
            }
            Stored<Untested> changed = *before;
            changed.value.reason = *reason;
            changed.value.note = note.trimmed();
            changed.value.notedOn = uow.today();
            m_expected.save(uow, changed);
        }
    });
}

Result<void, CampaignRefusal> CampaignService::close(const Stored<Campaign>& campaign)
{
    const auto waiting = m_candidates.ofCampaign(campaign.id);
    if (std::ranges::any_of(waiting, [](const Candidate& candidate) { return !candidate.interviewedOn; }))
        return refuse(CampaignRefusal::StillToBeSeen);
    if (inAll(expectedBy(campaign.id)).unaccounted() > 0)
        return refuse(CampaignRefusal::Unaccounted);
    m_vault.transact(Op::EditCampaign, [&](UnitOfWork& uow) {
        Stored<Campaign> closed = campaign;
        closed.value.closedOn = uow.today();
        m_campaigns.save(uow, closed);
    });
    return {};
}

void CampaignService::reopen(const Stored<Campaign>& campaign)
{
    m_vault.transact(Op::EditCampaign, [&](UnitOfWork& uow) {
        Stored<Campaign> open = campaign;
        open.value.closedOn.reset();
        m_campaigns.save(uow, open);
    });
}

} // namespace anxin
