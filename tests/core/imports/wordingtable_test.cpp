// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imports/readtable.h"
#include "core/imports/wordingtable.h"
#include "core/scales/catalogue.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace anxin;

namespace {

const Definition& who5()
{
    static const Catalogue catalogue = Catalogue::shipped();
    return *catalogue.find(u"who-5");
}

Result<Wording, WordingRefusal> read(const QByteArray& csv)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("题目.csv")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(csv);
    file.close();
    NoProgress progress;
    const auto table = readTableFile(file.fileName(), progress);
    REQUIRE(table);
    return readWording(*table, who5());
}

WordingProblem problemOf(const QByteArray& csv)
{
    const auto wording = read(csv);
    REQUIRE_FALSE(wording);
    return wording.error().problem;
}

} // namespace

TEST_CASE("a table of questions, answers and an instruction is the wording of a questionnaire", "[imports][kiosk]")
{
    const auto wording = read("题号,题目,选项0,选项1,选项2,选项3,选项4,选项5\n指导语,请按最近两周，如实作答\n"
                              "选项,,从未,偶尔,少于一半,多于一半,大多,一直\n1,第一题\n第2题,第二题\n3.,第三题\n"
                              "Q4,第四题,完全没有\n5,第五题\n");
    REQUIRE(wording);
    CHECK(wording->instruction == QStringLiteral("请按最近两周，如实作答"));
    CHECK(wording->items.size() == 5);
    CHECK(wording->items.value(QStringLiteral("2")) == QStringLiteral("第二题"));
    CHECK(wording->answers.value(QStringLiteral("0")) == QStringLiteral("从未"));
    CHECK(wording->answersOf.value(QStringLiteral("4")).value(QStringLiteral("0")) == QStringLiteral("完全没有"));
}

TEST_CASE("a table that does not fit the questionnaire is refused", "[imports][kiosk]")
{
    CHECK(problemOf("问题,答案\n1,2\n") == WordingProblem::NoColumns);
    CHECK(problemOf("题号,题目\n1,甲\n2,乙\n3,丙\n4,丁\n") == WordingProblem::MissingItems);
    CHECK(problemOf("题号,题目\n1,甲\n2,乙\n3,丙\n4,丁\n5,戊\n6,己\n") == WordingProblem::UnknownItems);
    CHECK(problemOf("题号,题目\n1,甲\n2,乙\n3,丙\n4,丁\n5,戊\n5,己\n") == WordingProblem::TwiceItems);
    CHECK(problemOf("题号,题目,选项0\n1,甲,无\n2,乙,无\n3,丙,无\n4,丁,无\n5,戊,无\n") == WordingProblem::NoAnswers);
}
