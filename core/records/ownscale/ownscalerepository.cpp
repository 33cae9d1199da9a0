// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/ownscale/ownscalerepository.h"

namespace anxin {

OwnScaleRepository::OwnScaleRepository(Connection& connection)
    : m_table(connection),
      m_all(connection.prepare(
          QStringLiteral("SELECT %1 FROM own_scale ORDER BY scale, version").arg(RecordTable<OwnScale>::columns())))
{
}

std::vector<Stored<OwnScale>> OwnScaleRepository::all()
{
    return m_all.all(RecordTable<OwnScale>::read);
}

} // namespace anxin
