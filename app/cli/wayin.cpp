// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/wayin.h"

#include "app/cli/command.h"
#include "core/vault/atomicfile.h"

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr qint64 largestEscrowFile = 4096;
} // namespace

void WayIn::describe(CLI::App& verb)
{
    if (m_offers != Offers::CardOrEscrow)
        m_password.describe(verb);
    if (m_offers == Offers::Password)
        return;
    m_card.describe(verb, "--recovery-code-file", Tr::tr("File whose first line is the digits of the recovery card"));
    verb.add_option("--escrow-key", m_escrowKey, utf8(Tr::tr("Secret file of an escrow key, instead of the card")))
        ->type_name("FILE");
    m_escrowPassword.describe(verb, "--escrow-password-file",
                              Tr::tr("File whose first line is the password of the escrow key"));
}

Result<Unlocker, Failure> WayIn::ask(const Context& context) const
{
    if (!m_escrowKey.empty())
        return askEscrow(context);
    if (m_offers == Offers::CardOrEscrow || m_card.isFile())
        return askCard(context);
    return ask(m_password, context);
}

Result<Unlocker, Failure> WayIn::ask(const PasswordSource& password, const Context& context)
{
    auto typed = password.ask(context);
    if (!typed)
        return refuse(typed.error());
    return unlocksWith(std::move(*typed));
}

Result<Unlocker, Failure> WayIn::askCard(const Context& context) const
{
    const auto typed = m_card.ask(context, Tr::tr("Recovery code: "));
    if (!typed)
        return refuse(typed.error());
    QString digits = QString::fromUtf8(typed->text());
    auto code = RecoveryCode::parse(digits);
    wipe(digits);
    if (!code)
        return refuse(failureOf(code.error()));
    return unlocksWith(std::move(*code));
}

Result<Unlocker, Failure> WayIn::askEscrow(const Context& context) const
{
    const auto file = readSmallFile(QString::fromStdString(m_escrowKey), largestEscrowFile);
    if (!file)
        return refuse(wrongUsage(Tr::tr("The file of the escrow key is not there.")));
    const auto password = m_escrowPassword.ask(context, Tr::tr("Password of the escrow key: "));
    if (!password)
        return refuse(password.error());
    auto key = EscrowKey::open(*file, *password);
    if (!key)
        return refuse(failureOf(key.error()));
    return unlocksWith(std::move(*key));
}

} // namespace anxin
