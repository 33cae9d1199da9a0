// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace anxin {

// `scales list`, `scales show ID`, `scales check FILE`: the questionnaires that the program knows, and the test of a new one.
class ScalesCommand final : public Command {
public:
    const char* name() const override { return "scales"; }
    QString summary() const override;
    void describe(CLI::App& verb) override;
    Ending run(Context& context) override;

private:
    Ending list(const Context& context) const;
    Ending show(const Context& context) const;
    Ending check(const Context& context) const;

    std::string m_action = "list";
    std::string m_subject;
};

} // namespace anxin
