// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"

#include "core/base/text.h"
#include "core/vault/backup/backups.h"
#include "core/vault/ballast.h"
#include "core/vault/shutout.h"

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
    if (report.isNewHere)
        tell(context, Tr::tr("This PC has not seen this vault before."));
}

void warnOf(const Vault& vault, const Context& context)
{
    if (vault.isClockBehind())
        tell(context,
             Tr::tr("The clock of this PC shows an earlier time than the newest entry of the vault, by which due dates are "
                    "reckoned. Please set the clock, or, if it is right: anxin-cli confirm-clock."));
}

// The work is done and saved by now: trouble in locking is told, but does not make the work undone.
void lock(Vault& vault, const Context& context)
{
    if (const QString trouble = backUpBy(Occasion::Lock, vault, context.verifyBackup); !trouble.isEmpty())
        tell(context, trouble);
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
    m_wayIn.describe(verb);
    verb.add_option("--accept-older", m_reason,
                    utf8(Tr::tr("Why an older state of the vault is right, e.g. a backup that was restored; it is logged")))
        ->type_name("REASON");
    describeMore(verb);
}

Ending VaultCommand::run(Context& context)
{
    if (auto ended = beforeUnlocking(context))
        return std::move(*ended);
    auto folder = VaultFolder::open(pathFrom(m_vault));
    if (!folder)
        return refuse(failureOf(folder.error()));
    const auto unlocker = m_wayIn.ask(context);
    if (!unlocker)
        return refuse(unlocker.error());
    auto keys = unlockEither((*folder)->headerReport(), *unlocker);
    if (!keys)
        return refuse(failureOf(VaultRefusal{keys.error()}));
    context.progress.step(0, 0);
    auto vault = VaultFolder::unlock(std::move(*folder), std::move(*keys), context.clock);
    if (!vault)
        return refuse(failureOf(vault.error()));
    warnOf((*vault)->folder()->openingReport(), context);
    warnOf(**vault, context);
    if (const auto failure = admit(context, **vault))
        return refuse(*failure);
    for (const ShutOutOutcome outcome = carryOutShutOut(*vault); const QString& words : {outcome.done, outcome.trouble})
        if (!words.isEmpty())
            tell(context, words);
    layBallast((*vault)->folder()->path());
    Ending ending = workOn(context, *vault);
    lock(**vault, context);
    return ending;
}

// A vault that is older than it was may be a restored backup, or somebody's work: a person says which.
std::optional<Failure> VaultCommand::admit(const Context& context, Vault& vault) const
{
    if (!vault.isHeld())
        return std::nullopt;
    const QString words = sentence(*vault.folder()->openingReport().older, context.clock.zone(), context.locale);
    if (m_reason.empty() && !onlyLooks())
        return Failure{ExitCode::RefusedByRule,
                       inOneLine({words, Tr::tr("Nothing was changed. If that is right, say why with --accept-older.")})};
    tell(context, words);
    if (!m_reason.empty())
        vault.acceptOlderState(QString::fromStdString(m_reason));
    return std::nullopt;
}

} // namespace anxin
