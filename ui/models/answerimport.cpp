// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/answerimport.h"

#include "core/base/required.h"
#include "core/base/text.h"
#include "core/imports/readtable.h"
#include "ui/models/codings.h"
#include "ui/theme/tone.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(AnswerImport)
};

QString missingIn(const AnswerDeclaration& declared)
{
    if (!declared.scale)
        return Tr::tr("Please choose the questionnaire.");
    if (!declared.coding)
        return Tr::tr("Please say how the answers are written in the file.");
    if (!declared.kind || !declared.mode)
        return Tr::tr("Please say what kind of campaign it was and how the pupils answered.");
    return {};
}
} // namespace

AnswerFile readAnswerFile(const QString& path, Progress& progress)
{
    auto read = readTableFile(path, progress);
    if (!read)
        return {nullptr, sentence(read.error())};
    return {std::make_shared<const TableFile>(std::move(*read)), {}};
}

ScreeningTarget AnswerPlan::target() const
{
    // The rows that change are looked at before they are taken, so a reading that was wrong can be put right here.
    return {.campaign = campaign, .definition = *definition, .reading = reading, .otherCoding = OtherCoding::Replace};
}

Result<Staging<StagedSheet>, AnswersRefusal> stageAnswers(const AnswerPlan& plan, Progress& progress)
{
    const auto located = locateAnswers(*plan.table, *plan.definition, plan.reading.shape);
    if (!located)
        return refuse(AnswersRefusal{located.error()});
    return stageAnswers(located->table, *plan.definition, plan.reading, plan.school, progress);
}

AnswerImport::AnswerImport(Vault& vault, ScreeningService& screening, RegisterService& registered,
                           std::function<QString()> beforeCommit)
    : m_vault(vault),
      m_beforeCommit(std::move(beforeCommit)),
      m_screening(screening),
      m_register(registered),
      m_import(vault, screening)
{
}

std::vector<AnswerImport::Choice> AnswerImport::scales() const
{
    std::vector<Choice> choices;
    for (const Definition* definition : m_screening.catalogue().all())
        choices.emplace_back(definition->id, definition->title(QLocale()));
    return choices;
}

std::vector<AnswerImport::Choice> AnswerImport::codings(const QString& scale) const
{
    const Definition* definition = m_screening.catalogue().find(scale);
    return definition ? codingsOf(*definition) : std::vector<Choice>();
}

QString AnswerImport::looksLike(const TableFile& table, const QString& scale) const
{
    const Definition* definition = m_screening.catalogue().find(scale);
    if (!definition)
        return {};
    const auto located = locateAnswers(table, *definition);
    return located ? label(located->shape) : QString();
}

Result<AnswerPlan, QString> AnswerImport::plan(std::shared_ptr<const TableFile> table, const AnswerDeclaration& declared)
{
    if (const QString missing = missingIn(declared); !missing.isEmpty())
        return refuse(missing);
    Campaign campaign{tidied(declared.campaign), *declared.kind, *declared.mode, declared.startsOn};
    if (const Violations found = checkBegun(campaign, clock().today()); !found.empty())
        return refuse(labelledSentences<Campaign>(found).join(u'\n'));
    const auto planned = m_screening.asPlanned(campaign.title, *declared.scale, *declared.coding);
    if (!planned)
        return refuse(sentence(planned.error()));
    const Definition* definition = *planned;
    const auto reading = definition ? answerReading(*definition, *declared.coding) : std::nullopt;
    if (!reading)
        return refuse(Tr::tr("This questionnaire does not know that way of writing answers."));
    const auto located = locateAnswers(*table, *definition, reading->shape);
    if (!located)
        return refuse(sentence(located.error()));
    if (const auto problems = problemsOf(located->table.mapping, *definition, reading->shape); !problems.empty())
        return refuse(sentence(problems.front()));
    std::vector<Stage> stages;
    if (const auto school = m_register.school())
        stages.push_back(school->value.stage);
    for (const Stored<ClassUnit>& unit : m_register.classes())
        if (std::find(stages.begin(), stages.end(), unit.value.stage) == stages.end())
            stages.push_back(unit.value.stage);
    const QStringList unread = unreadHeaders(located->table, *definition);
    return AnswerPlan{std::move(table),    m_screening.catalogue().share(*definition), *reading,
                      std::move(campaign), {clock().today(), std::move(stages)},       unread};
}

ScreeningReceipt AnswerImport::rehearse(const AnswerPlan& plan, const Staging<StagedSheet>& staging)
{
    NoProgress progress;
    return m_import.rehearse(staging, plan.target(), progress);
}

ScreeningReceipt AnswerImport::commit(const AnswerPlan& plan, const Staging<StagedSheet>& staging)
{
    m_troubleBefore = m_beforeCommit();
    NoProgress progress;
    return m_import.commit(staging, plan.target(), plan.table->name, progress);
}

void ProblemsModel::setViolations(std::vector<CellViolation> violations)
{
    beginResetModel();
    m_violations = std::move(violations);
    endResetModel();
}

int ProblemsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_violations.size());
}

QVariant ProblemsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CellViolation& shown = m_violations.at(static_cast<std::size_t>(index.row()));
    const bool refuses = shown.weight == CellViolation::Weight::Refuses;
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((index.column() == Row ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == PillToneRole && index.column() == Consequence)
        return static_cast<int>(refuses ? Tone::Warn : Tone::Info);
    if (role == Qt::ToolTipRole)
        return sentence(shown);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Row: return shown.row;
    case Place: return shown.column < 0 ? shown.header : tr("%1 (%2)").arg(shown.header, columnLetters(shown.column));
    case Problem: return sentence(shown.violation);
    case Consequence: return refuses ? tr("Not imported") : tr("Imported, please check");
    default: return {};
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == Row ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Row: return tr("Row");
    case Place: return tr("Column");
    case Problem: return tr("Expected and found");
    case Consequence: return tr("Consequence");
    default: return {};
    }
}

} // namespace anxin
