// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/importstudents.h"

#include "app/cli/commands/undoimport.h"
#include "core/imports/templates.h"

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

void ImportStudentsCommand::describeMore(CLI::App& verb)
{
    describeFile(verb);
    verb.add_flag("--some-pupils", m_some,
                  utf8(Tr::tr("The list names only some pupils of its classes: nobody is missing from it")));
    verb.add_flag("--yes", m_confirmed,
                  utf8(Tr::tr("Also where more than a tenth of the pupils would change, or many are missing")));
}

std::optional<Failure> ImportStudentsCommand::brake(const StudentPlan& plan) const
{
    if (m_confirmed || isRehearsal() || !plan.isDrastic())
        return std::nullopt;
    return Failure{ExitCode::RefusedByRule,
                   Tr::tr("This list would change %1 of %2 pupils and does not name %3 pupils of its classes. Nothing was "
                          "written. It may be the wrong file, or a column may be taken for another: look at it with "
                          "--dry-run. If it is right, import it again with --yes.")
                       .arg(plan.receipt.counts.changed)
                       .arg(plan.known)
                       .arg(plan.missing.size())};
}

Result<LocatedTable, Failure> ImportStudentsCommand::locateList(const Context& context, Vault& vault,
                                                                const TableFile& file) const
{
    auto known = hasMap() ? std::nullopt : ImportTemplates{vault}.recognised(file, ImportKind::Students, studentImportFields());
    if (!known)
        return locate(file, studentImportFields());
    tell(context, Tr::tr("The columns are read as in the template “%1”. Another reading needs --map.").arg(known->name));
    return std::move(known->table);
}

Ending ImportStudentsCommand::work(Context& context, Vault& vault)
{
    const auto school = schoolOf(context, vault);
    if (!school)
        return refuse(school.error());
    const auto file = readFile(context);
    if (!file)
        return refuse(file.error());
    const auto table = locateList(context, vault, *file);
    if (!table)
        return refuse(table.error());
    if (const auto problems = problemsOf(table->mapping, studentImportFields()); !problems.empty())
        return refuse(failureOf(problems.front()));
    tellNotes(context, *table, studentImportFields());
    const Staging<StagedStudent> staging = stageStudents(*table, *school, context.progress);
    if (const auto empty = emptiness(staging.read))
        return refuse(*empty);
    StudentImport import{vault};
    const ListCover cover = m_some ? ListCover::SomePupils : ListCover::WholeClasses;
    const StudentPlan plan = import.plan(staging, cover);
    if (const auto stop = brake(plan))
        return refuse(*stop);
    backUpBefore(context, vault);
    const ImportReceipt receipt = isRehearsal() ? plan.receipt : import.commit(staging, fileName(), context.progress, cover);
    QJsonObject more{{QStringLiteral("missing"), receipt.missing}};
    if (receipt.missing > 0)
        tell(context, Tr::tr("Pupils of these classes whom the list does not name: %1. Nobody is taken out of the register; "
                             "each is a question on the agenda. For a list that names only some, use --some-pupils.")
                          .arg(receipt.missing));
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
