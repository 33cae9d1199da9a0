// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "core/services/demoschool.h"

namespace anxin {

// `demo`: fills a new vault with an invented school.
class DemoCommand final : public VaultCommand {
public:
    const char* name() const override { return "demo"; }
    QString summary() const override;

protected:
    void describeMore(CLI::App& verb) override;
    Ending work(Context& context, Vault& vault) override;

private:
    DemoSize m_size;
};

} // namespace anxin
