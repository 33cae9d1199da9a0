// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/demo/demomeetings.h"

#include "core/records/meeting/reviewmeetingrepository.h"

#include <QDateTime>

#include <algorithm>
#include <map>

namespace anxin {

namespace {

constexpr int daysUntilTheMeeting = 4; // after the last interview of a campaign
constexpr int latelySeen = 10;         // days: may wait for the next meeting

// Of the pupil's decisions the one that the meeting made or saw in force.
const DemoDecided* decisionOf(StudentId student, QDate until, const std::vector<DemoDecided>& decided)
{
    const DemoDecided* latest = nullptr;
    for (const DemoDecided& one : decided)
        if (one.student == student && one.on <= until && (!latest || one.on >= latest->on))
            latest = &one;
    return latest;
}

class Meetings {
public:
    Meetings(UnitOfWork& uow, Connection& connection, const DemoRoom& room) : m_uow(uow), m_room(room), m_kept(connection) {}

    void hold(CampaignId campaign, std::vector<const SecondInterview*> seen, const std::vector<DemoDecided>& decided)
    {
        const QDate last = (*std::ranges::max_element(seen, {}, &SecondInterview::heldOn))->heldOn;
        const QDate day = demoSchoolDay(last.addDays(daysUntilTheMeeting));
        if (day < last || day > m_room.today)
            return;
        ReviewMeeting meeting{
            campaign, day, QStringLiteral("%1(心理教师)\n何慧敏(德育主任)\n陆建平(校长)\n各班班主任").arg(m_room.counsellor),
            QStringLiteral("逐一讨论二次访谈的情况。列入名单的学生由心理教师建档跟进,班主任每周反馈;未列入的由班主任"
                           "继续留意,有变化随时告知心理室。")};
        const ReviewMeetingId id = m_kept.add(m_uow, meeting);
        for (const SecondInterview* interview : seen)
            decide(id, *interview, decisionOf(interview->student, day, decided));
        const qint64 evening = QDateTime(day, QTime(17, 20), m_room.zone).toMSecsSinceEpoch();
        Stored<ReviewMeeting> held = *m_kept.byId(id);
        held.value.signedAt = std::min(m_room.now, Moment::fromMsecs(evening));
        m_kept.save(m_uow, held);
    }

private:
    void decide(ReviewMeetingId meeting, const SecondInterview& interview, const DemoDecided* level)
    {
        MeetingDecision decision{meeting, interview.student, MeetingOutcome::NoLevel, std::nullopt,
                                 QStringLiteral("访谈未见需要列入名单的情况,班主任留意")};
        if (level) {
            decision.outcome = MeetingOutcome::Level;
            decision.levelDecision = level->id;
            decision.reason = QStringLiteral("结合访谈与班主任反馈,会议一致同意");
        }
        m_kept.add(m_uow, decision);
    }

    UnitOfWork& m_uow;
    const DemoRoom& m_room;
    ReviewMeetingRepository m_kept;
};

} // namespace

void holdDemoMeetings(UnitOfWork& uow, Connection& connection, const DemoRoom& room,
                      const std::vector<SecondInterview>& interviews, const std::vector<DemoDecided>& decided)
{
    std::map<qint64, std::vector<const SecondInterview*>> seenFor;
    for (const SecondInterview& interview : interviews) {
        const bool asks = interview.conclusion && *interview.conclusion != InterviewConclusion::Excluded;
        if (asks && interview.campaign && interview.heldOn.daysTo(room.today) >= latelySeen)
            seenFor[interview.campaign->rowId()].push_back(&interview);
    }
    Meetings meetings{uow, connection, room};
    for (const auto& [campaign, seen] : seenFor)
        meetings.hold(CampaignId::fromRowId(campaign), seen, decided);
}

} // namespace anxin
