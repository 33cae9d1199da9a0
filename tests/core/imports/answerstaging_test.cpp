// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imports/answerstaging.h"
#include "core/scales/catalogue.h"
#include "tests/core/imports/xlsxbuilder.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace anxin;

namespace {

const SchoolContext juniorSchool{QDate(2026, 3, 10), {Stage::Junior}};

const Definition& scale(const char* id)
{
    static const Catalogue catalogue = Catalogue::shipped();
    const Definition* found = catalogue.find(QString::fromLatin1(id));
    REQUIRE(found);
    return *found;
}

struct Read {
    AnswerShape shape;
    Staging<StagedSheet> staging;
};

Read staged(const TableFile& file, const Definition& definition, const char* coding = nullptr)
{
    const auto located = locateAnswers(file, definition);
    REQUIRE(located);
    const auto problems = problemsOf(located->table.mapping, definition);
    if (!problems.empty())
        FAIL(sentence(problems.front()).toStdString());
    const auto reading = coding ? answerReading(definition, QString::fromLatin1(coding)) : AnswerReading{located->shape};
    REQUIRE(reading);
    NoProgress progress;
    return {located->shape, stageAnswers(located->table, definition, *reading, juniorSchool, progress).value()};
}

AnswersRefusal refusal(const TableFile& file, const Definition& definition, const char* coding = "own")
{
    const auto located = locateAnswers(file, definition);
    REQUIRE(located);
    NoProgress progress;
    const auto staging = stageAnswers(located->table, definition, *answerReading(definition, QString::fromLatin1(coding)),
                                      juniorSchool, progress);
    REQUIRE_FALSE(staging);
    return staging.error();
}
CodingRefusal codingRefusal(const TableFile& file, const Definition& definition, const char* coding = "own")
{
    return std::get<CodingRefusal>(refusal(file, definition, coding));
}

QString codes(const StagedSheet& sheet, const Definition& definition)
{
    QStringList out;
    for (const Item& item : definition.items)
        out += sheet.answers.value(item.id, QStringLiteral("_"));
    return out.join(QString());
}

TableFile csv(const char* text)
{
    return *read(QByteArray(text));
}

} // namespace

TEST_CASE("the four exports of one survey are the same answers", "[imports][answers][samples]")
{
    const auto [name, shape] = GENERATE(table<const char*, AnswerShape>({
        {"wjx_text_synthetic.xlsx", AnswerShape::Text},
        {"wjx_sequence_synthetic.xlsx", AnswerShape::Sequence},
        {"wjx_score_synthetic.xlsx", AnswerShape::Score},
        {"wjx_matrix_sequence_synthetic.xlsx", AnswerShape::Sequence},
    }));
    const Definition& phqA = scale("phq-a");
    const auto [found, staging] = staged(*read(testFile(name)), phqA);
    INFO(name);
    CHECK(found == shape);
    CHECK(staging.violations.empty());
    REQUIRE(staging.rows.size() == 6);
    CHECK(codes(staging.rows[0].value, phqA) == QStringLiteral("213000200____"));
    CHECK(codes(staging.rows[3].value, phqA) == QStringLiteral("310210122____"));
    const StagedSheet& second = staging.rows[1].value;
    CHECK(second.submittedAt == QDateTime(QDate(2026, 3, 2), QTime(9, 2, 15)));
    CHECK(second.seconds == 104);
    CHECK((second.name == QStringLiteral("测试学生2") || second.studentNo == QStringLiteral("20260002")));
}

TEST_CASE("what was skipped or left blank in a survey is missing, not an answer", "[imports][answers][samples]")
{
    const Definition& phqA = scale("phq-a");
    const auto staging = staged(*read(testFile("wjx_sequence_synthetic.xlsx")), phqA).staging;
    CHECK(codes(staging.rows[4].value, phqA) == QStringLiteral("0013_2332____"));
    CHECK(codes(staging.rows[5].value, phqA) == QStringLiteral("21_102323____"));
}

TEST_CASE("of a table with several scales, the columns of the scale are read", "[imports][answers][samples]")
{
    const Definition& phq9 = scale("phq-9");
    const TableFile file = *read(testFile("phq9_gad7_pss10_ukm.csv"));
    // The respondents are anonymous: their row number stands for a pupil's number.
    const auto map = readMapFile(R"({"format":"anxin-map/1","columns":{"student_no":"row","item:1":"phq1","item:2":"phq2",
        "item:3":"phq3","item:4":"phq4","item:5":"phq5","item:6":"phq6","item:7":"phq7","item:8":"phq8","item:9":"phq9"},"headerRow":1})");
    REQUIRE(map);
    const auto table = locateTable(file, *map, screeningImportFields(phq9));
    REQUIRE(table);
    NoProgress progress;
    const auto staging = stageAnswers(*table, phq9, {}, juniorSchool, progress).value();
    CHECK(staging.rows.size() == 223);
    CHECK(codes(staging.rows[7].value, phq9) == QStringLiteral("232233123_"));

    // The same without a map, once the pupils have a number.
    const auto guessed =
        staged(csv("学号,phq1,phq2,phq3,phq4,phq5,phq6,phq7,phq8,phq9,gad1,gad2,总分\n7,0,1,2,3,0,1,2,3,0,3,3,9\n"), phq9);
    REQUIRE(guessed.staging.rows.size() == 1);
    CHECK(codes(guessed.staging.rows[0].value, phq9) == QStringLiteral("012301230_"));
}

TEST_CASE("item ids as headers need no order", "[imports][answers]")
{
    const Definition& gad7 = scale("gad-7");
    const auto staging = staged(csv("姓名,7,6,5,4,3,2,1\n测试甲,0,1,2,3,0,1,2\n"), gad7).staging;
    REQUIRE(staging.rows.size() == 1);
    CHECK(codes(staging.rows[0].value, gad7).startsWith(QStringLiteral("2103210")));
}

TEST_CASE("a foreign coding is declared, never guessed", "[imports][answers]")
{
    const Definition& k6 = scale("k6");
    const char* table = "姓名,1,2,3,4,5,6\n测试甲,1,2,3,4,5,1\n";
    CHECK(codes(staged(csv(table), k6, "1-5").staging.rows[0].value, k6) == QStringLiteral("012340"));
    const auto own = codingRefusal(csv(table), k6); // 5 is no code of ours
    REQUIRE(own.first.size() == 1);
    CHECK(own.first[0].violation.field == QStringLiteral("item:5"));
    CHECK(own.first[0].violation.rule == Rule::UnknownCode);
    CHECK(own.first[0].violation.expected == QStringLiteral("0, 1, 2, 3, 4"));
    CHECK(own.first[0].column == 5);
    CHECK_FALSE(answerReading(k6, u"9-9"));
    CHECK(nameOf(*answerReading(k6, u"1-5")) == QStringLiteral("1-5"));
}

TEST_CASE("one answer that is none refuses the file, in every shape", "[imports][answers]")
{
    const Definition& gad7 = scale("gad-7");
    const auto [coding, bad] = GENERATE(table<const char*, const char*>({{"own", "4"},
                                                                         {"own", "x"},
                                                                         {"sequence", "0"},
                                                                         {"sequence", "5"},
                                                                         {"sequence", "2.0"},

                                                                         {"score", "9"}}));
    const char* good = "1";
    QByteArray table("学号,1,2,3,4,5,6,7\n");
    table += QByteArray("1,") + good + "," + good + "," + good + "," + bad + "," + good + "," + good + "," + good + "\n";
    table += QByteArray("2,") + good + "," + good + ",," + good + "," + good + "," + good + "," + good + "\n";
    INFO(table.toStdString());
    const auto refused = codingRefusal(*read(table), gad7, coding);
    CHECK(refused.cells == 1);
    REQUIRE(refused.first.size() == 1);
    CHECK(refused.first[0].violation.field == QStringLiteral("item:4"));
    CHECK(refused.first[0].violation.found == QString::fromUtf8(bad));
    CHECK(sentence(AnswersRefusal{refused}).contains(sentence(refused.first[0])));
}

TEST_CASE("a file in another coding is refused with the first of its cells, and counts the rest", "[imports][answers]")
{
    QByteArray table("学号,1,2,3,4,5,6,7\n1,1,1,1,1,1,1,1\n"); // fits, and would be misread
    for (int pupil = 2; pupil < 1000; ++pupil)
        table += QByteArray::number(pupil) + ",0,1,2,3,0,0,1\n";
    const auto refused = codingRefusal(*read(table), scale("gad-7"), "sequence");
    CHECK(refused.cells == 998 * 3);
    CHECK(refused.first.size() == 5);
    const QString words = sentence(AnswersRefusal{refused});
    CHECK(words.count(u'\n') == 6);
    CHECK(words.contains(label(AnswerShape::Sequence)));
    CHECK(words.contains(QStringLiteral("2994")));
}

TEST_CASE("a sheet without a column for every question is not read", "[imports][answers]")
{
    const char* headers = GENERATE("学籍号,1,2\n", "学号,姓名,班级\n", "学号,第1题,第2题\n");
    const auto why = refusal(csv((QByteArray(headers) + "1,0,0\n").constData()), scale("phq-9"));
    CHECK(std::get<MapRefusal>(why).why == MapWhy::ItemsMissing);
}

TEST_CASE("questions counted as 第1题 are taken in their order, with or without their words", "[imports][answers]")
{
    const Definition& gad7 = scale("gad-7");
    const char* headers =
        GENERATE("第1题,第2题,第3题,第4题,第5题,第6题,第7题", "第1题 a,第2题、b,第3题：c,第4题.d,第5题 e,第6题f,第7题 g");
    const auto staging =
        staged(csv((QByteArray("学号,作答日期,备注,") + headers + "\n7,2026-03-01,x,0,1,2,3,0,1,2\n").constData()), gad7);
    REQUIRE(staging.staging.rows.size() == 1);
    CHECK(codes(staging.staging.rows[0].value, gad7).startsWith(QStringLiteral("0123012")));
    CHECK(staging.staging.rows[0].value.submittedAt);
}

TEST_CASE("columns that nothing is taken from are named; the options of a multiple choice are read", "[imports][answers]")
{
    const TableFile file = csv("学号,备注,1,2,3,4,5,6,7,总评\n7,x,0,1,2,3,0,1,2,y\n");
    const auto located = locateAnswers(file, scale("gad-7"));
    REQUIRE(located);
    CHECK(unreadHeaders(located->table, scale("gad-7")) == QStringList{QStringLiteral("备注"), QStringLiteral("总评")});
}

TEST_CASE("words of options are matched whole, with or without their letter", "[imports][answers]")
{
    const Definition& phq9 = scale("phq-9");
    const auto staging =
        staged(csv("学号,1,2,3,4,5,6,7,8,9\n1,A.没有,有几天,（3）一半以上天数,几乎每天 ,没有,没有,没有,没有,没有\n"), phq9,
               "text")
            .staging;
    REQUIRE(staging.rows.size() == 1);
    CHECK(codes(staging.rows[0].value, phq9) == QStringLiteral("012300000_"));
    const auto half =
        codingRefusal(csv("学号,1,2,3,4,5,6,7,8,9\n2,没,有几天,没有,没有,没有,没有,没有,没有,没有\n"), phq9, "text");
    REQUIRE(half.first.size() == 1);
    CHECK(half.first[0].violation.expected == QStringLiteral("没有, 有几天, 一半以上天数, 几乎每天"));

    // A questionnaire whose words may not ship cannot be matched by them, and says what to do.
    const auto without =
        codingRefusal(csv("学号,1,2,3,4,5,6,7\n1,没有,没有,没有,没有,没有,没有,没有\n"), scale("gad-7"), "text");
    CHECK(without.first.at(0).violation.expected.contains(QStringLiteral("numbers")));
}

TEST_CASE("a question that speaks of classes is not taken for the pupil's class", "[imports][answers]")
{
    const Definition& gad7 = scale("gad-7");
    const auto staging = staged(csv("序号,提交答卷时间,所用时间,来源,来源详情,来自IP,1、您的学号是？,2、我的班级让我紧张 "
                                    ",3、b,4、c,5、d,6、学生都怕我,7、f,8、g\n"
                                    "1,2026/3/1 9:01:15,1分37秒,微信,N/A,10.0.0.1,7,1,2,3,4,1,2,3\n"),
                                gad7)
                             .staging;
    REQUIRE(staging.rows.size() == 1);
    CHECK(staging.rows[0].value.studentNo == QStringLiteral("7"));
    CHECK(codes(staging.rows[0].value, gad7).startsWith(QStringLiteral("0123012")));
    CHECK(staging.rows[0].value.seconds == 97);
}

TEST_CASE("too many questions are not guessed at", "[imports][answers]")
{
    const Definition& gad7 = scale("gad-7");
    const TableFile file = csv(
        "序号,提交答卷时间,所用时间,来源,来源详情,来自IP,1、学号,2、喜欢什么,3、a,4、b,5、c,6、d,7、e,8、f,9、g,10、h,11、i\n");
    const auto located = locateAnswers(file, gad7);
    REQUIRE(located);
    const auto problems = problemsOf(located->table.mapping, gad7);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].why == MapWhy::ItemsMissing);
}

TEST_CASE("the options of a multiple choice in columns of their own are one answer", "[imports][answers]")
{
    const Definition& ssrs = scale("ssrs");
    const auto located = [&] {
        QByteArray header("序号,提交答卷时间,所用时间,来源,来源详情,来自IP,1、姓名");
        QByteArray row("1,2026/3/1 9:01:15,97秒,微信,N/A,10.0.0.1,测试甲");
        for (size_t i = 0; i < ssrs.items.size(); ++i) {
            const QByteArray number = QByteArray::number(static_cast<int>(i) + 2);
            if (ssrs.items[i].type == ItemType::Multi) {
                header += ",第" + number + "题(无),第" + number + "题(配偶),第" + number + "题(其他(请注明))";
                row += i % 2 ? ",1,0,0" : ",0,1,1";
            } else {
                header += "," + number + "、问题";
                row += ",2";
            }
        }
        return *read(header + "\n" + row + "\n");
    }();
    const auto staging = staged(located, ssrs, "sequence").staging;
    REQUIRE(staging.rows.size() == 1);
    QStringList multi;
    for (const Item& item : ssrs.items)
        if (item.type == ItemType::Multi)
            multi += staging.rows[0].value.answers.value(item.id);
    multi.sort();
    CHECK(multi == QStringList{QStringLiteral("无"), QStringLiteral("配偶;其他(请注明)")});
}

TEST_CASE("headers of real surveys are understood", "[imports][answers][samples]")
{
    const QJsonObject headers = QJsonDocument::fromJson(testFile("wjx_real_headers.json")).object();
    for (const char* which : {"text_export(_0)", "sequence_export(_2)"}) {
        QByteArray line;
        for (const QJsonValue& header : headers[QLatin1StringView(which)].toArray())
            line += '"' + header.toString().toUtf8() + "\",";
        const TableFile file = *read(line + "\n");
        const auto located = locateAnswers(file, scale("gad-7"));
        REQUIRE(located);
        CHECK(located->table.mapping.columnOf(u"sex") == 8);
        CHECK(located->table.mapping.columnOf(u"age") == 9);
        CHECK(located->table.mapping.columnOf(u"submitted_at") == 1);
    }
}

TEST_CASE("the second sheet of one person in a file is refused", "[imports][answers]")
{
    const auto staging =
        staged(csv("学号,1,2,3,4,5,6,7\n1,0,0,0,0,0,0,0\n1,3,3,3,3,3,3,3\n,1,1,1,1,1,1,1\n2,,,,,,,\n"), scale("gad-7")).staging;
    CHECK(staging.rows.size() == 1);
    REQUIRE(staging.violations.size() == 3);
    CHECK(staging.violations[0].violation.rule == Rule::Duplicate);
    CHECK(staging.violations[1].violation.field == QStringLiteral("student_no"));
    CHECK(staging.violations[2].violation.rule == Rule::Required);
}
