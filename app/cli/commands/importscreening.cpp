// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/importscreening.h"

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
}

std::optional<Ending> ImportScreeningCommand::beforeUnlocking(Context& context)
{
    m_definition = context.catalogue.find(QString::fromStdString(m_scale));
    if (!m_definition)
        return refuse(noSuchScale(m_scale));
    return std::nullopt;
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
    std::optional<LocatedTable> table;
    if (hasMap()) {
        auto mapped = locate(*file, screeningImportFields(*m_definition));
        if (!mapped)
            return refuse(mapped.error());
        table.emplace(std::move(*mapped));
    } else {
        auto found = locateAnswers(*file, *m_definition);
        if (!found)
            return refuse(failureOf(found.error()));
        table.emplace(std::move(found->table));
    }
    const auto how = reading(*table);
    if (!how)
        return refuse(how.error());
    const Staging<StagedSheet> staging = stageAnswers(*table, *m_definition, *how, *school, context.progress);
    backUpBefore(context, vault);
    ScreeningService screening{vault, context.catalogue, context.rules};
    ScreeningImport import{vault, screening};
    const Campaign campaign{QString::fromStdString(m_campaign), CampaignKind::Annual, CampaignMode::OnlineForm,
                            vault.clock().today()};
    const ScreeningTarget target{campaign, *m_definition, *how};
    return tell(context, *table,
                isRehearsal() ? import.rehearse(staging, target, context.progress)
                              : import.commit(staging, target, fileName(), context.progress));
}

Ending ImportScreeningCommand::tell(Context& context, const LocatedTable& table, const ScreeningReceipt& receipt) const
{
    if (!context.json) {
        printLine(context, Tr::tr("Pupils who need a second interview: %1.").arg(receipt.candidates));
        printLine(context, Tr::tr("Critical answers: %1 to be seen at once, %2 the same day, %3 to be looked at again.")
                               .arg(receipt.immediate)
                               .arg(receipt.sameDay)
                               .arg(receipt.review));
    }
    return report(context, table, receipt.import,
                  {{QStringLiteral("candidates"), receipt.candidates},
                   {QStringLiteral("alerts"), QJsonObject{{QStringLiteral("immediate"), receipt.immediate},
                                                          {QStringLiteral("same_day"), receipt.sameDay},
                                                          {QStringLiteral("review"), receipt.review}}}});
}

} // namespace anxin
