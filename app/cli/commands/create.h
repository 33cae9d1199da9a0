// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace anxin {

// `create`: a new vault for one school, and the recovery code that is shown once.
class CreateCommand final : public Command {
public:
    const char* name() const override { return "create"; }
    QString summary() const override;
    void describe(CLI::App& verb) override;
    Ending run(Context& context) override;

private:
    Ending make(Context& context, const Secret& password);
    bool print(const Context& context, const RecoveryCode& code) const;

    std::string m_vault;
    std::string m_school;
    std::string m_stage;
    std::string m_user;
    PasswordSource m_password;
};

} // namespace anxin
