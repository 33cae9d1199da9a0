// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/batchundo.h"
#include "tests/core/imports/importroom.h"
#include "tests/support/tablerows.h"

using namespace anxin;

namespace {

struct UndoRoom : ImportRoom {
    BatchUndo undo{*vault};

    QStringList rowsOf(const char* table) { return valuesIn(vault->connection(), QString::fromLatin1(table)); }
    QStringList content() { return rowsOf("student") + rowsOf("class_unit") + rowsOf("enrolment_spell"); }

    void edit(const char* number, void (*change)(Student&))
    {
        for (Stored<Student> stored : students.all())
            if (stored.value.studentNo == QString::fromLatin1(number)) {
                change(stored.value);
                doing(Op::EditStudent, [&](UnitOfWork& uow) { students.save(uow, stored); });
            }
    }
    void later(int minutes) { clock.advanceSeconds(minutes * 60LL); }
};

const char* firstList = "学号,学籍号,姓名,性别,班级\n1,G1001,测试甲,女,七年级1班\n2,G1002,测试乙,男,七年级1班\n";
const char* secondList = "学号,学籍号,姓名,性别,班级\n"
                         "11,G1001,测试甲,女,七年级2班\n" // another number and class
                         "2,G1002,测试乙,男,七年级1班\n"  // as before
                         "3,G1003,测试丙,女,七年级3班\n"; // new

} // namespace

TEST_CASE("an import that is taken back leaves the register as it was", "[imports][undo]")
{
    UndoRoom room;
    room.taken(firstList);
    const QStringList before = room.content();
    room.later(5);
    const ImportReceipt receipt = room.taken(secondList);
    REQUIRE(receipt.counts == ImportCounts{3, 1, 1, 1, 0});
    CHECK(room.content() != before);
    room.later(5);
    const auto undone = room.undo.takeBack(*receipt.batch);
    REQUIRE(undone);
    CHECK(undone->removed == 1);
    CHECK(undone->putBack == 1);
    CHECK(undone->left.empty());
    CHECK(room.content() == before);
    CHECK(room.undo.batch(*receipt.batch)->batch.value.undoneOn == room.clock.today());
    CHECK(room.vault->audit().newest(1).front().op == Op::UndoImport);
}

TEST_CASE("imports that are taken back one after another leave nothing of any", "[imports][undo]")
{
    UndoRoom room;
    const QStringList before = room.content();
    const ImportReceipt first = room.taken(firstList);
    room.later(5);
    const ImportReceipt second = room.taken(secondList);
    room.later(5);
    CHECK(room.undo.takeBack(*second.batch)->left.empty());
    room.later(5);
    CHECK(room.undo.takeBack(*first.batch)->left.empty());
    CHECK(room.content() == before);
}

TEST_CASE("a new pupil of whom something was recorded stays when the list is taken back", "[imports][undo]")
{
    UndoRoom room;
    const ImportReceipt receipt = room.taken(firstList);
    room.later(5);
    room.aCase(room.students.all().front().id);
    const auto undone = room.undo.takeBack(*receipt.batch);
    REQUIRE(undone);
    CHECK(undone->removed == 1);
    REQUIRE(undone->left.size() == 1);
    CHECK(undone->left.front().why == LeftAlone::Why::Recorded);
    CHECK(room.students.count() == 1);
    CHECK(room.classes.all().size() == 1);
}

TEST_CASE("what a person changed after an import stays when it is taken back", "[imports][undo]")
{
    UndoRoom room;
    room.taken(firstList);
    room.later(5);
    const ImportReceipt receipt = room.taken(secondList);
    room.later(5);
    room.edit("11", [](Student& student) { student.classUnit.reset(); });
    room.edit("3", [](Student& student) { student.boarding = Boarding::Boarder; });
    const auto undone = room.undo.takeBack(*receipt.batch);
    REQUIRE(undone);
    CHECK(undone->removed == 0);
    CHECK(undone->putBack == 1);
    REQUIRE(undone->left.size() == 2);
    CHECK(undone->left[0].why == LeftAlone::Why::Edited);
    CHECK(undone->left[1].why == LeftAlone::Why::FieldEdited);
    CHECK_FALSE(room.byNo("1").classUnit); // the number went back, what was done to the class stayed
    CHECK(room.byNo("3").boarding == Boarding::Boarder);
    CHECK(sentencesOf(undone->left).size() == 2);
}

TEST_CASE("a pupil whom a person changed stays, though a later list that changed the pupil too is taken back first",
          "[imports][undo]")
{
    UndoRoom room;
    const ImportReceipt first = room.taken(firstList);
    room.later(5);
    room.edit("1", [](Student& student) { student.boarding = Boarding::Boarder; });
    room.later(5);
    const ImportReceipt second = room.taken(secondList);
    room.later(5);
    CHECK(room.undo.takeBack(*second.batch)->left.empty());
    room.later(5);
    const auto undone = room.undo.takeBack(*first.batch);
    CHECK(undone->removed == 1);
    REQUIRE(undone->left.size() == 1);
    CHECK(undone->left.front().why == LeftAlone::Why::Edited);
    CHECK(room.byNo("1").boarding == Boarding::Boarder);
}

TEST_CASE("a number from before that somebody else has by now is not taken from them", "[imports][undo]")
{
    UndoRoom room;
    room.taken(firstList);
    room.later(5);
    const ImportReceipt receipt = room.taken("学号,学籍号,姓名\n11,G1001,测试甲\n");
    room.later(5);
    room.taken("学号,姓名,班级\n1,测试丁,七年级2班\n");
    const auto undone = room.undo.takeBack(*receipt.batch);
    REQUIRE(undone);
    REQUIRE(undone->left.size() == 1);
    CHECK(undone->left.front().why == LeftAlone::Why::NumberTaken);
    CHECK(room.byNo("1").name == QStringLiteral("测试丁"));
    CHECK(room.byNo("11").name == QStringLiteral("测试甲"));
}

TEST_CASE("numbers that moved from pupil to pupil in one list move back", "[imports][undo]")
{
    UndoRoom room;
    room.taken("学号,学籍号,姓名\n1,G1001,测试甲\n2,G1002,测试乙\n");
    const QStringList before = room.content();
    room.later(5);
    const ImportReceipt first = room.taken("学号,学籍号,姓名\n3,G1002,测试乙\n");
    room.later(5);
    const ImportReceipt second = room.taken("学号,学籍号,姓名\n2,G1001,测试甲\n");
    CHECK(room.undo.takeBack(*second.batch)->left.empty());
    CHECK(room.undo.takeBack(*first.batch)->left.empty());
    CHECK(room.content() == before);
}

TEST_CASE("an import can be taken back once, and for 30 days", "[imports][undo]")
{
    UndoRoom room;
    const ImportReceipt receipt = room.taken(firstList);
    room.later(30 * 24 * 60);
    CHECK_FALSE(room.undo.batches(5).front().obstacle);
    room.later(24 * 60);
    CHECK(room.undo.batches(5).front().obstacle == UndoWhy::TooOld);
    CHECK(room.undo.takeBack(*receipt.batch).error() == UndoWhy::TooOld);
    CHECK(room.students.count() == 2);

    const ImportReceipt next = room.taken("学号,姓名,班级\n5,测试戊,七年级2班\n");
    REQUIRE(room.undo.takeBack(*next.batch));
    CHECK(room.undo.takeBack(*next.batch).error() == UndoWhy::Undone);
    CHECK(room.undo.takeBack(ImportBatchId::fromRowId(99)).error() == UndoWhy::NoSuchBatch);
}

TEST_CASE("what is kept for taking back is thrown away when that is over", "[imports][undo]")
{
    UndoRoom room;
    room.taken(firstList);
    room.later(5);
    room.taken(secondList);
    CHECK(room.rowsOf("batch_change").size() == 2); // what the second list changed, and what the first had written there
    room.later(32 * 24 * 60);
    room.taken("学号,姓名,班级\n5,测试戊,七年级2班\n");
    CHECK(room.rowsOf("batch_change").empty());
}

TEST_CASE("screening answers are not taken back", "[imports][undo]")
{
    UndoRoom room;
    const ImportBatchId batch = room.doing(Op::ImportScreening, [&](UnitOfWork& uow) {
        return room.batches.add(uow, {ImportKind::Screening, QStringLiteral("答卷.xlsx"), 1, 1, 0, 0, 0});
    });
    CHECK(room.undo.takeBack(batch).error() == UndoWhy::AnswersStay);
}
