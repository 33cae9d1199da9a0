// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/school/schoolrepository.h"
#include "core/vault/vaultfolder.h"
#include "tests/cli/clitest.h"

#include <QDir>
#include <QRegularExpression>

using namespace anxin;

namespace {
const QStringList createArguments{QStringLiteral("--school"), QStringLiteral("示例中学"), QStringLiteral("--stage"),
                                  QStringLiteral("junior")};
QStringList createIn(const QString& folder)
{
    return QStringList{QStringLiteral("create"), folder} + createArguments;
}
} // namespace

TEST_CASE("a made vault opens with its password and with the printed recovery code", "[cli][create]")
{
    Cli cli;
    const CliRun made = cli.unlocking(createIn(cli.vault()) + QStringList{QStringLiteral("--json")});
    REQUIRE(made.code == ExitCode::Done);
    CHECK(made.err.isEmpty());
    CHECK(made.json()[QStringLiteral("vault")].toString() == cli.vault());

    const auto code = RecoveryCode::parse(made.json()[QStringLiteral("recovery_code")].toString());
    REQUIRE(code);
    auto recovered = unlockVault(cli.vault(), *code, cli.clock);
    REQUIRE(recovered);
    const auto school = SchoolRepository{(*recovered)->connection()}.find();
    REQUIRE(school);
    CHECK(school->value.name == QStringLiteral("示例中学"));
    CHECK(school->value.stage == Stage::Junior);
    recovered->reset();
    CHECK(cli.unlocking({QStringLiteral("verify"), cli.vault()}).code == ExitCode::Done);
}

TEST_CASE("for a person, the recovery code is printed in eight groups of six digits", "[cli][create]")
{
    Cli cli;
    const CliRun made = cli.create(cli.vault());
    REQUIRE(made.code == ExitCode::Done);
    CHECK(made.out.contains(QRegularExpression(QStringLiteral("\\b(\\d{6}-){7}\\d{6}\\b"))));
}

TEST_CASE("the password of a new vault is typed twice and must be the same", "[cli][create]")
{
    Cli cli;
    const QString password = QString::fromUtf8(goodPassword);
    cli.typed = {password, password + u'x'};
    CHECK(cli.run(createIn(cli.vault())).code == ExitCode::WrongUsage);
    CHECK_FALSE(QFile::exists(cli.vault()));

    cli.typed = {password, password};
    CHECK(cli.run(createIn(cli.vault())).code == ExitCode::Done);
    CHECK(cli.unlocking({QStringLiteral("verify"), cli.vault()}).code == ExitCode::Done);
}

TEST_CASE("a password file gives its first line, without line end and byte order mark", "[cli][create]")
{
    Cli cli;
    REQUIRE(cli.create(cli.vault()).code == ExitCode::Done);
    const auto opensWith = [&](const QByteArray& bytes) {
        const QString file = cli.write(QStringLiteral("other.txt"), bytes);
        return cli.run({QStringLiteral("verify"), cli.vault(), QStringLiteral("--password-file"), file}).code;
    };
    CHECK(opensWith(goodPassword) == ExitCode::Done);
    CHECK(opensWith("\xEF\xBB\xBF" + goodPassword + "\r\nsecond line") == ExitCode::Done);
    CHECK(opensWith(goodPassword + ' ') == ExitCode::WrongPassword);
    CHECK(opensWith("\n" + goodPassword) == ExitCode::WrongUsage);
    CHECK(opensWith("") == ExitCode::WrongUsage);
}

TEST_CASE("a password that is easily guessed makes no vault", "[cli][create]")
{
    Cli cli;
    cli.write(QStringLiteral("password.txt"), "123456789012\n");
    const CliRun refused = cli.create(cli.vault());
    CHECK(refused.code == ExitCode::RefusedByRule);
    CHECK_FALSE(refused.err.isEmpty());
    CHECK_FALSE(QFile::exists(cli.vault()));
}

TEST_CASE("a school without a name makes no vault, and no password is asked for", "[cli][create]")
{
    Cli cli;
    QStringList arguments = createIn(cli.vault());
    const qsizetype at = arguments.indexOf(QStringLiteral("--school"));
    REQUIRE(at >= 0);
    arguments[at + 1] = GENERATE(QString(), QStringLiteral("  "), QStringLiteral("\u3000"));
    const CliRun refused = cli.run(arguments);
    CHECK(refused.code == ExitCode::WrongUsage);
    CHECK_FALSE(refused.err.isEmpty());
    CHECK_FALSE(QFile::exists(cli.vault()));
}

TEST_CASE("a folder that holds something is not made into a vault", "[cli][create]")
{
    Cli cli;
    REQUIRE(QDir().mkdir(cli.vault()));
    cli.write(QStringLiteral("school.anxin/letter.txt"), "keep me");
    CHECK(cli.create(cli.vault()).code == ExitCode::RefusedByRule);
    CHECK(Cli::read(cli.vault() + QStringLiteral("/letter.txt")) == "keep me");
}

TEST_CASE("a folder inside a folder that does not exist is a slip of the hand", "[cli][create]")
{
    Cli cli;
    CHECK(cli.create(cli.path(QStringLiteral("nowhere/school.anxin"))).code == ExitCode::WrongUsage);
}

TEST_CASE("making a vault can be stopped and then leaves nothing", "[cli][create]")
{
    Cli cli;
    cli.cancelAt = 0;
    CHECK(cli.create(cli.vault()).code == ExitCode::Cancelled);
    CHECK_FALSE(QFile::exists(cli.vault()));
}

TEST_CASE("a vault whose recovery code cannot be printed is taken away again", "[cli][create]")
{
    QFile full(QStringLiteral("/dev/full"));
    if (!full.open(QFile::WriteOnly | QFile::Unbuffered)) {
        WARN("there is no /dev/full here: not tested");
        return;
    }
    Cli cli;
    QTextStream nowhere{&full};
    CHECK(cli.run(createIn(cli.vault()) + QStringList{QStringLiteral("--password-file"), cli.passwordFile()}, nowhere).code ==
          ExitCode::DeviceFailed);
    CHECK_FALSE(QFile::exists(cli.vault()));
}
