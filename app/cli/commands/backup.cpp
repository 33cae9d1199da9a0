// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/backup.h"

#include "core/vault/backup/drill.h"
#include "core/vault/rescue/diagnosis.h"

#include <QDir>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

const char* codeOf(BackupState state)
{
    switch (state) {
    case BackupState::Verified: return "verified";
    case BackupState::Damaged: return "damaged";
    case BackupState::Unverified: return "unverified";
    }
    return "";
}

QString wordsOf(BackupState state)
{
    switch (state) {
    case BackupState::Verified: return Tr::tr("verified");
    case BackupState::Damaged: return Tr::tr("damaged");
    case BackupState::Unverified: return Tr::tr("never finished");
    }
    return {};
}

QJsonObject toJson(const Backup& backup)
{
    QJsonObject json{{QStringLiteral("backup"), backup.path},
                     {QStringLiteral("state"), QLatin1StringView(codeOf(backup.state))},
                     {QStringLiteral("bytes"), backup.bytes}};
    if (backup.manifest) {
        json.insert(QStringLiteral("at"), backup.manifest->madeAt.msecs());
        json.insert(QStringLiteral("epoch"), static_cast<int>(backup.manifest->epoch));
        json.insert(QStringLiteral("entries"), static_cast<qint64>(backup.manifest->auditCount));
    }
    return json;
}

void print(const Context& context, const Backup& backup)
{
    if (context.json)
        printJson(context, toJson(backup));
    else
        printLine(context, QStringLiteral("%1  %2  %3").arg(backup.path, wordsOf(backup.state)).arg(backup.bytes));
}

QString folderFor(const std::string& typed, const QString& vaultPath)
{
    return typed.empty() ? backupsFolderOf(vaultPath) : pathFrom(typed);
}

} // namespace

QString BackupCommand::summary() const
{
    return Tr::tr("Make a backup of a vault and verify it");
}

void BackupCommand::describeMore(CLI::App& verb)
{
    m_verb = &verb;
    verb.get_option("VAULT")->required(false); // `backup list` names its own
    verb.add_option("--to", m_to, utf8(Tr::tr("Folder for the backup, e.g. on a stick; without it, the vault's own")))
        ->type_name("DIR");
}

std::optional<Ending> BackupCommand::beforeUnlocking(Context&)
{
    if (m_verb->get_option("VAULT")->empty())
        return refuse(wrongUsage(Tr::tr("Name the folder of the vault.")));
    if (!m_to.empty() && !QDir(pathFrom(m_to)).exists())
        return refuse(wrongUsage(Tr::tr("The folder for the backup does not exist. Nothing was changed.")));
    return std::nullopt;
}

Ending BackupCommand::work(Context& context, Vault& vault)
{
    if (!m_to.empty()) {
        print(context, makeBackup(vault, pathFrom(m_to), context.verifyBackup));
        return ExitCode::Done;
    }
    try {
        print(context, makeOwnBackup(vault, context.verifyBackup));
        return ExitCode::Done;
    } catch (const Fault& fault) {
        return refuse(Failure{failureOf(fault).code, noteFailure(vault, fault)});
    }
}

QString ListBackupsCommand::summary() const
{
    return Tr::tr("List the backups of a vault and read each to its end");
}

void ListBackupsCommand::describe(CLI::App& verb)
{
    verb.add_option("VAULT", m_vault, utf8(Tr::tr("Folder of the vault")))->required();
    verb.add_option("--in", m_in, utf8(Tr::tr("Folder with the backups; without it, the vault's own")))->type_name("DIR");
}

Ending ListBackupsCommand::run(Context& context)
{
    const QString vault = pathFrom(m_vault);
    const QString place = folderFor(m_in, vault);
    const auto report = HeaderStore{vault}.read();
    // Where the vault cannot be opened is where its backups are looked for.
    const auto header = report ? std::optional(report->header) : headerToLookBy(vault, {place});
    if (!report)
        tell(context, sentence(report.error()));
    if (!header)
        return refuse(failureOf(VaultRefusal{report.error()}));
    const auto backups = backupsIn(place, header->vaultId, header->signKey, context.progress);
    for (const Backup& backup : backups)
        print(context, backup);
    if (backups.empty())
        tell(context, Tr::tr("There are no backups in this place."));
    return ExitCode::Done;
}

QString DrillCommand::summary() const
{
    return Tr::tr("Try out whether the newest backup can be restored");
}

void DrillCommand::describeMore(CLI::App& verb)
{
    verb.add_option("--in", m_in, utf8(Tr::tr("Folder with the backups; without it, the vault's own")))->type_name("DIR");
}

Ending DrillCommand::work(Context& context, Vault& vault)
{
    const DrillReport drill =
        tryRestoring(vault, folderFor(m_in, vault.folder()->path()), context.verifyBackup, context.progress);
    if (!drill.backup)
        return refuse(Failure{
            ExitCode::Damaged,
            Tr::tr("There is no verified backup of the vault as it is now in this place. Make one, with anxin-cli backup.")});
    print(context, *drill.backup);
    if (!drill.trouble.isEmpty())
        return refuse(Failure{ExitCode::Damaged, Tr::tr("This backup cannot be restored: %1. Make a new one now, with "
                                                        "anxin-cli backup.")
                                                     .arg(drill.trouble)});
    tell(context, Tr::tr("The backup was restored into a place of its own, holds what it should, and was taken away again. "
                         "The vault has %1 rows more than it.")
                      .arg(drill.rowsSince));
    return ExitCode::Done;
}

QString RestoreCommand::summary() const
{
    return Tr::tr("Make a vault of a backup");
}

void RestoreCommand::describe(CLI::App& verb)
{
    verb.add_option("BACKUP", m_backup, utf8(Tr::tr("Any of the three files of the backup")))->required();
    verb.add_option("VAULT", m_vault,
                    utf8(Tr::tr("New folder for the vault; or the vault itself, which keeps its present state beside it")))
        ->required();
    m_wayIn.describe(verb);
    m_backupPassword.describe(verb, "--backup-password-file",
                              Tr::tr("File whose first line is the password at the time of the backup, where it was another"));
}

Ending RestoreCommand::run(Context& context)
{
    const QString folder = pathFrom(m_vault);
    const auto obstacle = obstacleToVault(folder);
    if (obstacle == CreateRefusal::FolderInUse)
        return restoreIntoVault(context, folder);
    if (obstacle)
        return refuse(failureOf(BackupRefusal{*obstacle}));
    return restoreNew(context, folder);
}

Ending RestoreCommand::restoreNew(const Context& context, const QString& folder)
{
    const QString path = backupPathFrom(pathFrom(m_backup));
    if (const auto header = headerOfBackup(path); !header)
        return refuse(failureOf(header.error()));
    const auto unlocker = m_backupPassword.isFile() ? WayIn::ask(m_backupPassword, context) : m_wayIn.ask(context);
    if (!unlocker)
        return refuse(unlocker.error());
    const auto unlocked = unlockBackup(path, *unlocker);
    if (!unlocked)
        return refuse(failureOf(unlocked.error()));
    if (const auto restored = restoreAsNew(*unlocked, folder, context.clock); !restored)
        return refuse(failureOf(restored.error()));
    tell(context, Tr::tr("The vault is restored. It opens with the passwords that were valid when the backup was made."));
    return ExitCode::Done;
}

Ending RestoreCommand::restoreIntoVault(const Context& context, const QString& folder)
{
    const QString path = backupPathFrom(pathFrom(m_backup));
    if (const auto beside = headerOfBackup(path); !beside)
        return refuse(failureOf(beside.error()));
    const auto now = m_wayIn.ask(context);
    if (!now)
        return refuse(now.error());
    const auto then = m_backupPassword.isFile() ? WayIn::ask(m_backupPassword, context) : now;
    if (!then)
        return refuse(then.error());
    const auto restored = restoreOver(path, folder, *now, *then, context.clock, context.verifyBackup);
    if (!restored)
        return refuse(failureOf(restored.error().why));
    if (!restored->savedAs.isEmpty())
        tell(context, Tr::tr("The vault is restored. The state before is kept as the backup %1.").arg(restored->savedAs));
    else if (!restored->quarantine.isEmpty())
        tell(context, Tr::tr("The vault is restored. Its damaged files are kept in %1.").arg(restored->quarantine));
    else
        tell(context, Tr::tr("The vault is restored."));
    return ExitCode::Done;
}

} // namespace anxin
