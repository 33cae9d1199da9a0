// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/group/groupsession.h"
#include "core/vault/recordtable.h"

namespace anxin {

// One member at one meeting, with the meeting.
struct AttendedSession {
    Stored<GroupAttendance> attendance;
    Stored<GroupSession> session;
};

class GroupRepository {
public:
    explicit GroupRepository(Connection& connection);

    GroupProgrammeId add(UnitOfWork& uow, const GroupProgramme& programme) { return m_programmes.add(uow, programme); }
    void save(UnitOfWork& uow, const Stored<GroupProgramme>& programme) { m_programmes.save(uow, programme); }
    std::optional<Stored<GroupProgramme>> programme(GroupProgrammeId id) { return m_programmes.byId(id); }
    // Those that go on first, then the newest.
    std::vector<Stored<GroupProgramme>> programmes();

    GroupMemberId add(UnitOfWork& uow, const GroupMember& member) { return m_members.add(uow, member); }
    void save(UnitOfWork& uow, const Stored<GroupMember>& member) { m_members.save(uow, member); }
    // Everybody who ever belonged to it, in the order in which they joined.
    std::vector<Stored<GroupMember>> membersOf(GroupProgrammeId programme);
    std::vector<Stored<GroupMember>> membershipsOf(StudentId student);

    // Fault{Bug} by trigger where the group has no rule of confidentiality; services check first.
    GroupSessionId add(UnitOfWork& uow, const GroupSession& session) { return m_sessions.add(uow, session); }
    void save(UnitOfWork& uow, const Stored<GroupSession>& session) { m_sessions.save(uow, session); }
    // By number.
    std::vector<Stored<GroupSession>> sessionsOf(GroupProgrammeId programme);

    GroupAttendanceId add(UnitOfWork& uow, const GroupAttendance& attendance) { return m_attendances.add(uow, attendance); }
    void save(UnitOfWork& uow, const Stored<GroupAttendance>& attendance) { m_attendances.save(uow, attendance); }
    std::vector<Stored<GroupAttendance>> attendanceAt(GroupSessionId session);
    // The newest first.
    std::vector<AttendedSession> attendedBy(StudentId student);

private:
    RecordTable<GroupProgramme> m_programmes;
    RecordTable<GroupMember> m_members;
    RecordTable<GroupSession> m_sessions;
    RecordTable<GroupAttendance> m_attendances;
    Statement m_all;
    Statement m_membersOf;
    Statement m_membershipsOf;
    Statement m_sessionsOf;
    Statement m_attendanceAt;
    Statement m_attendedBy;
};

} // namespace anxin
