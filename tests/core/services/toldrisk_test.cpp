// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a pupil tells of suicide waits for a decision, and nothing that is written afterwards makes it wait less.
#include "tests/support/catch.h"
#include "tests/support/dangerroom.h"

using namespace anxin;

namespace {
using Room = DangerRoom;
const QString& teacher = DangerRoom::teacher;
const QString& words = DangerRoom::words;
} // namespace

TEST_CASE("what is told of suicide in a session waits for a decision, a plan at once", "[danger]")
{
    Room room;
    room.told(SuicideInquiry::None);
    CHECK(room.owed(LoopKind::RiskTold).empty());
    room.told(SuicideInquiry::Ideation);
    REQUIRE(room.owed(LoopKind::RiskTold).size() == 1);
    CHECK(room.owed(LoopKind::RiskTold)[0].due == room.clock.today().addDays(1));
    CHECK_FALSE(isAtOnce(room.owed(LoopKind::RiskTold)[0]));
    room.told(SuicideInquiry::Plan);
    REQUIRE(room.owed(LoopKind::RiskTold).size() == 1); // one promise
    CHECK(isAtOnce(room.owed(LoopKind::RiskTold)[0]));
    CHECK(room.owed(LoopKind::RiskTold)[0].due == room.clock.today());
    room.clock.advanceDays(3);
    CHECK(room.owed(LoopKind::RiskTold).size() == 1); // time is no decision
    REQUIRE(room.setLevel(2));
    CHECK(room.owed(LoopKind::RiskTold).empty());
    room.clock.advanceDays(1);
    room.told(SuicideInquiry::Ideation); // known at this level, and followed up by its reviews
    CHECK(room.owed(LoopKind::RiskTold).empty());
    room.told(SuicideInquiry::RecentBehaviour); // news at any level
    CHECK(room.owed(LoopKind::RiskTold).size() == 1);
    REQUIRE(room.care.write(SafetyPlan{room.file().id, room.clock.today(), words, words, words, words, words, words, words}));
    CHECK(room.owed(LoopKind::RiskTold).empty());
}

TEST_CASE("what was decided in the morning says nothing about what a pupil tells in the afternoon", "[danger]")
{
    Room room;
    REQUIRE(room.setLevel(2));
    REQUIRE(room.care.write(SafetyPlan{room.file().id, room.clock.today(), words, words, words, words, words, words, words}));
    REQUIRE(room.interview(InterviewConclusion::Excluded, room.clock.today()));
    const CrisisEventId crisis = room.crises.begin({words, room.pupil, teacher});
    room.clock.advanceSeconds(3600);
    room.told(SuicideInquiry::RecentBehaviour);
    REQUIRE(room.owed(LoopKind::RiskTold).size() == 1);
    CHECK(isAtOnce(room.owed(LoopKind::RiskTold)[0]));
    CHECK(room.crises.event(crisis)); // it is about the pupil, and was begun before
    REQUIRE(room.triage.setLevel({room.pupil, std::nullopt, room.clock.today(), teacher, words, words}));
    CHECK(room.owed(LoopKind::RiskTold).size() == 1); // off the list is no help
    REQUIRE(room.interview(InterviewConclusion::HighRisk, room.clock.today()));
    CHECK(room.owed(LoopKind::RiskTold).empty());
}

TEST_CASE("a session of which the hour is known answers for what was decided since that hour", "[danger]")
{
    Room room;
    SessionNote note{room.file().id, room.clock.today(), 40, SessionMode::FaceToFace, {}, words, {}, SuicideInquiry::Plan, {},
                     teacher,        std::nullopt};
    note.starts = room.clock.now().in(room.clock.zone()).time();
    room.clock.advanceSeconds(1800);
    REQUIRE(room.setLevel(1)); // before anything was written
    room.clock.advanceSeconds(1800);
    REQUIRE(room.casework.sign(note));
    CHECK(room.owed(LoopKind::RiskTold).empty());
    note.starts = room.clock.now().in(room.clock.zone()).time();
    REQUIRE(room.casework.sign(note));
    CHECK(room.owed(LoopKind::RiskTold).size() == 1);
}

TEST_CASE("what is told after a note was signed waits for a decision like the rest, from when it was added", "[danger]")
{
    Room room;
    room.told(SuicideInquiry::None);
    const SessionNoteId note = room.notes.ofStudent(room.pupil).front().id;
    REQUIRE(room.setLevel(4));
    room.clock.advanceDays(1);
    REQUIRE(room.setLevel(3));
    room.clock.advanceSeconds(60);
    REQUIRE(room.casework.addTo({note, teacher, words}));
    CHECK(room.owed(LoopKind::RiskTold).empty()); // nothing of it
    REQUIRE(room.casework.addTo({note, teacher, words, SuicideInquiry::Preparation}));
    REQUIRE(room.owed(LoopKind::RiskTold).size() == 1);
    CHECK(isAtOnce(room.owed(LoopKind::RiskTold)[0]));
    CHECK(room.owed(LoopKind::RiskTold)[0].due == room.clock.today());
    room.clock.advanceSeconds(60);
    REQUIRE(room.setLevel(1));
    CHECK(room.owed(LoopKind::RiskTold).empty());
}

TEST_CASE("an addition of the first hours of a day is of that day in China", "[danger]")
{
    Room room;
    room.told(SuicideInquiry::None);
    const SessionNoteId note = room.notes.ofStudent(room.pupil).front().id;
    room.clock.advanceDays(1);
    const QDateTime now = room.clock.now().in(room.clock.zone());
    room.clock.advanceSeconds(
        now.secsTo(QDateTime(now.date().addDays(1), QTime(0, 30), now.timeZone()))); // UTC: the day before
    REQUIRE(room.casework.addTo({note, teacher, words, SuicideInquiry::Plan}));
    REQUIRE(room.owed(LoopKind::RiskTold).size() == 1);
    CHECK(room.owed(LoopKind::RiskTold)[0].due == room.clock.today());
}

TEST_CASE("what was told is not written away before something is decided", "[danger]")
{
    Room room;
    const SessionNoteId begun = *room.casework.write(SessionNote{room.file().id,
                                                                 room.clock.today(),
                                                                 40,
                                                                 SessionMode::FaceToFace,
                                                                 {},
                                                                 words,
                                                                 {},
                                                                 SuicideInquiry::Plan,
                                                                 {},
                                                                 teacher,
                                                                 std::nullopt});
    Stored<SessionNote> note = *room.notes.byId(begun);
    note.value.suicideInquiry = SuicideInquiry::NotAsked;
    for (const auto& outcome : {room.casework.rewrite(note), room.casework.sign(note)})
        CHECK(isRefusedFor(outcome, "suicide_inquiry", Rule::Undecided));
    CHECK(room.owed(LoopKind::RiskTold).size() == 1);
    note.value.suicideInquiry = SuicideInquiry::RecentBehaviour; // more is always taken
    REQUIRE(room.casework.rewrite(note));
    REQUIRE(room.setLevel(1));
    note.value.suicideInquiry = SuicideInquiry::None; // entered by mistake, says whoever has looked at it
    CHECK(room.casework.sign(note));
}

TEST_CASE("another day or hour of a session does not let it count as decided upon", "[danger]")
{
    Room room;
    const QDate day = room.clock.today();
    (void)room.file();
    if (GENERATE(true, false))
        REQUIRE(room.setLevel(2));
    else
        (void)room.crises.begin({words, room.pupil, teacher});
    room.clock.advanceSeconds(3600);
    SessionNote told{room.file().id, day,         40, SessionMode::FaceToFace, {}, words, {}, SuicideInquiry::Plan, {},
                     teacher,        std::nullopt};
    told.starts = room.clock.now().in(room.clock.zone()).time();
    Stored<SessionNote> note = *room.notes.byId(*room.casework.write(told));
    if (GENERATE(true, false))
        note.value.heldOn = day.addDays(-1);
    else
        note.value.starts = told.starts->addSecs(-7200);
    for (const auto& outcome : {room.casework.rewrite(note), room.casework.sign(note)})
        CHECK(isRefusedFor(outcome, "held_on", Rule::Undecided));
    CHECK(room.owed(LoopKind::RiskTold).size() == 1);
    CHECK(room.notes.byId(note.id)->value.heldOn == day);
    room.clock.advanceSeconds(60);
    REQUIRE(room.interview(InterviewConclusion::HighRisk, day));
    CHECK(room.casework.sign(note)); // a mistake is put right afterwards
}

TEST_CASE("a crisis about the pupil decides what was told in a session", "[danger]")
{
    Room room;
    room.told(SuicideInquiry::Preparation);
    room.clock.advanceSeconds(60);
    (void)room.crises.begin({words, std::nullopt, teacher});
    CHECK(room.owed(LoopKind::RiskTold).size() == 1); // about whom nobody knows
    (void)room.crises.begin({words, room.pupil, teacher});
    CHECK(room.owed(LoopKind::RiskTold).empty());
}
