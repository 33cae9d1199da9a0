// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/score.h"

#include "core/imports/readtable.h"
#include "core/scales/scorejson.h"
#include "core/scales/scorer.h"

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QStringList cellsOf(const TableSheet& sheet, int row)
{
    QStringList cells;
    for (int column = 0; column < sheet.columnCount(); ++column)
        cells << sheet.text(row, column).toString();
    return cells;
}

// The header without the empty cells that a longer row below would add at its end.
QStringList headerOf(const TableSheet& sheet)
{
    QStringList header = cellsOf(sheet, 0);
    while (!header.isEmpty() && header.last().isEmpty())
        header.removeLast();
    return header;
}

} // namespace

QString ScoreCommand::summary() const
{
    return Tr::tr("Score a table of answers, one JSON line a row; needs no vault");
}

void ScoreCommand::describe(CLI::App& verb)
{
    verb.add_option("ID", m_scale, utf8(Tr::tr("The questionnaire, see anxin-cli scales")))->required();
    verb.add_option("ANSWERS", m_file, utf8(Tr::tr("CSV file whose first row names the questions by their ids")))
        ->required()
        ->check(CLI::ExistingFile);
    verb.add_option("--coding", m_coding,
                    utf8(Tr::tr("How the answers are coded, where it is not the questionnaire's own way")));
}

Ending ScoreCommand::run(Context& context)
{
    const Definition* definition = context.catalogue.find(QString::fromStdString(m_scale));
    if (!definition)
        return refuse(noSuchScale(m_scale));
    const Coding* coding = nullptr;
    if (!m_coding.empty() && !(coding = definition->coding(QString::fromStdString(m_coding))))
        return refuse(wrongUsage(Tr::tr("This questionnaire has no coding of that name.")));
    // A comma and nothing else: semicolons join the codes of one cell.
    const auto file = readTableFile(pathFrom(m_file), context.progress, {.separator = u','});
    if (!file)
        return refuse(failureOf(file.error()));
    const TableSheet& sheet = file->sheets.front();
    const auto table = AnswerTable::of(*definition, headerOf(sheet));
    if (!table)
        return refuse(failureOf(table.error()));

    const Scorer scorer{*definition};
    bool allGood = true;
    for (int row = 1; row < sheet.rowCount(); ++row) {
        context.progress.step(row, sheet.rowCount());
        const AnswerRow answers = table->read(cellsOf(sheet, row));
        const Score score = scorer.score(answers.answers, answers.subject, coding);
        allGood = allGood && score.badAnswers.isEmpty() && answers.unreadable.isEmpty();
        context.out << QString::fromUtf8(toJsonLine(answers, score, *definition)) << '\n';
    }
    return allGood ? ExitCode::Done : ExitCode::RowsRefused;
}

} // namespace anxin
