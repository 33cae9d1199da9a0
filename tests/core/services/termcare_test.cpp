// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/agenda.h"
#include "core/services/familyservice.h"
#include "core/services/registerservice.h"
#include "tests/support/catch.h"
#include "tests/support/testvault.h"

using namespace anxin;

namespace {

const QString teacher = QStringLiteral("林老师");
// By the rule of the program: the last day of lessons of the autumn is 22 January 2027, two weeks before is the 8th.
const QDate due(2027, 1, 8);

struct Room : TestVault {
    TriageService triage{*vault};
    CaseworkService casework{*vault};
    CareService care{*vault};
    FamilyService family{*vault};
    SchoolRules schoolRules{*vault};
    RuleBook rules = RuleBook::shipped();
    Agenda agenda{*vault, rules, [] { return teacher; }};
    StudentId pupil = aStudent();

    void inGroup(AttentionCategory category) { REQUIRE(family.add({pupil, category, QDate(2026, 9, 1)})); }
    std::vector<OpenLoop> loops()
    {
        std::vector<OpenLoop> found = agenda.loops();
        std::erase_if(found, [](const OpenLoop& loop) { return loop.kind != LoopKind::TermCare; });
        return found;
    }
    QString missing()
    {
        const auto found = loops();
        REQUIRE(found.size() < 2);
        return found.empty() ? QString() : found.front().reference.section(QStringLiteral(": "), 1);
    }
    Stored<CaseFile> opened(const QString& plan)
    {
        CaseFile file = casework.proposal(pupil, teacher);
        file.concern = QStringLiteral("睡眠差");
        file.carePlan = plan;
        return *cases.byId(*casework.open(file));
    }
    void interviewed(QDate day)
    {
        REQUIRE(triage.recordInterview({pupil, std::nullopt, day, teacher, InterviewConclusion::Excluded,
                                        QStringLiteral("一切平稳"), std::nullopt, QString()}));
    }
};

} // namespace

TEST_CASE("a pupil of an attention group is owed a file, a plan and an assessment in each term", "[agenda][termcare]")
{
    Room room;
    CHECK(room.loops().empty());
    room.inGroup(AttentionCategory::LeftBehind);
    REQUIRE(room.loops().size() == 1);
    CHECK(room.loops().front().due == due);
    CHECK(room.missing() == QStringLiteral("case file, plan, assessment"));
    const Stored<CaseFile> file = room.opened(QString());
    CHECK(room.missing() == QStringLiteral("plan, assessment"));
    SECTION("a plan in words")
    {
        Stored<CaseFile> planned = file;
        planned.value.carePlan = QStringLiteral("每月谈一次");
        REQUIRE(room.casework.save(planned));
    }
    SECTION("a measure is a plan too")
    {
        REQUIRE(room.care.add({file.id,
                               QStringLiteral("睡好"),
                               QStringLiteral("家长陪伴"),
                               teacher,
                               std::nullopt,
                               MeasureProgress::Planned,
                               {},
                               std::nullopt}));
    }
    CHECK(room.missing() == QStringLiteral("assessment"));
    room.interviewed(room.clock.today());
    CHECK(room.loops().empty());
    room.clock.set(QStringLiteral("2027-02-20T09:00")); // after the first day of the spring term: the assessment anew
    REQUIRE(room.loops().size() == 1);
    CHECK(room.missing() == QStringLiteral("assessment"));
    CHECK(room.loops().front().due == QDate(2027, 6, 25));
}

TEST_CASE("only groups that the source names are asked for, while the pupil is in one and at the school", "[agenda][termcare]")
{
    Room room;
    room.inGroup(AttentionCategory::Divorced);
    CHECK(room.loops().empty());
    room.inGroup(AttentionCategory::Migrant);
    room.inGroup(AttentionCategory::Orphan);
    REQUIRE(room.loops().size() == 1); // once, whatever the number of groups
    SECTION("a group is left")
    {
        for (Stored<Attention>& each : room.family.attentionsOf(room.pupil)) {
            each.value.until = room.clock.today();
            REQUIRE(room.family.save(each));
            CHECK(room.loops().size() == 1);
        }
        room.clock.advanceDays(1);
        CHECK(room.loops().empty());
    }
    SECTION("the pupil leaves the school")
    {
        RegisterService registered{*room.vault};
        Stored<Student> student = *registered.student(room.pupil);
        student.value.status = EnrolmentStatus::Transferred;
        student.value.statusOn = room.clock.today();
        REQUIRE(registered.changeStatus(student));
        CHECK(room.loops().empty());
    }
}

TEST_CASE("what a group is owed presses only late in the term, and nobody at once who has just come", "[agenda][termcare]")
{
    Room room;
    room.inGroup(AttentionCategory::Orphan);
    room.clock.set(QStringLiteral("2027-01-08T09:00"));
    CHECK_FALSE(isOverdue(room.loops().front(), room.clock.today()));
    room.clock.set(QStringLiteral("2027-01-09T09:00"));
    CHECK(isOverdue(room.loops().front(), room.clock.today()));
    for (Stored<Attention>& each : room.family.attentionsOf(room.pupil)) {
        each.value.since = QDate(2027, 1, 5);
        REQUIRE(room.family.save(each));
    }
    CHECK(room.loops().front().due == QDate(2027, 1, 19));
}

TEST_CASE("how long before the end of lessons a group is due the school may decide", "[rules][termcare]")
{
    Room room;
    room.inGroup(AttentionCategory::LeftBehind);
    REQUIRE(room.schoolRules.decide({QStringLiteral("term-care"), 30, room.clock.today(), QStringLiteral("校规"), teacher}));
    CHECK(room.loops().front().due == due.addDays(14 - 30));
}

TEST_CASE("an assessment is a scored paper, an interview or a review, and none that was put off", "[agenda][termcare]")
{
    Room room;
    room.inGroup(AttentionCategory::LeftBehind);
    const Stored<CaseFile> file = room.opened(QStringLiteral("每月谈一次"));
    room.interviewed(QDate(2026, 8, 31)); // of the term before
    StageReview review = room.care.proposal(file, teacher);
    review.findings = QStringLiteral("学生请假");
    review.kind = ReviewKind::Postponed;
    review.nextReviewOn = room.clock.today().addDays(9);
    REQUIRE(room.care.hold(review));
    CHECK(room.missing() == QStringLiteral("assessment"));
    review.kind = ReviewKind::Stage;
    review.nextStep = NextStep::Observe;
    REQUIRE(room.care.hold(review));
    CHECK(room.loops().empty());
}
