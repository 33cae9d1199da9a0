// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commands/importcommand.h"

namespace anxin {

// `import students`: takes a class list into the register.
class ImportStudentsCommand final : public ImportCommand {
public:
    const char* name() const override { return "import students"; }
    QString summary() const override;

protected:
    void describeMore(CLI::App& verb) override { describeFile(verb); }
    Ending work(Context& context, Vault& vault) override;

private:
    // Says by which number the import can be taken back; returns it. Empty after a rehearsal.
    static QString tellBatch(const Context& context, Vault& vault, const ImportReceipt& receipt);
};

} // namespace anxin
