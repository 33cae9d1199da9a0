// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/clitest.h"

#include <QJsonArray>

using namespace anxin;

TEST_CASE("info tells format, epoch, ways in, cipher and health without a password", "[cli][info]")
{
    Cli cli;
    REQUIRE(cli.create(cli.vault()).code == ExitCode::Done);
    const CliRun info = cli.run({QStringLiteral("info"), cli.vault(), QStringLiteral("--json")});
    REQUIRE(info.code == ExitCode::Done);
    const QJsonObject told = info.json();
    CHECK(told[QStringLiteral("format")].toInt() == 1);
    CHECK(told[QStringLiteral("epoch")].toInt() == 1);
    CHECK(told[QStringLiteral("cipher")].toString() == QStringLiteral("sqlcipher3-4096"));
    CHECK(told[QStringLiteral("slots")].toArray().size() == 2);
    CHECK(told[QStringLiteral("healthy")].toBool());
    CHECK_FALSE(info.out.contains(QStringLiteral("示例中学")));
}

TEST_CASE("info names the damaged copy and changes nothing", "[cli][info]")
{
    Cli cli;
    REQUIRE(cli.create(cli.vault()).code == ExitCode::Done);
    const QString copy = cli.vault() + QStringLiteral("/header.b");
    Cli::overwrite(copy, "damaged");
    const CliRun info = cli.run({QStringLiteral("info"), cli.vault(), QStringLiteral("--json")});
    CHECK(info.code == ExitCode::Done);
    CHECK(info.json()[QStringLiteral("header")].toObject()[QStringLiteral("a")].toString() == QStringLiteral("good"));
    CHECK(info.json()[QStringLiteral("header")].toObject()[QStringLiteral("b")].toString() == QStringLiteral("damaged"));
    CHECK_FALSE(info.json()[QStringLiteral("healthy")].toBool());
    CHECK(Cli::read(copy) == "damaged");
}

TEST_CASE("verify says that all of a healthy vault holds", "[cli][verify]")
{
    Cli cli;
    REQUIRE(cli.create(cli.vault()).code == ExitCode::Done);
    const CliRun verified = cli.unlocking({QStringLiteral("verify"), cli.vault(), QStringLiteral("--json")});
    CHECK(verified.code == ExitCode::Done);
    CHECK(verified.json()[QStringLiteral("holds")].toBool());
    CHECK(verified.err.isEmpty());
}

TEST_CASE("the log lists what was done, the newest first, and no value of any record", "[cli][audit]")
{
    Cli cli;
    REQUIRE(cli.create(cli.vault()).code == ExitCode::Done);
    const CliRun log = cli.unlocking({QStringLiteral("audit"), cli.vault(), QStringLiteral("--json")});
    REQUIRE(log.code == ExitCode::Done);
    QStringList ops;
    for (const QJsonObject& entry : log.jsonLines())
        ops << entry[QStringLiteral("op")].toString();
    CHECK(ops == QStringList{QStringLiteral("unlock"), QStringLiteral("lock"), QStringLiteral("edit_school"),
                             QStringLiteral("create_vault")});
    CHECK_FALSE(log.out.contains(QStringLiteral("示例")));

    const CliRun newest = cli.unlocking({QStringLiteral("audit"), cli.vault(), QStringLiteral("--limit"), QStringLiteral("1")});
    CHECK(newest.lines().size() == 1);
}

TEST_CASE("a witness code from paper is found in the log for ever", "[cli][audit]")
{
    Cli cli;
    REQUIRE(cli.create(cli.vault()).code == ExitCode::Done);
    const QString witness = cli.unlocking({QStringLiteral("verify"), cli.vault(), QStringLiteral("--json")})
                                .json()[QStringLiteral("witness")]
                                .toString();
    const auto check = [&](const QString& code) {
        return cli.unlocking({QStringLiteral("audit"), cli.vault(), QStringLiteral("--check"), code}).code;
    };
    CHECK(check(witness) == ExitCode::Done);
    CHECK(check(witness) == ExitCode::Done); // more entries have come since
    QString other = witness;
    other.replace(other.size() - 1, 1, other.endsWith(u'2') ? u'3' : u'2');
    CHECK(check(other) == ExitCode::Damaged);
    CHECK(check(QStringLiteral("a code")) == ExitCode::WrongUsage);
}

TEST_CASE("demo fills a new vault once, and the vault verifies", "[cli][demo]")
{
    Cli cli;
    REQUIRE(cli.create(cli.vault()).code == ExitCode::Done);
    const QStringList demo{QStringLiteral("demo"),    cli.vault(),         QStringLiteral("--students"), QStringLiteral("60"),
                           QStringLiteral("--years"), QStringLiteral("1"), QStringLiteral("--json")};
    cli.cancelAt = 2; // after unlocking
    CHECK(cli.unlocking(demo).code == ExitCode::Cancelled);
    cli.cancelAt = -1;
    const CliRun filled = cli.unlocking(demo);
    REQUIRE(filled.code == ExitCode::Done);
    CHECK(filled.json()[QStringLiteral("students")].toInt() == 60);
    CHECK(filled.json()[QStringLiteral("sheets")].toInt() > 60);
    CHECK(cli.unlocking(demo).code == ExitCode::RefusedByRule);
    CHECK(cli.unlocking({QStringLiteral("verify"), cli.vault()}).code == ExitCode::Done);
    CHECK(cli.unlocking({QStringLiteral("demo"), cli.vault(), QStringLiteral("--students"), QStringLiteral("7")}).code ==
          ExitCode::WrongUsage);
}

TEST_CASE("after a session with a clock that ran ahead, confirm-clock makes due dates count from today again", "[cli][clock]")
{
    Cli cli;
    REQUIRE(cli.create(cli.vault()).code == ExitCode::Done);
    const auto confirm = [&] { return cli.unlocking({QStringLiteral("confirm-clock"), cli.vault()}); };
    CHECK(confirm().out.contains(QStringLiteral("Nothing was changed")));
    cli.clock.set(QStringLiteral("2036-11-18T09:00"));
    REQUIRE(cli.unlocking({QStringLiteral("verify"), cli.vault()}).code == ExitCode::Done);
    cli.clock.set(QStringLiteral("2026-11-18T10:00"));
    CHECK(cli.unlocking({QStringLiteral("agenda"), cli.vault()}).err.contains(QStringLiteral("confirm-clock")));
    const CliRun confirmed = confirm();
    CHECK(confirmed.code == ExitCode::Done);
    CHECK(confirmed.out.contains(QStringLiteral("18 Nov")));
    CHECK(cli.unlocking({QStringLiteral("agenda"), cli.vault()}).err.isEmpty());
}
