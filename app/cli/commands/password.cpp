// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/password.h"

#include "app/passwordnames.h"
#include "core/vault/keys/passwordrules.h"

#include <algorithm>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Failure cardNotShown()
{
    return {ExitCode::DeviceFailed,
            Tr::tr("The new card could not be written to where it was sent, so nothing was changed: the password and the card "
                   "of before still open the vault.")};
}
} // namespace

Result<Secret, Failure> chooseFor(Vault& vault, const PasswordSource& source, const Context& context, const QString& newcomer)
{
    auto password = source.choose(context);
    if (!password)
        return password;
    if (const auto judged = judgePassword(*password, namesIn(vault) << newcomer); !judged)
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
    const auto password = chooseFor(vault, m_new, context);
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

void RecoverCommand::describeMore(CLI::App& verb)
{
    m_new.describe(verb, "--new-password-file");
    verb.add_option("--user", m_user,
                    utf8(Tr::tr("Number of the user who gets the new password, as user list shows it; needed where there are "
                                "several")))
        ->type_name("N");
}

// Whose password was lost; nobody's is replaced unasked.
Result<SlotHolder, Failure> RecoverCommand::owner(Vault& vault) const
{
    std::vector<SlotHolder> users = holdersOf(vault.folder()->header(), vault.folder()->keys());
    std::erase_if(users, [](const SlotHolder& holder) { return holder.kind != SlotKind::User; });
    const auto chosen = std::ranges::find(users, m_user, &SlotHolder::slot);
    if (chosen != users.end())
        return *chosen;
    if (m_user != 0)
        return refuse(failureOf(SlotChangeRefusal::NoSuchSlot));
    if (users.size() == 1)
        return users.front();
    QStringList names;
    for (const SlotHolder& user : users)
        names << Tr::tr("%1 (%2)", "number of the user, name").arg(user.slot).arg(user.label);
    return refuse(wrongUsage(Tr::tr("Say whose password the new one is, with --user and the number: %1. Nothing was changed.")
                                 .arg(names.join(Tr::tr(", ", "between the users of a list")))));
}

Ending RecoverCommand::work(Context& context, Vault& vault)
{
    const VaultFolder& folder = *vault.folder();
    Header next = folder.header();
    const auto user = owner(vault);
    if (!user)
        return refuse(user.error());
    const auto password = chooseFor(vault, m_new, context);
    if (!password)
        return refuse(password.error());
    const auto code = renewAccess(next, folder.keys(), user->slot, *password, context.passwordCost(context.clock));
    if (!code)
        return refuse(failureOf(code.error()));
    // First: a card in force that nobody has seen would be worse than a printed one that is not.
    if (!printRecoveryCode(context, folder.path(), *code))
        return refuse(cardNotShown());
    vault.putKeys(Op::ChangePassword, next, QStringLiteral("slot %1, recovery card renewed").arg(user->slot));
    tell(context, Tr::tr("The password of %1 and this card are in force now; their old password and the old card are not.")
                      .arg(user->label));
    return ExitCode::Done;
}

QString RenewCardCommand::summary() const
{
    return Tr::tr("Make a new recovery card; the old one opens the vault no more");
}

Ending RenewCardCommand::work(Context& context, Vault& vault)
{
    const VaultFolder& folder = *vault.folder();
    Header next = folder.header();
    const RecoveryCode code = renewRecoveryCode(next, folder.keys(), context.passwordCost(context.clock));
    if (!printRecoveryCode(context, folder.path(), code))
        return refuse(cardNotShown());
    vault.putKeys(Op::RenewRecovery, next, QString());
    tell(context, Tr::tr("This card is in force now; the old one opens the vault no more."));
    return ExitCode::Done;
}

bool printRecoveryCode(const Context& context, const QString& vault, const RecoveryCode& code)
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
    context.out.flush();
    return context.out.status() == QTextStream::Ok;
}

} // namespace anxin
