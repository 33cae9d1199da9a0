// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/agenda.h"
#include "core/services/batchundo.h"
#include "tests/core/imports/importroom.h"

using namespace anxin;

namespace {

struct MissingRoom : ImportRoom {
    MissingPupils missing{*vault};

    MissingRoom() { taken("学号,姓名,班级\n1,测试甲,七年级1班\n2,测试乙,七年级1班\n3,测试丙,七年级1班\n4,测试丁,七年级2班\n"); }
    QStringList asked()
    {
        QStringList names;
        for (const OpenQuestion& open : missing.open())
            names << students.byId(open.question.value.student)->value.name;
        return names;
    }
    StudentId idOf(const char* number)
    {
        for (const Stored<Student>& stored : students.all())
            if (stored.value.studentNo == QString::fromLatin1(number))
                return stored.id;
        FAIL("no such pupil");
        return StudentId::fromRowId(0);
    }
    QString name(const char* number) { return students.byId(idOf(number))->value.name; }
};

} // namespace

TEST_CASE("whoever is not in the new list of the class becomes a question and stays in the register", "[imports][missing]")
{
    MissingRoom room;
    CHECK(room.asked().isEmpty());
    const ImportReceipt receipt = room.taken("学号,姓名,班级\n1,测试甲,七年级1班\n2,测试乙,七年级1班\n");
    CHECK(receipt.missing == 1);
    CHECK(room.asked() == QStringList{room.name("3")}); // not 4, whose class the list does not cover
    CHECK(room.students.count() == 4);
    room.taken("学号,姓名,班级\n1,测试甲,七年级1班\n2,测试乙,七年级1班\n"); // asked once
    CHECK(room.asked().size() == 1);
}

TEST_CASE("a list of newcomers, a list that says so, and a row with an error make nobody missing", "[imports][missing]")
{
    MissingRoom room;
    CHECK(room.taken("学号,姓名,班级\n9,测试戊,七年级1班\n1,测试甲,七年级1班\n").missing == 0); // one of three
    CHECK(room.taken("学号,姓名,出生日期,班级\n1,测试甲,,七年级1班\n2,测试乙,,七年级1班\n"
                     "3,测试丙,2013-02-30,七年级1班\n9,测试戊,,七年级1班\n")
              .missing == 0);
    const auto some = room.staged("学号,姓名,班级\n1,测试甲,七年级1班\n2,测试乙,七年级1班\n9,测试戊,七年级1班\n");
    CHECK(room.import.plan(some, ListCover::SomePupils).missing.empty());
    CHECK(room.import.plan(some, ListCover::WholeClasses).missing.size() == 1);
}

TEST_CASE("a missing pupil is answered: still here, or left with day and note", "[imports][missing]")
{
    MissingRoom room;
    room.taken("学号,姓名,班级\n1,测试甲,七年级1班\n2,测试乙,七年级1班\n");
    const StudentId pupil = room.idOf("3");
    const auto wrong = [&](const MissingReply& reply) { return !room.missing.answer(pupil, reply).has_value(); };
    CHECK(wrong({}));
    CHECK(wrong({MissingAnswer::Left, std::nullopt, {}}));
    CHECK(wrong({MissingAnswer::Left, room.clock.today().addDays(1), {}}));
    SECTION("still here")
    {
        REQUIRE(room.missing.answer(pupil, {MissingAnswer::StillHere, std::nullopt, {}}));
        CHECK(room.students.byId(pupil)->value.status == EnrolmentStatus::Enrolled);
    }
    SECTION("left")
    {
        const QDate day(2026, 11, 2);
        REQUIRE(room.missing.answer(pupil, {MissingAnswer::Left, day, QStringLiteral("转至安和二中（县城），九月 ")}));
        const Student left = room.students.byId(pupil)->value;
        CHECK(left.status == EnrolmentStatus::Transferred);
        CHECK(left.statusOn == day);
        CHECK(left.statusNote == QStringLiteral("转至安和二中（县城），九月")); // as it was typed
    }
    CHECK(room.asked().isEmpty());
    CHECK(room.vault->audit().newest(1).front().op == Op::AnswerMissing);
}

TEST_CASE("a later list that names a missing pupil answers the question, and taking it back asks again", "[imports][missing]")
{
    MissingRoom room;
    BatchUndo undo{*room.vault};
    const ImportReceipt first = room.taken("学号,姓名,班级\n1,测试甲,七年级1班\n2,测试乙,七年级1班\n");
    room.clock.advanceSeconds(60);
    const ImportReceipt second = room.taken("学号,姓名,班级\n1,测试甲,七年级1班\n3,测试丙,七年级1班\n2,测试乙,七年级1班\n");
    CHECK(room.asked().isEmpty());
    room.clock.advanceSeconds(60);
    REQUIRE(undo.takeBack(*second.batch));
    CHECK(room.asked().size() == 1);
    REQUIRE(undo.takeBack(*first.batch)); // the question goes with its list
    CHECK(room.asked().isEmpty());
}

TEST_CASE("an open question stands on the agenda until the pupil has left", "[imports][missing]")
{
    MissingRoom room;
    room.taken("学号,姓名,班级\n1,测试甲,七年级1班\n2,测试乙,七年级1班\n");
    TriageService triage{*room.vault};
    CaseworkService casework{*room.vault};
    ConsentService consents{*room.vault};
    const RuleBook rules = RuleBook::shipped();
    const auto loops = [&] { return openLoops(*room.vault, rules, QStringLiteral("林老师")); };
    REQUIRE(loops().size() == 1);
    CHECK(loops().front().kind == LoopKind::MissingPupil);
    CHECK(loops().front().due == room.clock.today().addDays(14));
    CHECK(loops().front().reference == QStringLiteral("名单.csv"));
    Stored<Student> pupil = *room.students.byId(room.idOf("3"));
    pupil.value.status = EnrolmentStatus::Transferred;
    room.doing(Op::EditStudent, [&](UnitOfWork& uow) { room.students.save(uow, pupil); });
    CHECK(loops().empty());
}

TEST_CASE("an import that changes more than a tenth of the pupils, or misses more than ten, is drastic", "[imports][missing]")
{
    ImportRoom room;
    QByteArray all("学号,姓名,班级\n"), threeChanged = all, fourChanged = all, tenMissing = all, elevenMissing = all;
    for (int i = 0; i < 30; ++i) {
        const QByteArray row = QByteArray::number(i + 1) + ",测试甲," + (i < 20 ? "七年级1班\n" : "七年级2班\n");
        all += row;
        threeChanged += i < 3 ? QByteArray(row).replace("甲", "乙") : row;
        fourChanged += i < 4 ? QByteArray(row).replace("甲", "乙") : row;
        tenMissing += i < 10 ? QByteArray() : row;
        elevenMissing += i < 10 || i == 29 ? QByteArray() : row;
    }
    const auto isDrastic = [&](const QByteArray& csv) { return room.import.plan(room.staged(csv.constData())).isDrastic(); };
    CHECK_FALSE(isDrastic(all)); // all new
    room.taken(all.constData());
    CHECK_FALSE(isDrastic(all));
    CHECK_FALSE(isDrastic(threeChanged)); // three of thirty
    CHECK(isDrastic(fourChanged));
    CHECK_FALSE(isDrastic(tenMissing));
    CHECK(isDrastic(elevenMissing));
}
