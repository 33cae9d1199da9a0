// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/rescue.h"

#include "app/rescuewords.h"
#include "core/vault/rescue/diagnosis.h"
#include "core/vault/rescue/rescue.h"

#include <QJsonArray>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

template <class Number>
QJsonArray toJson(const std::vector<Number>& numbers)
{
    QJsonArray array;
    for (const Number number : numbers)
        array << static_cast<qint64>(number);
    return array;
}

QJsonObject toJson(const RescueReport& report)
{
    QJsonArray tables;
    for (const TableRescue& table : report.tables)
        tables << QJsonObject{{QStringLiteral("table"), table.table},
                              {QStringLiteral("saved"), table.saved},
                              {QStringLiteral("lost"), toJson(table.lost)},
                              {QStringLiteral("unknown"), toJson(table.unknown)},
                              {QStringLiteral("stand_ins"), toJson(table.standIns)},
                              {QStringLiteral("may_lack_more"), table.mayLackMore}};
    return {{QStringLiteral("pages"), static_cast<qint64>(report.pages)},
            {QStringLiteral("damaged_pages"), toJson(report.damagedPages)},
            {QStringLiteral("unplaced_pages"), toJson(report.unplacedPages)},
            {QStringLiteral("saved"), report.saved()},
            {QStringLiteral("lost"), report.lost()},
            {QStringLiteral("unknown"), report.unknown()},
            {QStringLiteral("log_whole"), report.isLogWhole},
            {QStringLiteral("tables"), tables}};
}

} // namespace

QString RescueCommand::summary() const
{
    return Tr::tr("Save what can still be read of a damaged vault into a new one, and list the rest");
}

void RescueCommand::describe(CLI::App& verb)
{
    verb.add_option("VAULT", m_vault, utf8(Tr::tr("Folder of the vault")))->required();
    verb.add_option("--out", m_out, utf8(Tr::tr("New folder for what is saved")))->type_name("DIR")->required();
    verb.add_option(
            "--header", m_header,
            utf8(Tr::tr("Where both key files are damaged: the .header file of a backup of the same time, e.g. on a stick")))
        ->type_name("FILE");
    m_wayIn.describe(verb);
}

// The one that was named, or else what the vault and its own backups have.
std::optional<Header> RescueCommand::headerFor(const QString& vault) const
{
    if (m_header.empty())
        return headerToRescueBy(vault);
    auto named = headerOfBackup(backupPathFrom(pathFrom(m_header)));
    return named ? std::optional(std::move(*named)) : std::nullopt;
}

Ending RescueCommand::run(Context& context)
{
    const QString vault = pathFrom(m_vault);
    const QString folder = pathFrom(m_out);
    for (const QString& line : sentences(diagnose(vault)))
        tell(context, line);
    const auto header = headerFor(vault);
    if (!header && diagnose(vault).folder == FolderRefusal::DatabaseMissing)
        return refuse(failureOf(VaultRefusal{FolderRefusal::DatabaseMissing}));
    if (!header)
        return refuse(
            Failure{ExitCode::Damaged, Tr::tr("There is no whole key file, neither in the vault nor beside one of its "
                                              "backups, so nothing can be read. Nothing was changed.")});
    if (const auto obstacle = obstacleToVault(folder))
        return refuse(failureOf(BackupRefusal{*obstacle}));
    const auto unlocker = m_wayIn.ask(context);
    if (!unlocker)
        return refuse(unlocker.error());
    const auto keys = (*unlocker)(*header);
    if (!keys)
        return refuse(failureOf(VaultRefusal{keys.error()}));
    context.progress.step(0, 0);
    const auto report = rescueVault(vault, *header, *keys, folder, context.clock);
    if (!report)
        return refuse(failureOf(report.error()));
    if (context.json)
        printJson(context, toJson(*report));
    else
        for (const QString& line : linesOf(*report))
            printLine(context, line);
    tell(context,
         summaryOf(*report) + u' ' +
             Tr::tr("The damaged vault was left as it is; keep it. Compare with the newest backup: anxin-cli backup list."));
    return report->isAllSaved() ? ExitCode::Done : ExitCode::RowsRefused;
}

} // namespace anxin
