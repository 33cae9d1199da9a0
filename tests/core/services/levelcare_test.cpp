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
