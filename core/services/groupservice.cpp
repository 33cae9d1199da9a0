// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/groupservice.h"

#include "core/base/moment.h"
#include "core/services/whoishere.h"

#include <QLocale>

#include <algorithm>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(GroupService)
};
} // namespace

QString sentence(GroupRefusal refusal)
{
    switch (refusal) {
    case GroupRefusal::NoRule:
        return Tr::tr(
            "The group has no rule of confidentiality yet. Agree on it with the members first, and enter the day in the "
            "programme.");
    case GroupRefusal::Ended: return Tr::tr("This group is over. Begin a new one, or take the last day out of the programme.");
    case GroupRefusal::NoMembers: return Tr::tr("Nobody belongs to this group yet. Add its members first.");
    case GroupRefusal::AlreadyMember: return Tr::tr("This pupil belongs to the group already.");
    case GroupRefusal::Stranger:
        return Tr::tr("Somebody who does not belong to the group stands in the list of those present.");
    }
    return {};
}

GroupService::GroupService(Vault& vault) : m_vault(vault), m_groups(vault.connection()) {}

GroupProgramme GroupService::proposal()
{
    GroupProgramme made;
    made.leader = whoIsHere(m_vault);
    made.beginsOn = m_vault.clock().today();
    return made;
}

Result<GroupProgrammeId, Violations> GroupService::add(const GroupProgramme& programme)
{
    if (Violations found = check(programme); !found.empty())
        return refuse(std::move(found));
    return m_vault.transact(
        Op::EditGroup, [&](UnitOfWork& uow) -> Result<GroupProgrammeId, Violations> { return m_groups.add(uow, programme); });
}

Result<GroupProgrammeId, Violations> GroupService::save(const Stored<GroupProgramme>& programme)
{
    Violations found = check(programme.value);
    // The group has met under the rule: it is not taken back, nor agreed on afterwards.
    const std::vector<Stored<GroupSession>> held = sessionsOf(programme.id);
    const auto first =
        std::ranges::min_element(held, {}, [](const Stored<GroupSession>& session) { return session.value.heldOn; });
    if (first != held.end() && !programme.value.ruleAgreedOn)
        found.push_back({QStringLiteral("rule_agreed_on"), Rule::Required});
    else if (first != held.end() && *programme.value.ruleAgreedOn > first->value.heldOn)
        found.push_back({QStringLiteral("rule_agreed_on"), Rule::Conflict,
                         Tr::tr("the first session, %1").arg(shown(first->value.heldOn, m_vault.clock().today(), QLocale()))});
    if (!found.empty())
        return refuse(std::move(found));
    m_vault.transact(Op::EditGroup, [&](UnitOfWork& uow) { m_groups.save(uow, programme); });
    return programme.id;
}

Result<GroupMemberId, GroupRefusal> GroupService::join(GroupProgrammeId programme, StudentId student)
{
    const auto group = m_groups.programme(programme);
    if (!group || group->value.endedOn)
        return refuse(GroupRefusal::Ended);
    const std::vector<Stored<GroupMember>> members = membersOf(programme);
    const auto known = std::ranges::find(members, student, [](const Stored<GroupMember>& one) { return one.value.student; });
    if (known != members.end() && !known->value.leftOn)
        return refuse(GroupRefusal::AlreadyMember);
    return m_vault.transact(Op::EditGroup, [&](UnitOfWork& uow) -> Result<GroupMemberId, GroupRefusal> {
        if (known == members.end())
            return m_groups.add(uow, GroupMember{programme, student, uow.today()});
        Stored<GroupMember> again = *known;
        again.value.leftOn.reset();
        m_groups.save(uow, again);
        return again.id;
    });
}

void GroupService::leave(const Stored<GroupMember>& member)
{
    m_vault.transact(Op::EditGroup, [&](UnitOfWork& uow) {
        Stored<GroupMember> gone = member;
        gone.value.leftOn = uow.today();
        m_groups.save(uow, gone);
    });
}

GroupSession GroupService::nextSession(GroupProgrammeId programme)
{
    const auto group = m_groups.programme(programme);
    const std::vector<Stored<GroupSession>> held = sessionsOf(programme);
    GroupSession next{programme, held.empty() ? 1 : held.back().value.number + 1, m_vault.clock().today()};
    if (group) {
        next.place = group->value.place;
        next.leader = group->value.leader;
    }
    return next;
}

std::optional<Refused<GroupRefusal>> GroupService::obstacleTo(const GroupSession& session,
                                                              const std::vector<GroupAttendance>& attendances)
{
    if (Violations found = check(session, m_vault.clock().today()); !found.empty())
        return Refused<GroupRefusal>{std::move(found)};
    const auto group = m_groups.programme(session.programme);
    if (!group || !group->value.ruleAgreedOn || *group->value.ruleAgreedOn > session.heldOn)
        return Refused<GroupRefusal>{GroupRefusal::NoRule};
    if (group->value.endedOn && *group->value.endedOn < session.heldOn)
        return Refused<GroupRefusal>{GroupRefusal::Ended};
    const std::vector<Stored<GroupMember>> members = membersOf(session.programme);
    if (members.empty() || attendances.empty())
        return Refused<GroupRefusal>{GroupRefusal::NoMembers};
    for (const GroupAttendance& one : attendances)
        if (std::ranges::find(members, one.student, [](const Stored<GroupMember>& member) { return member.value.student; }) ==
            members.end())
            return Refused<GroupRefusal>{GroupRefusal::Stranger};
    return std::nullopt;
}

Result<GroupSessionId, Refused<GroupRefusal>> GroupService::hold(const GroupSession& session,
                                                                 const std::vector<GroupAttendance>& attendances)
{
    if (auto why = obstacleTo(session, attendances))
        return refuse(std::move(*why));
    return m_vault.transact(Op::HoldGroupSession, [&](UnitOfWork& uow) {
        const GroupSessionId held = m_groups.add(uow, session);
        for (GroupAttendance one : attendances) {
            one.session = held;
            m_groups.add(uow, one);
        }
        return held;
    });
}

Result<GroupSessionId, Violations> GroupService::save(const Stored<GroupSession>& session)
{
    Violations found = check(session.value, m_vault.clock().today());
    const auto group = m_groups.programme(session.value.programme);
    if (group && group->value.ruleAgreedOn && session.value.heldOn < *group->value.ruleAgreedOn)
        found.push_back(
            {QStringLiteral("held_on"), Rule::BeforeOther, labelOfField<GroupProgramme>(QStringLiteral("rule_agreed_on"))});
    if (!found.empty())
        return refuse(std::move(found));
    m_vault.transact(Op::HoldGroupSession, [&](UnitOfWork& uow) { m_groups.save(uow, session); });
    return session.id;
}

void GroupService::save(const Stored<GroupAttendance>& attendance)
{
    m_vault.transact(Op::HoldGroupSession, [&](UnitOfWork& uow) { m_groups.save(uow, attendance); });
}

} // namespace anxin
