// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace anxin {

// `audit`: the log, newest first; or whether a witness code from paper is still in it.
class AuditCommand final : public VaultCommand {
public:
    const char* name() const override { return "audit"; }
    QString summary() const override;

protected:
    void describeMore(CLI::App& verb) override;
    bool onlyLooks() const override { return true; }
    Ending work(Context& context, Vault& vault) override;

private:
    Ending check(const Context& context, Vault& vault) const;

    std::string m_code;
    const CLI::Option* m_check = nullptr;
    int m_limit = 100;
};

} // namespace anxin
