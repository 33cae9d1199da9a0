// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace anxin {

// `backup`: makes a verified backup now, beside the vault or on another medium.
class BackupCommand final : public VaultCommand {
public:
    const char* name() const override { return "backup"; }
    QString summary() const override;

protected:
    void describeMore(CLI::App& verb) override;
    std::optional<Ending> beforeUnlocking(Context& context) override;
    Ending work(Context& context, Vault& vault) override;

private:
    const CLI::App* m_verb = nullptr;
    std::string m_to;
};

// `backup list`: what backups there are, and whether each is as it was when it was verified. Needs no password.
class ListBackupsCommand final : public Command {
public:
    const char* name() const override { return "backup list"; }
    QString summary() const override;
    void describe(CLI::App& verb) override;
    Ending run(Context& context) override;

private:
    std::string m_vault;
    std::string m_in;
};

// `backup drill`: restores the newest backup into a place of its own, compares, and takes it away again.
class DrillCommand final : public VaultCommand {
public:
    const char* name() const override { return "backup drill"; }
    QString summary() const override;

protected:
    void describeMore(CLI::App& verb) override;
    Ending work(Context& context, Vault& vault) override;

private:
    std::string m_in;
};

// `restore`: makes a vault of a backup: a new one, or the next epoch of the vault that is there.
class RestoreCommand final : public Command {
public:
    const char* name() const override { return "restore"; }
    QString summary() const override;
    void describe(CLI::App& verb) override;
    Ending run(Context& context) override;

private:
    Ending restoreNew(const Context& context, const QString& folder);
    Ending restoreIntoVault(const Context& context, const QString& folder);

    std::string m_backup;
    std::string m_vault;
    WayIn m_wayIn{WayIn::Offers::Any};
    PasswordSource m_backupPassword;
};

} // namespace anxin
