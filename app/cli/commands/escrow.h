// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace anxin {

// `make-escrow-key`: a key pair for the principal or the district, on a PC of theirs; no vault is touched.
class MakeEscrowKeyCommand final : public Command {
public:
    const char* name() const override { return "make-escrow-key"; }
    QString summary() const override;
    void describe(CLI::App& verb) override;
    Ending run(Context& context) override;

private:
    std::string m_file;
    PasswordSource m_password;
};

// `escrow add`: lets the holder of an escrow key open the vault. It is taken back with `user remove`.
class AddEscrowCommand final : public VaultCommand {
public:
    const char* name() const override { return "escrow add"; }
    QString summary() const override;

protected:
    void describeMore(CLI::App& verb) override;
    Ending work(Context& context, Vault& vault) override;

private:
    std::string m_line;
    std::string m_label;
};

} // namespace anxin
