// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/meeting/reviewmeeting.h"
#include "core/vault/recordtable.h"

#include <QHash>

namespace anxin {

// Meetings and what each decided. Of a signed one the schema refuses every change.
class ReviewMeetingRepository {
public:
    explicit ReviewMeetingRepository(Connection& connection);
    ReviewMeetingId add(UnitOfWork& uow, const ReviewMeeting& meeting) { return m_meetings.add(uow, meeting); }
    void save(UnitOfWork& uow, const Stored<ReviewMeeting>& meeting) { m_meetings.save(uow, meeting); }
    std::optional<Stored<ReviewMeeting>> byId(ReviewMeetingId id) { return m_meetings.byId(id); }
    // The newest first.
    std::vector<Stored<ReviewMeeting>> all();

    MeetingDecisionId add(UnitOfWork& uow, const MeetingDecision& decision) { return m_decisions.add(uow, decision); }
    void save(UnitOfWork& uow, const Stored<MeetingDecision>& decision) { m_decisions.save(uow, decision); }
    // In the order in which they were made.
    std::vector<Stored<MeetingDecision>> decisionsOf(ReviewMeetingId meeting);
    // The latest meeting first.
    std::vector<Stored<MeetingDecision>> decisionsAbout(StudentId student);
    // By the row of the pupil: the day of the latest meeting that decided, whatever it was but "later".
    QHash<qint64, QDate> lastDecided();

private:
    RecordTable<ReviewMeeting> m_meetings;
    RecordTable<MeetingDecision> m_decisions;
    Statement m_all;
    Statement m_ofMeeting;
    Statement m_aboutStudent;
    Statement m_lastDecided;
};

} // namespace anxin
