// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/importbatch/importbatchrepository.h"

namespace anxin {

namespace {
QString datedSql(const char* rest)
{
    return QStringLiteral("SELECT %1, created_at FROM import_batch %2")
        .arg(RecordTable<ImportBatch>::columns(), QLatin1StringView(rest));
}

DatedBatch readDated(const Row& row)
{
    return {RecordTable<ImportBatch>::read(row), row.get<Moment>(RecordTable<ImportBatch>::width)};
}
} // namespace

ImportBatchRepository::ImportBatchRepository(Connection& connection)
    : m_table(connection),
      m_dated(connection.prepare(datedSql("WHERE id = :id"))),
      m_newest(connection.prepare(datedSql("ORDER BY id DESC LIMIT :limit")))
{
}

std::optional<DatedBatch> ImportBatchRepository::dated(ImportBatchId id)
{
    return m_dated.one(readDated, id);
}

std::vector<DatedBatch> ImportBatchRepository::newest(int limit)
{
    return m_newest.all(readDated, limit);
}

} // namespace anxin
