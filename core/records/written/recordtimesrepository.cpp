// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/written/recordtimesrepository.h"

namespace anxin {

std::optional<RecordTimes> RecordTimesRepository::of(const char* table, qint64 row)
{
    auto known = m_statements.find(table);
    if (known == m_statements.end()) {
        const QString sql = QStringLiteral("SELECT created_at, changed_at FROM %1 WHERE id = :id");
        known = m_statements.emplace(table, m_connection.prepare(sql.arg(QLatin1StringView(table)))).first;
    }
    return known->second.one([](const Row& found) { return RecordTimes{found.get<Moment>(0), found.get<Moment>(1)}; }, row);
}

} // namespace anxin
