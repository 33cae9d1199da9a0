// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/screening/campaignrepository.h"

#include "core/base/text.h"

namespace anxin {

CampaignRepository::CampaignRepository(Connection& connection)
    : m_table(connection),
      m_all(connection.prepare(
          QStringLiteral("SELECT %1 FROM campaign ORDER BY starts_on DESC, id DESC").arg(RecordTable<Campaign>::columns())))
{
}

std::optional<Stored<Campaign>> CampaignRepository::byTitle(const QString& title)
{
    const QString wanted = tidied(title);
    for (Stored<Campaign>& one : all())
        if (tidied(one.value.title) == wanted)
            return std::move(one);
    return std::nullopt;
}

std::vector<Stored<Campaign>> CampaignRepository::all()
{
    return m_all.all(RecordTable<Campaign>::read);
}

} // namespace anxin
