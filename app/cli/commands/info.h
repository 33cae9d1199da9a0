// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace anxin {

// `info`: what a vault says of itself without a password.
class InfoCommand final : public Command {
public:
    const char* name() const override { return "info"; }
    QString summary() const override;
    void describe(CLI::App& verb) override;
    Ending run(Context& context) override;

private:
    std::string m_vault;
};

} // namespace anxin
