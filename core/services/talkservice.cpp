// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/talkservice.h"

namespace anxin {

Result<TalkId, Violations> TalkService::record(const Talk& talk)
{
    if (Violations found = check(talk, m_vault.clock().today()); !found.empty())
        return refuse(std::move(found));
    return m_vault.transact(Op::RecordTalk,
                            [&](UnitOfWork& uow) -> Result<TalkId, Violations> { return m_talks.add(uow, talk); });
}

Result<TalkId, Violations> TalkService::save(const Stored<Talk>& talk)
{
    if (Violations found = check(talk.value, m_vault.clock().today()); !found.empty())
        return refuse(std::move(found));
    m_vault.transact(Op::RecordTalk, [&](UnitOfWork& uow) { m_talks.save(uow, talk); });
    return talk.id;
}

} // namespace anxin
