// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/users.h"

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};
} // namespace

QString ListUsersCommand::summary() const
{
    return Tr::tr("List who can open a vault");
}

Ending ListUsersCommand::work(Context& context, Vault& vault)
{
    const VaultFolder& folder = *vault.folder();
    for (const SlotHolder& holder : holdersOf(folder.header(), folder.keys())) {
        const bool isUser = holder.kind == SlotKind::User;
        if (context.json)
            printJson(context, {{QStringLiteral("number"), static_cast<int>(holder.slot)},
                                {QStringLiteral("kind"), isUser ? QStringLiteral("user") : QStringLiteral("escrow")},
                                {QStringLiteral("label"), holder.label}});
        else
            printLine(context, QStringLiteral("%1  %2  %3")
                                   .arg(holder.slot)
                                   .arg(isUser ? Tr::tr("user") : Tr::tr("escrow holder"), holder.label));
    }
    return ExitCode::Done;
}

QString AddUserCommand::summary() const
{
    return Tr::tr("Let one more person open a vault, with a password of their own");
}

void AddUserCommand::describeMore(CLI::App& verb)
{
    verb.add_option("--name", m_label, utf8(Tr::tr("Name of the person")))->required();
    m_new.describe(verb, "--new-password-file");
}

std::optional<Ending> AddUserCommand::beforeUnlocking(Context&)
{
    if (QString::fromStdString(m_label).trimmed().isEmpty()) // before anybody is asked for two passwords
        return refuse(wrongUsage(sentence(SlotChangeRefusal::NoName)));
    return std::nullopt;
}

Ending AddUserCommand::work(Context& context, Vault& vault)
{
    const VaultFolder& folder = *vault.folder();
    const QString label = QString::fromStdString(m_label);
    const auto password = chooseFor(vault, m_new, context, label);
    if (!password)
        return refuse(password.error());
    Header next = folder.header();
    const auto slot = addUser(next, folder.keys(), *password, label, context.passwordCost(context.clock),
                              static_cast<quint32>(vault.userSlot()));
    if (!slot)
        return refuse(failureOf(slot.error()));
    vault.putKeys(Op::AddUser, next, QStringLiteral("slot %1").arg(*slot));
    if (context.json)
        printJson(context, {{QStringLiteral("number"), static_cast<int>(*slot)}});
    else
        printLine(context, Tr::tr("User %1 can open the vault now.").arg(*slot));
    return ExitCode::Done;
}

QString RotateCommand::summary() const
{
    return Tr::tr("Give a vault a new key and a new database file; everybody opens it as before");
}

Ending RotateCommand::workOn(Context& context, std::unique_ptr<Vault>& vault)
{
    if (const auto rotated = VaultFolder::rotate(vault, m_removed); !rotated)
        return refuse(failureOf(rotated.error()));
    tell(context, Tr::tr("The vault has a new key. Backups made before still open with the passwords of their time."));
    return ExitCode::Done;
}

QString RemoveUserCommand::summary() const
{
    return Tr::tr("Shut a person or escrow holder out of a vault, and give it a new key");
}

void RemoveUserCommand::describeMore(CLI::App& verb)
{
    verb.add_option("NUMBER", m_removed, utf8(Tr::tr("Number of the user, as user list shows it")))->required()->expected(1);
}

} // namespace anxin
