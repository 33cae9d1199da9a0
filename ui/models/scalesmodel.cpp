// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/scalesmodel.h"

#include "core/base/clock.h"
#include "core/base/fault.h"
#include "core/imports/wordingtable.h"
#include "core/scales/labels.h"
#include "ui/models/words.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

#include <algorithm>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Scales)
};

QString wordsOf(const Definition& definition)
{
    return factLine(
        {definition.id, Tr::tr("edition %1").arg(definition.version), Tr::tr("%1 questions").arg(definition.items.size())});
}

// Whether a school may use the wording, as far as is known; the instrument's own licence is in English.
QString rightsOf(const Definition& definition)
{
    switch (definition.licence.wordingMayShip) {
    case Licence::Wording::Yes: return Tr::tr("wording free to use");
    case Licence::Wording::Ask: return Tr::tr("wording: ask the holder of the rights");
    case Licence::Wording::No: break;
    }
    return Tr::tr("wording needs a licence");
}

} // namespace

Result<CheckedEdition, EditionRefusal> checkEditionFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Fault{FaultKind::NotReadable, QStringLiteral("open a definition: ") + file.errorString()};
    return checkEdition(file.read(largestDefinition + 1));
}

EditionPreview EditionPlan::preview(Progress& progress) const
{
    return previewOf(*proposal.edition.definition, sheets, rules, progress);
}

ScalesModel::ScalesModel(const Sources& sources, ChangeNotifier& news, const Clock& clock)
    : m_sources(sources),
      m_clock(clock),
      m_watch(news, {Kind::OwnScale, Kind::ScaleWording})
{
    connect(&m_watch, &Watch::stale, this, &ScalesModel::stale);
}

void ScalesModel::refreshIfStale()
{
    m_watch.readIfStale(false, [this] { refresh(); });
}

void ScalesModel::refresh()
{
    const Catalogue& catalogue = m_sources.editions.catalogue();
    QHash<QString, QString> sources; // of the words that were loaded
    for (const Stored<ScaleWording>& wording : m_sources.kiosk.wordings())
        sources.insert(wording.value.scale, wording.value.source);
    std::vector<ShownRow> rows;
    for (const Definition* definition : catalogue.all()) {
        const bool isOwn = catalogue.isOwn(*definition);
        ShownRow row{.title = definition->title(QLocale())};
        row.second = factLine({wordsOf(*definition), rightsOf(*definition), definition->licence.holder});
        if (sources.contains(definition->id))
            row.second = factLine({wordsOf(*definition), Tr::tr("wording: %1").arg(sources.value(definition->id))});
        row.trailing = sources.contains(definition->id) ? Tr::tr("wording loaded") : QString();
        row.pill = isOwn ? Tr::tr("the school's own") : QString();
        row.tone = Tone::Info;
        rows.push_back(std::move(row));
    }
    m_scales.setRows(std::move(rows));
}

QString ScalesModel::titleOf(int row) const
{
    return scale(row).title(QLocale());
}

Result<EditionPlan, EditionRefusal> ScalesModel::plan(const CheckedEdition& edition)
{
    const auto proposal = m_sources.editions.propose(edition);
    if (!proposal)
        return refuse(proposal.error());
    NoProgress progress;
    return EditionPlan{*proposal, m_sources.editions.sheetsOf(edition.definition->id, progress), m_sources.editions.rules()};
}

void ScalesModel::show(const EditionPlan& plan, const EditionPreview& preview)
{
    const QDate today = m_clock.today();
    const Faces faces(m_sources.registered, m_sources.triage, today);
    const QHash<qint64, QString> titles = m_sources.editions.campaignTitles();
    std::vector<EditionChangesModel::ShownChange> rows;
    for (const ResultChange& change : preview.changes) {
        QStringList parts;
        for (const ResultPart& part : change.parts)
            parts << sentence(part, *plan.proposal.edition.definition);
        rows.push_back({faces.of(change.student), titles.value(change.campaign.rowId()), change.answeredOn, parts});
    }
    m_changes.setRows(std::move(rows), today);
}

QStringList ScalesModel::cautions(const EditionProposal& proposal)
{
    QStringList words;
    if (!proposal.alertsGone.isEmpty()) {
        QStringList names;
        for (const QString& alert : proposal.alertsGone)
            names << alertLabel(alert);
        words << Tr::tr("The edition until now raises critical answers that this one does not: %1.").arg(factLine(names));
    }
    if (!proposal.hasRules)
        words << Tr::tr(
            "No rule for candidates speaks of this questionnaire: only its critical answers lead to a second interview.");
    return words;
}

QString ScalesModel::factsOf(const EditionProposal& proposal)
{
    const Definition& definition = *proposal.edition.definition;
    return factLine({definition.title(QLocale()), wordsOf(definition),
                     proposal.before == 0 ? Tr::tr("new in this room") : Tr::tr("until now edition %1").arg(proposal.before),
                     Tr::tr("worked examples that agree: %1").arg(definition.examples.size())});
}

Result<Wording, QString> ScalesModel::readWording(int row, const TableFile& table) const
{
    auto wording = anxin::readWording(table, scale(row));
    if (!wording)
        return refuse(sentence(wording.error()));
    return std::move(*wording);
}

std::vector<ShownRow> ScalesModel::rowsOf(const Wording& wording)
{
    std::vector<ShownRow> rows;
    if (!wording.instruction.isEmpty())
        rows.push_back({.title = wording.instruction, .second = Tr::tr("Instruction")});
    QStringList numbers = wording.items.keys();
    std::ranges::sort(numbers, {}, [](const QString& number) { return std::pair(number.toInt(), number); });
    for (const QString& number : numbers) {
        QStringList answers = wording.answersOf.value(number).values();
        rows.push_back({.title = Tr::tr("%1. %2").arg(number, wording.items.value(number)),
                        .second = factLine(answers.isEmpty() ? wording.answers.values() : answers)});
    }
    return rows;
}

std::optional<QString> ScalesModel::load(int row, const Wording& wording, const QString& source)
{
    const auto refusal = m_sources.kiosk.load(scale(row), wording, source);
    return refusal ? std::optional(sentence(*refusal)) : std::nullopt;
}

QString ScalesModel::figuresOf(const EditionPreview& preview) const
{
    if (preview.campaigns.empty())
        return Tr::tr("No sheet of this questionnaire is there yet.");
    const QHash<qint64, QString> titles = m_sources.editions.campaignTitles();
    QStringList lines;
    for (const EditionPreview::InCampaign& counts : preview.campaigns)
        lines << Tr::tr("%1: results unchanged: %2, changed: %3.")
                     .arg(titles.value(counts.campaign.rowId()))
                     .arg(counts.same)
                     .arg(counts.changed);
    return lines.join(u'\n');
}

Result<void, EditionRefusal> ScalesModel::adopt(const EditionPlan& plan, const QString& source)
{
    const auto adopted = m_sources.editions.adopt(plan.proposal, source);
    if (!adopted)
        return refuse(adopted.error());
    return {};
}

} // namespace anxin
