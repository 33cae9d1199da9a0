// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace anxin {

// `confirm-clock`: after the clock was wrong for a while, a person says that it is right now, and due dates count from it
// again.
class ConfirmClockCommand final : public VaultCommand {
public:
    const char* name() const override { return "confirm-clock"; }
    QString summary() const override;

protected:
    Ending work(Context& context, Vault& vault) override;
};

} // namespace anxin
