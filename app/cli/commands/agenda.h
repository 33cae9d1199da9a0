// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace anxin {

// `agenda`: what was promised and is not done yet. Names only with --names, and what people have written, in which names may
// stand.
class AgendaCommand final : public VaultCommand {
public:
    const char* name() const override { return "agenda"; }
    QString summary() const override;

protected:
    void describeMore(CLI::App& verb) override;
    std::optional<Ending> beforeUnlocking(Context& context) override;
    Ending work(Context& context, Vault& vault) override;

private:
    std::string m_on;
    QDate m_day;
    bool m_names = false;
};

} // namespace anxin
