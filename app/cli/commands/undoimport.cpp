// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/undoimport.h"

#include "core/vault/backup/backups.h"

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr int mostBatches = 1000; // of some thirty days
constexpr int shortestNumber = 4;

QString standingOf(const KnownBatch& known, const Context& context)
{
    const QDate today = context.clock.today();
    if (!known.obstacle)
        return Tr::tr("can be taken back until %1").arg(shown(known.until, today, context.locale));
    switch (*known.obstacle) {
    case UndoWhy::Undone: return Tr::tr("taken back on %1").arg(shown(*known.batch.value.undoneOn, today, context.locale));
    case UndoWhy::AnswersStay: return Tr::tr("answers stay");
    default: return Tr::tr("too old to be taken back");
    }
}

QJsonObject toJson(const KnownBatch& known)
{
    const ImportBatch& batch = known.batch.value;
    return {{QStringLiteral("batch"), UndoImportCommand::numberOf(known.batch.uid)},
            {QStringLiteral("kind"), toCode(batch.kind)},
            {QStringLiteral("read"), batch.rowsRead},
            {QStringLiteral("added"), batch.added},
            {QStringLiteral("updated"), batch.changed},
            {QStringLiteral("until"), isoDate(known.until)},
            {QStringLiteral("undone"), batch.undoneOn.has_value()},
            {QStringLiteral("can_be_undone"), !known.obstacle.has_value()}};
}

} // namespace

QString UndoImportCommand::summary() const
{
    return Tr::tr("Take one import back whole, within 30 days");
}

void UndoImportCommand::describeMore(CLI::App& verb)
{
    verb.add_option("BATCH", m_batch, utf8(Tr::tr("Number of the import, as the import or --list shows it")));
    verb.add_flag("--list", m_list, utf8(Tr::tr("List the imports instead, the newest first")));
}

std::optional<Ending> UndoImportCommand::beforeUnlocking(Context&)
{
    if (!m_list && m_batch.size() < shortestNumber)
        return refuse(wrongUsage(Tr::tr("Say which import, by its number, or ask for --list.")));
    return std::nullopt;
}

Ending UndoImportCommand::list(Context& context, BatchUndo& undo)
{
    const auto batches = undo.batches(mostBatches);
    for (const KnownBatch& known : batches) {
        const ImportBatch& batch = known.batch.value;
        if (context.json)
            printJson(context, toJson(known));
        else
            printLine(context, QStringList{numberOf(known.batch.uid),
                                           shown(known.at, context.clock.today(), context.clock.zone(), context.locale),
                                           label(batch.kind), batch.fileName,
                                           Tr::tr("new: %1, changed: %2").arg(batch.added).arg(batch.changed),
                                           standingOf(known, context)}
                                   .join(QStringLiteral(" · ")));
    }
    if (batches.empty() && !context.json)
        printLine(context, Tr::tr("Nothing has been imported yet."));
    return ExitCode::Done;
}

std::optional<ImportBatchId> UndoImportCommand::wanted(BatchUndo& undo) const
{
    std::optional<ImportBatchId> found;
    for (const KnownBatch& known : undo.batches(mostBatches)) {
        if (!known.batch.uid.text().startsWith(QString::fromStdString(m_batch), Qt::CaseInsensitive))
            continue;
        if (found)
            return std::nullopt;
        found = known.batch.id;
    }
    return found;
}

Ending UndoImportCommand::work(Context& context, Vault& vault)
{
    BatchUndo undo{vault};
    if (m_list)
        return list(context, undo);
    const auto batch = wanted(undo);
    if (!batch)
        return refuse(Failure{ExitCode::RefusedByRule, sentence(UndoWhy::NoSuchBatch, ImportKind::Students)});
    const KnownBatch known = *undo.batch(*batch);
    if (known.obstacle)
        return refuse(Failure{ExitCode::RefusedByRule, sentence(*known.obstacle, known.batch.value.kind)});
    if (const QString trouble = backUpBy(Occasion::LargeChange, vault, context.verifyBackup); !trouble.isEmpty())
        tell(context, trouble);
    const auto undone = undo.takeBack(*batch);
    if (!undone)
        return refuse(Failure{ExitCode::RefusedByRule, sentence(undone.error(), known.batch.value.kind)});
    for (const QString& line : sentencesOf(undone->left))
        tell(context, line);
    if (context.json)
        printJson(context, {{QStringLiteral("removed"), undone->removed},
                            {QStringLiteral("put_back"), undone->putBack},
                            {QStringLiteral("left"), static_cast<int>(undone->left.size())}});
    else
        printLine(
            context,
            Tr::tr("Taken back. Pupils removed: %1, put back as they were: %2.").arg(undone->removed).arg(undone->putBack));
    return ExitCode::Done;
}

} // namespace anxin
