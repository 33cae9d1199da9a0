// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/memoservice.h"

namespace anxin {

Result<PrivateMemoId, Violations> MemoService::write(const PrivateMemo& memo)
{
    if (Violations found = missingRequired(memo); !found.empty())
        return refuse(std::move(found));
    return m_vault.transact(Op::WriteMemo,
                            [&](UnitOfWork& uow) -> Result<PrivateMemoId, Violations> { return m_memos.add(uow, memo); });
}

Result<PrivateMemoId, Violations> MemoService::rewrite(const Stored<PrivateMemo>& memo)
{
    if (Violations found = missingRequired(memo.value); !found.empty())
        return refuse(std::move(found));
    m_vault.transact(Op::WriteMemo, [&](UnitOfWork& uow) { m_memos.save(uow, memo); });
    return memo.id;
}

void MemoService::remove(const Stored<PrivateMemo>& memo)
{
    m_vault.transact(Op::RemoveMemo, [&](UnitOfWork& uow) { m_memos.remove(uow, memo); });
}

void MemoService::bringBack(const Stored<PrivateMemo>& memo)
{
    m_vault.transact(Op::WriteMemo, [&](UnitOfWork& uow) { m_memos.bringBack(uow, memo); });
}

} // namespace anxin
