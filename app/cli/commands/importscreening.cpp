// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/importscreening.h"

#include "core/base/text.h"
#include "core/services/editions/editionservice.h"

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
    verb.add_option(
            "--coding", m_coding,
            utf8(Tr::tr("How the answers are written: own, text, sequence, score, a coding of the questionnaire, or totals "
                        "where there are only factor scores")))
        ->type_name("CODING");
    verb.add_flag("--new-coding", m_newCoding,
                  utf8(Tr::tr("Also change answers that are there already and came in another coding")));
}

std::optional<Ending> ImportScreeningCommand::beforeUnlocking(Context& context)
{
    if (const Violations found = checkBegun(campaign(context.clock.today()), context.clock.today()); !found.empty())
        return refuse(wrongUsage(labelled(QStringLiteral("--campaign"), sentence(found.front()))));
    return std::nullopt;
}

Campaign ImportScreeningCommand::campaign(QDate today) const
{
    return {tidied(QString::fromStdString(m_campaign)), CampaignKind::Annual, CampaignMode::OnlineForm, today};
}

Result<std::optional<AnswerReading>, Failure> ImportScreeningCommand::declared() const
{
    if (m_coding.empty())
        return std::optional<AnswerReading>();
    const auto reading = answerReading(*m_definition, QString::fromStdString(m_coding));
    if (!reading)
        return refuse(wrongUsage(Tr::tr("This questionnaire has no coding of that name.")));
    return reading;
}

Result<LocatedAnswers, Failure> ImportScreeningCommand::locateSheets(const TableFile& file, AnswerShape shape) const
{
    if (hasMap()) {
        auto table = locate(file, screeningImportFields(*m_definition, shape));
        if (!table)
            return refuse(table.error());
        const AnswerShape like = shapeOf(*table);
        return LocatedAnswers{std::move(*table), like};
    }
    auto found = locateAnswers(file, *m_definition, shape);
    if (!found)
        return refuse(failureOf(found.error()));
    return std::move(*found);
}

Result<AnswerReading, Failure> ImportScreeningCommand::undeclared(const LocatedAnswers& located)
{
    const AnswerShape shape = located.shape;
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
    const Catalogue catalogue = withOwnEditions(context.catalogue, vault);
    m_definition = catalogue.find(QString::fromStdString(m_scale));
    if (!m_definition)
        return refuse(noSuchScale(m_scale));
    const auto school = schoolOf(context, vault);
    if (!school)
        return refuse(school.error());
    const auto file = readFile(context);
    if (!file)
        return refuse(file.error());
    const auto said = declared();
    if (!said)
        return refuse(said.error());
    const auto located = locateSheets(*file, *said ? (*said)->shape : AnswerShape::Own);
    if (!located)
        return refuse(located.error());
    const LocatedTable* table = &located->table;
    const auto how = *said ? Result<AnswerReading, Failure>(**said) : undeclared(*located);
    if (!how)
        return refuse(how.error());
    ScreeningService screening{vault, catalogue, context.rules};
    const auto planned = screening.asPlanned(campaign(vault.clock().today()).title, m_definition->id, nameOf(*how));
    if (!planned)
        return refuse(Failure{ExitCode::RefusedByRule, sentence(planned.error())});
    m_definition = *planned;
    tellNotes(context, *table, screeningImportFields(*m_definition, how->shape));
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
        if (receipt.unseen > 0)
            printLine(context,
                      Tr::tr("Factor scores only: %1 sheets. Critical answers cannot be seen in them; look these pupils "
                             "up in the platform.")
                          .arg(receipt.unseen));
    }
    return report(context, table, unreadHeaders(table, *m_definition), receipt.import,
                  {{QStringLiteral("candidates"), receipt.candidates},
                   {QStringLiteral("alerts"), QJsonObject{{QStringLiteral("immediate"), receipt.immediate},
                                                          {QStringLiteral("same_day"), receipt.sameDay},
                                                          {QStringLiteral("review"), receipt.review},
                                                          {QStringLiteral("unseen"), receipt.unseen}}}});
}

} // namespace anxin
