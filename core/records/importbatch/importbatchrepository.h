// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/importbatch/importbatch.h"
#include "core/vault/recordtable.h"

namespace anxin {

class ImportBatchRepository {
public:
    explicit ImportBatchRepository(Connection& connection);
    ImportBatchId add(UnitOfWork& uow, const ImportBatch& batch) { return m_table.add(uow, batch); }
    void save(UnitOfWork& uow, const Stored<ImportBatch>& batch) { m_table.save(uow, batch); }
    std::optional<Stored<ImportBatch>> byId(ImportBatchId id) { return m_table.byId(id); }
    // The newest first.
    std::vector<Stored<ImportBatch>> newest(int limit);

private:
    RecordTable<ImportBatch> m_table;
    Statement m_newest;
};

} // namespace anxin
