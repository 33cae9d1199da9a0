// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commands/importcommand.h"
#include "core/imports/studentimport.h"

namespace anxin {

// `import students`: takes a class list into the register.
class ImportStudentsCommand final : public ImportCommand {
public:
    const char* name() const override { return "import students"; }
    QString summary() const override;

protected:
    void describeMore(CLI::App& verb) override;
    Ending work(Context& context, Vault& vault) override;

private:
    // A template that was kept in the window explains the columns, unless a map does.
    Result<LocatedTable, Failure> locateList(const Context& context, Vault& vault, const TableFile& file) const;
    std::optional<Failure> brake(const StudentPlan& plan) const;
    // Says by which number the import can be taken back; returns it. Empty after a rehearsal.
    static QString tellBatch(const Context& context, Vault& vault, const ImportReceipt& receipt);

    bool m_some = false;      // the list names some pupils of its classes, not all
    bool m_confirmed = false; // also where it is drastic
};

} // namespace anxin
