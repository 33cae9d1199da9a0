// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/ownscale/scalewordingrepository.h"

namespace anxin {

ScaleWordingRepository::ScaleWordingRepository(Connection& connection)
    : m_table(connection),
      m_of(connection.prepare(
          QStringLiteral("SELECT %1 FROM scale_wording WHERE scale = :scale").arg(RecordTable<ScaleWording>::columns()))),
      m_all(connection.prepare(
          QStringLiteral("SELECT %1 FROM scale_wording ORDER BY scale").arg(RecordTable<ScaleWording>::columns())))
{
}

std::optional<Stored<ScaleWording>> ScaleWordingRepository::of(const QString& scale)
{
    return m_of.one(RecordTable<ScaleWording>::read, scale);
}

std::vector<Stored<ScaleWording>> ScaleWordingRepository::all()
{
    return m_all.all(RecordTable<ScaleWording>::read);
}

} // namespace anxin
