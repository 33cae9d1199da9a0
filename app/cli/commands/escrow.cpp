// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/escrow.h"

#include "core/vault/atomicfile.h"
#include "core/vault/keys/passwordrules.h"

#include <QFile>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};
} // namespace

QString MakeEscrowKeyCommand::summary() const
{
    return Tr::tr("Make an escrow key: a secret file with a password, and a line for the schools");
}

void MakeEscrowKeyCommand::describe(CLI::App& verb)
{
    verb.add_option("FILE", m_file, utf8(Tr::tr("Secret file to be made; keep it on two sticks, away from the school's PC")))
        ->required();
    m_password.describe(verb);
}

Ending MakeEscrowKeyCommand::run(Context& context)
{
    const QString path = pathFrom(m_file);
    if (QFile::exists(path)) // perhaps the only key to somebody's vault
        return refuse(Failure{ExitCode::RefusedByRule, Tr::tr("There is a file of this name already. Nothing was made.")});
    const auto password = m_password.choose(context);
    if (!password)
        return refuse(password.error());
    if (const auto judged = judgePassword(*password, {}); !judged)
        return refuse(failureOf(judged.error()));
    initCrypto();
    const EscrowKey key = EscrowKey::random();
    replaceFile(path, key.locked(*password, context.passwordCost(context.clock)));
    const QString line = QString::fromLatin1(key.publicLine());
    if (context.json) {
        printJson(context, {{QStringLiteral("file"), path}, {QStringLiteral("public"), line}});
    } else {
        printLine(context, line);
        tell(context,
             Tr::tr("Give this line to the school: anxin-cli escrow add VAULT --key LINE. Keep the file and its password "
                    "yourself."));
    }
    return ExitCode::Done;
}

QString AddEscrowCommand::summary() const
{
    return Tr::tr("Let the holder of an escrow key open a vault");
}

void AddEscrowCommand::describeMore(CLI::App& verb)
{
    verb.add_option("--key", m_line, utf8(Tr::tr("The line that make-escrow-key printed")))->required()->type_name("LINE");
    verb.add_option("--name", m_label, utf8(Tr::tr("Who holds the key; the list of those who can open the vault names them")))
        ->required();
}

Ending AddEscrowCommand::work(Context& context, Vault& vault)
{
    const auto escrow = readEscrowLine(QByteArray::fromStdString(m_line));
    if (!escrow)
        return refuse(wrongUsage(sentence(escrow.error())));
    Header next = vault.folder()->header();
    const auto slot = addEscrow(next, vault.folder()->keys(), *escrow, QString::fromStdString(m_label));
    if (!slot)
        return refuse(failureOf(slot.error()));
    vault.putKeys(Op::AddEscrow, next, QStringLiteral("slot %1").arg(*slot));
    tell(context,
         Tr::tr("The vault opens with this escrow key now. To take that back: anxin-cli user remove VAULT %1.").arg(*slot));
    return ExitCode::Done;
}

} // namespace anxin
