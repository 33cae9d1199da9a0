// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imports/screeningimport.h"
#include "core/imports/studentimport.h"
#include "core/scales/catalogue.h"
#include "core/writers/plainworkbook.h"
#include "tests/core/imports/xlsxbuilder.h"
#include "tests/support/catch.h"
#include "tests/support/testvault.h"

using namespace anxin;

namespace {

struct ScreeningRoom : TestVault {
    ScreeningRoom() : TestVault(QStringLiteral("2026-03-10T08:00"))
    {
        const TableFile file =
            *read(QByteArray("学号,姓名,性别,出生日期,班级\n"
                             "20260001,测试学生1,男,2013-01-01,七年级1班\n20260002,测试学生2,女,2013-01-01,七年级1班\n"
                             "20260003,测试学生3,男,2013-01-01,七年级1班\n20260004,测试学生4,女,2013-01-01,七年级2班\n"
                             "20260005,测试学生5,男,2013-01-01,七年级2班\n20260006,测试学生6,女,2013-01-01,七年级2班\n"
                             "20260016,测试学生6,女,2013-01-01,七年级3班\n"));
        const auto table = locateTable(file, studentImportFields());
        REQUIRE(table);
        StudentImport(*vault).commit(stageStudents(*table, school, progress), QStringLiteral("名单"), progress);
    }

    Catalogue catalogue = Catalogue::shipped();
    RuleBook rules = RuleBook::shipped();
    ScreeningService screening{*vault, catalogue, rules};
    ScreeningImport import{*vault, screening};
    NoProgress progress;
    SchoolContext school{QDate(2026, 3, 10), {Stage::Junior}};
    const Definition& phqA = *catalogue.find(u"phq-a");

    Staging<StagedSheet> staged(const QByteArray& bytes)
    {
        const TableFile file = *read(bytes);
        const auto located = locateAnswers(file, phqA);
        REQUIRE(located);
        reading = {located->shape};
        return stageAnswers(located->table, phqA, reading, school, progress).value();
    }
    ScreeningTarget target() const
    {
        return {.campaign = {QStringLiteral("春季普测"), CampaignKind::Annual, CampaignMode::OnlineForm, QDate(2026, 3, 1)},
                .definition = phqA,
                .reading = reading};
    }
    ScreeningReceipt taken(const QByteArray& bytes)
    {
        const auto staging = staged(bytes);
        return import.commit(staging, target(), QStringLiteral("问卷.xlsx"), progress);
    }

    AnswerReading reading;
};

QByteArray sheetsOf(const char* rows)
{
    return QByteArray("学号,姓名,班级,1,2,3,4,5,6,7,8,9\n") + rows;
}

} // namespace

TEST_CASE("a survey's sheets are matched, kept in own codes, scored, and raise what is critical",
          "[imports][screening][samples]")
{
    ScreeningRoom room;
    const ScreeningReceipt receipt = room.taken(testFile("wjx_matrix_sequence_synthetic.xlsx"));
    CHECK(receipt.import.counts == ImportCounts{6, 6, 0, 0, 0});
    CHECK(receipt.immediate == 4); // item 9 above "not at all" in four of the six
    const auto campaigns = room.campaigns.all();
    REQUIRE(campaigns.size() == 1);
    const auto sheets = room.sheets.ofCampaign(campaigns[0].id);
    REQUIRE(sheets.size() == 6);
    for (const ScoredSheet& scored : sheets) {
        const AnswerSheet& sheet = scored.sheet.value;
        CHECK(sheet.importBatch == receipt.import.batch);
        CHECK(sheet.coding == QStringLiteral("sequence"));
        if (room.students.byId(sheet.student)->value.studentNo == QStringLiteral("20260001")) {
            CHECK(fromStoredAnswers(sheet.answers).value(QStringLiteral("1")) == QStringLiteral("2"));
            CHECK(sheet.answeredOn == QDate(2026, 3, 1));
            CHECK(sheet.seconds == 97);
        }
    }
    const auto batches = room.batches.newest(1);
    CHECK(batches.at(0).batch.value.kind == ImportKind::Screening);
    CHECK(batches.at(0).batch.value.added == 6);
}

TEST_CASE("sheets that name no number are matched by name where one pupil only has it", "[imports][screening][samples]")
{
    ScreeningRoom room;
    const ScreeningReceipt receipt = room.taken(testFile("wjx_text_synthetic.xlsx"));
    CHECK(receipt.import.counts == ImportCounts{6, 5, 0, 0, 1});
    REQUIRE(receipt.import.violations.size() == 1);
    CHECK(receipt.import.violations[0].violation.rule == Rule::Ambiguous);
    CHECK(receipt.import.violations[0].row == 7);
}

TEST_CASE("a class tells two pupils of one name apart", "[imports][screening]")
{
    ScreeningRoom room;
    CHECK(room.taken(sheetsOf(",测试学生6,七年级3班,0,0,0,0,0,0,0,0,0\n")).import.counts.added == 1);
}

TEST_CASE("sheets of strangers, of mixed-up pupils and of the future are refused", "[imports][screening]")
{
    ScreeningRoom room;
    const QByteArray file("学号,姓名,提交时间,1,2,3,4,5,6,7,8,9\n"
                          "999,测试学生1,,0,0,0,0,0,0,0,0,0\n"
                          "20260001,测试学生2,,0,0,0,0,0,0,0,0,0\n"
                          "20260003,,2027-01-01,0,0,0,0,0,0,0,0,0\n"
                          ",测试学生4,,0,0,0,0,0,0,0,0,0\n"
                          "20260004,,,1,1,1,1,1,1,1,1,1\n");
    const ScreeningReceipt receipt = room.taken(file);
    CHECK(receipt.import.counts == ImportCounts{5, 1, 0, 0, 4});
    const auto& found = receipt.import.violations;
    REQUIRE(found.size() == 4);
    CHECK(found[0].violation.rule == Rule::NotFound);
    CHECK(found[1].violation.rule == Rule::Conflict);
    CHECK(found[1].violation.expected == QStringLiteral("the pupil with the school number 20260001"));
    CHECK(found[2].violation.rule == Rule::InFuture);
    CHECK(found[3].violation.rule == Rule::Duplicate);
    CHECK(found[3].violation.expected == QStringLiteral("5"));
}

TEST_CASE("a rehearsal counts the same and leaves nothing", "[imports][screening]")
{
    ScreeningRoom room;
    const auto staging = room.staged(testFile("wjx_matrix_sequence_synthetic.xlsx"));
    const qint64 log = room.vault->audit().head().count;
    const ScreeningReceipt rehearsed = room.import.rehearse(staging, room.target(), room.progress);
    CHECK_FALSE(rehearsed.import.batch);
    CHECK(room.campaigns.all().empty());
    CHECK(room.vault->audit().head().count == log);
    const ScreeningReceipt done = room.import.commit(staging, room.target(), QStringLiteral("x"), room.progress);
    CHECK(done.import.counts == rehearsed.import.counts);
    CHECK(done.immediate == rehearsed.immediate);
    CHECK(done.candidates == rehearsed.candidates);
}

TEST_CASE("a second file of a campaign changes what differs and keeps the rest", "[imports][screening]")
{
    ScreeningRoom room;
    room.taken(sheetsOf("20260001,,,0,0,0,0,0,0,0,0,0\n20260002,,,1,1,1,1,1,1,1,1,0\n"));
    const auto receipt =
        room.taken(sheetsOf("20260001,,,0,0,0,0,0,0,0,0,3\n20260002,,,1,1,1,1,1,1,1,1,0\n20260003,,,0,0,0,0,0,0,0,0,0\n"));
    CHECK(receipt.import.counts == ImportCounts{3, 1, 1, 1, 0});
    CHECK(receipt.immediate == 1);
}

TEST_CASE("answers that came in another coding are not changed unless that is asked for", "[imports][screening]")
{
    ScreeningRoom room;
    const QByteArray file = sheetsOf("20260001,,,3,3,3,3,3,3,3,1,1\n20260002,,,1,1,1,1,1,1,1,1,1\n");
    const auto in = [&](AnswerShape shape, OtherCoding otherCoding) {
        const TableFile table = *read(file);
        const auto located = locateAnswers(table, room.phqA);
        room.reading = {shape};
        ScreeningTarget target = room.target();
        target.otherCoding = otherCoding;
        const auto staging = stageAnswers(located->table, room.phqA, room.reading, room.school, room.progress).value();
        return room.import.commit(staging, target, QStringLiteral("x"), room.progress).import;
    };
    CHECK(in(AnswerShape::Score, OtherCoding::Keep).counts == ImportCounts{2, 2, 0, 0, 0});
    const ImportReceipt kept = in(AnswerShape::Sequence, OtherCoding::Keep); // every cell is one there too
    CHECK(kept.counts == ImportCounts{2, 0, 0, 0, 2});
    REQUIRE(kept.violations.size() == 2);
    CHECK(kept.violations[0].violation.rule == Rule::OtherCoding);
    for (const ScoredSheet& scored : room.sheets.ofCampaign(room.campaigns.all().at(0).id))
        CHECK(fromStoredAnswers(scored.sheet.value.answers).value(QStringLiteral("9")) == QStringLiteral("1"));
    const ImportReceipt changed = in(AnswerShape::Sequence, OtherCoding::Replace);
    CHECK(changed.counts == ImportCounts{2, 0, 2, 0, 0});
    REQUIRE(changed.violations.size() == 2);
    CHECK(changed.violations[0].weight == CellViolation::Weight::Warns);
}

TEST_CASE("rejected rows are written to a workbook that can be read again", "[imports][screening]")
{
    const std::vector<QStringList> rows{{QStringLiteral("学号"), QStringLiteral("姓名")},
                                        {QStringLiteral("0012"), QStringLiteral("=1+1")},
                                        {QStringLiteral("999999201203050112"), QString()}};
    const auto file = read(plainWorkbook(QStringLiteral("未写入"), rows));
    CHECK(textAt(file, 1, 0) == QStringLiteral("0012"));
    CHECK(textAt(file, 1, 1) == QStringLiteral("=1+1"));
    CHECK(kindAt(file, 1, 1) == CellKind::Text);
    CHECK(textAt(file, 2, 0) == QStringLiteral("999999201203050112"));
    CHECK(file->sheets.front().name() == QStringLiteral("未写入"));
}
