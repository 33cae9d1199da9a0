// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/addscale.h"

#include "core/scales/labels.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QMap>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

// How often each change occurs, in words, without saying whose sheet it is.
QMap<QString, int> changesByKind(const EditionPreview& preview, const Definition& edition)
{
    QMap<QString, int> kinds;
    for (const ResultChange& change : preview.changes)
        for (const ResultPart& part : change.parts)
            ++kinds[sentence(part, edition)];
    return kinds;
}

void tellMismatches(const Context& context, const EditionRefusal& refusal)
{
    for (const ExampleMismatch& mismatch : refusal.mismatches)
        tell(context, sentence(mismatch));
}

} // namespace

QString AddScaleCommand::summary() const
{
    return Tr::tr("Take in a questionnaire or edition of the school's own, after showing what it would change");
}

void AddScaleCommand::describeMore(CLI::App& verb)
{
    verb.add_option("FILE", m_file, utf8(Tr::tr("The definition, format anxin-scale/1; anxin-cli scales export gives a start")))
        ->required();
    verb.add_option("--source", m_source,
                    utf8(Tr::tr("Where it comes from, e.g. the publication of the norms; is kept with it")))
        ->type_name("TEXT");
    verb.add_flag("--dry-run", m_rehearsal, utf8(Tr::tr("Say what would happen and write nothing")));
}

std::optional<Ending> AddScaleCommand::beforeUnlocking(Context& context)
{
    QFile file(pathFrom(m_file));
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
        return refuse(wrongUsage(Tr::tr("There is no file %1.").arg(file.fileName())));
    if (m_source.empty() && !m_rehearsal)
        return refuse(failureOf(EditionRefusal{EditionProblem::NoSource}));
    const auto edition = checkEdition(file.read(largestDefinition + 1));
    if (!edition) {
        tellMismatches(context, edition.error());
        return refuse(failureOf(edition.error()));
    }
    m_edition = *edition;
    return std::nullopt;
}

Ending AddScaleCommand::work(Context& context, Vault& vault)
{
    Catalogue catalogue = withOwnEditions(context.catalogue, vault);
    EditionService editions{vault, catalogue, context.rules};
    const auto proposal = editions.propose(*m_edition);
    if (!proposal)
        return refuse(failureOf(proposal.error()));
    tellPreview(context, *proposal, editions.preview(*proposal, context.progress), editions.campaignTitles());
    if (m_rehearsal)
        return ExitCode::Done;
    if (const auto adopted = editions.adopt(*proposal, QString::fromStdString(m_source)); !adopted)
        return refuse(failureOf(adopted.error()));
    tell(context, Tr::tr("The edition was adopted. New sheets are scored with it; the results that are there stay."));
    return ExitCode::Done;
}

void AddScaleCommand::tellPreview(const Context& context, const EditionProposal& proposal, const EditionPreview& preview,
                                  const QHash<qint64, QString>& titles) const
{
    const Definition& edition = *proposal.edition.definition;
    const auto kinds = changesByKind(preview, edition);
    if (!proposal.hasRules)
        tell(context, Tr::tr("No rule for candidates speaks of this questionnaire: only its critical answers lead to a second "
                             "interview."));
    for (const QString& alert : proposal.alertsGone)
        tell(context, Tr::tr("The edition before raises the critical answer “%1”; this one does not.").arg(alertLabel(alert)));
    QJsonArray inCampaigns;
    for (const EditionPreview::InCampaign& counts : preview.campaigns) {
        const QString title = titles.value(counts.campaign.rowId());
        inCampaigns << QJsonObject{{QStringLiteral("campaign"), title},
                                   {QStringLiteral("same"), counts.same},
                                   {QStringLiteral("changed"), counts.changed}};
        if (!context.json)
            printLine(context,
                      Tr::tr("%1: results unchanged: %2, changed: %3.").arg(title).arg(counts.same).arg(counts.changed));
    }
    QJsonObject byKind;
    for (auto kind = kinds.begin(); kind != kinds.end(); ++kind) {
        byKind.insert(kind.key(), kind.value());
        if (!context.json)
            printLine(context, QStringLiteral("  %1 × %2").arg(kind.key()).arg(kind.value()));
    }
    if (context.json)
        return printJson(context, {{QStringLiteral("id"), edition.id},
                                   {QStringLiteral("version"), edition.version},
                                   {QStringLiteral("before"), proposal.before},
                                   {QStringLiteral("dry_run"), m_rehearsal},
                                   {QStringLiteral("campaigns"), inCampaigns},
                                   {QStringLiteral("changes"), byKind}});
    if (preview.campaigns.empty())
        printLine(context, Tr::tr("No sheet of this questionnaire is there yet."));
    if (m_rehearsal)
        printLine(context, Tr::tr("This was a rehearsal: nothing was written."));
}

} // namespace anxin
