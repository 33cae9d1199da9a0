// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"

#include <QDir>
#include <QJsonDocument>
#include <QLoggingCategory>

namespace anxin {

Q_LOGGING_CATEGORY(commandLog, "anxin.cli")

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

void warnOf(const OpeningReport& report, const Context& context)
{
    if (report.headerHealed)
        tell(context, Tr::tr("One copy of the vault's key file was damaged or out of date and has been written again."));
    if (report.auditBroken)
        tell(context, Tr::tr("The log of this vault has been changed from outside. Compare it with an older backup."));
    if (report.olderThanHeader)
        tell(context, Tr::tr("The database is older than the vault's key file remembers. Somebody may have put an old copy "
                             "in its place."));
}

// The work is done and saved by now: trouble in locking is told, but does not make the work undone.
void lock(Vault& vault, const Context& context)
{
    try {
        vault.close();
    } catch (const Fault& fault) {
        qCWarning(commandLog) << "locking:" << fault.detail();
        tell(context, Tr::tr("The work is saved, but the vault could not be locked in good order: the disk gave an error."));
    }
}

} // namespace

QString pathFrom(const std::string& typed)
{
    return QDir::cleanPath(QString::fromStdString(typed));
}

Failure noSuchScale(const std::string& id)
{
    return wrongUsage(Tr::tr("There is no questionnaire %1. See anxin-cli scales.").arg(QString::fromStdString(id)));
}

void printJson(const Context& context, const QJsonObject& object)
{
    printLine(context, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

void VaultCommand::describe(CLI::App& verb)
{
    verb.add_option("VAULT", m_vault, utf8(Tr::tr("Folder of the vault")))->required();
    m_password.describe(verb);
    describeMore(verb);
}

Ending VaultCommand::run(Context& context)
{
    if (auto ended = beforeUnlocking(context))
        return std::move(*ended);
    auto folder = VaultFolder::open(pathFrom(m_vault));
    if (!folder)
        return refuse(failureOf(folder.error()));
    const auto password = m_password.ask(context);
    if (!password)
        return refuse(password.error());
    auto keys = unlockKeys((*folder)->header(), *password);
    if (!keys)
        return refuse(failureOf(VaultRefusal{keys.error()}));
    context.progress.step(0, 0);
    auto vault = VaultFolder::unlock(std::move(*folder), std::move(*keys), context.clock);
    if (!vault)
        return refuse(failureOf(vault.error()));
    warnOf((*vault)->folder()->openingReport(), context);
    Ending ending = work(context, **vault);
    lock(**vault, context);
    return ending;
}

} // namespace anxin
