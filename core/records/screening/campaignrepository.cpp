// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/screening/campaignrepository.h"

namespace anxin {

CampaignRepository::CampaignRepository(Connection& connection)
    : m_table(connection),
      m_byTitle(connection.prepare(
          QStringLiteral("SELECT %1 FROM campaign WHERE title = :title").arg(RecordTable<Campaign>::columns()))),
      m_all(connection.prepare(
          QStringLiteral("SELECT %1 FROM campaign ORDER BY starts_on DESC, id DESC").arg(RecordTable<Campaign>::columns())))
{
}

std::optional<Stored<Campaign>> CampaignRepository::byTitle(const QString& title)
{
    return m_byTitle.one(RecordTable<Campaign>::read, title);
}

std::vector<Stored<Campaign>> CampaignRepository::all()
{
    return m_all.all(RecordTable<Campaign>::read);
}

} // namespace anxin
