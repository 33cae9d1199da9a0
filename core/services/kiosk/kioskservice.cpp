// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/kiosk/kioskservice.h"

#include "core/base/required.h"

#include <algorithm>

namespace anxin {

KioskService::KioskService(Vault& vault, ScreeningService& screening, RegisterService& registered)
    : m_vault(vault),
      m_screening(screening),
      m_register(registered),
      m_wordings(vault.connection())
{
}

std::optional<WordingRefusal> KioskService::load(const Definition& definition, const Wording& wording, const QString& source)
{
    if (const auto problem = problemOf(wording, definition))
        return problem;
    if (isEmpty(source))
        return WordingRefusal{WordingProblem::NoSource};
    m_vault.transact(Op::LoadWording, [&](UnitOfWork& uow) {
        const ScaleWording loaded{definition.id, toStoredWording(wording), source.trimmed(), uow.today()};
        if (const auto before = m_wordings.of(definition.id))
            m_wordings.save(uow, {before->id, before->uid, loaded});
        else
            m_wordings.add(uow, loaded);
    });
    return std::nullopt;
}

std::vector<const Definition*> KioskService::scales()
{
    std::vector<const Definition*> found;
    for (const Stored<ScaleWording>& loaded : m_wordings.all())
        if (const Definition* definition = m_screening.catalogue().find(loaded.value.scale))
            if (!problemOf(fromStoredWording(loaded.value.wording), *definition))
                found.push_back(definition);
    return found;
}

std::optional<AnswerSheet> KioskService::sheetOf(CampaignId campaign, const QString& scale, StudentId student)
{
    for (const ScoredSheet& scored : m_screening.sheetsOf(student)) {
        const AnswerSheet& sheet = scored.sheet.value;
        if (sheet.campaign == campaign && sheet.scale == scale && sheet.informant == toCode(Subject::Informant::Self))
            return sheet;
    }
    return std::nullopt;
}

bool KioskService::hasAnswered(CampaignId campaign, const QString& scale, StudentId student)
{
    const auto sheet = sheetOf(campaign, scale, student);
    return sheet && (!sheet->unfinished || sheet->source != SheetSource::Screen);
}

std::optional<ScreenPaper> KioskService::begin(CampaignId campaign, const QString& scale, StudentId student)
{
    const auto sheet = sheetOf(campaign, scale, student);
    const auto loaded = m_wordings.of(scale);
    const Definition* definition = sheet ? m_screening.catalogue().find(scale, sheet->scaleVersion) // goes on as it began
                                         : m_screening.catalogue().find(scale);
    const auto pupil = m_register.student(student);
    if (hasAnswered(campaign, scale, student) || !loaded || !definition || !pupil)
        return std::nullopt;
    Wording wording = fromStoredWording(loaded->value.wording);
    if (problemOf(wording, *definition))
        return std::nullopt;
    std::optional<ClassUnit> unit;
    for (const Stored<ClassUnit>& known : m_register.classes())
        if (pupil->value.classUnit == known.id)
            unit = known.value;
    return ScreenPaper{m_screening.catalogue().share(*definition), std::move(wording),
                       ScreeningService::subjectOf(pupil->value, unit, m_vault.clock().today()),
                       sheet ? fromStoredAnswers(sheet->answers) : Answers()};
}

void KioskService::keep(CampaignId campaign, StudentId student, const ScreenPaper& paper, std::optional<int> seconds)
{
    if (paper.answers().isEmpty())
        return;
    m_vault.transact(Op::AnswerOnScreen, [&](UnitOfWork& uow) {
        AnswerSheet sheet{campaign,
                          student,
                          paper.definition().id,
                          paper.definition().version,
                          QString(),
                          QString(),
                          toCode(Subject::Informant::Self),
                          uow.today(),
                          seconds,
                          toStoredAnswers(paper.answers())};
        sheet.source = SheetSource::Screen;
        sheet.unfinished = !paper.isOver();
        m_screening.record(uow, sheet, paper.subject());
    });
}

} // namespace anxin
