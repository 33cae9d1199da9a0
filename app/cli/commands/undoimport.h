// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "core/services/batchundo.h"

namespace anxin {

// `undo-import`: takes one import back whole, or lists the imports there were.
class UndoImportCommand final : public VaultCommand {
public:
    // What BATCH is for an import: the beginning of its uid.
    static QString numberOf(const Uid& batch) { return batch.text().left(8); }

    const char* name() const override { return "undo-import"; }
    QString summary() const override;

protected:
    void describeMore(CLI::App& verb) override;
    std::optional<Ending> beforeUnlocking(Context& context) override;
    Ending work(Context& context, Vault& vault) override;

private:
    static Ending list(Context& context, BatchUndo& undo);
    // Nothing where no import, or more than one, is of that number.
    std::optional<ImportBatchId> wanted(BatchUndo& undo) const;

    std::string m_batch;
    bool m_list = false;
};

} // namespace anxin
