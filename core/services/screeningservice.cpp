// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/screeningservice.h"

namespace anxin {

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

SheetRecorded ScreeningService::record(UnitOfWork& uow, const AnswerSheet& sheet, const Subject& subject,
                                       OtherCoding otherCoding)
{
    const Definition* definition = m_catalogue.find(sheet.scale, sheet.scaleVersion);
    if (!definition)
        throw Fault{FaultKind::Bug, QStringLiteral("no definition %1 version %2").arg(sheet.scale).arg(sheet.scaleVersion)};

    const auto known = m_sheets.same(sheet);
    SheetFate fate = SheetFate::Added;
    if (known)
        fate = known->value.answers == sheet.answers && known->value.scaleVersion == sheet.scaleVersion ? SheetFate::Unchanged
                                                                                                        : SheetFate::Changed;
    const Judgement judgement = judge(*definition, fromStoredAnswers(sheet.answers), subject, sheet.seconds, m_rules);
    const QString before = known ? known->value.coding : QString();
    if (fate == SheetFate::Changed && otherCoding == OtherCoding::Keep && !before.isEmpty() && before != sheet.coding)
        fate = SheetFate::Kept;
    if (fate == SheetFate::Unchanged || fate == SheetFate::Kept)
        return {known->id, fate, before, judgement};

    if (known)
        m_sheets.save(uow, {known->id, known->uid, sheet});
    const AnswerSheetId id = known ? known->id : m_sheets.add(uow, sheet);
    m_sheets.saveResult(uow, id, judgement.result);
    for (const Judgement::Critical& critical : judgement.critical)
        m_sheets.addCritical(uow, {id, critical.alert, critical.level, uow.now()});
    return {id, fate, before, judgement};
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
