// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/meetingservice.h"
#include "tests/support/catch.h"
#include "tests/support/mergeroom.h"

using namespace anxin;

namespace {

struct Meetings : MergeRoom {
    MeetingService meetings{*vault, triage, casework};
    CampaignId autumn = campaign(QStringLiteral("普查"));

    StudentId seen(const QString& name, InterviewConclusion conclusion)
    {
        const StudentId student = aStudent(name);
        REQUIRE(triage.recordInterview({student, autumn, clock.today(), QStringLiteral("林老师"), conclusion,
                                        QStringLiteral("谈过"), std::nullopt, QString()}));
        return student;
    }
    ReviewMeetingId begun() { return *meetings.begin({autumn, clock.today(), QStringLiteral("林老师\n何主任"), QString()}); }
    Stored<ReviewMeeting> kept(ReviewMeetingId id) { return *meetings.meeting(id); }
    std::vector<StudentId> brought(ReviewMeetingId id)
    {
        std::vector<StudentId> all;
        for (const MeetingItem& item : meetings.itemsOf(kept(id)))
            all.push_back(item.student);
        return all;
    }
    WarningLevelId levelOf(int rank) { return triage.scheme().at(static_cast<std::size_t>(rank - 1)).id; }
    Resolution toLevel(int rank, const QString& evidence = {})
    {
        return {MeetingOutcome::Level, levelOf(rank), QStringLiteral("会上商定"), evidence};
    }
    static Resolution toOutcome(MeetingOutcome outcome, const QString& evidence = {})
    {
        return {outcome, std::nullopt, QStringLiteral("会上商定"), evidence};
    }
    void sign(ReviewMeetingId id)
    {
        Stored<ReviewMeeting> meeting = kept(id);
        meeting.value.minutes = QStringLiteral("逐一商量");
        REQUIRE(meetings.sign(meeting));
    }
    bool isOpenLoop(StudentId student)
    {
        return std::ranges::any_of(
            loops(), [&](const OpenLoop& loop) { return loop.kind == LoopKind::MeetingDecision && loop.student == student; });
    }
};

template <class Why>
bool refused(const Result<MeetingDecisionId, ResolutionRefused>& result, Why why)
{
    return !result && std::get_if<Why>(&result.error()) && std::get<Why>(result.error()) == why;
}

} // namespace

TEST_CASE("a meeting looks at whoever was seen and not decided about, the most serious first, then at reviews that are due",
          "[meeting]")
{
    Meetings room;
    const StudentId nothing = room.seen(QStringLiteral("安一"), InterviewConclusion::Excluded);
    const StudentId watch = room.seen(QStringLiteral("安二"), InterviewConclusion::Watch);
    const StudentId crisis = room.seen(QStringLiteral("安三"), InterviewConclusion::Crisis);
    const StudentId listed = room.aStudent(QStringLiteral("安四"));
    const StudentId notYet = room.aStudent(QStringLiteral("安五"));
    room.level(listed, 2, QDate(2026, 9, 1));
    room.level(notYet, 2, room.clock.today());
    CHECK(room.brought(room.begun()) == std::vector{crisis, watch, listed});
    CHECK_FALSE(room.isOpenLoop(nothing));
    CHECK(room.isOpenLoop(watch));
    CHECK(room.isOpenLoop(crisis));
}

TEST_CASE("who is seen after the day of a meeting comes before the next one", "[meeting]")
{
    Meetings room;
    const ReviewMeetingId earlier = room.begun();
    room.clock.advanceDays(1);
    const StudentId pupil = room.seen(QStringLiteral("安一"), InterviewConclusion::Watch);
    CHECK(room.brought(earlier).empty());
    CHECK(refused(room.meetings.decide(earlier, pupil, room.toLevel(3)), MeetingRefusal::NotBrought));
    CHECK(room.brought(room.begun()) == std::vector{pupil});
}

TEST_CASE("a decision on the level and the level itself are written in one transaction", "[meeting]")
{
    Meetings room;
    const StudentId pupil = room.seen(QStringLiteral("安一"), InterviewConclusion::HighRisk);
    const ReviewMeetingId id = room.begun();
    std::vector<ChangeSet> heard;
    QObject::connect(&room.vault->news(), &ChangeNotifier::committed, [&](const ChangeSet& set) { heard.push_back(set); });
    REQUIRE(room.meetings.decide(id, pupil, room.toLevel(2)));
    REQUIRE(heard.size() == 1);
    CHECK(heard[0].op == Op::HoldMeeting);
    CHECK(heard[0].touches(Kind::LevelDecision));
    CHECK(heard[0].touches(Kind::MeetingDecision));

    // Conclusion, decision and level stay three facts.
    const auto decision = room.meetings.decisionsAbout(pupil).front().value;
    CHECK(decision.levelDecision == room.triage.historyOf(pupil).front().id);
    CHECK(room.triage.currentLevelOf(pupil)->value.rank == 2);
    CHECK(room.triage.interviewsOf(pupil).front().value.conclusion == InterviewConclusion::HighRisk);
    CHECK_FALSE(room.isOpenLoop(pupil));
}

TEST_CASE("what the rules of levels refuse is neither a decision nor a level", "[meeting]")
{
    Meetings room;
    const StudentId pupil = room.seen(QStringLiteral("安一"), InterviewConclusion::Watch);
    room.level(pupil, 2, QDate(2026, 10, 1));
    const ReviewMeetingId id = room.begun();
    CHECK(refused(room.meetings.decide(id, pupil, room.toLevel(4)), LevelRefusal::NeedsEvidence));
    CHECK(refused(room.meetings.decide(id, pupil, room.toOutcome(MeetingOutcome::NoLevel)), LevelRefusal::NeedsEvidence));
    CHECK(room.meetings.decisionsAbout(pupil).empty());
    CHECK(room.triage.currentLevelOf(pupil)->value.rank == 2);
    CHECK_FALSE(room.meetings.decide(id, pupil, {MeetingOutcome::Level, std::nullopt, QStringLiteral("商定")}));
    CHECK_FALSE(room.meetings.decide(id, pupil, {MeetingOutcome::Later, std::nullopt, QString()}));
    REQUIRE(room.meetings.decide(id, pupil, room.toLevel(4, QStringLiteral("两次访谈平稳"))));
    CHECK(room.triage.currentLevelOf(pupil)->value.rank == 4);
}

TEST_CASE("a level that is in force is confirmed, and whoever is on the list is taken off by evidence", "[meeting]")
{
    Meetings room;
    const StudentId pupil = room.seen(QStringLiteral("安一"), InterviewConclusion::KeyAttention);
    room.level(pupil, 3, QDate(2026, 10, 1));
    const ReviewMeetingId id = room.begun();
    REQUIRE(room.meetings.decide(id, pupil, room.toLevel(3)));
    CHECK(room.triage.historyOf(pupil).size() == 1);
    CHECK_FALSE(room.isOpenLoop(pupil));
    REQUIRE(room.meetings.decide(id, pupil, room.toOutcome(MeetingOutcome::NoLevel, QStringLiteral("稳定两个月"))));
    CHECK_FALSE(room.triage.currentLevelOf(pupil));
    const auto about = room.meetings.decisionsAbout(pupil);
    REQUIRE(about.size() == 1); // corrected, not decided twice
    CHECK(about[0].value.levelDecision == room.triage.historyOf(pupil).front().id);
    CHECK(refused(room.meetings.decide(id, pupil, room.toOutcome(MeetingOutcome::Later)), MeetingRefusal::LevelStands));
}

TEST_CASE("whoever is decided later stays open and comes before the next meeting", "[meeting]")
{
    Meetings room;
    const StudentId pupil = room.seen(QStringLiteral("安一"), InterviewConclusion::Watch);
    const ReviewMeetingId first = room.begun();
    REQUIRE(room.meetings.decide(first, pupil, room.toOutcome(MeetingOutcome::Later)));
    CHECK(room.isOpenLoop(pupil));
    room.sign(first);
    room.clock.advanceDays(7);
    const ReviewMeetingId next = room.begun();
    CHECK(room.brought(next) == std::vector{pupil});
    REQUIRE(room.meetings.decide(next, pupil, room.toOutcome(MeetingOutcome::NoLevel)));
    CHECK_FALSE(room.isOpenLoop(pupil));
}

TEST_CASE("signed minutes are locked: by the service, and by the schema", "[meeting]")
{
    Meetings room;
    const StudentId pupil = room.seen(QStringLiteral("安一"), InterviewConclusion::Watch);
    const ReviewMeetingId id = room.begun();
    CHECK_FALSE(room.meetings.sign(room.kept(id))); // without minutes
    REQUIRE(room.meetings.decide(id, pupil, room.toOutcome(MeetingOutcome::NoLevel)));
    room.sign(id);
    CHECK_FALSE(room.meetings.save(room.kept(id)));
    CHECK_FALSE(room.meetings.sign(room.kept(id)));
    CHECK(refused(room.meetings.decide(id, pupil, room.toLevel(2)), MeetingRefusal::Signed));
    CHECK(room.brought(id) == std::vector{pupil}); // can be read

    ReviewMeetingRepository straight{room.vault->connection()};
    Stored<ReviewMeeting> changed = room.kept(id);
    changed.value.minutes = QStringLiteral("另一番话");
    CHECK_THROWS_AS(room.doing(Op::HoldMeeting, [&](UnitOfWork& uow) { straight.save(uow, changed); }), Fault);
    CHECK_THROWS_AS(room.doing(Op::HoldMeeting,
                               [&](UnitOfWork& uow) {
                                   straight.add(uow, {id, pupil, MeetingOutcome::Later, std::nullopt, QStringLiteral("x")});
                               }),
                    Fault);
}

TEST_CASE("a meeting that was held before the level was decided anew changes nothing", "[meeting]")
{
    Meetings room;
    const StudentId pupil = room.seen(QStringLiteral("安一"), InterviewConclusion::HighRisk);
    const ReviewMeetingId id = room.begun();
    REQUIRE(room.meetings.decide(id, pupil, room.toOutcome(MeetingOutcome::Later)));
    room.clock.advanceDays(2);
    room.level(pupil, 1, room.clock.today());
    CHECK(refused(room.meetings.decide(id, pupil, room.toLevel(3)), MeetingRefusal::DecidedSince));
}

TEST_CASE("a merge moves what signed meetings decided to the pupil whose it is", "[meeting][merge]")
{
    Meetings room;
    const StudentId pupil = room.aStudent(QStringLiteral("安一"));
    const StudentId again = room.seen(QStringLiteral("安一"), InterviewConclusion::Watch);
    const ReviewMeetingId id = room.begun();
    REQUIRE(room.meetings.decide(id, again, room.toOutcome(MeetingOutcome::NoLevel)));
    room.sign(id);
    const auto merged = room.merges.merge(MergeOrder{pupil, again, {}, Side::Kept, MergeOrder::Certainty::Certain});
    REQUIRE(merged);
    CHECK(room.meetings.decisionsAbout(pupil).size() == 1);
    CHECK(room.meetings.decisionsAbout(again).empty());
    CHECK(room.brought(id) == std::vector{pupil});
}
