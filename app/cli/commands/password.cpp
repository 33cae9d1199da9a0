// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/password.h"

#include "core/records/school/schoolrepository.h"
#include "core/vault/atomicfile.h"
#include "core/vault/keys/passwordrules.h"

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr qint64 largestEscrowFile = 4096;
} // namespace

Result<Secret, Failure> chooseFor(Vault& vault, const PasswordSource& source, const Context& context, const QString& label)
{
    auto password = source.choose(context);
    if (!password)
        return password;
    const auto school = SchoolRepository{vault.connection()}.find();
    const QStringList names{label, school ? school->value.name : QString(), school ? school->value.counsellor : QString()};
    if (const auto judged = judgePassword(*password, names); !judged)
        return refuse(failureOf(judged.error()));
    return password;
}

QString ChangePasswordCommand::summary() const
{
    return Tr::tr("Change the password with which you open a vault");
}

void ChangePasswordCommand::describeMore(CLI::App& verb)
{
    m_new.describe(verb, "--new-password-file");
}

Ending ChangePasswordCommand::work(Context& context, Vault& vault)
{
    const VaultFolder& folder = *vault.folder();
    const auto password = chooseFor(vault, m_new, context, QString());
    if (!password)
        return refuse(password.error());
    Header next = folder.header();
    const auto slot = static_cast<quint32>(vault.userSlot());
    if (const auto changed = changePassword(next, folder.keys(), slot, *password, context.passwordCost(context.clock));
        !changed)
        return refuse(failureOf(changed.error()));
    vault.putKeys(Op::ChangePassword, next, QStringLiteral("slot %1").arg(slot));
    tell(context, Tr::tr("The password is changed. Backups made before still open with the old one."));
    return ExitCode::Done;
}

QString RecoverCommand::summary() const
{
    return Tr::tr("Open a vault with its recovery card or an escrow key, set a new password and make a new card");
}

void RecoverCommand::describeWayIn(CLI::App& verb)
{
    m_code.describe(verb, "--recovery-code-file");
    verb.add_option("--escrow-key", m_escrowKey, utf8(Tr::tr("Secret file of an escrow key, instead of the card")))
        ->type_name("FILE");
    m_escrowPassword.describe(verb, "--escrow-password-file");
}

void RecoverCommand::describeMore(CLI::App& verb)
{
    m_new.describe(verb, "--new-password-file");
    verb.add_option("--user", m_user,
                    utf8(Tr::tr("Number of the user who gets the new password; the first, where none is named")))
        ->type_name("N");
}

Result<UnlockedKeys, Failure> RecoverCommand::keysFor(const Context& context, const Header& header)
{
    if (!m_escrowKey.empty())
        return keysOfEscrow(context, header);
    const auto typed = m_code.ask(context, Tr::tr("Recovery code: "));
    if (!typed)
        return refuse(typed.error());
    QString digits = QString::fromUtf8(typed->text());
    const auto code = RecoveryCode::parse(digits);
    wipe(digits);
    if (!code)
        return refuse(failureOf(code.error()));
    auto keys = unlockWithRecovery(header, *code);
    if (!keys)
        return refuse(failureOf(VaultRefusal{keys.error()}));
    return std::move(*keys);
}

Result<UnlockedKeys, Failure> RecoverCommand::keysOfEscrow(const Context& context, const Header& header) const
{
    const auto file = readSmallFile(QString::fromStdString(m_escrowKey), largestEscrowFile);
    if (!file)
        return refuse(wrongUsage(Tr::tr("The file of the escrow key is not there.")));
    const auto password = m_escrowPassword.ask(context, Tr::tr("Password of the escrow key: "));
    if (!password)
        return refuse(password.error());
    const auto key = EscrowKey::open(*file, *password);
    if (!key)
        return refuse(failureOf(key.error()));
    auto keys = unlockWithEscrow(header, *key);
    if (!keys)
        return refuse(failureOf(VaultRefusal{keys.error()}));
    return std::move(*keys);
}

Ending RecoverCommand::work(Context& context, Vault& vault)
{
    const VaultFolder& folder = *vault.folder();
    Header next = folder.header();
    if (m_user == 0)
        m_user = firstUser(next);
    const auto password = chooseFor(vault, m_new, context, QString());
    if (!password)
        return refuse(password.error());
    const auto code = renewAccess(next, folder.keys(), m_user, *password, context.passwordCost(context.clock));
    if (!code)
        return refuse(failureOf(code.error()));
    vault.putKeys(Op::ChangePassword, next, QStringLiteral("slot %1, recovery card renewed").arg(m_user));
    printRecoveryCode(context, folder.path(), *code);
    return ExitCode::Done;
}

void printRecoveryCode(const Context& context, const QString& vault, const RecoveryCode& code)
{
    QString digits = code.text();
    if (context.json) {
        printJson(context, {{QStringLiteral("vault"), vault}, {QStringLiteral("recovery_code"), digits}});
    } else {
        printLine(context, Tr::tr("Recovery code: %1").arg(digits));
        printLine(context, Tr::tr("Write the code on paper now and keep it away from this PC: it is shown only once, and it is "
                                  "the only way in when the password is lost."));
    }
    wipe(digits);
}

} // namespace anxin
