// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace anxin {

// `rescue`: makes a new vault of what can still be read of a damaged one, and lists what could not.
class RescueCommand final : public Command {
public:
    const char* name() const override { return "rescue"; }
    QString summary() const override;
    void describe(CLI::App& verb) override;
    Ending run(Context& context) override;

private:
    std::optional<Header> headerFor(const QString& vault) const;

    std::string m_vault;
    std::string m_out;
    std::string m_header;
    WayIn m_wayIn{WayIn::Offers::Any};
};

} // namespace anxin
