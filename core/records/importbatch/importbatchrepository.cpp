// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/importbatch/importbatchrepository.h"

namespace anxin {

ImportBatchRepository::ImportBatchRepository(Connection& connection)
    : m_table(connection),
      m_newest(connection.prepare(
          QStringLiteral("SELECT %1 FROM import_batch ORDER BY id DESC LIMIT :limit").arg(RecordTable<ImportBatch>::columns())))
{
}

std::vector<Stored<ImportBatch>> ImportBatchRepository::newest(int limit)
{
    return m_newest.all(RecordTable<ImportBatch>::read, limit);
}

} // namespace anxin
