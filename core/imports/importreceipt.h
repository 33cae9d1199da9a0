// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/imports/staging.h"
#include "core/records/importbatch/importbatch.h"

namespace anxin {

// What became of the rows: read = added + changed + unchanged + skipped.
struct ImportCounts {
    int read = 0;
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    int skipped = 0;
    friend bool operator==(const ImportCounts&, const ImportCounts&) = default;
};

enum class RowFate : quint8 { Added, Changed, Unchanged };
void count(ImportCounts& counts, RowFate fate);

// What an import did, or would do.
struct ImportReceipt {
    ImportCounts counts;
    std::vector<CellViolation> violations;   // of reading and of matching, by row
    std::optional<ImportBatchId> batch = {}; // nothing where it was a rehearsal
    int missing = 0;                         // pupils of the classes in the list whom it does not name
};

ImportBatch batchOf(ImportKind kind, const QString& fileName, const ImportCounts& counts);

// For matching, which knows a row by its number only: a rule that it breaks.
CellViolation rowViolation(int row, const Violation& violation, const ImportFields& fields);

// The rejected rows of a table with its headers first and, in a last column, what is wrong with each: to be corrected and
// read again. For a writer of workbooks. Says nothing of what the register holds: the list leaves the vault.
std::vector<QStringList> rejectedRows(const LocatedTable& table, const std::vector<CellViolation>& violations);

} // namespace anxin
