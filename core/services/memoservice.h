// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/records/memo/privatememorepository.h"
#include "core/vault/vault.h"

namespace anxin {

// The counsellor's private memos. Nothing else in the program reads them. Lives on the vault's thread.
class MemoService {
public:
    explicit MemoService(Vault& vault) : m_vault(vault), m_memos(vault.connection()) {}

    // Op::WriteMemo.
    Result<PrivateMemoId, Violations> write(const PrivateMemo& memo);
    Result<PrivateMemoId, Violations> rewrite(const Stored<PrivateMemo>& memo);
    // Op::RemoveMemo.
    void remove(const Stored<PrivateMemo>& memo);
    // One that was removed, as it was; Op::WriteMemo.
    void bringBack(const Stored<PrivateMemo>& memo);
    // The newest first.
    std::vector<Stored<PrivateMemo>> of(StudentId student) { return m_memos.ofStudent(student); }

private:
    Vault& m_vault;
    PrivateMemoRepository m_memos;
};

} // namespace anxin
