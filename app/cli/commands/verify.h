// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace anxin {

// `verify`: reads every byte of a vault and says whether all of it holds.
class VerifyCommand final : public VaultCommand {
public:
    const char* name() const override { return "verify"; }
    QString summary() const override;

protected:
    bool onlyLooks() const override { return true; }
    Ending work(Context& context, Vault& vault) override;
};

} // namespace anxin
