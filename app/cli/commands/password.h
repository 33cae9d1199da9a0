// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace anxin {

// `password`: another password for whoever unlocked the vault. The database is not touched.
class ChangePasswordCommand final : public VaultCommand {
public:
    const char* name() const override { return "password"; }
    QString summary() const override;

protected:
    void describeMore(CLI::App& verb) override;
    Ending work(Context& context, Vault& vault) override;

private:
    PasswordSource m_new;
};

// `recover`: gets in with the recovery card or an escrow key, sets a new password and makes a new card. The old card opens the
// vault no more.
class RecoverCommand final : public VaultCommand {
public:
    const char* name() const override { return "recover"; }
    QString summary() const override;

    RecoverCommand() : VaultCommand(WayIn::Offers::CardOrEscrow) {}

protected:
    void describeMore(CLI::App& verb) override;
    Ending work(Context& context, Vault& vault) override;

private:
    Result<SlotHolder, Failure> owner(Vault& vault) const;

    PasswordSource m_new;
    quint32 m_user = 0;
};

// `renew-card`: a new recovery card, and nothing else.
class RenewCardCommand final : public VaultCommand {
public:
    const char* name() const override { return "renew-card"; }
    QString summary() const override;

protected:
    Ending work(Context& context, Vault& vault) override;
};

} // namespace anxin
