// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/batchundo.h"
#include "core/services/merge/mergeservice.h"
#include "tests/core/imports/importroom.h"

using namespace anxin;

// Lists about pupils who stood in the register twice and have been merged.
namespace {

struct MergedRoom : ImportRoom {
    MergeService merges{*vault, [] { return std::vector<OpenLoop>{}; }};
    BatchUndo undo{*vault};

    StudentId idOf(const char* number)
    {
        for (const Stored<Student>& stored : students.all())
            if (stored.value.studentNo == QString::fromLatin1(number))
                return stored.id;
        FAIL("no such pupil");
        return StudentId::fromRowId(0);
    }
    void merge(const char* kept, const char* absorbed)
    {
        later();
        REQUIRE(merges.merge({idOf(kept), idOf(absorbed)}));
        later();
    }
    void later() { clock.advanceSeconds(300); }
};

const char* schoolList = "学号,姓名,班级\n1001,测试甲,七年级1班\n1002,测试乙,七年级1班\n";
const char* officeList = "学号,姓名,班级\n2001,测试甲,七年级2班\n";

} // namespace

TEST_CASE("the lists that brought a pupil twice find one pupil after the merge, by either number", "[imports][merge]")
{
    MergedRoom room;
    room.taken(schoolList);
    room.taken(officeList);
    CHECK(room.students.all().size() == 3);
    room.merge("1001", "2001");
    for (int year = 0; year < 2; ++year) {
        CHECK(room.taken(officeList).counts.added == 0);
        CHECK(room.byNo("2001").name == QStringLiteral("测试甲"));
        room.later();
        CHECK(room.taken(schoolList).counts.added == 0);
        CHECK(room.byNo("1001").name == QStringLiteral("测试甲"));
        room.later();
    }
    CHECK(room.students.all().size() == 2);
}

TEST_CASE("a list that is taken back leaves alone whom a merge has made one, and takes them when they are two again",
          "[imports][merge][undo]")
{
    MergedRoom room;
    room.taken(schoolList);
    room.later();
    const ImportReceipt office = room.taken(officeList);
    room.merge("1001", "2001");
    const auto undone = room.undo.takeBack(*office.batch);
    REQUIRE(undone);
    CHECK(undone->removed == 0);
    REQUIRE(undone->left.size() == 1);
    CHECK(undone->left[0].why == LeftAlone::Why::Merged);
    CHECK(sentencesOf(undone->left).size() == 1);
    CHECK(room.students.all().size() == 2);
    CHECK(room.students.merged().size() == 1);
}

TEST_CASE("a list that changed a pupil who has been merged since changes nothing when it is taken back",
          "[imports][merge][undo]")
{
    MergedRoom room;
    room.taken(schoolList);
    room.taken(officeList);
    const auto classBefore = room.byNo("1002").classUnit;
    room.later();
    const ImportReceipt changing = room.taken("学号,姓名,班级\n1001,测试甲,七年级3班\n1002,测试乙,七年级3班\n");
    room.merge("1001", "2001");
    const Student before = room.byNo("1001");
    const auto undone = room.undo.takeBack(*changing.batch);
    REQUIRE(undone);
    CHECK(undone->putBack == 1);
    CHECK(undone->left.size() == 1);
    CHECK(room.byNo("1001").classUnit == before.classUnit);
    CHECK(room.byNo("1002").classUnit == classBefore);
}
