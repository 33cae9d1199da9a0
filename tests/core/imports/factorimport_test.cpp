// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sheets of platforms with factor scores and totals in place of answers.

#include "core/imports/screeningimport.h"
#include "core/scales/catalogue.h"
#include "core/scales/factorscores.h"
#include "tests/core/imports/importroom.h"

#include <algorithm>

using namespace anxin;

namespace {

struct FactorRoom : ImportRoom {
    FactorRoom()
    {
        taken("学号,姓名,性别,出生日期,班级\n1,安晓,男,2013-01-01,七年级1班\n2,白璐,女,2013-01-01,七年级1班\n"
              "3,成欣,男,2013-01-01,七年级2班\n");
    }

    Catalogue catalogue = Catalogue::shipped();
    RuleBook rules = RuleBook::shipped();
    ScreeningService screening{*vault, catalogue, rules};
    ScreeningImport answersIn{*vault, screening};

    const Definition& scale(const char* id) { return *catalogue.find(QString::fromLatin1(id)); }

    Result<Staging<StagedSheet>, AnswersRefusal> read(const char* id, const QByteArray& csv, const char* coding = "totals")
    {
        const TableFile file = *anxin::read(csv);
        const AnswerReading reading = *answerReading(scale(id), QString::fromLatin1(coding));
        const auto located = locateAnswers(file, scale(id), reading.shape);
        REQUIRE(located);
        return stageAnswers(located->table, scale(id), reading, {clock.today(), {Stage::Junior}}, progress);
    }
    Staging<StagedSheet> factors(const char* id, const QByteArray& csv) { return read(id, csv).value(); }

    ScreeningReceipt take(const char* id, const QByteArray& csv, const char* coding = "totals",
                          OtherCoding otherCoding = OtherCoding::Keep)
    {
        const ScreeningTarget target{
            .campaign = {QStringLiteral("秋季普测"), CampaignKind::Annual, CampaignMode::Platform, clock.today()},
            .definition = scale(id),
            .reading = *answerReading(scale(id), QString::fromLatin1(coding)),
            .otherCoding = otherCoding};
        return answersIn.commit(read(id, csv, coding).value(), target, QStringLiteral("平台.csv"), progress);
    }
    ScoredSheet only()
    {
        const auto found = sheets.ofCampaign(campaigns.all().at(0).id);
        REQUIRE(found.size() == 1);
        return found.front();
    }
};

QString valueIn(const Staging<StagedSheet>& staging, const char* step)
{
    REQUIRE_FALSE(staging.rows.empty());
    return staging.rows.front().value.answers.value(stepKey(QString::fromLatin1(step)));
}

} // namespace

TEST_CASE("factor columns are found by id, by label, and with what platforms put before and behind it", "[imports][factors]")
{
    FactorRoom room;
    const auto mht =
        room.factors("mht", "学号,姓名,班级,学习焦虑,对人焦虑得分,MHT孤独倾向,自责倾向分,sensitive,身体症状因子分,恐怖倾向,"
                            "冲动倾向(满分10),总分,效度分\n1,安晓,七年级1班,9,3,2,4,5,6,1,2,32,1\n");
    CHECK(mht.rows.size() == 1);
    CHECK(mht.violations.empty());
    for (const auto& [step, value] :
         {std::pair{"study", "9"}, std::pair{"social", "3"}, std::pair{"lonely", "2"}, std::pair{"blame", "4"},
          std::pair{"sensitive", "5"}, std::pair{"somatic", "6"}, std::pair{"phobic", "1"}, std::pair{"impulse", "2"},
          std::pair{"total", "32"}, std::pair{"lie", "1"}})
        CHECK(valueIn(mht, step) == QString::fromLatin1(value));
    CHECK(valueIn(room.factors("phq-9", "学号,PHQ-9总分,GAD-7总分\n1,12,5\n"), "total") == QStringLiteral("12"));
    CHECK(valueIn(room.factors("gad-7", "学号,PHQ-9总分,GAD-7\n1,12,5\n"), "total") == QStringLiteral("5"));
    CHECK(valueIn(room.factors("sds", "学号,粗分,标准分\n1,42,52\n"), "std") == QStringLiteral("52"));
    CHECK(valueIn(room.factors("scl-90", "学号,躯体化,强迫,总分,总均分\n1,1.5,1.8,140,1.56\n"), "gsi") ==
          QStringLiteral("1.56"));
    CHECK(valueIn(room.factors("gad-7", "学号,Total score\n1,5\n"), "total") == QStringLiteral("5"));
}

TEST_CASE("the total of a platform is a sum, also where the questionnaire's own is a mean", "[imports][factors]")
{
    FactorRoom room;
    const auto sheet = room.factors("mssmhs", "学号,抑郁,总分,总均分\n1,1.83,98,1.63\n");
    CHECK(valueIn(sheet, "sum") == QStringLiteral("98"));
    CHECK(valueIn(sheet, "total") == QStringLiteral("1.63"));
}

TEST_CASE("a value that the step cannot have refuses its row, and no other", "[imports][factors]")
{
    FactorRoom room;
    const auto staging = room.factors("phq-9", "学号,总分\n1,28\n2,27\n3,十二\n");
    REQUIRE(staging.rows.size() == 1);
    CHECK(staging.rows[0].number == 3);
    CHECK(valueIn(staging, "total") == QStringLiteral("27"));
    REQUIRE(staging.violations.size() == 2);
    CHECK(staging.violations[0].violation.rule == Rule::OutOfRange);
    CHECK(staging.violations[0].violation.expected == QStringLiteral("0 to 27"));
    CHECK(staging.violations[0].violation.found == QStringLiteral("28"));
    CHECK(staging.violations[0].column == 1);
    CHECK(staging.violations[1].violation.rule == Rule::NotANumber);
}

TEST_CASE("a total that does not follow from its factors is taken with a warning that names both", "[imports][factors]")
{
    FactorRoom room;
    const auto staging = room.factors(
        "mht", "学号,学习焦虑,对人焦虑,孤独倾向,自责倾向,过敏倾向,身体症状,恐怖倾向,冲动倾向,总分\n1,9,3,2,4,5,6,1,2,70\n");
    CHECK(staging.rows.size() == 1);
    REQUIRE(staging.violations.size() == 1);
    CHECK(staging.violations[0].weight == CellViolation::Weight::Warns);
    const QString words = sentence(staging.violations[0]);
    CHECK(words.contains(QStringLiteral("70")));
    CHECK(words.contains(QStringLiteral("32")));
}

TEST_CASE("a table without any factor is refused, and a row without any score", "[imports][factors]")
{
    FactorRoom room;
    const auto none = room.read("gad-7", "学号,姓名,备注\n1,安晓,无\n");
    REQUIRE_FALSE(none);
    CHECK(std::get<MapRefusal>(none.error()).why == MapWhy::NoFactor);
    const auto staging = room.factors("gad-7", "学号,总分\n1,\n2,4\n");
    CHECK(staging.rows.size() == 1);
    CHECK(staging.refused.size() == 1);
}

TEST_CASE("factor scores are noticed in a file and never taken undeclared", "[imports][factors]")
{
    FactorRoom room;
    const TableFile file = *read(QByteArray("学号,姓名,班级,总分\n1,安晓,七年级1班,4\n"));
    const auto located = locateAnswers(file, room.scale("phq-9"));
    REQUIRE(located);
    CHECK(located->shape == AnswerShape::Totals);
    for (const char* coding : {"own", "text", "sequence", "score"})
        CHECK_FALSE(room.read("phq-9", "学号,姓名,班级,总分\n1,安晓,七年级1班,4\n", coding));
    // and answers are not taken as factor scores
    CHECK_FALSE(room.read("phq-9", "学号,1,2,3,4,5,6,7,8,9\n1,0,0,0,0,0,0,0,0,0\n"));
}

TEST_CASE("a person may say which column holds which factor", "[imports][factors]")
{
    FactorRoom room;
    const TableFile file = *read(QByteArray("学号,甲\n1,4\n"));
    const auto map =
        readMapFile(R"({"format": "anxin-map/1", "headerRow": 1, "columns": {"student_no": "学号", "step:total": "甲"}})");
    REQUIRE(map);
    const auto table = locateTable(file, *map, screeningImportFields(room.scale("phq-9"), AnswerShape::Totals));
    REQUIRE(table);
    const auto staging = stageAnswers(*table, room.scale("phq-9"), {AnswerShape::Totals}, {}, room.progress);
    REQUIRE(staging);
    CHECK(valueIn(*staging, "total") == QStringLiteral("4"));
}

TEST_CASE("factor scores are kept as they were written, under a coding of their own, and the receipt says what is not seen",
          "[imports][factors][screening]")
{
    FactorRoom room;
    const ScreeningReceipt receipt = room.take("phq-9", "学号,总分\n1,3\n");
    CHECK(receipt.import.counts == ImportCounts{1, 1, 0, 0, 0});
    CHECK(receipt.unseen == 1);
    CHECK(receipt.candidates == 0);
    const ScoredSheet sheet = room.only();
    CHECK(sheet.sheet.value.coding == QStringLiteral("totals"));
    CHECK(sheet.sheet.value.answers == QStringLiteral("{\"step:total\":\"3\"}"));
    CHECK(sheet.result.signal == Signal::Undetermined);
    CHECK(reasonsOf(sheet.result) == QStringList{QStringLiteral("quality:totals-only")});
    CHECK(room.take("gad-7", "学号,总分\n1,12\n").candidates == 1);
    CHECK(room.take("gad-7", "学号,总分\n2,3\n").unseen == 0);
}

TEST_CASE("factor scores never take the place of answers, and answers always take theirs", "[imports][factors][screening]")
{
    FactorRoom room;
    const QByteArray answers = "学号,1,2,3,4,5,6,7,8,9\n1,0,0,0,0,0,0,0,0,2\n";
    room.take("phq-9", "学号,总分\n1,12\n");
    const ScreeningReceipt better = room.take("phq-9", answers, "own"); // though another coding is kept by default
    CHECK(better.import.counts == ImportCounts{1, 0, 1, 0, 0});
    CHECK(better.import.violations.empty());
    CHECK(better.immediate == 1);
    for (const OtherCoding otherCoding : {OtherCoding::Keep, OtherCoding::Replace}) {
        const ScreeningReceipt worse = room.take("phq-9", "学号,总分\n1,12\n", "totals", otherCoding);
        CHECK(worse.import.counts == ImportCounts{1, 0, 0, 0, 1});
        REQUIRE(worse.import.violations.size() == 1);
        CHECK(worse.import.violations[0].violation.rule == Rule::Conflict);
        CHECK(worse.unseen == 0);
        CHECK(room.only().sheet.value.coding == QStringLiteral("own"));
    }
}
