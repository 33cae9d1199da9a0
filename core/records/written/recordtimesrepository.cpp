// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/written/recordtimesrepository.h"

namespace anxin {

std::optional<RecordTimes> RecordTimesRepository::of(Kind kind, qint64 row)
{
    auto known = m_statements.find(kind);
    if (known == m_statements.end()) {
        const QString sql = QStringLiteral("SELECT created_at, changed_at FROM %1 WHERE id = :id");
        known = m_statements.emplace(kind, m_connection.prepare(sql.arg(toCode(kind)))).first; // the code is the table's name
    }
    return known->second.one([](const Row& found) { return RecordTimes{found.get<Moment>(0), found.get<Moment>(1)}; }, row);
}

} // namespace anxin
