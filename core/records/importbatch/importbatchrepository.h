// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/importbatch/importbatch.h"
#include "core/vault/recordtable.h"

namespace anxin {

struct DatedBatch {
    Stored<ImportBatch> batch;
    Moment at; // of its transaction: everything that it made was made at this moment
};

class ImportBatchRepository {
public:
    explicit ImportBatchRepository(Connection& connection);
    ImportBatchId add(UnitOfWork& uow, const ImportBatch& batch) { return m_table.add(uow, batch); }
    void save(UnitOfWork& uow, const Stored<ImportBatch>& batch) { m_table.save(uow, batch); }
    std::optional<Stored<ImportBatch>> byId(ImportBatchId id) { return m_table.byId(id); }
    std::optional<DatedBatch> dated(ImportBatchId id);
    // The newest first.
    std::vector<DatedBatch> newest(int limit);

private:
    RecordTable<ImportBatch> m_table;
    Statement m_dated;
    Statement m_newest;
};

} // namespace anxin
