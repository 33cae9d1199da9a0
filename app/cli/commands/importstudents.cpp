// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/importstudents.h"

#include "app/cli/commands/undoimport.h"
#include "core/imports/studentimport.h"

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};
} // namespace

QString ImportStudentsCommand::summary() const
{
    return Tr::tr("Take a class list into the register");
}

Ending ImportStudentsCommand::work(Context& context, Vault& vault)
{
    const auto school = schoolOf(context, vault);
    if (!school)
        return refuse(school.error());
    const auto file = readFile(context);
    if (!file)
        return refuse(file.error());
    const auto table = locate(*file, studentImportFields());
    if (!table)
        return refuse(table.error());
    if (const auto problems = problemsOf(table->mapping, studentImportFields()); !problems.empty())
        return refuse(failureOf(problems.front()));
    tellNotes(context, *table, studentImportFields());
    const Staging<StagedStudent> staging = stageStudents(*table, *school, context.progress);
    if (const auto empty = emptiness(staging.read))
        return refuse(*empty);
    backUpBefore(context, vault);
    StudentImport import{vault};
    const ImportReceipt receipt =
        isRehearsal() ? import.plan(staging).receipt : import.commit(staging, fileName(), context.progress);
    QJsonObject more;
    if (const QString number = tellBatch(context, vault, receipt); !number.isEmpty())
        more.insert(QStringLiteral("batch"), number);
    return report(context, *table, unreadHeaders(*table), receipt, more);
}

QString ImportStudentsCommand::tellBatch(const Context& context, Vault& vault, const ImportReceipt& receipt)
{
    if (!receipt.batch)
        return {};
    const KnownBatch known = *BatchUndo{vault}.batch(*receipt.batch);
    const QString number = UndoImportCommand::numberOf(known.batch.uid);
    tell(context, Tr::tr("The number of this import is %1. It can be taken back until %2, with undo-import.")
                      .arg(number, shown(known.until, context.clock.today(), context.locale)));
    return number;
}

} // namespace anxin
