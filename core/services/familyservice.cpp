// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/familyservice.h"

#include "core/base/text.h"

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(FamilyService)
};

Guardian tidy(Guardian guardian)
{
    guardian.name = tidied(guardian.name);
    guardian.phone = tidied(guardian.phone);
    return guardian;
}

bool overlap(const Attention& one, const Attention& other)
{
    const auto endsBefore = [](const Attention& first, const Attention& then) {
        return first.until && *first.until < then.since;
    };
    return !endsBefore(one, other) && !endsBefore(other, one);
}

} // namespace

QString sentence(AttentionRefusal refusal)
{
    switch (refusal) {
    case AttentionRefusal::AlreadyHolds:
        return Tr::tr("This category is noted for these days already. Nothing was changed: correct or end the entry that is "
                      "there.");
    }
    return {};
}

FamilyService::FamilyService(Vault& vault) : m_vault(vault), m_guardians(vault.connection()), m_attentions(vault.connection())
{
}

Result<GuardianId, Violations> FamilyService::add(const Guardian& guardian)
{
    const Guardian tidyGuardian = tidy(guardian);
    if (Violations found = check(tidyGuardian); !found.empty())
        return refuse(std::move(found));
    return m_vault.transact(Op::EditGuardian, [&](UnitOfWork& uow) { return m_guardians.add(uow, tidyGuardian); });
}

Result<GuardianId, Violations> FamilyService::save(const Stored<Guardian>& guardian)
{
    const Stored<Guardian> tidyGuardian{guardian.id, guardian.uid, tidy(guardian.value)};
    if (Violations found = check(tidyGuardian.value); !found.empty())
        return refuse(std::move(found));
    m_vault.transact(Op::EditGuardian, [&](UnitOfWork& uow) { m_guardians.save(uow, tidyGuardian); });
    return guardian.id;
}

void FamilyService::remove(const Stored<Guardian>& guardian)
{
    m_vault.transact(Op::EditGuardian, [&](UnitOfWork& uow) { m_guardians.remove(uow, guardian); });
}

void FamilyService::bringBack(const Stored<Guardian>& guardian)
{
    m_vault.transact(Op::EditGuardian, [&](UnitOfWork& uow) { m_guardians.add(uow, guardian.value, guardian.uid); });
}

Result<AttentionId, Refused<AttentionRefusal>> FamilyService::add(const Attention& attention)
{
    if (auto refused = obstacle(attention, std::nullopt))
        return refuse(std::move(*refused));
    return m_vault.transact(Op::EditAttention, [&](UnitOfWork& uow) { return m_attentions.add(uow, attention); });
}

Result<AttentionId, Refused<AttentionRefusal>> FamilyService::save(const Stored<Attention>& attention)
{
    if (auto refused = obstacle(attention.value, attention.id))
        return refuse(std::move(*refused));
    m_vault.transact(Op::EditAttention, [&](UnitOfWork& uow) { m_attentions.save(uow, attention); });
    return attention.id;
}

std::optional<Refused<AttentionRefusal>> FamilyService::obstacle(const Attention& attention, std::optional<AttentionId> self)
{
    if (Violations found = check(attention, m_vault.clock().today()); !found.empty())
        return found;
    for (const Stored<Attention>& other : m_attentions.ofStudent(attention.student))
        if (other.id != self && other.value.category == attention.category && overlap(other.value, attention))
            return AttentionRefusal::AlreadyHolds;
    return std::nullopt;
}

} // namespace anxin
