// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/careroom.h"

#include <algorithm>

using namespace anxin;

namespace {
using Room = CareRoom;
} // namespace

TEST_CASE("what a case file said before it was rewritten is kept, and nobody can change it", "[care]")
{
    Room room;
    Stored<CaseFile> file = room.opened();
    file.value.nextReviewOn = file.value.nextReviewOn->addDays(-1);
    REQUIRE(room.casework.save(file));
    CHECK(room.care.archivedOf(file.id).empty()); // the plan is the same
    for (const char* plan : {"每两周辅导", "每月辅导"}) {
        file.value.carePlan = QString::fromUtf8(plan);
        REQUIRE(room.casework.save(file));
    }
    const auto archived = room.care.archivedOf(file.id);
    REQUIRE(archived.size() == 2);
    CHECK(archived[0].value.number == 2);
    CHECK(archived[0].value.carePlan == QStringLiteral("每两周辅导"));
    CHECK(archived[1].value.carePlan == QStringLiteral("每周辅导"));
    CHECK_THROWS_AS(room.vault->connection().exec("UPDATE archived_plan SET care_plan = ''"), Fault);
    CHECK_THROWS_AS(room.vault->connection().exec("DELETE FROM archived_plan"), Fault);
}

TEST_CASE("a measure is open until somebody says what became of it, and so is its file", "[care]")
{
    Room room;
    const Stored<CaseFile> file = room.opened();
    const auto id = room.care.add({file.id,
                                   QStringLiteral("睡好"),
                                   QStringLiteral("家长陪伴"),
                                   QStringLiteral("母亲"),
                                   room.clock.today().addDays(7),
                                   MeasureProgress::Planned,
                                   {},
                                   std::nullopt});
    REQUIRE(id);
    CHECK(room.dueOf(LoopKind::Measure) == room.clock.today().addDays(7));
    CHECK(room.loops(LoopKind::Measure).front().owner == QStringLiteral("母亲"));
    const auto refused = room.casework.close(file, QStringLiteral("已平稳"));
    REQUIRE_FALSE(refused);
    CHECK(std::get<CaseRefusal>(refused.error()) == CaseRefusal::OpenMeasure);
    Stored<CareMeasure> measure = room.care.measuresOf(file.id).front();
    measure.value.progress = MeasureProgress::Reached;
    CHECK_FALSE(room.care.save(measure)); // without a word about it
    measure.value.outcome = QStringLiteral("已能按时入睡");
    measure.value.endedOn = room.clock.today();
    REQUIRE(room.care.save(measure));
    CHECK(room.loops(LoopKind::Measure).empty());
    REQUIRE(room.casework.close(file, QStringLiteral("已平稳")));
    CHECK_FALSE(room.care.add(measure.value)); // the file is closed
}

TEST_CASE("at the two most serious levels a safety plan is owed the same day; the newest counts", "[care][agenda]")
{
    Room room;
    const int rank = GENERATE(1, 2, 3, 4);
    room.listAt(rank);
    const Stored<CaseFile> file = room.opened();
    CHECK(room.loops(LoopKind::SafetyPlan).size() == (rank <= 2 ? 1 : 0));
    CHECK(room.loops(LoopKind::ContingencyPlan).size() == (rank <= 2 ? 1 : 0));
    REQUIRE(room.care.write(room.safetyPlan(file.id)));
    CHECK(room.loops(LoopKind::SafetyPlan).empty());
    SafetyPlan anew = room.safetyPlan(file.id);
    anew.helpers = QStringLiteral("姑姑");
    REQUIRE(room.care.write(anew));
    CHECK(room.care.safetyPlansOf(file.id).front().value.helpers == QStringLiteral("姑姑"));
    CHECK_THROWS_AS(room.vault->connection().exec("UPDATE safety_plan SET helpers = ''"), Fault);
}

TEST_CASE("who is on the list and has a file without a plan is owed one", "[care][agenda]")
{
    Room room;
    room.listAt(3);
    const Stored<CaseFile> file = room.opened(QString());
    CHECK(room.dueOf(LoopKind::CarePlan) == room.clock.today().addDays(3));
    REQUIRE(room.care.add({file.id,
                           QStringLiteral("睡好"),
                           QStringLiteral("每周辅导"),
                           room.teacher,
                           std::nullopt,
                           MeasureProgress::UnderWay,
                           {},
                           std::nullopt}));
    CHECK(room.loops(LoopKind::CarePlan).empty());
}

TEST_CASE("a review sets the next one, one that is put off says why, and a final one leaves the day where it was", "[care]")
{
    Room room;
    room.listAt(2);
    const Stored<CaseFile> file = room.opened();
    room.clock.advanceDays(14);
    StageReview review = room.care.proposal(file, room.teacher);
    CHECK(review.nextReviewOn == room.clock.today().addDays(14)); // as the level asks
    CHECK_FALSE(room.care.hold(review));                          // nothing found, nothing next
    review.findings = QStringLiteral("睡眠好转");
    review.nextStep = NextStep::Observe;
    REQUIRE(room.care.hold(review));
    CHECK(room.dueOf(LoopKind::Review) == room.clock.today().addDays(14));

    StageReview delay = room.care.proposal(file, room.teacher);
    delay.kind = ReviewKind::Postponed;
    delay.nextReviewOn = room.clock.today().addDays(30);
    CHECK_FALSE(room.care.hold(delay)); // without a reason
    delay.findings = QStringLiteral("请假回家");
    REQUIRE(room.care.hold(delay));
    CHECK(room.dueOf(LoopKind::Review) == room.clock.today().addDays(30));
    CHECK(room.vault->audit().newest(2)[0].op == Op::PostponeReview);

    StageReview final = room.care.proposal(file, room.teacher);
    final.kind = ReviewKind::Final;
    final.findings = QStringLiteral("问题基本解决");
    final.nextStep = NextStep::Resolved;
    REQUIRE(room.care.hold(final));
    CHECK(room.dueOf(LoopKind::Review) == room.clock.today().addDays(30));
    CHECK(room.care.reviewsOf(file.id).size() == 3);
    CHECK_THROWS_AS(room.vault->connection().exec("UPDATE stage_review SET findings = '改'"), Fault);
}

TEST_CASE("a next review in the past, or today, is refused", "[care]")
{
    Room room;
    const Stored<CaseFile> file = room.opened();
    StageReview review = room.care.proposal(file, room.teacher);
    review.findings = QStringLiteral("平稳");
    review.nextStep = NextStep::Observe;
    review.nextReviewOn = room.clock.today();
    CHECK_FALSE(room.care.hold(review));
    review.nextReviewOn = room.clock.today().addDays(1);
    CHECK(room.care.hold(review));
}

TEST_CASE("a hand-over is asked after until the receipt is there, which is final", "[care][agenda]")
{
    Room room;
    const Stored<CaseFile> file = room.opened();
    REQUIRE(room.casework.close(file, QStringLiteral("升学移交")));
    const HandOver onItsWay{file.id,
                            HandOverKind::NextSchool,
                            room.clock.today(),
                            QStringLiteral("第三中学 周老师"),
                            QStringLiteral("个案档案 12 页"),
                            room.teacher,
                            std::nullopt,
                            {}};
    REQUIRE(room.care.handOver(onItsWay));
    CHECK(room.dueOf(LoopKind::HandOver) == room.clock.today().addDays(14));
    Stored<HandOver> known = room.care.handOversOf(file.id).front();
    known.value.receivedOn = room.clock.today();
    CHECK_FALSE(room.care.receive(known)); // by whom?
    known.value.receivedBy = QStringLiteral("周老师");
    REQUIRE(room.care.receive(known));
    CHECK(room.loops(LoopKind::HandOver).empty());
    const auto again = room.care.receive(known);
    REQUIRE_FALSE(again);
    CHECK(std::get<CaseRefusal>(again.error()) == CaseRefusal::Signed);
}

TEST_CASE("a hand-over that does not arrive says why, and ends like a received one", "[care]")
{
    Room room;
    const Stored<CaseFile> file = room.opened();
    const QString words = QStringLiteral("学生留在本校");
    HandOver onItsWay{file.id, HandOverKind::NewCounsellor, room.clock.today(), words, words, room.teacher, std::nullopt, {}};
    const HandOverId first = room.care.handOver(onItsWay).value();
    const HandOverId second = room.care.handOver(onItsWay).value();
    const auto withdraw = [&](HandOverId id, const QString& why) {
        for (Stored<HandOver> one : room.care.handOversOf(file.id))
            if (one.id == id) {
                one.value.receivedBy = QStringLiteral("周老师"); // typed, and then it did not arrive
                one.value.withdrawnWhy = why;
                return room.care.withdraw(one);
            }
        FAIL();
        return room.care.withdraw(room.care.handOversOf(file.id).front());
    };
    CHECK_FALSE(withdraw(first, QString()));
    CHECK(room.loops(LoopKind::HandOver).size() == 2);
    REQUIRE(withdraw(first, words));
    REQUIRE(room.loops(LoopKind::HandOver).size() == 1);
    CHECK(room.loops(LoopKind::HandOver)[0].handOver == second);
    CHECK(room.casework.openCaseOf(room.pupil)->value.owner == room.teacher); // went to nobody
    CHECK_FALSE(withdraw(first, words));                                      // final
    for (Stored<HandOver> one : room.care.handOversOf(file.id)) {
        one.value.receivedOn.reset();
        CHECK_FALSE(room.care.receive(one)); // without a day neither of them
    }
}

TEST_CASE("the first note of a pupil opens the file, in one transaction, and never a second one", "[casework]")
{
    Room room;
    const auto id = room.casework.signFirst(room.pupil, room.note());
    REQUIRE(id);
    const auto file = room.casework.openCaseOf(room.pupil);
    REQUIRE(file);
    CHECK(room.notes.byId(*id)->value.caseFile == file->id);
    CHECK(room.notes.byId(*id)->value.signedAt == room.clock.now());
    CHECK(file->value.nextReviewOn == room.clock.today().addDays(30));
    CHECK_FALSE(file->value.concern.isEmpty());
    const auto second = room.casework.signFirst(room.pupil, room.note());
    REQUIRE_FALSE(second);
    CHECK(std::get<CaseRefusal>(second.error()) == CaseRefusal::AlreadyOpen);
    SessionNote wrong = room.note();
    wrong.process.clear();
    const StudentId other = room.aStudent(QStringLiteral("安明"));
    CHECK_FALSE(room.casework.signFirst(other, wrong));
    CHECK_FALSE(room.casework.openCaseOf(other)); // all or nothing
}

TEST_CASE("the guardian of a listed pupil is heard of every month, at the most serious level every week", "[agenda]")
{
    Room room;
    const int rank = GENERATE(1, 3);
    room.listAt(rank);
    const int days = rank == 1 ? 7 : 30;
    CHECK(room.dueOf(LoopKind::GuardianContact) == room.clock.today().addDays(days));
    room.clock.advanceDays(40);
    CHECK_FALSE(isOverdue(room.loops(LoopKind::GuardianContact).front(), room.clock.today())); // it reminds, it is not red
    room.spokenWithHome(ContactChannel::Phone);
    CHECK(room.dueOf(LoopKind::GuardianContact) == room.clock.today().addDays(days));
}

TEST_CASE("a family that was not reached, or declined to talk, has not been heard of, and it is said how often it was tried",
          "[agenda]")
{
    Room room;
    room.listAt(1);
    const QString fileNo = room.opened().value.fileNo;
    const QDate due = *room.dueOf(LoopKind::GuardianContact);
    room.clock.advanceDays(8);
    for (const ContactOutcome vain : {ContactOutcome::NotReached, ContactOutcome::NotReached, ContactOutcome::Refused})
        room.spokenWithHome(ContactChannel::Phone, vain);
    CHECK(room.dueOf(LoopKind::GuardianContact) == due);
    const QString told = room.loops(LoopKind::GuardianContact).front().reference;
    CHECK(told.startsWith(fileNo));
    CHECK(told.endsWith(QStringLiteral("3")));
    room.spokenWithHome(ContactChannel::Phone);
    CHECK(room.dueOf(LoopKind::GuardianContact) == room.clock.today().addDays(7));
    CHECK(room.loops(LoopKind::GuardianContact).front().reference == fileNo);
}

TEST_CASE("the school decides a number of days otherwise, from a day on, with a reason", "[rules][agenda]")
{
    Room room;
    room.listAt(3);
    const QDate today = room.clock.today();
    CHECK(room.dueOf(LoopKind::CaseFile) == today.addDays(3));
    CHECK_FALSE(room.schoolRules.decide({QStringLiteral("case-file"), 5, today, QString(), room.teacher}));
    CHECK_FALSE(room.schoolRules.decide({QStringLiteral("case-file"), 400, today, QStringLiteral("校规"), room.teacher}));
    CHECK_FALSE(room.schoolRules.decide({QStringLiteral("no-rule"), 5, today, QStringLiteral("校规"), room.teacher}));
    REQUIRE(room.schoolRules.decide({QStringLiteral("case-file"), 5, today, QStringLiteral("校规"), room.teacher}));
    REQUIRE(room.schoolRules.decide({QStringLiteral("case-file"), 1, today.addDays(10), QStringLiteral("新规"), room.teacher}));
    CHECK(room.dueOf(LoopKind::CaseFile) == today.addDays(5));
    room.clock.advanceDays(10);
    CHECK(room.dueOf(LoopKind::CaseFile) == today.addDays(1));
    CHECK_THROWS_AS(room.vault->connection().exec("UPDATE school_rule SET days = 0"), Fault);
}

TEST_CASE("a day is closed in silence only where nothing is overdue", "[agenda]")
{
    Room room;
    room.listAt(3);
    REQUIRE(room.agenda.closeDay(QString()));
    CHECK(room.agenda.closeOfToday()->value.leftOpen == 0);
    room.clock.advanceDays(5); // no file yet: overdue
    CHECK_FALSE(room.agenda.closeOfToday());
    CHECK_FALSE(room.agenda.closeDay(QStringLiteral("  ")));
    REQUIRE(room.agenda.closeDay(QStringLiteral("学生请假，周一补建")));
    CHECK(room.agenda.closeOfToday()->value.leftOpen == 1);
    room.opened();
    REQUIRE(room.agenda.closeDay(QString())); // once more, on the same day
    CHECK(room.agenda.closeOfToday()->value.leftOpen == 0);
}

TEST_CASE("the school words its levels and sets their days; a level somebody has, or the last one, stays in use", "[triage]")
{
    Room room;
    StoredLevel orange = room.triage.scheme()[1];
    orange.value.label = QStringLiteral("二级预警");
    orange.value.followUpDays = 10;
    REQUIRE(room.triage.saveLevel(orange));
    CHECK(labelOf(room.triage.scheme()[1].value) == QStringLiteral("二级预警"));
    room.listAt(2);
    CHECK(room.casework.proposal(room.pupil, room.teacher).nextReviewOn == room.clock.today().addDays(10));
    orange.value.inUse = false;
    const auto refused = room.triage.saveLevel(orange);
    REQUIRE_FALSE(refused);
    CHECK(std::get<SchemeRefusal>(refused.error()) == SchemeRefusal::HasPupils);
    for (StoredLevel& level : room.triage.scheme())
        if (level.id != orange.id) {
            level.value.inUse = false;
            REQUIRE(room.triage.saveLevel(level));
        }
    orange.value.followUpDays = 0;
    orange.value.inUse = true;
    CHECK_FALSE(room.triage.saveLevel(orange));
    CHECK(room.vault->audit().newest(1)[0].op == Op::EditScheme);
}
