// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is dangerous does not wait: it is at once, and only a decision about it takes it from the agenda.
#include "tests/support/catch.h"
#include "tests/support/dangerroom.h"

using namespace anxin;

namespace {
using Room = DangerRoom;
const QString& teacher = DangerRoom::teacher;
const QString& words = DangerRoom::words;
} // namespace

TEST_CASE("an interview that finds a crisis asks for a level at once, and high risk within two days", "[danger]")
{
    Room room;
    REQUIRE(room.interview(InterviewConclusion::HighRisk, room.clock.today()));
    REQUIRE(room.owed(LoopKind::MeetingDecision).size() == 1);
    CHECK(room.owed(LoopKind::MeetingDecision)[0].due == room.clock.today().addDays(2));
    CHECK(room.agenda.redByTomorrow().empty());
    room.clock.advanceSeconds(60);
    REQUIRE(room.interview(InterviewConclusion::Crisis, room.clock.today()));
    CHECK(room.owed(LoopKind::MeetingDecision)[0].due == room.clock.today());
    REQUIRE(room.agenda.redByTomorrow().size() == 1); // nobody goes home in silence
    REQUIRE(room.setLevel(1));
    CHECK(room.owed(LoopKind::MeetingDecision).empty());
}

TEST_CASE("a talk from before the last answers, or one that found nothing, sets no level without evidence", "[danger]")
{
    Room room;
    const auto isLevelSet = [&] {
        return room.triage.setLevel({room.pupil, room.triage.scheme().front().id, room.clock.today(), teacher, words, {}})
            .has_value();
    };
    REQUIRE(room.interview(InterviewConclusion::Excluded, room.clock.today()));
    CHECK_FALSE(isLevelSet());
    REQUIRE(room.interview(InterviewConclusion::HighRisk, room.clock.today().addDays(-1)));
    room.answeredCritically(room.clock.today());
    CHECK_FALSE(isLevelSet()); // about other answers
    REQUIRE(room.interview(InterviewConclusion::HighRisk, room.clock.today(), room.campaign));
    CHECK(isLevelSet());
}

TEST_CASE("a talk that was held before a pupil answered is no evidence about the answers", "[danger]")
{
    Room room;
    const QDate day = room.clock.today();
    room.answeredCritically(day);
    room.clock.advanceSeconds(60);
    const auto before = room.interview(InterviewConclusion::Excluded, day.addDays(-1), room.campaign);
    REQUIRE_FALSE(before);
    CHECK(isRefusedFor(before.error(), "held_on", Rule::BeforeOther));
    CHECK(room.owed(LoopKind::CriticalAnswer).size() == 1);
    room.doing(Op::RecordInterview, [&](UnitOfWork& uow) { // as an older version let it in
        SecondInterviewRepository{room.vault->connection()}.add(
            uow, {room.pupil, room.campaign, day.addDays(-1), teacher, InterviewConclusion::Excluded, words, std::nullopt, {}});
    });
    CHECK(room.owed(LoopKind::CriticalAnswer).size() == 1);
    REQUIRE(room.interview(InterviewConclusion::Excluded, day, room.campaign));
    CHECK(room.owed(LoopKind::CriticalAnswer).empty());
}

TEST_CASE("a level brings the review of an open file forward, and none is set later than it asks without a reason", "[danger]")
{
    Room room;
    const QDate day = room.clock.today();
    CHECK(room.file().value.nextReviewOn == day.addDays(30));
    REQUIRE(room.setLevel(1));
    CHECK(room.file().value.nextReviewOn == day.addDays(1));
    StageReview review = room.care.proposal(room.file(), teacher);
    review.findings = words;
    review.nextStep = NextStep::Observe;
    review.nextReviewOn = day.addDays(8);
    CHECK(isRefusedFor(room.care.hold(review), "next_review_on", Rule::MovedLater));
    review.nextReviewOn = day.addDays(7);
    CHECK(room.care.hold(review));
    review.kind = ReviewKind::Postponed; // says why
    review.nextReviewOn = day.addDays(20);
    CHECK(room.care.hold(review));
    room.clock.advanceDays(1);
    REQUIRE(room.setLevel(2));
    CHECK(room.file().value.nextReviewOn == day.addDays(15));
    CaseFile another = room.casework.proposal(room.aStudent(QStringLiteral("测试乙")), teacher);
    another.concern = words;
    another.nextReviewOn = day.addDays(300);
    CHECK(room.casework.open(another)); // without a level
}

TEST_CASE("no day is closed in silence over an open crisis, and a shift past its minute is red", "[danger]")
{
    Room room;
    const CrisisEventId id = room.crises.begin({words, room.pupil, teacher});
    CHECK_FALSE(room.agenda.closeDay({}));
    CHECK(room.agenda.closeDay(words));
    REQUIRE(room.owed(LoopKind::CrisisOpen).size() == 1);
    CHECK(room.owed(LoopKind::CrisisOpen)[0].crisis == id);
    CHECK(room.agenda.loops().front().crisis == id); // before whatever is late for long

    CrisisWatch watch = room.watch(id);
    const QTime now = QDateTime::fromMSecsSinceEpoch(room.clock.now().msecs(), room.clock.zone()).time();
    watch.untilAt = now.addSecs(-60);
    CHECK(room.crises.startWatch(watch, teacher)); // refused
    watch.untilOn = room.clock.today().addDays(8);
    CHECK(room.crises.startWatch(watch, teacher));
    watch.untilOn.reset();
    watch.untilAt = now.addSecs(600);
    CHECK_FALSE(room.crises.startWatch(watch, teacher));
    const OpenLoop ends = room.owed(LoopKind::CrisisWatch).at(0);
    CHECK_FALSE(isAtOnce(ends));
    REQUIRE(ends.dueAt);
    CHECK(ends.dueAt->in(room.clock.zone()).time() == *watch.untilAt);
    room.clock.advanceSeconds(601);
    CHECK(isAtOnce(room.owed(LoopKind::CrisisWatch).at(0)));
}

TEST_CASE("who is watched and in no register is named by no promise, only by the crisis", "[danger]")
{
    Room room;
    const CrisisEventId id = room.crises.begin({words, std::nullopt, teacher});
    CrisisWatch watch = room.watch(id);
    watch.watched = QStringLiteral("邻校的测试乙");
    REQUIRE_FALSE(room.crises.startWatch(watch, teacher));
    CHECK(room.owed(LoopKind::CrisisWatch).at(0).reference == room.of(id).number);
}

TEST_CASE("as long as nobody has said what kind of crisis it is, the clock of the reports runs", "[danger]")
{
    Room room;
    const CrisisEventId id = room.crises.begin({words, std::nullopt, teacher});
    CHECK(room.owed(LoopKind::CrisisReport).size() == 3);
    room.clock.advanceSeconds(31 * 60);
    CHECK(std::ranges::count_if(room.owed(LoopKind::CrisisReport), isAtOnce) == 1);
    for (const OpenLoop& report : room.owed(LoopKind::CrisisReport))
        CHECK(isAtOnce(report) == (report.dueAt.value() <= room.clock.now()));
    Stored<CrisisEvent> event = *room.crises.event(id);
    event.value.kind = CrisisKind::SelfHarm;
    REQUIRE_FALSE(room.crises.describe(event, teacher));
    CHECK(room.owed(LoopKind::CrisisReport).empty()); // nobody asks for it
}

TEST_CASE("an edit neither closes a file nor hands it, a note or a measure to another pupil", "[danger]")
{
    Room room;
    const Stored<CaseFile> file = room.file();
    CaseFile others = room.casework.proposal(room.aStudent(QStringLiteral("测试乙")), teacher);
    others.concern = words;
    const CaseFileId other = *room.casework.open(others);

    Stored<CaseFile> edited = file;
    edited.value.closedOn = room.clock.today();
    edited.value.closingSummary = words;
    edited.value.student = others.student;
    edited.value.carePlan = QStringLiteral("新的方案");
    REQUIRE(room.casework.save(edited));
    CHECK_FALSE(room.file().value.closedOn);
    CHECK(room.file().id == file.id);
    CHECK(room.file().value.carePlan == QStringLiteral("新的方案"));
    edited.value.nextReviewOn.reset();
    CHECK_FALSE(room.casework.save(edited));

    const SessionNoteId begun = *room.casework.write(SessionNote{file.id,
                                                                 room.clock.today(),
                                                                 40,
                                                                 SessionMode::FaceToFace,
                                                                 {},
                                                                 words,
                                                                 {},
                                                                 SuicideInquiry::None,
                                                                 {},
                                                                 teacher,
                                                                 std::nullopt});
    Stored<SessionNote> note = *room.notes.byId(begun);
    note.value.caseFile = other;
    note.value.process = QStringLiteral("接着写");
    REQUIRE(room.casework.rewrite(note));
    CHECK(room.notes.byId(begun)->value.caseFile == file.id);
    CHECK(room.notes.byId(begun)->value.process == QStringLiteral("接着写"));
    note.value.caseFile = other;
    REQUIRE(room.casework.sign(note));
    CHECK(room.notes.byId(begun)->value.caseFile == file.id);

    REQUIRE(room.care.add({file.id, words, words, teacher, room.clock.today(), MeasureProgress::Planned, {}, std::nullopt}));
    Stored<CareMeasure> measure = room.care.measuresOf(file.id).at(0);
    measure.value.caseFile = other;
    measure.value.progress = MeasureProgress::UnderWay;
    REQUIRE(room.care.save(measure));
    CHECK(room.care.measuresOf(file.id).at(0).value.progress == MeasureProgress::UnderWay);
}
