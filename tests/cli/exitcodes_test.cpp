// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/vaultfolder.h"
#include "tests/cli/clitest.h"
#include "tests/support/smalldisk.h"

#include <QDir>

using namespace anxin;

namespace {

// A vault with a copy of how it was, so that a test can say that nothing was lost.
struct MadeVault : Cli {
    MadeVault() { REQUIRE(create(vault()).code == ExitCode::Done); }
    CliRun verify() { return unlocking({QStringLiteral("verify"), vault()}); }
    QString inside(const char* name) const { return vault() + u'/' + QLatin1StringView(name); }
};

} // namespace

TEST_CASE("what is not understood is wrong usage, and says where help is", "[cli][exit]")
{
    Cli cli;
    for (const QStringList& arguments :
         {QStringList{}, QStringList{QStringLiteral("juggle")}, QStringList{QStringLiteral("info")},
          QStringList{QStringLiteral("info"), cli.vault(), QStringLiteral("--loud")},
          QStringList{QStringLiteral("scales"), QStringLiteral("sing")},
          QStringList{QStringLiteral("scales"), QStringLiteral("--lang"), QStringLiteral("tlh")}}) {
        const CliRun run = cli.run(arguments);
        CHECK(run.code == ExitCode::WrongUsage);
        CHECK(run.out.isEmpty());
        CHECK(run.err.contains(QStringLiteral("--help")));
    }
}

TEST_CASE("what is wrong with a command line is said in our own words", "[cli][exit]")
{
    Cli cli;
    const auto said = [&](const char* line) { return cli.run(QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts)).err; };
    CHECK(said("juggle").contains(QStringLiteral("no command “juggle”")));
    CHECK(said("").contains(QStringLiteral("what to do: create, info")));
    CHECK(said("import").contains(QStringLiteral("what to do: students, screening")));
    CHECK(said("import lessons v f").contains(QStringLiteral("no command “lessons”")));
    CHECK(said("info").contains(QStringLiteral("VAULT is missing")));
    CHECK(said("info v --loud").contains(QStringLiteral("“--loud” was not expected")));
    CHECK(said("create v --school s --stage middle")
              .contains(QStringLiteral("--stage does not take “middle”. It takes: primary, junior")));
    CHECK(said("audit v --limit 0").contains(QStringLiteral("--limit does not take “0”. It takes: 1 - 1000000")));
    CHECK(said("user remove v two").contains(QStringLiteral("does not take “two”. It takes: a number")));
    CHECK(said("audit v --limit").contains(QStringLiteral("--limit wants one value")));
}

TEST_CASE("help is a result and no error, for the program and for each verb", "[cli][exit]")
{
    Cli cli;
    CHECK(cli.run({QStringLiteral("--version")}).out.trimmed() == QStringLiteral(ANXIN_VERSION));
    const CliRun help = cli.run({QStringLiteral("--help")});
    CHECK(help.code == ExitCode::Done);
    CHECK(help.out.contains(QStringLiteral("verify")));
    const CliRun verbHelp = cli.run({QStringLiteral("create"), QStringLiteral("--help")});
    CHECK(verbHelp.code == ExitCode::Done);
    CHECK(verbHelp.out.contains(QStringLiteral("--stage")));
}

TEST_CASE("without a terminal and without a password file nothing can be unlocked", "[cli][exit]")
{
    MadeVault cli;
    const CliRun run = cli.run({QStringLiteral("verify"), cli.vault()});
    CHECK(run.code == ExitCode::WrongUsage);
    CHECK(run.err.contains(QStringLiteral("--password-file")));
}

TEST_CASE("a wrong password opens nothing", "[cli][exit]")
{
    MadeVault cli;
    cli.typed = {QStringLiteral("not the password")};
    CHECK(cli.run({QStringLiteral("verify"), cli.vault()}).code == ExitCode::WrongPassword);
    CHECK(cli.verify().code == ExitCode::Done);
}

TEST_CASE("one damaged copy of the header is healed and told", "[cli][exit]")
{
    MadeVault cli;
    const char* copy = GENERATE("header.a", "header.b");
    const QByteArray whole = Cli::read(cli.inside(copy));
    Cli::overwrite(cli.inside(copy), whole.chopped(7));
    const CliRun verified = cli.verify();
    CHECK(verified.code == ExitCode::Done);
    CHECK_FALSE(verified.err.isEmpty());
    CHECK(HeaderStore{cli.vault()}.read()->isHealthy());
    CHECK(cli.verify().err.isEmpty());
}

TEST_CASE("two damaged copies of the header are damage, and stay as they are", "[cli][exit]")
{
    MadeVault cli;
    for (const char* copy : {"header.a", "header.b"})
        Cli::overwrite(cli.inside(copy), "damaged");
    CHECK(cli.verify().code == ExitCode::Damaged);
    CHECK(cli.run({QStringLiteral("info"), cli.vault()}).code == ExitCode::Damaged);
    CHECK(Cli::read(cli.inside("header.a")) == "damaged");
}

TEST_CASE("a truncated database is damage, and opens again once the bytes are back", "[cli][exit]")
{
    MadeVault cli;
    const QByteArray whole = Cli::read(cli.inside("data-0001.db"));
    const qsizetype kept = GENERATE(as<qsizetype>{}, 0, 100, 4096, 40960);
    Cli::overwrite(cli.inside("data-0001.db"), whole.first(kept));
    CHECK(cli.verify().code == ExitCode::Damaged);
    CHECK((Cli::read(cli.inside("data-0001.db")) == whole.first(kept)));
    Cli::overwrite(cli.inside("data-0001.db"), whole);
    CHECK(cli.verify().code == ExitCode::Done);
}

TEST_CASE("a plain SQLite file in the database's place is damage, and is not written to", "[cli][exit]")
{
    MadeVault cli;
    const QByteArray plain = QByteArray("SQLite format 3\0", 16) + QByteArray(8176, '\0');
    Cli::overwrite(cli.inside("data-0001.db"), plain);
    CHECK(cli.verify().code == ExitCode::Damaged);
    CHECK(Cli::read(cli.inside("data-0001.db")) == plain);
}

TEST_CASE("a folder that is no vault is not opened", "[cli][exit]")
{
    Cli cli;
    REQUIRE(QDir().mkdir(cli.vault()));
    CHECK(cli.unlocking({QStringLiteral("verify"), cli.vault()}).code == ExitCode::Damaged);
    CHECK(QDir(cli.vault()).isEmpty());
    CHECK(cli.unlocking({QStringLiteral("verify"), cli.path(QStringLiteral("nothing"))}).code == ExitCode::Damaged);
}

TEST_CASE("a file is no vault, and what is not there is said not to be there", "[cli][exit]")
{
    Cli cli;
    const QString letter = cli.write(QStringLiteral("letter.txt"), "dear all");
    const CliRun file = cli.run({QStringLiteral("info"), letter});
    CHECK(file.code == ExitCode::Damaged);
    CHECK(file.err.contains(QStringLiteral("not a vault")));
    CHECK(
        cli.run({QStringLiteral("info"), cli.path(QStringLiteral("nothing"))}).err.contains(QStringLiteral("no such folder")));
    CHECK(cli.create(letter).code == ExitCode::RefusedByRule);
    CHECK(Cli::read(letter) == "dear all");
    REQUIRE(cli.create(cli.vault()).code == ExitCode::Done);
    const CliRun import =
        cli.unlocking({QStringLiteral("import"), QStringLiteral("students"), cli.vault(), cli.path(QStringLiteral("no.xlsx"))});
    CHECK(import.code == ExitCode::RefusedByRule);
    CHECK(import.err.contains(QStringLiteral("no file of this name")));
}

TEST_CASE("a vault that another instance holds is not opened", "[cli][exit]")
{
    MadeVault cli;
    {
        const auto held = VaultFolder::open(cli.vault());
        REQUIRE(held);
        CHECK(cli.verify().code == ExitCode::InUse);
    }
    CHECK(cli.verify().code == ExitCode::Done);
}

TEST_CASE("a full disk makes no vault and leaves nothing", "[cli][exit][disk]")
{
    SmallDisk disk("size=64k");
    if (!disk.mounted) {
        WARN("no right to mount a small disk here: not tested");
        return;
    }
    Cli cli;
    CHECK(cli.create(disk.home.filePath(QStringLiteral("a.anxin"))).code == ExitCode::DeviceFailed);
    CHECK(QDir(disk.home.path()).isEmpty());
}

TEST_CASE("a vault on a read-only disk is not opened, and is whole afterwards", "[cli][exit][disk]")
{
    SmallDisk disk("size=4m");
    if (!disk.mounted) {
        WARN("no right to mount a small disk here: not tested");
        return;
    }
    Cli cli;
    const QString vault = disk.home.filePath(QStringLiteral("a.anxin"));
    REQUIRE(cli.create(vault).code == ExitCode::Done);
    REQUIRE(disk.makeReadOnly());
    CHECK(cli.unlocking({QStringLiteral("verify"), vault}).code == ExitCode::DeviceFailed);
    CHECK(cli.create(disk.home.filePath(QStringLiteral("b.anxin"))).code == ExitCode::DeviceFailed);
    REQUIRE(disk.makeWritable());
    CHECK(cli.unlocking({QStringLiteral("verify"), vault}).code == ExitCode::Done);
}

TEST_CASE("a step that is stopped ends as cancelled and the vault is whole", "[cli][exit]")
{
    MadeVault cli;
    cli.cancelAt = 0;
    CHECK(cli.verify().code == ExitCode::Cancelled);
    cli.cancelAt = -1;
    CHECK(cli.verify().code == ExitCode::Done);
}
