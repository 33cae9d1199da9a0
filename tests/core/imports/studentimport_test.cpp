// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "tests/core/imports/importroom.h"

using namespace anxin;

namespace {

class CancelAt final : public Progress {
public:
    void step(int done, int) override
    {
        if (done > 64)
            throw Cancelled();
    }
};

} // namespace

TEST_CASE("new pupils enter the register with their classes and readings", "[imports][students]")
{
    ImportRoom room;
    const ImportReceipt receipt = room.taken(
        "学号,姓名,性别,出生日期,班级\n1,曾小红,女,2013-05-06,七年级1班\n2,单雪,男,2013.5.7,七年级1班\n3,测试丙,,,七年级2班\n");
    CHECK(receipt.counts == ImportCounts{3, 3, 0, 0, 0});
    CHECK(room.students.count() == 3);
    CHECK(room.classes.all().size() == 2);
    const Student pupil = room.byNo("1");
    CHECK(pupil.name == QStringLiteral("曾小红"));
    CHECK(pupil.reading == QStringLiteral("zeng xiao hong"));
    CHECK(pupil.bornOn == QDate(2013, 5, 6));
    CHECK(pupil.status == EnrolmentStatus::Enrolled);
    CHECK(room.classOf(pupil) == QStringLiteral("Grade 7, class 1"));
    const auto batches = room.batches.newest(5);
    REQUIRE(batches.size() == 1);
    CHECK(batches[0].batch.id == receipt.batch);
    CHECK(batches[0].batch.value.fileName == QStringLiteral("名单.csv"));
    CHECK(batches[0].batch.value.added == 3);
}

TEST_CASE("the same file a second time changes nothing", "[imports][students]")
{
    ImportRoom room;
    const char* file = "学号,学籍号,姓名,性别,出生日期,班级,就读方式\n1,G1001,测试甲,女,2013-05-06,七年级1班,住校\n,,测试乙,男,"
                       "2013-05-07,七年级1班,走读\n";
    room.taken(file);
    CHECK(room.taken(file).counts == ImportCounts{2, 0, 0, 2, 0});
    CHECK(room.students.count() == 2);
}

TEST_CASE("a plan lists what would change, old and new, and writes nothing", "[imports][students]")
{
    ImportRoom room;
    room.taken("学号,姓名,出生日期,班级\n1,测试甲,2013-05-06,七年级1班\n2,测试乙,2013-05-06,七年级1班\n");
    const qint64 log = room.vault->audit().head().count;
    const StudentPlan plan =
        room.import.plan(room.staged("学号,姓名,性别,班级\n1,测试佳,女,七年级2班\n2,测试乙,,\n3,测试丙,,七年级1班\n,,男,\n"));
    CHECK(plan.receipt.counts == ImportCounts{4, 1, 1, 1, 1});
    REQUIRE(plan.rows.size() == 3);
    const auto& changes = plan.rows[0].changes;
    REQUIRE(changes.size() == 3);
    CHECK(changes[0].field == QStringLiteral("name"));
    CHECK(changes[0].from == QStringLiteral("测试甲"));
    CHECK(changes[0].to == QStringLiteral("测试佳"));
    CHECK(changes[1].from.isEmpty());
    CHECK(changes[1].to == QStringLiteral("Female"));
    CHECK(changes[2].from == QStringLiteral("Grade 7, class 1"));
    CHECK(changes[2].to == QStringLiteral("Grade 7, class 2"));
    CHECK(plan.rows[1].fate == RowFate::Unchanged);
    CHECK(room.students.count() == 2);
    CHECK(room.vault->audit().head().count == log);
}

TEST_CASE("what the file leaves blank stays as it is", "[imports][students]")
{
    ImportRoom room;
    room.taken("学号,姓名,性别,出生日期,班级\n1,测试甲,女,2013-05-06,七年级1班\n");
    room.taken("学号,姓名,性别,班级\n1,测试佳,,七年级2班\n");
    const Student pupil = room.byNo("1");
    CHECK(pupil.name == QStringLiteral("测试佳"));
    CHECK(pupil.reading == readingOf(QStringLiteral("测试佳")));
    CHECK(pupil.sex == Sex::Female);
    CHECK(pupil.bornOn == QDate(2013, 5, 6));
    CHECK(room.classOf(pupil) == QStringLiteral("Grade 7, class 2"));
}

TEST_CASE("a pupil without number is found by name and class and gets the number", "[imports][students]")
{
    ImportRoom room;
    room.taken("姓名,班级\n测试甲,七年级1班\n");
    CHECK(room.taken("学号,姓名,班级\n7,测试甲,七年级1班\n").counts == ImportCounts{1, 0, 1, 0, 0});
    CHECK(room.students.count() == 1);
    // Of the same name in the same class, with another number: somebody else.
    CHECK(room.taken("学号,姓名,班级\n8,测试甲,七年级1班\n").counts == ImportCounts{1, 1, 0, 0, 0});
    // Which of the two?
    const ImportReceipt receipt = room.taken("姓名,班级,性别\n测试甲,七年级1班,女\n");
    CHECK(receipt.counts == ImportCounts{1, 0, 0, 0, 1});
    REQUIRE(receipt.violations.size() == 1);
    CHECK(receipt.violations[0].violation.rule == Rule::Ambiguous);
    CHECK(receipt.violations[0].row == 2);
}

TEST_CASE("rows that would mix up two pupils are refused", "[imports][students]")
{
    ImportRoom room;
    room.taken("学号,学籍号,姓名,出生日期\n1,G1001,测试甲,2013-05-06\n2,G1002,测试乙,2013-05-07\n");
    const ImportReceipt receipt = room.taken("学号,学籍号,姓名,出生日期\n"
                                             "1,G1002,测试甲,\n"           // number of one, national number of the other
                                             "2,,测试丁,2012-01-01\n"      // a number that is somebody else's
                                             "3,G1001,测试甲,2013-05-06\n" // the pupil has a new number
                                             "1,,测试甲,\n");              // and the old one: the same pupil twice
    CHECK(receipt.counts == ImportCounts{4, 0, 1, 0, 3});
    REQUIRE(receipt.violations.size() == 3);
    CHECK(receipt.violations[0].violation.rule == Rule::Duplicate); // found while staging
    CHECK(receipt.violations[1].violation.rule == Rule::Conflict);
    CHECK(receipt.violations[2].violation.rule == Rule::Conflict);
    CHECK(room.byNo("3").nationalNo == QStringLiteral("G1001"));
    CHECK(room.students.count() == 2);
}

TEST_CASE("a number under another name is somebody else where a second thing differs, and a new name where none does",
          "[imports][students]")
{
    ImportRoom room;
    room.taken("学号,学籍号,姓名,出生日期\n1,G1001,测试甲,2013-05-06\n");
    const auto refused = [&](const char* row) {
        return room.import.plan(room.staged((QByteArray("学号,学籍号,姓名,出生日期\n") + row).constData()))
                   .receipt.counts.skipped == 1;
    };
    CHECK(refused("1,G1002,测试乙,\n"));
    CHECK(refused("2,G1001,测试乙,\n"));
    CHECK(refused("1,,测试乙,2013-05-07\n"));
    CHECK_FALSE(refused("1,,测试乙,\n"));
    CHECK_FALSE(refused("1,G1001,测试乙,2013-05-06\n"));
    CHECK_FALSE(refused("2,G1001,测试甲,\n"));
}

TEST_CASE("two rows that mean one pupil of the register are not both taken", "[imports][students]")
{
    ImportRoom room;
    room.taken("学号,学籍号,姓名\n1,G1001,测试甲\n");
    const ImportReceipt receipt = room.taken("学号,学籍号,姓名\n1,,测试甲\n5,G1001,测试甲\n");
    CHECK(receipt.counts == ImportCounts{2, 0, 0, 1, 1});
    CHECK(receipt.violations.at(0).violation.rule == Rule::Duplicate);
    CHECK(receipt.violations.at(0).violation.expected == QStringLiteral("2"));
}

TEST_CASE("an import that is cancelled or fails leaves nothing", "[imports][students]")
{
    ImportRoom room;
    QByteArray csv("学号,姓名,班级\n");
    for (int i = 0; i < 500; ++i)
        csv += QByteArray::number(i) + ",测试甲,七年级1班\n";
    const auto staging = room.staged(csv.constData());
    const qint64 log = room.vault->audit().head().count;
    CancelAt cancel;
    CHECK_THROWS_AS(room.import.commit(staging, QStringLiteral("x"), cancel), Cancelled);
    CHECK(room.students.count() == 0);
    CHECK(room.classes.all().empty());
    CHECK(room.batches.newest(5).empty());
    CHECK(room.vault->audit().head().count == log);
    CHECK(room.import.commit(staging, QStringLiteral("x"), room.progress).counts.added == 500);
}

TEST_CASE("rejected rows come back with their headers and reasons", "[imports][students]")
{
    const TableFile file = *read(QByteArray("名单\n学号,姓名,班级\n1,测试甲,七年级1班\n2,,火箭班\n"));
    const auto table = locateTable(file, studentImportFields());
    NoProgress progress;
    const auto staging = stageStudents(*table, {QDate(2026, 11, 18), {Stage::Junior}}, progress);
    const auto rows = rejectedRows(*table, staging.violations);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].mid(0, 3) == QStringList{QStringLiteral("学号"), QStringLiteral("姓名"), QStringLiteral("班级")});
    CHECK(rows[1].mid(0, 3) == QStringList{QStringLiteral("2"), QString(), QStringLiteral("火箭班")});
    CHECK(rows[1][3].contains(QStringLiteral("班级: A class is expected here")));
    CHECK(rows[1][3].contains(QStringLiteral("姓名: ")));
}
