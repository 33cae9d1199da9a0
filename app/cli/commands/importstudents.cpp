// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/importstudents.h"

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
    return report(context, *table, unreadHeaders(*table), receipt, {});
}

} // namespace anxin
