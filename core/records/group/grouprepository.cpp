// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/group/grouprepository.h"

namespace anxin {

namespace {
template <class Record>
QString sql(const char* rest)
{
    return QStringLiteral("SELECT %1 FROM %2 %3")
        .arg(RecordTable<Record>::columns(), QLatin1StringView(tableOf(static_cast<const Record*>(nullptr))),
             QLatin1StringView(rest));
}
} // namespace

GroupRepository::GroupRepository(Connection& connection)
    : m_programmes(connection),
      m_members(connection),
      m_sessions(connection),
      m_attendances(connection),
      m_all(connection.prepare(sql<GroupProgramme>("ORDER BY ended_on IS NOT NULL, begins_on DESC, id DESC"))),
      m_membersOf(connection.prepare(sql<GroupMember>("WHERE programme = :programme ORDER BY joined_on, id"))),
      m_membershipsOf(connection.prepare(sql<GroupMember>("WHERE student = :student ORDER BY joined_on DESC, id DESC"))),
      m_sessionsOf(connection.prepare(sql<GroupSession>("WHERE programme = :programme ORDER BY number"))),
      m_attendanceAt(connection.prepare(sql<GroupAttendance>("WHERE session = :session ORDER BY id"))),
      m_attendedBy(
          connection.prepare(QStringLiteral("SELECT %1 FROM group_attendance a JOIN group_session s ON s.id = a.session "
                                            "WHERE a.student = :student ORDER BY s.held_on DESC, s.id DESC")
                                 .arg(RecordTable<GroupAttendance>::columns(QStringLiteral("a")) + QStringLiteral(", ") +
                                      RecordTable<GroupSession>::columns(QStringLiteral("s")))))
{
}

std::vector<Stored<GroupProgramme>> GroupRepository::programmes()
{
    return m_all.all(RecordTable<GroupProgramme>::read);
}

std::vector<Stored<GroupMember>> GroupRepository::membersOf(GroupProgrammeId programme)
{
    return m_membersOf.all(RecordTable<GroupMember>::read, programme);
}

std::vector<Stored<GroupMember>> GroupRepository::membershipsOf(StudentId student)
{
    return m_membershipsOf.all(RecordTable<GroupMember>::read, student);
}

std::vector<Stored<GroupSession>> GroupRepository::sessionsOf(GroupProgrammeId programme)
{
    return m_sessionsOf.all(RecordTable<GroupSession>::read, programme);
}

std::vector<Stored<GroupAttendance>> GroupRepository::attendanceAt(GroupSessionId session)
{
    return m_attendanceAt.all(RecordTable<GroupAttendance>::read, session);
}

std::vector<AttendedSession> GroupRepository::attendedBy(StudentId student)
{
    constexpr int second = RecordTable<GroupAttendance>::width;
    const auto read = [](const Row& row) {
        return AttendedSession{RecordTable<GroupAttendance>::read(row),
                               {row.get<GroupSessionId>(second),
                                row.get<Uid>(second + 1),
                                {row.get<GroupProgrammeId>(second + 2), row.get<int>(second + 3), row.get<QDate>(second + 4),
                                 row.get<int>(second + 5), row.get<QString>(second + 6), row.get<QString>(second + 7),
                                 row.get<QString>(second + 8)}}};
    };
    return m_attendedBy.all(read, student);
}

} // namespace anxin
