// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/verify.h"

#include <QJsonArray>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};
} // namespace

QString VerifyCommand::summary() const
{
    return Tr::tr("Read every byte of a vault and say whether all of it holds");
}

Ending VerifyCommand::work(Context& context, Vault& vault)
{
    const VerifyReport report = verify(vault);
    const bool healed = vault.folder()->openingReport().headerHealed;
    const QString witness = vault.audit().head().witness();
    if (context.json) {
        printJson(context, {{QStringLiteral("holds"), report.holds()},
                            {QStringLiteral("header"), QJsonArray::fromStringList(report.header)},
                            {QStringLiteral("header_healed"), healed},
                            {QStringLiteral("pages"), report.pages},
                            {QStringLiteral("audit"), report.audit},
                            {QStringLiteral("witness"), witness}});
    } else if (report.holds()) {
        printLine(context, Tr::tr("All of it holds: key file, every page, references between records, and the log."));
        printLine(context, Tr::tr("Witness code of the log: %1").arg(witness));
    } else {
        for (const QString& line : report.header)
            printLine(context, Tr::tr("Key file: %1").arg(line));
        if (!report.pages.isEmpty())
            printLine(context, Tr::tr("Database: %1").arg(report.pages));
        if (!report.audit.isEmpty())
            printLine(context, Tr::tr("Log: %1").arg(report.audit));
    }
    if (report.holds())
        return ExitCode::Done;
    return refuse(Failure{ExitCode::Damaged, Tr::tr("Not all of this vault holds. Keep the folder as it is and use the newest "
                                                    "backup that verifies.")});
}

} // namespace anxin
