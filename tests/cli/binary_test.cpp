// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/keys/headerstore.h"
#include "tests/cli/clitest.h"

#include <QProcess>

#include <signal.h>

using namespace anxin;

// What only the program itself can show: its streams, its signals and its number at the end.
namespace {

struct Program : Cli {
    QProcess process;

    Program()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        // A process that nobody may look into cannot be searched for leaks either.
        environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("detect_leaks=0"));
        environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
        process.setProcessEnvironment(environment);
    }

    CliRun start(const QStringList& arguments)
    {
        process.start(QStringLiteral(ANXIN_CLI), arguments + QStringList{QStringLiteral("--lang"), QStringLiteral("en")});
        REQUIRE(process.waitForFinished(120'000));
        REQUIRE(process.exitStatus() == QProcess::NormalExit);
        return {static_cast<ExitCode>(process.exitCode()), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }
};

} // namespace

TEST_CASE("the program writes the result to stdout, messages to stderr, and ends with its number", "[cli][binary]")
{
    Program program;
    const QString answers = program.write(QStringLiteral("answers.csv"), "1,2,3,4,5,6,7,8,9\n1,1,1,1,1,1,1,1,0\n");
    const CliRun scored = program.start({QStringLiteral("score"), QStringLiteral("phq-9"), answers});
    CHECK(scored.code == ExitCode::Done);
    CHECK(scored.err.isEmpty());
    CHECK(scored.json()[QStringLiteral("steps")].toObject()[QStringLiteral("total")].toInt() == 8);

    const CliRun refused = program.start({QStringLiteral("info"), program.path(QStringLiteral("nowhere"))});
    CHECK(refused.code == ExitCode::Damaged);
    CHECK(refused.out.isEmpty());
    CHECK_FALSE(refused.err.isEmpty());
}

TEST_CASE("the program makes a vault under the full cost of a password, and asks for none without a terminal", "[cli][binary]")
{
    Program program;
    const QStringList create{QStringLiteral("create"),   program.vault(),           QStringLiteral("--school"),
                             QStringLiteral("示例中学"), QStringLiteral("--stage"), QStringLiteral("junior")};
    CHECK(program.start(create).code == ExitCode::WrongUsage);
    const CliRun made = program.start(create + QStringList{QStringLiteral("--password-file"), program.passwordFile()});
    REQUIRE(made.code == ExitCode::Done);
    const auto report = HeaderStore{program.vault()}.read();
    REQUIRE(report);
    CHECK(report->header.slots.front().wrapped->cost.memoryKiB() >= PasswordCost::floorKiB);
    CHECK(program.unlocking({QStringLiteral("verify"), program.vault()}).code == ExitCode::Done);
}

TEST_CASE("an interrupt ends the program as cancelled, with nothing half done", "[cli][binary]")
{
    Program program;
    REQUIRE(program.create(program.vault()).code == ExitCode::Done);
    // The signal waits already when the program begins, so that no clock decides where it strikes.
    program.process.setChildProcessModifier([] {
        sigset_t interrupt;
        sigemptyset(&interrupt);
        sigaddset(&interrupt, SIGINT);
        sigprocmask(SIG_BLOCK, &interrupt, nullptr);
        raise(SIGINT);
    });
    const CliRun stopped = program.start({QStringLiteral("demo"), program.vault(), QStringLiteral("--students"),
                                          QStringLiteral("60"), QStringLiteral("--years"), QStringLiteral("1"),
                                          QStringLiteral("--password-file"), program.passwordFile()});
    CHECK(stopped.code == ExitCode::Cancelled);
    const CliRun filled = program.unlocking({QStringLiteral("demo"), program.vault(), QStringLiteral("--students"),
                                             QStringLiteral("60"), QStringLiteral("--years"), QStringLiteral("1")});
    CHECK(filled.code == ExitCode::Done); // no pupil of the stopped run is in the way
}
