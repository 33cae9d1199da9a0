// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/batchundo.h"
#include "core/services/rollover.h"
#include "tests/support/catch.h"
#include "tests/support/tablerows.h"
#include "tests/support/testvault.h"

#include <rapidcheck.h>

#include <set>

using namespace anxin;

namespace {

// A junior high school in the summer of 2027: the class that entered in 2024 has finished on Friday 9 July.
struct RolloverRoom : TestVault {
    explicit RolloverRoom(const char* day = "2027-07-20T09:00") : TestVault(QStringLiteral("2027-03-01T09:00"))
    {
        oldest = aClass(2024, 1);
        middle = aClass(2025, 1);
        clock.set(QString::fromLatin1(day));
    }

    ClassUnitId oldest{ClassUnitId::fromRowId(0)}, middle{ClassUnitId::fromRowId(0)};
    TriageService triage{*vault};
    CaseworkService casework{*vault};
    ConsentService consents{*vault};
    MissingPupils missing{*vault};
    RuleBook rules = RuleBook::shipped();
    Rollover rollover{*vault, [this] { return loops(); }};
    BatchUndo undo{*vault};

    std::vector<OpenLoop> loops() { return openLoops(*vault, rules, QStringLiteral("林老师")); }
    std::set<StudentId> onAgenda()
    {
        std::set<StudentId> found;
        for (const OpenLoop& loop : loops())
            found.insert(loop.student);
        return found;
    }
    Student pupil(StudentId id) { return students.byId(id)->value; }
    void suspend(StudentId id)
    {
        Stored<Student> student = *students.byId(id);
        student.value.status = EnrolmentStatus::Suspended;
        doing(Op::EditStudent, [&](UnitOfWork& uow) { students.save(uow, student); });
    }
    void list(StudentId id)
    {
        REQUIRE(triage.setLevel({id, triage.scheme().front().id, clock.today(), QStringLiteral("林老师"),
                                 QStringLiteral("会议决定"), QStringLiteral("二次访谈")}));
    }
    RolloverReceipt begin(RolloverPlan plan, LeaverAnswer answer = LeaverAnswer::KeepFollowing)
    {
        for (RolloverRow& row : plan.rows)
            row.answer = answer;
        const auto done = rollover.commit(plan);
        REQUIRE(done);
        return *done;
    }

    QStringList rowsOf(const char* table) { return valuesIn(vault->connection(), QString::fromLatin1(table)); }
    QStringList content()
    {
        return rowsOf("student") + rowsOf("class_unit") + rowsOf("enrolment_spell") + rowsOf("case_file") +
               rowsOf("level_decision");
    }
};

const RolloverRow& rowOf(const RolloverPlan& plan, StudentId pupil)
{
    return *std::ranges::find(plan.rows, pupil, [](const RolloverRow& row) { return row.student.id; });
}

} // namespace

TEST_CASE("when lessons have ended, the last grade graduates and nobody else is touched", "[rollover]")
{
    RolloverRoom room;
    const StudentId leaves = room.aStudent(QStringLiteral("测试甲"), room.oldest);
    const StudentId stays = room.aStudent(QStringLiteral("测试乙"), room.middle);
    const RolloverPlan plan = room.rollover.plan();
    CHECK(plan.year == SchoolYear{2027});
    REQUIRE(plan.rows.size() == 1);
    CHECK(plan.rows.front().student.id == leaves);
    CHECK(plan.rows.front().isTicked);
    CHECK(room.rollover.waiting() == 1);
    const RolloverReceipt receipt = room.begin(plan);
    CHECK(receipt.graduated == 1);
    CHECK(room.pupil(leaves).status == EnrolmentStatus::Graduated);
    CHECK(room.pupil(leaves).statusOn == QDate(2027, 7, 9)); // a Friday, not the day on which somebody clicked
    CHECK(room.pupil(leaves).classUnit == room.oldest);
    CHECK(room.pupil(stays).status == EnrolmentStatus::Enrolled);
    CHECK(room.vault->audit().newest(1).front().op == Op::RollOver);
    CHECK(room.rollover.waiting() == 0);
    CHECK(room.rules.keptUntil(*room.pupil(leaves).statusOn) == QDate(2030, 8, 31));
}

TEST_CASE("before lessons end nobody is through, and the days that the school has entered win", "[rollover]")
{
    RolloverRoom room{"2027-07-09T09:00"};
    room.aStudent(QStringLiteral("测试甲"), room.oldest);
    CHECK(room.rollover.plan().rows.empty());
    CHECK(room.rollover.waiting() == 0);
    CalendarRepository terms{room.vault->connection()};
    room.doing(Op::EditCalendar, [&](UnitOfWork& uow) {
        terms.add(uow, {QStringLiteral("2026-2027-2"), QDate(2027, 2, 22), QDate(2027, 6, 25)});
    });
    REQUIRE(room.rollover.plan().rows.size() == 1);
    CHECK(room.rollover.plan().rows.front().leavesOn == QDate(2027, 6, 25));
}

TEST_CASE("the suggestion ends with October, what was not done can still be done", "[rollover]")
{
    RolloverRoom room;
    room.aStudent(QStringLiteral("测试甲"), room.oldest);
    room.clock.set(QStringLiteral("2027-10-31T09:00"));
    CHECK(room.rollover.waiting() == 1);
    room.clock.set(QStringLiteral("2027-11-01T09:00"));
    CHECK(room.rollover.waiting() == 0);
    CHECK(room.rollover.plan().year == SchoolYear{2027});
    CHECK(room.rollover.plan().rows.size() == 1);
}

TEST_CASE("what is open when a pupil graduates is a question that must be answered", "[rollover]")
{
    RolloverRoom room;
    const StudentId withFile = room.aStudent(QStringLiteral("测试甲"), room.oldest);
    const StudentId onlyListed = room.aStudent(QStringLiteral("测试乙"), room.oldest);
    room.aCase(withFile);
    room.list(onlyListed);
    RolloverPlan plan = room.rollover.plan();
    CHECK(plan.unanswered() == 2);
    const auto refused = room.rollover.commit(plan);
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == RolloverWhy::Unanswered);
    CHECK(room.pupil(withFile).status == EnrolmentStatus::Enrolled);
    plan.rows[0].answer = LeaverAnswer::HandOver;
    plan.rows[1].isTicked = false; // repeats the year: no question
    CHECK(plan.unanswered() == 0);
    REQUIRE(room.rollover.commit(plan));
    CHECK(room.pupil(plan.rows[0].student.id).statusNote == label(LeaverAnswer::HandOver));
}

TEST_CASE("who graduates with a level or an open file stays on the agenda until it is closed", "[rollover]")
{
    RolloverRoom room;
    const StudentId withFile = room.aStudent(QStringLiteral("测试甲"), room.oldest);
    const StudentId onlyListed = room.aStudent(QStringLiteral("测试乙"), room.oldest);
    room.aCase(withFile);
    room.list(onlyListed);
    room.begin(room.rollover.plan(), LeaverAnswer::HandOver);
    const auto loops = room.loops();
    REQUIRE(loops.size() == 2);
    for (const OpenLoop& loop : loops) {
        CHECK(loop.kind == LoopKind::Leaver);
        CHECK(loop.reference.endsWith(label(LeaverAnswer::HandOver)));
    }
    CHECK(loops[0].student == withFile); // the review in the file
    CHECK(loops[0].due == QDate(2027, 8, 3));
    CHECK(loops[1].due == QDate(2027, 8, 8)); // a month after leaving
    REQUIRE(room.casework.close(*room.casework.openCaseOf(withFile), QStringLiteral("已移交")));
    REQUIRE(room.triage.setLevel({onlyListed, std::nullopt, room.clock.today(), QStringLiteral("林老师"),
                                  QStringLiteral("已移交新学校"), QStringLiteral("移交回执")}));
    CHECK(room.loops().empty());
}

TEST_CASE("what is opened after the plan was made is asked about before anything is written", "[rollover]")
{
    RolloverRoom room;
    const StudentId leaves = room.aStudent(QStringLiteral("测试甲"), room.oldest);
    const RolloverPlan plan = room.rollover.plan();
    room.aCase(leaves);
    const auto refused = room.rollover.commit(plan);
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == RolloverWhy::Outdated);
}

TEST_CASE("suspended studies are not ended by the new year without a person", "[rollover]")
{
    RolloverRoom room;
    const StudentId away = room.aStudent(QStringLiteral("测试甲"), room.oldest);
    room.suspend(away);
    REQUIRE(room.rollover.plan().rows.size() == 1);
    CHECK_FALSE(room.rollover.plan().rows.front().isTicked);
    const auto refused = room.rollover.commit(room.rollover.plan());
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == RolloverWhy::NothingTicked);
}

TEST_CASE("in a school with the next stage, a new list says who goes on and who leaves", "[rollover]")
{
    RolloverRoom room;
    const ClassUnitId sixth = room.doing(Op::EditClass, [&](UnitOfWork& uow) {
        return room.classes.add(uow, {Stage::Primary, 2021, 1, QString()});
    });
    const StudentId one = room.aStudent(QStringLiteral("测试甲"), sixth);
    const StudentId other = room.aStudent(QStringLiteral("测试乙"), sixth);
    CHECK_FALSE(rowOf(room.rollover.plan(), one).isTicked); // nobody has said yet who goes on
    const RolloverPlan plan = room.rollover.plan({{one, {Stage::Junior, 2027, 2, QString()}}});
    CHECK(rowOf(plan, one).fate == RolloverFate::MovesUp);
    CHECK(rowOf(plan, other).fate == RolloverFate::Graduates);
    CHECK(rowOf(plan, other).isTicked);
    const RolloverReceipt receipt = room.begin(plan);
    CHECK(receipt.movedUp == 1);
    const auto unit = room.classes.byId(*room.pupil(one).classUnit);
    CHECK(unit->value.stage == Stage::Junior);
    CHECK(labelOf(unit->value, QDate(2027, 9, 1)) == QStringLiteral("Grade 7, class 2"));
    CHECK(room.students.spellsOf(one).front().classUnit == sixth);
    CHECK(room.pupil(one).status == EnrolmentStatus::Enrolled);
}

TEST_CASE("classes that are put together anew are changed for those whose class is another one", "[rollover]")
{
    RolloverRoom room;
    const StudentId moved = room.aStudent(QStringLiteral("测试甲"), room.middle);
    const StudentId same = room.aStudent(QStringLiteral("测试乙"), room.middle);
    const RolloverPlan plan =
        room.rollover.plan({{moved, {Stage::Junior, 2025, 4, QString()}}, {same, {Stage::Junior, 2025, 1, QString()}}});
    REQUIRE(plan.rows.size() == 1);
    CHECK(plan.rows.front().fate == RolloverFate::ChangesClass);
    CHECK(room.begin(plan).changedClass == 1);
    CHECK(room.classes.byId(*room.pupil(moved).classUnit)->value.number == 4);
}

TEST_CASE("a plan writes nothing; a year that was begun and is taken back leaves the register as it was",
          "[rollover][property]")
{
    REQUIRE(rc::check([] {
        RolloverRoom room;
        std::vector<StudentId> pupils;
        NewClasses list;
        for (int i = *rc::gen::inRange(2, 14); i > 0; --i) {
            const auto unit = *rc::gen::element(room.oldest, room.middle);
            const StudentId pupil = room.aStudent(QStringLiteral("测试%1").arg(QChar(u'一' + i)), unit);
            pupils.push_back(pupil);
            if (*rc::gen::inRange(0, 3) == 0)
                room.aCase(pupil);
            if (*rc::gen::inRange(0, 4) == 0)
                room.list(pupil);
            if (*rc::gen::inRange(0, 8) == 0)
                room.suspend(pupil);
            if (*rc::gen::inRange(0, 3) == 0)
                list.emplace(pupil, ClassUnit{Stage::Junior, 2025, *rc::gen::inRange(1, 4), QString()});
        }
        room.clock.advanceSeconds(60);
        const QStringList before = room.content();
        const std::set<StudentId> followed = room.onAgenda();
        RolloverPlan plan = room.rollover.plan(list);
        RC_ASSERT(room.content() == before);
        for (RolloverRow& row : plan.rows) {
            row.isTicked = row.isTicked && *rc::gen::inRange(0, 5) > 0;
            row.answer = *rc::gen::element(LeaverAnswer::HandOver, LeaverAnswer::KeepFollowing);
        }
        const auto begun = room.rollover.commit(plan);
        if (!begun) {
            RC_ASSERT(begun.error() == RolloverWhy::NothingTicked);
            RC_ASSERT(room.content() == before);
            return;
        }
        RC_ASSERT(room.onAgenda() == followed); // nobody falls out of the loop
        room.clock.advanceDays(*rc::gen::inRange(1, 31));
        const auto undone = room.undo.takeBack(begun->batch);
        RC_ASSERT(undone.has_value());
        RC_ASSERT(undone->left.empty());
        RC_ASSERT(room.content() == before);
        RC_ASSERT(room.onAgenda() == followed);
    }));
}

TEST_CASE("after thirty days a begun year stays begun", "[rollover]")
{
    RolloverRoom room;
    room.aStudent(QStringLiteral("测试甲"), room.oldest);
    const RolloverReceipt receipt = room.begin(room.rollover.plan());
    room.clock.advanceDays(31);
    CHECK(room.undo.takeBack(receipt.batch).error() == UndoWhy::TooOld);
}

TEST_CASE("why a year or an import cannot be taken back is said in words of its own", "[rollover]")
{
    for (const UndoWhy why : {UndoWhy::TooOld, UndoWhy::Undone}) {
        CHECK(sentence(why, ImportKind::Students).contains(QStringLiteral("import")));
        CHECK_FALSE(sentence(why, ImportKind::Rollover).contains(QStringLiteral("import")));
        CHECK(sentence(why, ImportKind::Rollover).contains(QStringLiteral("year")));
    }
}
