// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/meeting/reviewmeetingrepository.h"

namespace anxin {

namespace {
QString decisions(const char* rest)
{
    return QStringLiteral("SELECT %1 FROM meeting_decision d JOIN review_meeting m ON m.id = d.meeting WHERE %2")
        .arg(RecordTable<MeetingDecision>::columns(QStringLiteral("d")), QLatin1StringView(rest));
}
} // namespace

ReviewMeetingRepository::ReviewMeetingRepository(Connection& connection)
    : m_meetings(connection),
      m_decisions(connection),
      m_all(connection.prepare(QStringLiteral("SELECT %1 FROM review_meeting ORDER BY held_on DESC, id DESC")
                                   .arg(RecordTable<ReviewMeeting>::columns()))),
      m_ofMeeting(connection.prepare(decisions("d.meeting = :meeting ORDER BY d.id"))),
      m_aboutStudent(connection.prepare(decisions("d.student = :student ORDER BY m.held_on DESC, d.id DESC"))),
      m_lastDecided(
          connection.prepare("SELECT d.student, max(m.held_on) FROM meeting_decision d JOIN review_meeting m ON m.id = "
                             "d.meeting WHERE d.outcome <> 'later' GROUP BY d.student"))
{
}

std::vector<Stored<ReviewMeeting>> ReviewMeetingRepository::all()
{
    return m_all.all(RecordTable<ReviewMeeting>::read);
}

std::vector<Stored<MeetingDecision>> ReviewMeetingRepository::decisionsOf(ReviewMeetingId meeting)
{
    return m_ofMeeting.all(RecordTable<MeetingDecision>::read, meeting);
}

std::vector<Stored<MeetingDecision>> ReviewMeetingRepository::decisionsAbout(StudentId student)
{
    return m_aboutStudent.all(RecordTable<MeetingDecision>::read, student);
}

QHash<qint64, QDate> ReviewMeetingRepository::lastDecided()
{
    QHash<qint64, QDate> days;
    for (const auto& [student, day] : m_lastDecided.all([](const Row& row) {
             return std::pair{row.get<StudentId>(0), row.get<QDate>(1)};
         }))
        days.insert(student.rowId(), day);
    return days;
}

} // namespace anxin
