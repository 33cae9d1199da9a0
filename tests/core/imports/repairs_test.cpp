// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imports/repairs.h"
#include "tests/core/imports/importroom.h"

using namespace anxin;

namespace {

struct RepairRoom : ImportRoom {
    TableFile file = *read(QByteArray("名单\n学号,姓名,出生日期,班级\n1,测试甲,2013-02-30,七年级1班\n2,,2013-05-06,七年级1班\n"
                                      "1,测试丙,2013-05-07,七年级1班\n4,测试丁,2013-05-08,火箭班\n"));
    LocatedTable table = *locateTable(file, studentImportFields());
    Repairs repairs;

    Staging<StagedStudent> staged() { return stageRepaired(table, repairs, {clock.today(), {Stage::Junior}}, progress); }
};

} // namespace

TEST_CASE("a corrected cell is read as if it stood in the file", "[imports][repairs]")
{
    RepairRoom room;
    CHECK(room.staged().refused == std::set{3, 4, 6});
    room.repairs.cells[{3, 2}] = QStringLiteral("2013-02-28");
    room.repairs.cells[{4, 1}] = QStringLiteral("测试乙");
    room.repairs.cells[{6, 3}] = QStringLiteral("七年级2班");
    const auto staging = room.staged();
    CHECK(staging.read == 4);
    CHECK(staging.refused == std::set{5}); // now the second row of number 1
    REQUIRE(staging.rows.size() == 3);
    CHECK(staging.rows[0].value.student.bornOn == QDate(2013, 2, 28));
    CHECK(staging.rows[1].value.student.name == QStringLiteral("测试乙"));
    room.repairs.cells[{4, 1}] = QString(); // and taken away again
    CHECK(room.staged().refused == std::set{4, 5});
}

TEST_CASE("a row that is left out counts as not taken, frees its number, and speaks of its pupil still", "[imports][repairs]")
{
    RepairRoom room;
    room.taken("学号,姓名,班级\n1,测试甲,七年级1班\n2,测试乙,七年级1班\n");
    room.repairs.cells[{3, 2}] = QStringLiteral("2013-02-28");
    room.repairs.cells[{4, 1}] = QStringLiteral("测试乙");
    room.repairs.leftOut = {3, 6};
    const auto staging = room.staged();
    CHECK(staging.read == 4);
    CHECK(staging.refused == std::set{3, 6});
    CHECK(staging.violations.empty());
    CHECK(room.import.plan(staging).receipt.counts == ImportCounts{4, 0, 2, 0, 2}); // row 5 is number 1 now
    room.repairs.leftOut = {3, 5, 6};
    const StudentPlan plan = room.import.plan(room.staged());
    CHECK(plan.receipt.counts.skipped == 3);
    CHECK(plan.missing.empty()); // 测试甲 stands in a row that is left out
}

TEST_CASE("where more than one pupil fits, a person may say that this is another one", "[imports][repairs]")
{
    RepairRoom room;
    room.taken("学号,姓名,班级\n1,测试甲,七年级1班\n2,测试甲,七年级1班\n");
    const TableFile file = *read(QByteArray("姓名,班级\n测试甲,七年级1班\n"));
    const LocatedTable table = *locateTable(file, studentImportFields());
    const SchoolContext school{room.clock.today(), {Stage::Junior}};
    const auto counts = [&] {
        return room.import.plan(stageRepaired(table, room.repairs, school, room.progress)).receipt.counts;
    };
    CHECK(counts() == ImportCounts{1, 0, 0, 0, 1});
    room.repairs.newPupils = {2};
    CHECK(counts() == ImportCounts{1, 1, 0, 0, 0});
}

TEST_CASE("the list of rejected rows tells nothing of what the register holds", "[imports][repairs]")
{
    RepairRoom room;
    room.taken("学号,学籍号,姓名\n1,G1001,测试戊\n");
    const TableFile file = *read(QByteArray("学号,学籍号,姓名\n1,G1002,测试己\n"));
    const LocatedTable table = *locateTable(file, studentImportFields());
    const auto receipt = room.import.plan(stageStudents(table, {room.clock.today(), {Stage::Junior}}, room.progress)).receipt;
    REQUIRE(receipt.counts.skipped == 1);
    CHECK(sentence(receipt.violations.front()).contains(QStringLiteral("测试戊"))); // on the screen
    const QString told = rejectedRows(table, receipt.violations).at(1).last();
    CHECK_FALSE(told.contains(QStringLiteral("测试戊")));
    CHECK(told.contains(QStringLiteral("测试己")));
}

TEST_CASE("problems stand together by what is done about them", "[imports][repairs]")
{
    RepairRoom room;
    std::vector<RepairKind> kinds;
    for (const CellViolation& violation : room.staged().violations)
        kinds.push_back(repairOf(violation));
    CHECK(kinds == std::vector{RepairKind::Date, RepairKind::FillIn, RepairKind::ClassName});
    CHECK(repairOf({1, 0, {}, {{}, Rule::Ambiguous}, CellViolation::Weight::Refuses}) == RepairKind::SeveralFit);
    CHECK(repairOf({1, 0, {}, {{}, Rule::Conflict}, CellViolation::Weight::Warns}) == RepairKind::Look);
}
