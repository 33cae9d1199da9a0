// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is dangerous does not wait: it is at once, and only a decision about it takes it from the agenda.
#include "core/services/agenda.h"
#include "tests/support/catch.h"
#include "tests/support/crisisroom.h"

#include <algorithm>

using namespace anxin;

namespace {

const QString teacher = QStringLiteral("林老师");
const QString words = QStringLiteral("一句话");

struct Room : CrisisRoom {
    TriageService triage{*vault};
    CaseworkService casework{*vault};
    CareService care{*vault};
    Agenda agenda{*vault, rules, [] { return teacher; }};
    StudentId pupil = aStudent(QStringLiteral("测试甲"));
    CampaignId campaign = doing(Op::EditCampaign, [&](UnitOfWork& uow) {
        return campaigns.add(uow, {QStringLiteral("秋季普查"), CampaignKind::Annual, CampaignMode::Paper, clock.today()});
    });

    std::vector<OpenLoop> owed(LoopKind kind)
    {
        std::vector<OpenLoop> all = agenda.loops();
        std::erase_if(all, [&](const OpenLoop& one) { return one.kind != kind; });
        return all;
    }
    auto setLevel(int rank)
    {
        return triage.setLevel(
            {pupil, triage.scheme()[static_cast<std::size_t>(rank - 1)].id, clock.today(), teacher, words, words});
    }
    Stored<CaseFile> file()
    {
        CaseFile opened = casework.proposal(pupil, teacher);
        opened.concern = words;
        if (!casework.openCaseOf(pupil))
            REQUIRE(casework.open(opened));
        return *casework.openCaseOf(pupil);
    }
    Result<SecondInterviewId, Violations> interview(InterviewConclusion conclusion, QDate day,
                                                    std::optional<CampaignId> of = std::nullopt)
    {
        return triage.recordInterview({pupil, of, day, teacher, conclusion, words, std::nullopt, {}});
    }
    void told(SuicideInquiry what)
    {
        REQUIRE(casework.sign(SessionNote{
            file().id, clock.today(), 40, SessionMode::FaceToFace, {}, words, {}, what, {}, teacher, std::nullopt}));
    }
    void answeredCritically(QDate day)
    {
        doing(Op::ImportScreening, [&](UnitOfWork& uow) {
            const AnswerSheetId sheet = sheets.add(uow, {campaign,
                                                         pupil,
                                                         QStringLiteral("phq-9"),
                                                         1,
                                                         {},
                                                         {},
                                                         QStringLiteral("self"),
                                                         day,
                                                         std::nullopt,
                                                         QStringLiteral("{}"),
                                                         std::nullopt});
            sheets.saveResult(uow, sheet, {Signal::None, SheetValidity::Valid, QStringLiteral("[]"), QStringLiteral("{}")});
            sheets.addCritical(uow, {sheet, QStringLiteral("self-harm"), AlertLevel::SameDay, uow.now()});
        });
    }
};

bool isRefusedFor(const Violations& found, const char* field, Rule rule)
{
    return std::ranges::any_of(found,
                               [&](const Violation& one) { return one.field == QLatin1StringView(field) && one.rule == rule; });
}
template <class Outcome>
bool isRefusedFor(const Outcome& outcome, const char* field, Rule rule)
{
    const Violations* found = outcome ? nullptr : std::get_if<Violations>(&outcome.error());
    return found && isRefusedFor(*found, field, rule);
}

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
