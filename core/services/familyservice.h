// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/records/attention/attentionrepository.h"
#include "core/records/guardian/guardianrepository.h"
#include "core/services/triageservice.h"
#include "core/vault/vault.h"

namespace anxin {

enum class AttentionRefusal : quint8 {
    AlreadyHolds, // the category is noted for these days already
};
QString sentence(AttentionRefusal refusal);

// Who answers for a pupil at home, and the circumstances for which the school looks after one. Every act is one transaction.
// Lives on the vault's thread.
class FamilyService {
public:
    explicit FamilyService(Vault& vault);

    // Whom to tell first on top.
    std::vector<Stored<Guardian>> guardiansOf(StudentId student) { return m_guardians.ofStudent(student); }
    Result<GuardianId, Violations> add(const Guardian& guardian);
    Result<GuardianId, Violations> save(const Stored<Guardian>& guardian);
    // For an entry that is wrong; who must not be told any more is kept and marked so. `bringBack` undoes it.
    void remove(const Stored<Guardian>& guardian);
    void bringBack(const Stored<Guardian>& guardian);

    // What holds first, then the newest.
    std::vector<Stored<Attention>> attentionsOf(StudentId student) { return m_attentions.ofStudent(student); }
    Result<AttentionId, Refused<AttentionRefusal>> add(const Attention& attention);
    Result<AttentionId, Refused<AttentionRefusal>> save(const Stored<Attention>& attention);

private:
    std::optional<Refused<AttentionRefusal>> obstacle(const Attention& attention, std::optional<AttentionId> self);

    Vault& m_vault;
    GuardianRepository m_guardians;
    AttentionRepository m_attentions;
};

} // namespace anxin
