// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/clitest.h"
#include "tests/support/editions.h"

#include <QDir>
#include <QJsonArray>

using namespace anxin;

TEST_CASE("scales lists every questionnaire that ships", "[cli][scales]")
{
    Cli cli;
    const CliRun list = cli.run({QStringLiteral("scales"), QStringLiteral("--json")});
    REQUIRE(list.code == ExitCode::Done);
    const QDir shipped(QStringLiteral(ANXIN_SOURCE_DIR "/resources/scales"));
    CHECK(list.lines().size() == shipped.entryList({QStringLiteral("*.json")}).size());
    CHECK(cli.run({QStringLiteral("scales"), QStringLiteral("list")}).lines().size() == list.lines().size());
}

TEST_CASE("scales shows one questionnaire with its critical answers, and knows which it has not", "[cli][scales]")
{
    Cli cli;
    const CliRun shown =
        cli.run({QStringLiteral("scales"), QStringLiteral("show"), QStringLiteral("phq-a"), QStringLiteral("--json")});
    REQUIRE(shown.code == ExitCode::Done);
    CHECK(shown.json()[QStringLiteral("id")].toString() == QStringLiteral("phq-a"));
    CHECK(shown.json()[QStringLiteral("alerts")].toArray().size() == 3);
    CHECK(cli.run({QStringLiteral("scales"), QStringLiteral("show"), QStringLiteral("horoscope")}).code ==
          ExitCode::WrongUsage);
    CHECK(cli.run({QStringLiteral("scales"), QStringLiteral("show")}).code == ExitCode::WrongUsage);
}

TEST_CASE("scales check runs the worked examples of a file", "[cli][scales]")
{
    Cli cli;
    const QString phq = QStringLiteral(ANXIN_SOURCE_DIR "/resources/scales/phq-9.json");
    CHECK(cli.run({QStringLiteral("scales"), QStringLiteral("check"), phq}).code == ExitCode::Done);

    QJsonObject definition = QJsonDocument::fromJson(Cli::read(phq)).object();
    QJsonArray examples = definition[QStringLiteral("examples")].toArray();
    QJsonObject first = examples.first().toObject();
    QJsonObject expect = first[QStringLiteral("expect")].toObject();
    expect[QStringLiteral("steps")] = QJsonObject{{QStringLiteral("total"), 999}};
    first[QStringLiteral("expect")] = expect;
    examples.replace(0, first);
    definition[QStringLiteral("examples")] = examples;
    const QString wrong = cli.write(QStringLiteral("wrong.json"), QJsonDocument(definition).toJson());
    const CliRun checked = cli.run({QStringLiteral("scales"), QStringLiteral("check"), wrong, QStringLiteral("--json")});
    CHECK(checked.code == ExitCode::RefusedByRule);
    CHECK_FALSE(checked.json()[QStringLiteral("mismatches")].toArray().isEmpty());

    const QString broken = cli.write(QStringLiteral("broken.json"), "{");
    CHECK(cli.run({QStringLiteral("scales"), QStringLiteral("check"), broken}).code == ExitCode::RefusedByRule);
    CHECK(cli.run({QStringLiteral("scales"), QStringLiteral("check"), cli.path(QStringLiteral("none.json"))}).code ==
          ExitCode::WrongUsage);
}

TEST_CASE("score writes one exact JSON line a row", "[cli][score]")
{
    Cli cli;
    const QString file = cli.write(QStringLiteral("answers.csv"), "row,age,1,2,3,4,5,6,7,8,9\n"
                                                                  "a,14,0,1,2,3,0,1,2,3,0\n"
                                                                  "b,14,,1,2,3,0,1,2,3,1\n");
    const CliRun scored = cli.run({QStringLiteral("score"), QStringLiteral("phq-9"), file});
    REQUIRE(scored.code == ExitCode::Done);
    const auto rows = scored.jsonLines();
    REQUIRE(rows.size() == 2);
    CHECK(rows[0][QStringLiteral("row")].toString() == QStringLiteral("a"));
    CHECK(rows[0][QStringLiteral("steps")].toObject()[QStringLiteral("total")].toInt() == 12);
    CHECK(rows[1][QStringLiteral("steps")].toObject()[QStringLiteral("total")].isNull());
    CHECK(rows[1][QStringLiteral("alerts")].toArray().size() == 1); // an unfinished paper hides no critical answer
}

TEST_CASE("a code outside the options is named and the row counts as refused", "[cli][score]")
{
    Cli cli;
    const QString file = cli.write(QStringLiteral("answers.csv"), "1,2,3,4,5,6,7,8,9\n9,0,0,0,0,0,0,0,0\n");
    const CliRun scored = cli.run({QStringLiteral("score"), QStringLiteral("phq-9"), file});
    CHECK(scored.code == ExitCode::RowsRefused);
    CHECK(scored.json()[QStringLiteral("badAnswers")].toArray() == QJsonArray{QStringLiteral("1")});
}

TEST_CASE("score refuses a table whose columns it does not know, and a coding that there is not", "[cli][score]")
{
    Cli cli;
    const QString file = cli.write(QStringLiteral("answers.csv"), "1,2,favourite colour\n0,0,0\n");
    CHECK(cli.run({QStringLiteral("score"), QStringLiteral("phq-9"), file}).code == ExitCode::RefusedByRule);
    const QString good = cli.write(QStringLiteral("good.csv"), "1,2\n0,0\n");
    CHECK(cli.run({QStringLiteral("score"), QStringLiteral("phq-9"), good, QStringLiteral("--coding"), QStringLiteral("x")})
              .code == ExitCode::WrongUsage);
    CHECK(cli.run({QStringLiteral("score"), QStringLiteral("phq-9"), cli.path(QStringLiteral("none.csv"))}).code ==
          ExitCode::WrongUsage);
}

TEST_CASE("codes of a multiple choice share a cell, joined by semicolons", "[cli][score]")
{
    Cli cli;
    QString scale;
    for (const QJsonObject& known : cli.run({QStringLiteral("scales"), QStringLiteral("--json")}).jsonLines())
        if (known[QStringLiteral("id")].toString() == QStringLiteral("ssrs"))
            scale = known[QStringLiteral("id")].toString();
    REQUIRE_FALSE(scale.isEmpty());
    const QString file = cli.write(QStringLiteral("ssrs.csv"), "row,6,7\n1,1;2;3,1\n");
    CHECK(cli.run({QStringLiteral("score"), scale, file}).code == ExitCode::Done);
}

TEST_CASE("a questionnaire is written out as the start of an edition, and never over another file", "[cli][scales]")
{
    Cli cli;
    const QString file = cli.path(QStringLiteral("phq-a.json"));
    const QStringList command{QStringLiteral("scales"), QStringLiteral("export"), QStringLiteral("phq-a"), file};
    REQUIRE(cli.run(command).code == ExitCode::Done);
    CHECK(Cli::read(file) == Cli::read(QStringLiteral(ANXIN_SOURCE_DIR "/resources/scales/phq-a.json")));
    CHECK(cli.run({QStringLiteral("scales"), QStringLiteral("check"), file}).code == ExitCode::Done);
    CHECK(cli.run(command).code == ExitCode::WrongUsage);
    CHECK(cli.run({QStringLiteral("scales"), QStringLiteral("export"), QStringLiteral("phq-a")}).code == ExitCode::WrongUsage);
}

TEST_CASE("scales check refuses a file without worked examples", "[cli][scales]")
{
    Cli cli;
    const QByteArray bare = editionOf(Catalogue::shipped(), QStringLiteral("phq-a"), 2,
                                      [](QJsonObject& json) { json.remove(QStringLiteral("examples")); });
    const CliRun checked =
        cli.run({QStringLiteral("scales"), QStringLiteral("check"), cli.write(QStringLiteral("bare.json"), bare)});
    CHECK(checked.code == ExitCode::RefusedByRule);
}

TEST_CASE("an edition is tried, adopted, and then used by the next import", "[cli][scales]")
{
    Cli cli;
    REQUIRE(cli.create(cli.vault()).code == ExitCode::Done);
    const QString file =
        cli.write(QStringLiteral("phq-a.json"), editionOf(Catalogue::shipped(), QStringLiteral("phq-a"), 2, stricter));
    const QStringList add{QStringLiteral("scales"), QStringLiteral("add"), cli.vault(), file};
    const CliRun tried = cli.unlocking(add + QStringList{QStringLiteral("--dry-run"), QStringLiteral("--json")});
    REQUIRE(tried.code == ExitCode::Done);
    CHECK(tried.json()[QStringLiteral("before")].toInt() == 1);
    CHECK(tried.json()[QStringLiteral("campaigns")].toArray().isEmpty());
    CHECK(cli.unlocking(add).code == ExitCode::RefusedByRule); // no source
    const QStringList sourced = add + QStringList{QStringLiteral("--source"), QStringLiteral("校本常模 2026")};
    REQUIRE(cli.unlocking(sourced).code == ExitCode::Done);
    CHECK(cli.unlocking(sourced).code == ExitCode::RefusedByRule); // it is there already

    const QString roster = cli.write(QStringLiteral("roster.csv"), "姓名,学号,年级,班级\n安晓,2026001,初一,1\n");
    REQUIRE(cli.unlocking({QStringLiteral("import"), QStringLiteral("students"), cli.vault(), roster}).code == ExitCode::Done);
    const QString answers =
        cli.write(QStringLiteral("answers.csv"), "学号,姓名,1,2,3,4,5,6,7,8,9\n2026001,安晓,2,2,2,2,1,0,0,0,0\n");
    const CliRun taken = cli.unlocking({QStringLiteral("import"), QStringLiteral("screening"), cli.vault(), answers,
                                        QStringLiteral("--scale"), QStringLiteral("phq-a"), QStringLiteral("--campaign"),
                                        QStringLiteral("入学普查"), QStringLiteral("--json")});
    REQUIRE(taken.code == ExitCode::Done);
    CHECK(taken.json()[QStringLiteral("candidates")].toInt() == 1); // 9 points

    const QString third = cli.write(QStringLiteral("third.json"), editionOf(Catalogue::shipped(), QStringLiteral("phq-a"), 3));
    const CliRun next = cli.unlocking({QStringLiteral("scales"), QStringLiteral("add"), cli.vault(), third,
                                       QStringLiteral("--dry-run"), QStringLiteral("--json")});
    REQUIRE(next.code == ExitCode::Done);
    CHECK(next.json()[QStringLiteral("campaigns")].toArray().first().toObject()[QStringLiteral("changed")].toInt() == 1);
    CHECK_FALSE(next.out.contains(QStringLiteral("安晓")));
}
