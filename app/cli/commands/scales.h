// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace anxin {

// `scales list`, `scales show ID`, `scales check FILE`, `scales export ID FILE`: the questionnaires that the program ships, the
// test of a new one, and one of them as the start of an edition of the school's own.
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
    Ending writeOut(const Context& context) const;

    std::string m_action = "list";
    std::string m_subject;
    std::string m_target;
};

} // namespace anxin
