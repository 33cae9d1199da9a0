// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a level asks for, from the day on which it is set.
#include "core/services/registerservice.h"
#include "tests/support/careroom.h"

#include <algorithm>

using namespace anxin;

namespace {

const QString words = QStringLiteral("一句话");

struct Room : CareRoom {
    Stored<CaseFile> file() { return *casework.openCaseOf(pupil); }
    void interview(InterviewConclusion conclusion)
    {
        REQUIRE(triage.recordInterview({pupil, std::nullopt, clock.today(), teacher, conclusion, words, std::nullopt, {}}));
    }
    StageReview review(QDate next)
    {
        StageReview held = care.proposal(file(), teacher);
        held.findings = words;
        held.nextStep = NextStep::Observe;
        held.nextReviewOn = next;
        return held;
    }
};

} // namespace

TEST_CASE("at the two most serious levels a file is owed the same day, and its plans whenever it is opened", "[care][agenda]")
{
    Room room;
    const QDate day = room.clock.today();
    const int rank = GENERATE(1, 2, 3, 4);
    room.listAt(rank);
    CHECK(room.dueOf(LoopKind::CaseFile) == day.addDays(rank <= 2 ? 0 : 3));
    CHECK(room.agenda.closeDay({}).has_value() == (rank > 2));
    room.clock.advanceDays(5);
    room.opened(QString());
    CHECK(room.dueOf(LoopKind::CarePlan) == day.addDays(3));
    if (rank <= 2) {
        CHECK(room.dueOf(LoopKind::ContingencyPlan) == day);
        CHECK(room.dueOf(LoopKind::SafetyPlan) == day);
    }
}

TEST_CASE("a step to one of the two most serious levels asks for the file at once", "[care][agenda]")
{
    Room room;
    const QDate listed = room.clock.today();
    room.listAt(4);
    room.clock.advanceDays(1);
    room.listAt(1);
    CHECK(room.dueOf(LoopKind::CaseFile) == listed.addDays(1));
    room.clock.advanceDays(4);
    room.listAt(2);
    CHECK(room.dueOf(LoopKind::CaseFile) == listed.addDays(1));
}

TEST_CASE("no day is closed in silence over what must be done before it ends", "[agenda]")
{
    Room room;
    room.listAt(1);
    Stored<CaseFile> file = room.opened();
    CHECK(room.dueOf(LoopKind::ContingencyPlan) == room.clock.today());
    CHECK(room.dueOf(LoopKind::SafetyPlan) == room.clock.today());
    CHECK(room.agenda.redByTomorrow().size() == 2);
    CHECK_FALSE(room.agenda.closeDay({}));
    REQUIRE(room.care.write(room.safetyPlan(file.id)));
    file.value.contingencyPlan = words;
    REQUIRE(room.casework.save(file));
    REQUIRE(room.agenda.closeDay({}));
    CHECK(room.agenda.closeOfToday()->value.leftOpen == 0);
    REQUIRE(room.casework.write([&] {
        SessionNote note = room.note();
        note.caseFile = file.id;
        return note;
    }()));
    CHECK(room.agenda.closeDay({})); // it may be signed tomorrow
}

TEST_CASE("what must be reported is at once, as it is in a crisis", "[referral][agenda]")
{
    Room room;
    const ReferralDirection direction = GENERATE(ReferralDirection::Protection, ReferralDirection::Hospital);
    REQUIRE(room.casework.record(Referral{room.pupil, room.clock.today(), direction, words, words}));
    const OpenLoop loop = room.loops(LoopKind::ReferralStep).at(0);
    CHECK(loop.isUrgent == (direction == ReferralDirection::Protection));
    CHECK_FALSE(room.agenda.closeDay({}));
}

TEST_CASE("a review that is far away puts no hand-over of a leaver off", "[agenda][leaver]")
{
    Room room;
    Stored<CaseFile> file = room.opened();
    const QDate left = room.clock.today();
    file.value.nextReviewOn = left.addDays(GENERATE(20, 25, 30));
    REQUIRE(room.casework.save(file));
    if (GENERATE(false, true)) {
        StageReview delay = room.care.proposal(file, room.teacher);
        delay.kind = ReviewKind::Postponed;
        delay.findings = words;
        delay.nextReviewOn = left.addDays(200);
        REQUIRE(room.care.hold(delay));
    }
    const QDate review = *room.file().value.nextReviewOn;
    RegisterService registered{*room.vault};
    Stored<Student> pupil = *registered.student(room.pupil);
    pupil.value.status = EnrolmentStatus::Transferred;
    pupil.value.statusOn = left;
    REQUIRE(registered.changeStatus(pupil));
    CHECK(room.dueOf(LoopKind::Leaver) == std::min(review, left.addDays(30)));
}

TEST_CASE("who comes to the most serious level is looked at again the next day, then as the level says", "[care][agenda]")
{
    Room room;
    const QDate day = room.clock.today();
    room.opened();
    room.listAt(1);
    CHECK(room.dueOf(LoopKind::Review) == day.addDays(1));
    room.clock.advanceDays(1);
    REQUIRE(room.care.hold(room.review(day.addDays(8))));
    CHECK(room.dueOf(LoopKind::Review) == day.addDays(8));
    room.listAt(2);
    CHECK(room.dueOf(LoopKind::Review) == day.addDays(8)); // a lower level puts nothing off
    REQUIRE(room.schoolRules.decide({QStringLiteral("first-review-red"), 3, room.clock.today(), words, room.teacher}));
    room.listAt(1);
    CHECK(room.dueOf(LoopKind::Review) == day.addDays(4));
}

TEST_CASE("a file that is opened at the most serious level has its first review the next day", "[care]")
{
    Room room;
    room.listAt(1);
    CaseFile file = room.casework.proposal(room.pupil, room.teacher);
    CHECK(file.nextReviewOn == room.clock.today().addDays(1));
    file.concern = words;
    file.nextReviewOn = room.clock.today().addDays(2);
    CHECK_FALSE(room.casework.open(file));
    file.nextReviewOn = room.clock.today().addDays(1);
    CHECK(room.casework.open(file));
}

TEST_CASE("a review that was held a while ago can be entered, and the next one is tomorrow then", "[care]")
{
    Room room;
    room.opened();
    room.listAt(2);
    const QDate held = room.clock.today();
    room.clock.advanceDays(20);
    StageReview review = room.review(held.addDays(14));
    review.heldOn = held;
    CHECK_FALSE(room.care.hold(review)); // that day has passed
    review.nextReviewOn = room.clock.today().addDays(2);
    CHECK_FALSE(room.care.hold(review));
    review.nextReviewOn = room.clock.today().addDays(1);
    CHECK(room.care.hold(review));
}

TEST_CASE("a level that asks for fewer days asks so of whoever has it already", "[care][triage]")
{
    Room room;
    const QDate day = room.clock.today();
    room.opened();
    room.listAt(2);
    REQUIRE(room.dueOf(LoopKind::Review) == day.addDays(14));
    StoredLevel level = room.triage.scheme()[1];
    level.value.followUpDays = 20;
    REQUIRE(room.triage.saveLevel(level));
    CHECK(room.dueOf(LoopKind::Review) == day.addDays(14)); // more days put nothing off
    room.clock.advanceDays(2);
    level.value.followUpDays = 5;
    REQUIRE(room.triage.saveLevel(level));
    CHECK(room.dueOf(LoopKind::Review) == day.addDays(7));
}

TEST_CASE("no level brings a review to a day before its file, which stays savable whenever its review was", "[care]")
{
    Room room;
    Stored<CaseFile> file = room.opened();
    const QDate opened = room.clock.today();
    REQUIRE(room.triage.setLevel({room.pupil, room.triage.scheme()[0].id, opened.addDays(-9), room.teacher, words, words}));
    file = room.file();
    CHECK(file.value.nextReviewOn == opened);
    room.clock.advanceDays(3);
    file.value.carePlan = words;
    CHECK(room.casework.save(file)); // late, and unchanged
    file.value.nextReviewOn = opened.addDays(-2);
    CHECK_FALSE(room.casework.save(file));
    room.doing(Op::EditCase, [&](UnitOfWork& uow) { room.cases.save(uow, file); }); // as an older version brought it there
    file.value.carePlan = QStringLiteral("另一句");
    CHECK(room.casework.save(file));
}

TEST_CASE("a measure that was reached is no plan for what comes next", "[care][agenda]")
{
    Room room;
    room.listAt(3);
    const Stored<CaseFile> file = room.opened(QString());
    CareMeasure measure{file.id, words, words, room.teacher, std::nullopt, MeasureProgress::UnderWay, {}, std::nullopt};
    REQUIRE(room.care.add(measure));
    CHECK(room.loops(LoopKind::CarePlan).empty());
    Stored<CareMeasure> known = room.care.measuresOf(file.id).front();
    known.value.progress = GENERATE(MeasureProgress::Reached, MeasureProgress::Dropped);
    known.value.outcome = words;
    known.value.endedOn = room.clock.today();
    REQUIRE(room.care.save(known));
    CHECK(room.loops(LoopKind::CarePlan).size() == 1);
}

TEST_CASE("a level that is out of use is set for nobody", "[triage]")
{
    Room room;
    StoredLevel level = room.triage.scheme()[1];
    level.value.inUse = false;
    REQUIRE(room.triage.saveLevel(level));
    const auto refused = room.triage.setLevel({room.pupil, level.id, room.clock.today(), room.teacher, words, words});
    REQUIRE_FALSE(refused);
    CHECK(std::get<LevelRefusal>(refused.error()) == LevelRefusal::NotInUse);
    room.listAt(1);
}

TEST_CASE("an interview that a later one has overruled stands for no evidence of a level", "[triage]")
{
    Room room;
    const auto isSet = [&] {
        return room.triage.setLevel({room.pupil, room.triage.scheme()[1].id, room.clock.today(), room.teacher, words, {}})
            .has_value();
    };
    room.interview(InterviewConclusion::HighRisk);
    room.interview(InterviewConclusion::Excluded);
    CHECK_FALSE(isSet());
    room.interview(InterviewConclusion::HighRisk);
    CHECK(isSet());
}

TEST_CASE("being taken off the list is no answer to an interview that asks for attention", "[triage][agenda]")
{
    Room room;
    room.listAt(3);
    room.clock.advanceSeconds(60);
    room.interview(InterviewConclusion::Crisis);
    room.clock.advanceSeconds(60);
    REQUIRE(room.triage.setLevel({room.pupil, std::nullopt, room.clock.today(), room.teacher, words, words}));
    CHECK(room.loops(LoopKind::MeetingDecision).size() == 1);
    room.listAt(1);
    CHECK(room.loops(LoopKind::MeetingDecision).empty());
}

TEST_CASE("a review that refers to a specialist is a promise until somebody is referred or it is reviewed anew",
          "[care][referral][agenda]")
{
    Room room;
    room.opened();
    const QDate reviewed = room.clock.today();
    StageReview review = room.review(reviewed.addDays(10));
    REQUIRE(room.care.hold(review));
    CHECK(room.loops(LoopKind::ReferralStep).empty());
    review.nextStep = NextStep::Refer;
    REQUIRE(room.care.hold(review));
    CHECK(room.dueOf(LoopKind::ReferralStep) == reviewed);
    CHECK(room.loops(LoopKind::ReferralStep)[0].reference.startsWith(label(NextStep::Refer)));
    CHECK_FALSE(room.agenda.closeDay({}));
    room.clock.advanceDays(1);
    StageReview delay = room.review(reviewed.addDays(20));
    delay.kind = ReviewKind::Postponed;
    REQUIRE(room.care.hold(delay));
    const Referral referral{room.pupil, reviewed.addDays(-1), ReferralDirection::Hospital, words, words};
    REQUIRE(room.casework.record(referral)); // an earlier one
    CHECK(room.loops(LoopKind::ReferralStep).size() == 2);
    if (GENERATE(true, false)) {
        Referral since = referral;
        since.referredOn = reviewed;
        REQUIRE(room.casework.record(since));
        CHECK(room.loops(LoopKind::ReferralStep).size() == 2); // the letters of the two
    } else {
        REQUIRE(room.care.hold(room.review(reviewed.addDays(20))));
        CHECK(room.loops(LoopKind::ReferralStep).size() == 1);
    }
}
