// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/info.h"

#include <QJsonArray>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

const char* codeOf(CopyHealth health)
{
    switch (health) {
    case CopyHealth::Good: return "good";
    case CopyHealth::Older: return "older";
    case CopyHealth::Differs: return "differs";
    case CopyHealth::NoDatabase: return "no-database";
    case CopyHealth::Damaged: return "damaged";
    case CopyHealth::Unreadable: return "unreadable";
    case CopyHealth::Missing: return "missing";
    }
    return "";
}

QString wordsOf(CopyHealth health)
{
    switch (health) {
    case CopyHealth::Good: return Tr::tr("good");
    case CopyHealth::Older: return Tr::tr("older than the other copy");
    case CopyHealth::Differs: return Tr::tr("differs from the other copy");
    case CopyHealth::NoDatabase: return Tr::tr("names a database that is not there");
    case CopyHealth::Damaged: return Tr::tr("damaged");
    case CopyHealth::Unreadable: return Tr::tr("cannot be read from the disk");
    case CopyHealth::Missing: return Tr::tr("missing");
    }
    return {};
}

const char* codeOf(SlotKind kind)
{
    switch (kind) {
    case SlotKind::User: return "user";
    case SlotKind::Recovery: return "recovery";
    case SlotKind::Escrow: return "escrow";
    }
    return "";
}

QString wordsOf(SlotKind kind)
{
    switch (kind) {
    case SlotKind::User: return Tr::tr("password of a user");
    case SlotKind::Recovery: return Tr::tr("recovery code");
    case SlotKind::Escrow: return Tr::tr("key kept elsewhere");
    }
    return {};
}

QJsonObject toJson(const HeaderReport& report, const QString& folder)
{
    QJsonArray slotList;
    for (const Slot& slot : report.header.slots)
        slotList << QJsonObject{{QStringLiteral("number"), static_cast<int>(slot.number)},
                                {QStringLiteral("kind"), QLatin1StringView(codeOf(slot.kind))}};
    const QJsonObject copies{{QStringLiteral("a"), QLatin1StringView(codeOf(report.copies[0].health))},
                             {QStringLiteral("b"), QLatin1StringView(codeOf(report.copies[1].health))}};
    return {{QStringLiteral("vault"), folder},
            {QStringLiteral("format"), 1},
            {QStringLiteral("format_file"), report.hasFormatFile},
            {QStringLiteral("vault_id"), QString::fromLatin1(toHex(report.header.vaultId))},
            {QStringLiteral("epoch"), static_cast<int>(report.header.epoch)},
            {QStringLiteral("cipher"), QLatin1StringView(cipherProfile)},
            {QStringLiteral("slots"), slotList},
            {QStringLiteral("header"), copies},
            {QStringLiteral("healthy"), report.isHealthy()}};
}

void print(const Context& context, const HeaderReport& report, const QString& folder)
{
    printLine(context, Tr::tr("Vault: %1").arg(folder));
    printLine(context, Tr::tr("Format: %1").arg(1));
    printLine(context, Tr::tr("Key epoch: %1").arg(report.header.epoch));
    printLine(context, Tr::tr("Encryption: %1").arg(QLatin1StringView(cipherProfile)));
    for (const Slot& slot : report.header.slots)
        printLine(context, Tr::tr("Way in %1: %2").arg(slot.number).arg(wordsOf(slot.kind)));
    printLine(context, Tr::tr("Key file, copy %1: %2").arg(QStringLiteral("header.a"), wordsOf(report.copies[0].health)));
    printLine(context, Tr::tr("Key file, copy %1: %2").arg(QStringLiteral("header.b"), wordsOf(report.copies[1].health)));
    if (!report.isHealthy())
        printLine(context, Tr::tr("What is damaged or missing is written again when the vault is next unlocked."));
}

} // namespace

QString InfoCommand::summary() const
{
    return Tr::tr("Show what a vault says of itself without a password");
}

void InfoCommand::describe(CLI::App& verb)
{
    verb.add_option("VAULT", m_vault, utf8(Tr::tr("Folder of the vault")))->required();
}

Ending InfoCommand::run(Context& context)
{
    const QString folder = pathFrom(m_vault);
    const auto report = HeaderStore{folder}.read();
    if (!report)
        return refuse(failureOf(VaultRefusal{report.error()}));
    if (context.json)
        printJson(context, toJson(*report, folder));
    else
        print(context, *report, folder);
    return ExitCode::Done;
}

} // namespace anxin
