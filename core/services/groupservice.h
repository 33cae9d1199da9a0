// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/records/group/grouprepository.h"
#include "core/services/triageservice.h"
#include "core/vault/vault.h"

namespace anxin {

enum class GroupRefusal : quint8 {
    NoRule,        // a group meets only after its rule of confidentiality has been agreed
    Ended,         // the group is over
    NoMembers,     // nobody belongs to it yet
    AlreadyMember, // the pupil belongs to it
    Stranger,      // attendance of somebody who does not belong to the group
};
QString sentence(GroupRefusal refusal);

// Groups, who belongs to them, and their meetings. What is noted of one member alone is written here and read with the pupil
// (attendedBy), never with the group. Every act is one transaction. Lives on the vault's thread.
class GroupService {
public:
    explicit GroupService(Vault& vault);

    std::vector<Stored<GroupProgramme>> programmes() { return m_groups.programmes(); }
    std::optional<Stored<GroupProgramme>> programme(GroupProgrammeId id) { return m_groups.programme(id); }
    GroupProgramme proposal();
    // Op::EditGroup.
    Result<GroupProgrammeId, Violations> add(const GroupProgramme& programme);
    Result<GroupProgrammeId, Violations> save(const Stored<GroupProgramme>& programme);

    std::vector<Stored<GroupMember>> membersOf(GroupProgrammeId programme) { return m_groups.membersOf(programme); }
    std::vector<Stored<GroupMember>> membershipsOf(StudentId student) { return m_groups.membershipsOf(student); }
    // Op::EditGroup. Somebody who left may join again.
    Result<GroupMemberId, GroupRefusal> join(GroupProgrammeId programme, StudentId student);
    void leave(const Stored<GroupMember>& member);

    // The next session as it would be held today.
    GroupSession nextSession(GroupProgrammeId programme);
    std::vector<Stored<GroupSession>> sessionsOf(GroupProgrammeId programme) { return m_groups.sessionsOf(programme); }
    std::vector<Stored<GroupAttendance>> attendanceAt(GroupSessionId session) { return m_groups.attendanceAt(session); }
    // Op::HoldGroupSession: the session and who came, in one transaction. `attendances` name the pupils; their session is
    // filled in.
    Result<GroupSessionId, Refused<GroupRefusal>> hold(const GroupSession& session,
                                                       const std::vector<GroupAttendance>& attendances);
    Result<GroupSessionId, Violations> save(const Stored<GroupSession>& session);
    // What is noted of one member at a session.
    void save(const Stored<GroupAttendance>& attendance);
    std::vector<AttendedSession> attendedBy(StudentId student) { return m_groups.attendedBy(student); }

private:
    std::optional<Refused<GroupRefusal>> obstacleTo(const GroupSession& session,
                                                    const std::vector<GroupAttendance>& attendances);

    Vault& m_vault;
    GroupRepository m_groups;
};

} // namespace anxin
