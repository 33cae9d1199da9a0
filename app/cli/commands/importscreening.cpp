// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/importscreening.h"

#include "core/base/text.h"

#include <algorithm>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};
} // namespace

QString ImportScreeningCommand::summary() const
{
    return Tr::tr("Take the answers of a screening campaign, score them and raise what is critical");
}

void ImportScreeningCommand::describeMore(CLI::App& verb)
{
    describeFile(verb);
    verb.add_option("--scale", m_scale, utf8(Tr::tr("The questionnaire, see anxin-cli scales")))->required()->type_name("ID");
    verb.add_option("--campaign", m_campaign, utf8(Tr::tr("Title of the campaign; made where there is none of this title")))
        ->required()
        ->type_name("TITLE");
    verb.add_option("--coding", m_coding,
                    utf8(Tr::tr("How the answers are written: own, text, sequence, score, or a coding of the questionnaire")))
        ->type_name("CODING");
    verb.add_flag("--new-coding", m_newCoding,
                  utf8(Tr::tr("Also change answers that are there already and came in another coding")));
}

std::optional<Ending> ImportScreeningCommand::beforeUnlocking(Context& context)
{
    m_definition = context.catalogue.find(QString::fromStdString(m_scale));
    if (!m_definition)
        return refuse(noSuchScale(m_scale));
    if (const Violations found = checkBegun(campaign(context.clock.today()), context.clock.today()); !found.empty())
        return refuse(wrongUsage(labelled(QStringLiteral("--campaign"), sentence(found.front()))));
    return std::nullopt;
}

Campaign ImportScreeningCommand::campaign(QDate today) const
{
    return {tidied(QString::fromStdString(m_campaign)), CampaignKind::Annual, CampaignMode::OnlineForm, today};
}

Result<LocatedTable, Failure> ImportScreeningCommand::locateSheets(const TableFile& file) const
{
    if (hasMap())
        return locate(file, screeningImportFields(*m_definition));
    auto found = locateAnswers(file, *m_definition);
    if (!found)
        return refuse(failureOf(found.error()));
    return std::move(found->table);
}

Result<AnswerReading, Failure> ImportScreeningCommand::reading(const LocatedTable& table) const
{
    if (!m_coding.empty()) {
        const auto declared = answerReading(*m_definition, QString::fromStdString(m_coding));
        if (!declared)
            return refuse(wrongUsage(Tr::tr("This questionnaire has no coding of that name.")));
        return *declared;
    }
    const AnswerShape shape = shapeOf(table);
    if (shape != AnswerShape::Own)
        return refuse(
            Failure{ExitCode::RefusedByRule,
                    Tr::tr("The answers in this file look like “%1”. How answers are written is never guessed: please "
                           "say so with --coding %2. Nothing was written.")
                        .arg(label(shape), toCode(shape))});
    return AnswerReading{};
}

Ending ImportScreeningCommand::work(Context& context, Vault& vault)
{
    const auto school = schoolOf(context, vault);
    if (!school)
        return refuse(school.error());
    const auto file = readFile(context);
    if (!file)
        return refuse(file.error());
    const auto table = locateSheets(*file);
    if (!table)
        return refuse(table.error());
    tellNotes(context, *table, screeningImportFields(*m_definition));
    const auto how = reading(*table);
    if (!how)
        return refuse(how.error());
    ScreeningService screening{vault, context.catalogue, context.rules};
    const auto planned = screening.asPlanned(campaign(vault.clock().today()).title, m_definition->id, nameOf(*how));
    if (!planned)
        return refuse(Failure{ExitCode::RefusedByRule, sentence(planned.error())});
    m_definition = *planned;
    const auto staging = stageAnswers(*table, *m_definition, *how, *school, context.progress);
    if (!staging)
        return refuse(failureOf(staging.error()));
    if (const auto empty = emptiness(staging->read))
        return refuse(*empty);
    backUpBefore(context, vault);
    ScreeningImport import{vault, screening};
    const ScreeningTarget target{.campaign = campaign(vault.clock().today()),
                                 .definition = *m_definition,
                                 .reading = *how,
                                 .otherCoding = m_newCoding ? OtherCoding::Replace : OtherCoding::Keep};
    return tell(context, *table,
                isRehearsal() ? import.rehearse(*staging, target, context.progress)
                              : import.commit(*staging, target, fileName(), context.progress));
}

Ending ImportScreeningCommand::tell(Context& context, const LocatedTable& table, const ScreeningReceipt& receipt) const
{
    const auto isKept = [](const CellViolation& v) {
        return v.violation.rule == Rule::OtherCoding && v.weight == CellViolation::Weight::Refuses;
    };
    if (std::ranges::any_of(receipt.import.violations, isKept))
        anxin::tell(context, Tr::tr("Answers that came in another coding were left as they are. If the coding declared now is "
                                    "the right one, import again with --new-coding."));
    if (!context.json) {
        printLine(context, Tr::tr("Pupils who need a second interview: %1.").arg(receipt.candidates));
        printLine(context, Tr::tr("Critical answers: %1 to be seen at once, %2 the same day, %3 to be looked at again.")
                               .arg(receipt.immediate)
                               .arg(receipt.sameDay)
                               .arg(receipt.review));
    }
    return report(context, table, unreadHeaders(table, *m_definition), receipt.import,
                  {{QStringLiteral("candidates"), receipt.candidates},
                   {QStringLiteral("alerts"), QJsonObject{{QStringLiteral("immediate"), receipt.immediate},
                                                          {QStringLiteral("same_day"), receipt.sameDay},
                                                          {QStringLiteral("review"), receipt.review}}}});
}

} // namespace anxin
