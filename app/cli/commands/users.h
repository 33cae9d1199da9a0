// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace anxin {

// `user list`: who can open the vault, by number and label.
class ListUsersCommand final : public VaultCommand {
public:
    const char* name() const override { return "user list"; }
    QString summary() const override;

protected:
    bool onlyLooks() const override { return true; }
    Ending work(Context& context, Vault& vault) override;
};

// `user add`: a password for one more person.
class AddUserCommand final : public VaultCommand {
public:
    const char* name() const override { return "user add"; }
    QString summary() const override;

protected:
    void describeMore(CLI::App& verb) override;
    std::optional<Ending> beforeUnlocking(Context& context) override;
    Ending work(Context& context, Vault& vault) override;

private:
    std::string m_label;
    PasswordSource m_new;
};

// `rotate` and `user remove`: a new key and a new database file for everybody who stays.
class RotateCommand : public VaultCommand {
public:
    const char* name() const override { return "rotate"; }
    QString summary() const override;

protected:
    Ending workOn(Context& context, std::unique_ptr<Vault>& vault) final;
    std::vector<quint32> m_removed;
};

class RemoveUserCommand final : public RotateCommand {
public:
    const char* name() const override { return "user remove"; }
    QString summary() const override;

protected:
    void describeMore(CLI::App& verb) override;
};

} // namespace anxin
