// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/screeningservice.h"

#include "core/scales/factorscores.h"

#include <QCoreApplication>

#include <algorithm>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ScreeningService)
};

// Whether the second holds factor scores only and the first holds answers.
bool isSeenLess(const AnswerSheet& than, const AnswerSheet& sheet)
{
    return areFactorScores(fromStoredAnswers(sheet.answers)) && !areFactorScores(fromStoredAnswers(than.answers));
}

// The same answers once more keep the edition by which they were scored, and so their result.
bool saysTheSame(const AnswerSheet& known, const AnswerSheet& sheet)
{
    return known.answers == sheet.answers && known.unfinished == sheet.unfinished;
}
} // namespace

QString sentence(NotAsPlanned why)
{
    switch (why) {
    case NotAsPlanned::OtherScale:
        return Tr::tr("The campaign was not planned with this questionnaire. Nothing was written. Choose another campaign, or "
                      "add the questionnaire to this one first.");
    case NotAsPlanned::OtherCoding: break;
    }
    return Tr::tr("The campaign was planned with another way of writing answers. Nothing was written. Check it against the "
                  "file; if the plan is wrong, change the campaign first.");
}

ScreeningService::ScreeningService(Vault& vault, const Catalogue& catalogue, const RuleBook& rules)
    : m_catalogue(catalogue),
      m_rules(rules),
      m_campaigns(vault.connection()),
      m_sheets(vault.connection())
{
}

CampaignId ScreeningService::campaign(UnitOfWork& uow, const Campaign& wanted)
{
    if (auto known = m_campaigns.byTitle(wanted.title)) {
        known->value.closedOn.reset(); // somebody may have to be seen again
        m_campaigns.save(uow, *known);
        return known->id;
    }
    if (!checkBegun(wanted, uow.today()).empty())
        throw Fault{FaultKind::Bug, QStringLiteral("a campaign that nobody checked")};
    return m_campaigns.add(uow, wanted);
}

std::vector<CampaignScale> ScreeningService::plannedFor(const QString& title)
{
    const auto known = m_campaigns.byTitle(title);
    return known ? m_campaigns.scalesOf(known->id) : std::vector<CampaignScale>();
}

Result<const Definition*, NotAsPlanned> ScreeningService::asPlanned(const QString& title, const QString& scale,
                                                                    const QString& coding)
{
    const std::vector<CampaignScale> plan = plannedFor(title);
    if (plan.empty())
        return m_catalogue.find(scale);
    const auto planned = std::ranges::find(plan, scale, &CampaignScale::scale);
    if (planned == plan.end())
        return refuse(NotAsPlanned::OtherScale);
    if (!planned->coding.isEmpty() && planned->coding != coding)
        return refuse(NotAsPlanned::OtherCoding);
    return m_catalogue.find(scale, planned->version);
}

SheetRecorded ScreeningService::record(UnitOfWork& uow, const AnswerSheet& sheet, const Subject& subject,
                                       OtherCoding otherCoding)
{
    const Definition* definition = m_catalogue.find(sheet.scale, sheet.scaleVersion);
    if (!definition)
        throw Fault{FaultKind::Bug, QStringLiteral("no definition %1 version %2").arg(sheet.scale).arg(sheet.scaleVersion)};

    const auto known = m_sheets.same(sheet);
    const Judgement judgement = judge(*definition, fromStoredAnswers(sheet.answers), subject, sheet.seconds, m_rules,
                                      sheet.unfinished ? Extent::Part : Extent::Whole);
    const bool isSame = known && saysTheSame(known->value, sheet);
    SheetFate fate = SheetFate::Added;
    if (known) // alarming in the same words on another day is no repetition
        fate = isSame && (judgement.critical.empty() || known->value.answeredOn == sheet.answeredOn) ? SheetFate::Unchanged
                                                                                                     : SheetFate::Changed;
    const QString before = known ? known->value.coding : QString();
    if (fate == SheetFate::Changed && !isSame && otherCoding == OtherCoding::Keep && !before.isEmpty() &&
        before != sheet.coding &&
        !isSeenLess(sheet, known->value)) // answers take the place of factor scores: there is nothing to mistake
        fate = SheetFate::Kept;
    // Factor scores never take the place of answers: what was critical in those could not be read again.
    if (fate == SheetFate::Changed && isSeenLess(known->value, sheet))
        fate = SheetFate::Kept;
    if (fate == SheetFate::Unchanged || fate == SheetFate::Kept)
        return {known->id, fate, before, judgement};

    if (known)
        m_sheets.save(uow, {known->id, known->uid, sheet});
    const AnswerSheetId id = known ? known->id : m_sheets.add(uow, sheet);
    m_sheets.saveResult(uow, id, judgement.result);
    const QStringList said = saidBefore(known, sheet, *definition, subject);
    for (const Judgement::Critical& found : judgement.critical)
        if (!said.contains(found.alert))
            m_sheets.addCriticalAnew(uow, {id, found.alert, found.level, uow.now()});
    return {id, fate, before, judgement};
}

QStringList ScreeningService::saidBefore(const std::optional<Stored<AnswerSheet>>& known, const AnswerSheet& sheet,
                                         const Definition& definition, const Subject& subject) const
{
    QStringList said;
    if (known && known->value.answeredOn == sheet.answeredOn)
        for (const Judgement::Critical& one : criticalIn(definition, fromStoredAnswers(known->value.answers), subject))
            said << one.alert;
    return said;
}

void ScreeningService::raise(UnitOfWork& uow, AnswerSheetId sheet, const std::vector<Judgement::Critical>& critical)
{
    for (const Judgement::Critical& found : critical)
        m_sheets.addCritical(uow, {sheet, found.alert, found.level, uow.now()});
}

std::vector<Judgement::Critical> ScreeningService::criticalIn(const Definition& definition, const Answers& answers,
                                                              const Subject& subject) const
{
    return judge(definition, answers, subject, std::nullopt, m_rules, Extent::Part).critical;
}

Subject ScreeningService::subjectOf(const Student& student, const std::optional<ClassUnit>& unit, QDate answeredOn)
{
    Subject subject;
    subject.sex = student.sex;
    if (student.bornOn)
        subject.age = ageOn(*student.bornOn, answeredOn);
    if (unit)
        subject.grade = gradeIn(SchoolYear::containing(answeredOn), unit->stage, unit->entryYear);
    subject.informant = Subject::Informant::Self;
    return subject;
}

} // namespace anxin
