// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/records/talk/talkrepository.h"
#include "core/vault/vault.h"

namespace anxin {

// Talks of any teacher with a pupil. Every act is one transaction (Op::RecordTalk). Lives on the vault's thread.
class TalkService {
public:
    explicit TalkService(Vault& vault) : m_vault(vault), m_talks(vault.connection()) {}

    Result<TalkId, Violations> record(const Talk& talk);
    Result<TalkId, Violations> save(const Stored<Talk>& talk);
    std::vector<Stored<Talk>> of(StudentId student) { return m_talks.ofStudent(student); }
    std::vector<Stored<Talk>> newest(int limit) { return m_talks.newest(limit); }

private:
    Vault& m_vault;
    TalkRepository m_talks;
};

} // namespace anxin
