// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/clitest.h"
#include "tests/support/smalldisk.h"
#include "tests/support/unzip.h"

#include <QDir>
#include <QJsonArray>

#include <algorithm>

using namespace anxin;

// The whole path: a class list in, answers in, a package out.
namespace {

int counted(const CliRun& run, const char* what)
{
    return run.json()[QStringLiteral("counts")].toObject()[QLatin1StringView(what)].toInt();
}

const QString samples = QStringLiteral(ANXIN_TEST_DATA "/imports/");

struct FilledVault : Cli {
    FilledVault() { REQUIRE(create(vault()).code == ExitCode::Done); }

    CliRun importStudents(const QString& file, const QStringList& more = {})
    {
        return unlocking(
            QStringList{QStringLiteral("import"), QStringLiteral("students"), vault(), file, QStringLiteral("--json")} + more);
    }
    CliRun importScreening(const QStringList& more = {})
    {
        return unlocking(QStringList{QStringLiteral("import"), QStringLiteral("screening"), vault(),
                                     samples + QStringLiteral("wjx_sequence_synthetic.xlsx"), QStringLiteral("--scale"),
                                     QStringLiteral("phq-a"), QStringLiteral("--coding"), QStringLiteral("sequence"),
                                     QStringLiteral("--campaign"), QStringLiteral("秋季普查"), QStringLiteral("--json")} +
                         more);
    }
    CliRun package(const QString& folder)
    {
        return unlocking({QStringLiteral("package"), vault(), QStringLiteral("--kind"), QStringLiteral("term"),
                          QStringLiteral("--period"), QStringLiteral("2026-2027-1"), QStringLiteral("--to"), folder,
                          QStringLiteral("--json")});
    }
    CliRun verify() { return unlocking({QStringLiteral("verify"), vault()}); }
};

} // namespace

TEST_CASE("a register export is read in either character set, and a second time changes nothing", "[cli][import]")
{
    FilledVault cli;
    const QString file = GENERATE(QStringLiteral("xueji_synthetic_utf8.csv"), QStringLiteral("xueji_synthetic_gbk.csv"));
    const CliRun first = cli.importStudents(samples + file);
    INFO(first.err.toStdString());
    REQUIRE(first.code == ExitCode::Done);
    CHECK(counted(first, "added") > 0);
    const CliRun second = cli.importStudents(samples + file);
    CHECK(second.code == ExitCode::Done);
    CHECK(counted(second, "added") == 0);
    CHECK(counted(second, "unchanged") == counted(first, "added"));
}

TEST_CASE("a workbook with a sheet for each class says which sheet was not read along", "[cli][import]")
{
    Cli cli;
    cli.create(cli.vault());
    const CliRun run = cli.unlocking({QStringLiteral("import"), QStringLiteral("students"), cli.vault(),
                                      QStringLiteral(ANXIN_TEST_DATA "/imports/corpus/xlsx-a-sheet-per-class.xlsx")});
    CHECK(run.code == ExitCode::Done);
    CHECK(run.err.contains(QStringLiteral("二班")));
    CHECK_FALSE(run.err.contains(QStringLiteral("一班")));
}

TEST_CASE("bad rows are refused by number, the others are taken, and the failed ones come back as a workbook", "[cli][import]")
{
    FilledVault cli;
    const QString file = cli.write(QStringLiteral("list.csv"), "姓名,学号,性别,班级\n安晓,20260101,女,七年级1班\n"
                                                               "单雪,20260102,红,七年级1班\n");
    const QString errors = cli.path(QStringLiteral("errors.xlsx"));
    const CliRun run = cli.importStudents(file, {QStringLiteral("--errors"), errors});
    CHECK(run.code == ExitCode::RowsRefused);
    CHECK(counted(run, "added") == 1);
    CHECK(counted(run, "skipped") == 1);
    CHECK(Cli::read(errors).startsWith("PK"));
    CHECK(cli.verify().code == ExitCode::Done);
}

TEST_CASE("a rehearsed import and a stopped import write nothing", "[cli][import]")
{
    FilledVault cli;
    const QString file = samples + QStringLiteral("xueji_synthetic_utf8.csv");
    const int rows = counted(cli.importStudents(file, {QStringLiteral("--dry-run")}), "added");
    CHECK(rows > 0);
    // Stopped at each step there is, until a run has no step left at which to stop.
    CliRun run{ExitCode::Cancelled, {}, {}};
    while (run.code == ExitCode::Cancelled) {
        ++cli.cancelAt;
        run = cli.importStudents(file);
    }
    CHECK(cli.cancelAt > 0);
    REQUIRE(run.code == ExitCode::Done);
    CHECK(counted(run, "added") == rows);
}

TEST_CASE("answers are matched, scored, and critical ones counted", "[cli][import]")
{
    FilledVault cli;
    REQUIRE(cli.importStudents(samples + QStringLiteral("xueji_synthetic_utf8.csv")).code == ExitCode::Done);
    const CliRun run = cli.importScreening();
    INFO(run.out.toStdString() << run.err.toStdString());
    CHECK((run.code == ExitCode::Done || run.code == ExitCode::RowsRefused));
    CHECK(counted(run, "added") > 0);
    CHECK(run.json().contains(QStringLiteral("alerts")));
    CHECK(cli.verify().code == ExitCode::Done);
}

TEST_CASE("a file of answers that does not fit is refused whole, and says why", "[cli][import]")
{
    FilledVault cli;
    REQUIRE(cli.importStudents(cli.write(QStringLiteral("list.csv"), "姓名,学号,班级,备用\n安晓,1,七年级1班,x\n"))
                .json()[QStringLiteral("unread_columns")]
                .toArray() == QJsonArray{QStringLiteral("备用")});
    const auto import = [&](const QByteArray& table, const QStringList& more) {
        const QString file = cli.write(QStringLiteral("answers.csv"), table);
        return cli.unlocking(QStringList{QStringLiteral("import"), QStringLiteral("screening"), cli.vault(), file,
                                         QStringLiteral("--scale"), QStringLiteral("phq-9")} +
                             more);
    };
    const QStringList autumn{QStringLiteral("--campaign"), QStringLiteral("秋季普查")};
    for (const char* table : {"姓名,学号,班级\n安晓,1,七年级1班\n", "学号,1,2\n1,0,0\n"}) {
        const CliRun half = import(table, autumn);
        CHECK(half.code == ExitCode::RefusedByRule);
        CHECK(half.err.contains(QStringLiteral("question")));
    }
    const QByteArray whole("学号,第1题,第2题,第3题,第4题,第5题,第6题,第7题,第8题,第9题\n1,0,0,0,0,0,0,0,0,0\n");
    CHECK(import(whole, {QStringLiteral("--campaign"), QStringLiteral("  ")}).code == ExitCode::WrongUsage);
    CHECK(import(whole, autumn + QStringList{QStringLiteral("--coding"), QStringLiteral("sequence")}).code ==
          ExitCode::RefusedByRule);
    CHECK(import(whole, autumn).code == ExitCode::Done);
}

TEST_CASE("factor scores of a platform are declared, and what they do not show is said", "[cli][import]")
{
    FilledVault cli;
    REQUIRE(cli.importStudents(cli.write(QStringLiteral("list.csv"), "姓名,学号,班级\n安晓,1,七年级1班\n")).code ==
            ExitCode::Done);
    const QString file = cli.write(QStringLiteral("totals.csv"), "学号,姓名,班级,总分\n1,安晓,七年级1班,4\n");
    const auto import = [&](const QStringList& more) {
        return cli.unlocking(QStringList{QStringLiteral("import"), QStringLiteral("screening"), cli.vault(), file,
                                         QStringLiteral("--scale"), QStringLiteral("phq-9"), QStringLiteral("--campaign"),
                                         QStringLiteral("秋季普查")} +
                             more);
    };
    const CliRun undeclared = import({});
    CHECK(undeclared.code == ExitCode::RefusedByRule);
    CHECK(undeclared.err.contains(QStringLiteral("--coding totals")));
    const CliRun run = import({QStringLiteral("--coding"), QStringLiteral("totals")});
    INFO(run.out.toStdString() << run.err.toStdString());
    CHECK(run.code == ExitCode::Done);
    CHECK(run.out.contains(QStringLiteral("Critical answers cannot be seen in them")));
    const CliRun again = import({QStringLiteral("--coding"), QStringLiteral("totals"), QStringLiteral("--json")});
    CHECK(counted(again, "unchanged") == 1);
}

TEST_CASE("a list without rows or without names is refused; a month of entry that is to come is pointed out", "[cli][import]")
{
    FilledVault cli;
    const auto import = [&](const QByteArray& list) {
        return cli.unlocking(
            {QStringLiteral("import"), QStringLiteral("students"), cli.vault(), cli.write(QStringLiteral("list.csv"), list)});
    };
    CHECK(import("姓名,学号,班级\n").code == ExitCode::RefusedByRule);
    CHECK(import("学号,班级\n1,七年级1班\n").code == ExitCode::RefusedByRule);
    const CliRun warned = import("姓名,学号,班级,入学年月\n安晓,1,七年级1班,209909\n单雪,2,七年级1班,202409\n");
    CHECK(warned.code == ExitCode::Done);
    CHECK(warned.out.contains(QStringLiteral("not come yet")));
    CHECK(warned.out.contains(QStringLiteral("202409"))); // the month that the class does not agree with
}

TEST_CASE("an empty witness code is no code, and does not show the log", "[cli][audit]")
{
    FilledVault cli;
    const CliRun run = cli.unlocking({QStringLiteral("audit"), cli.vault(), QStringLiteral("--check"), QString()});
    CHECK(run.code == ExitCode::WrongUsage);
    CHECK(run.out.isEmpty());
}

TEST_CASE("a list with many bad rows says how many, not each", "[cli][import]")
{
    FilledVault cli;
    QByteArray list("姓名,学号,性别,班级\n");
    for (int row = 0; row < 300; ++row)
        list += "单雪," + QByteArray::number(row) + ",红,七年级1班\n";
    const CliRun run = cli.unlocking(
        {QStringLiteral("import"), QStringLiteral("students"), cli.vault(), cli.write(QStringLiteral("list.csv"), list)});
    CHECK(run.code == ExitCode::RowsRefused);
    CHECK(run.lines().size() < 25);
    CHECK(run.out.contains(QStringLiteral("280")));
}

TEST_CASE("agenda names nobody unless it is asked to", "[cli][agenda]")
{
    FilledVault cli;
    REQUIRE(cli.unlocking({QStringLiteral("demo"), cli.vault(), QStringLiteral("--students"), QStringLiteral("200"),
                           QStringLiteral("--years"), QStringLiteral("1")})
                .code == ExitCode::Done);
    const CliRun bare = cli.unlocking({QStringLiteral("agenda"), cli.vault(), QStringLiteral("--json")});
    REQUIRE(bare.code == ExitCode::Done);
    REQUIRE_FALSE(bare.jsonLines().empty());
    int atOnce = 0;
    for (const QJsonObject& loop : bare.jsonLines()) {
        CHECK_FALSE(loop.contains(QStringLiteral("name")));
        CHECK_FALSE(loop.contains(QStringLiteral("reference"))); // people have written it
        CHECK((loop[QStringLiteral("overdue")].toBool() || !loop[QStringLiteral("at_once")].toBool()));
        atOnce += loop[QStringLiteral("at_once")].toBool() ? 1 : 0;
    }
    CHECK(atOnce > 0);
    const CliRun toRead = cli.unlocking({QStringLiteral("agenda"), cli.vault()});
    CHECK(std::ranges::count_if(toRead.lines(),
                                [](const QString& line) { return line.contains(QStringLiteral(" · at once · ")); }) == atOnce);
    const CliRun named =
        cli.unlocking({QStringLiteral("agenda"), cli.vault(), QStringLiteral("--json"), QStringLiteral("--names")});
    int nameless = 0, referring = 0;
    for (const QJsonObject& loop : named.jsonLines()) {
        nameless += loop[QStringLiteral("name")].toString().isEmpty() ? 1 : 0;
        const QString reference = loop[QStringLiteral("reference")].toString();
        referring += reference.isEmpty() ? 0 : 1;
        if (!reference.isEmpty())
            CHECK(std::ranges::none_of(
                toRead.lines(), [&](const QString& line) { return line.contains(QStringLiteral(" · %1 · ").arg(reference)); }));
    }
    CHECK(referring > 0);
    CHECK(nameless * 10 < static_cast<int>(named.jsonLines().size())); // letters and crises of nobody who is known
}

TEST_CASE("a package opens with its password, names nobody, and its witness is in the log", "[cli][package]")
{
    FilledVault cli;
    REQUIRE(cli.unlocking({QStringLiteral("demo"), cli.vault(), QStringLiteral("--students"), QStringLiteral("200"),
                           QStringLiteral("--years"), QStringLiteral("1")})
                .code == ExitCode::Done);
    REQUIRE(QDir().mkdir(cli.path(QStringLiteral("stick"))));
    const CliRun run = cli.package(cli.path(QStringLiteral("stick")));
    INFO(run.err.toStdString());
    REQUIRE(run.code == ExitCode::Done);
    const QString password = run.json()[QStringLiteral("password")].toString();
    const QByteArray zip = Cli::read(run.json()[QStringLiteral("package")].toString() + QStringLiteral("/report.zip"));
    const auto files = unzipped(zip, password.toUtf8());
    REQUIRE(files);
    CHECK(files->at(QStringLiteral("01.xlsx")).startsWith("PK"));
    CHECK(files->at(QStringLiteral("02.pdf")).startsWith("%PDF"));
    CHECK_FALSE(unzipped(zip, "wrong"));
    CHECK(cli.unlocking({QStringLiteral("audit"), cli.vault(), QStringLiteral("--check"),
                         run.json()[QStringLiteral("witness")].toString()})
              .code == ExitCode::Done);
}

TEST_CASE("a report is written in the formats asked for; kinds can be listed without a password", "[cli][report]")
{
    FilledVault cli;
    const QString folder = cli.path(QStringLiteral("reports"));
    REQUIRE(QDir().mkdir(folder));
    CHECK(cli.run({QStringLiteral("report"), cli.vault(), QStringLiteral("--kind"), QStringLiteral("list")})
              .out.contains(QStringLiteral("term")));
    const QStringList report{QStringLiteral("report"),   cli.vault(),
                             QStringLiteral("--kind"),   QStringLiteral("term"),
                             QStringLiteral("--period"), QStringLiteral("2026-2027-1"),
                             QStringLiteral("--out"),    folder};
    CHECK(cli.unlocking(report + QStringList{QStringLiteral("--format"), QStringLiteral("pdf")}).code == ExitCode::Done);
    CHECK(QDir(folder).entryList(QDir::Files).size() == 1);
    CHECK(cli.unlocking(report + QStringList{QStringLiteral("--format"), QStringLiteral("exe")}).code == ExitCode::WrongUsage);
    CHECK(cli.unlocking({QStringLiteral("report"), cli.vault(), QStringLiteral("--kind"), QStringLiteral("term"),
                         QStringLiteral("--period"), QStringLiteral("autumn"), QStringLiteral("--out"), folder})
              .code == ExitCode::WrongUsage);
    const QStringList screening{QStringLiteral("report"), cli.vault(), QStringLiteral("--kind"),   QStringLiteral("screening"),
                                QStringLiteral("--out"),  folder,      QStringLiteral("--format"), QStringLiteral("xlsx,pdf")};
    CHECK(cli.unlocking(screening + QStringList{QStringLiteral("--period"), QStringLiteral("2026-2027")}).code ==
          ExitCode::Done);
    CHECK(QDir(folder).entryList(QDir::Files).size() == 3);
    CHECK(cli.unlocking(screening + QStringList{QStringLiteral("--period"), QStringLiteral("2026-2027-1")}).code ==
          ExitCode::WrongUsage);
    CHECK(cli.unlocking(screening + QStringList{QStringLiteral("--period"), QStringLiteral("1999-2000")}).code ==
          ExitCode::RefusedByRule);
}

TEST_CASE("a report that could not be written is not in the ledger, and one that is there is not written over",
          "[cli][report][disk]")
{
    FilledVault cli;
    const auto report = [&](const QString& folder) {
        return cli.unlocking({QStringLiteral("report"), cli.vault(), QStringLiteral("--kind"), QStringLiteral("term"),
                              QStringLiteral("--period"), QStringLiteral("2026-2027-1"), QStringLiteral("--out"), folder});
    };
    const auto exports = [&] {
        return cli.unlocking({QStringLiteral("audit"), cli.vault(), QStringLiteral("--json")})
            .out.count(QStringLiteral("export_report"));
    };
    const QString folder = cli.path(QStringLiteral("reports"));
    REQUIRE(QDir().mkdir(folder));
    CHECK(report(folder).code == ExitCode::Done);
    const QStringList first = QDir(folder).entryList(QDir::Files);
    CHECK(first.size() == 2);
    const auto before = exports();
    CHECK(before > 0);
    CHECK(report(folder).code == ExitCode::Done);
    CHECK(QDir(folder).entryList(QDir::Files).size() == 4);
    SmallDisk stick("size=12k"); // the workbook fits, the page does not
    if (!stick.mounted) {
        WARN("no right to mount a small disk here: not tested");
        return;
    }
    const auto after = exports();
    CHECK(report(stick.home.path()).code == ExitCode::DeviceFailed);
    CHECK(QDir(stick.home.path()).isEmpty());
    CHECK(exports() == after);
}

TEST_CASE("a term that has not begun, or is long over, has no report", "[cli][report]")
{
    FilledVault cli;
    for (const char* term : {"2050-2051-1", "1999-2000-1", "2026-2027-2"})
        CHECK(cli.unlocking({QStringLiteral("package"), cli.vault(), QStringLiteral("--kind"), QStringLiteral("term"),
                             QStringLiteral("--period"), QLatin1StringView(term), QStringLiteral("--to"), cli.path(QString())})
                  .code == ExitCode::RefusedByRule);
}

TEST_CASE("the password of a package is no weak one, and not the vault's", "[cli][package]")
{
    FilledVault cli;
    REQUIRE(QDir().mkdir(cli.path(QStringLiteral("stick"))));
    const auto package = [&](const QByteArray& password) {
        return cli
            .unlocking({QStringLiteral("package"), cli.vault(), QStringLiteral("--kind"), QStringLiteral("term"),
                        QStringLiteral("--to"), cli.path(QStringLiteral("stick")), QStringLiteral("--package-password-file"),
                        cli.write(QStringLiteral("package.txt"), password)})
            .code;
    };
    CHECK(package("a") == ExitCode::RefusedByRule);
    CHECK(package(goodPassword) == ExitCode::RefusedByRule);
    CHECK(QDir(cli.path(QStringLiteral("stick"))).isEmpty());
    CHECK(package("velvet tram ninety quilt") == ExitCode::Done);
}

TEST_CASE("a package that does not fit on the stick leaves nothing there, and the vault whole", "[cli][package][disk]")
{
    SmallDisk stick("size=64k");
    if (!stick.mounted) {
        WARN("no right to mount a small disk here: not tested");
        return;
    }
    FilledVault cli;
    CHECK(cli.package(stick.home.path()).code == ExitCode::DeviceFailed);
    CHECK(QDir(stick.home.path()).isEmpty());
    CHECK(cli.verify().code == ExitCode::Done);
}
